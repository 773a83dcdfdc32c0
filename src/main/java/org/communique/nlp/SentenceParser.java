package org.communique.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserModel;
import org.communique.text.Tree;

/**
 * Constituency trees of sentences: the maximum-entropy chunking parser after Ratnaparkhi (1999),
 * with half the usual beam, which costs a third less at no loss. Where that beam ends without a
 * complete parse, or reads a whole sentence as a mere phrase ("[the notice lists] [ships] …"), a
 * wide one looks for the best tree that is a clause. Not safe for threads.
 */
final class SentenceParser {
  private static final int BEAM = 10;

  private static final int WIDE_BEAM = 20;

  private static final double ADVANCE = 0.95;

  /** Longer sentences are lists or tables; they are parsed as flat as they are. */
  private static final int LONGEST = 120;

  /** Shorter ones may well be no clauses: "A rare success." */
  private static final int SHORTEST = 7;

  /** What a whole sentence can be; a verb phrase is an order or thanks. */
  private static final Set<String> WHOLE = Set.of("S", "SINV", "SQ", "SBARQ", "VP");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

  private static final Set<String> STOPS = Set.of(".", ";", "!", "?");

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}-?\\d{1,4}");

  private final Parser narrow;
  private final Parser wide;

  SentenceParser(ParserModel model) {
    this.narrow = new opennlp.tools.parser.chunking.Parser(model, BEAM, ADVANCE);
    this.wide = new opennlp.tools.parser.chunking.Parser(model, WIDE_BEAM, ADVANCE);
  }

  Tree parse(String... words) {
    if (words.length > LONGEST) {
      return flat(words);
    }
    Parse parse = narrow.parse(unparsed(words));
    if (parse.getType().equals(AbstractBottomUpParser.INC_NODE)) {
      parse = wide.parse(unparsed(words));
    }
    if (words.length >= SHORTEST && STOPS.contains(words[words.length - 1]) && !isWhole(parse)) {
      parse =
          Arrays.stream(wide.parse(unparsed(words), WIDE_BEAM))
              .filter(p -> isWhole(p) && isSound(p))
              .findFirst()
              .orElse(parse);
    }
    return tree(parse, new int[1]);
  }

  private static boolean isWhole(Parse parse) {
    Parse[] parts = parse.getChildren();
    return parts.length > 0 && WHOLE.contains(parts[0].getType()) && isFinite(parts[0]);
  }

  /** Without "that" as a preposition, which it never is. */
  private static boolean isSound(Parse parse) {
    return !(parse.getType().equals("PP") && parse.getHead().getCoveredText().equals("that"))
        && Arrays.stream(parse.getChildren()).allMatch(SentenceParser::isSound);
  }

  /** Whether one of its clauses has a verb with a tense; an order has one in its base form. */
  private static boolean isFinite(Parse clause) {
    return Arrays.stream(clause.getChildren())
        .anyMatch(
            part ->
                FINITE.contains(part.getType())
                    || WHOLE.contains(part.getType()) && isFinite(part));
  }

  private static Parse unparsed(String... given) {
    String[] words = Arrays.stream(given).map(SentenceParser::known).toArray(String[]::new);
    String joined = String.join(" ", words);
    opennlp.tools.util.Span span = new opennlp.tools.util.Span(0, joined.length());
    Parse whole = new Parse(joined, span, AbstractBottomUpParser.INC_NODE, 1, null);
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      whole.insert(
          new Parse(joined, new opennlp.tools.util.Span(at, at + words[i].length()), "TK", 0, i));
      at += words[i].length() + 1;
    }
    return whole;
  }

  /** Names such as "M23" and "S-400", which the model takes for numbers, as a name it knows. */
  private static String known(String word) {
    return CODE.matcher(word).matches() ? "NATO" : word;
  }

  private static Tree tree(Parse parse, int[] next) {
    Parse[] children = parse.getChildren();
    if (parse.isPosTag() || (children.length == 1 && children[0].getType().equals("TK"))) {
      return Tree.leaf(parse.getType(), next[0]++);
    }
    int from = next[0];
    List<Tree> parts = new ArrayList<>();
    for (Parse child : children) {
      parts.add(tree(child, next));
    }
    return new Tree(parse.getType(), from, next[0], parts);
  }

  private static Tree flat(String... words) {
    List<Tree> leaves = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      leaves.add(Tree.leaf(Character.isUpperCase(words[i].charAt(0)) ? "NNP" : "NN", i));
    }
    return new Tree("FRAG", 0, words.length, leaves);
  }
}
