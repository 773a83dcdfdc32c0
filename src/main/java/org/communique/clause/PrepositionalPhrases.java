package org.communique.clause;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/** Reads prepositional phrases as arguments. */
final class PrepositionalPhrases {
  private static final Set<String> ADVERBS =
      Set.of("both", "only", "also", "even", "just", "back", "apparently");

  private static final Set<String> FIXED =
      Set.of("accordance", "line", "keeping", "compliance", "conformity", "connection");

  private static final Set<String> WAYS = Set.of("on", "over", "up", "down", "off", "back");

  private PrepositionalPhrases() {}

  /** The phrases that hang on a noun phrase, at any depth along its right edge, outermost first. */
  static Stream<Argument> at(Tree nounPhrase, Sentence sentence) {
    return nounPhrase.children().stream()
        .flatMap(
            c -> {
              if (c.is("PP")) {
                Stream<Argument> own = read(c, sentence);
                return Stream.concat(
                    own,
                    c.children().stream()
                        .filter(g -> g.is("NP") && !isFixed(g, sentence))
                        .flatMap(g -> at(g, sentence)));
              }
              return c.is("NP") ? at(c, sentence) : Stream.empty();
            });
  }

  /** "In accordance with": what follows belongs to the fixed phrase. */
  private static boolean isFixed(Tree noun, Sentence sentence) {
    return FIXED.contains(sentence.token(noun.from()).text().toLowerCase(Locale.ROOT));
  }

  /**
   * A phrase as an argument; nothing where its object is missing. Coordinated phrases give one
   * argument each.
   */
  static Stream<Argument> read(Tree phrase, Sentence sentence) {
    if (phrase.children().stream().anyMatch(c -> c.is("CC"))
        && phrase.children().stream().anyMatch(c -> c.is("PP"))) {
      return phrase.children().stream().filter(c -> c.is("PP")).flatMap(c -> read(c, sentence));
    }
    Set<String> fillers =
        Set.of(
            "NP", "S", "SBAR", "PP", "ADJP", "NN", "NNS", "NNP", "PRP", "CD", "JJ", "ADVP", "VP");
    for (int i = phrase.children().size() - 1; i > 0; i--) {
      Tree filler = phrase.children().get(i);
      if (!fillers.contains(filler.label())) {
        continue;
      }
      if (filler.is("PP")) {
        String outer = words(phrase, i, sentence);
        return read(filler, sentence)
            .map(
                a ->
                    new Argument(
                        Slot.PREPOSITION,
                        isIdle(outer, a.marker()) ? a.marker() : outer + " " + a.marker(),
                        a.tree()));
      }
      return Stream.of(new Argument(Slot.PREPOSITION, words(phrase, i, sentence), filler));
    }
    return Stream.empty();
  }

  /** "Only in Oslo", "on to Oslo": words that leave the preposition behind them what it is. */
  private static boolean isIdle(String words, String preposition) {
    return words.isEmpty()
        || ADVERBS.contains(words)
        || (preposition.equals("to") && WAYS.contains(words));
  }

  private static String words(Tree phrase, int before, Sentence sentence) {
    return phrase.children().subList(0, before).stream()
        .filter(Tree::isLeaf)
        .filter(c -> c.is("IN", "TO", "VBG", "VBN", "RP", "RB", "JJ", "CC"))
        .map(c -> sentence.token(c.from()).text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
