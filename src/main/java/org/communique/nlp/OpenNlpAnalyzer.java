package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.article.Article;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Layout;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.TextAnalyzer;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Sentences, words, tags and constituency trees from Apache OpenNLP, lemmas from WordNet: the
 * maximum-entropy chunking parser after Ratnaparkhi (1999), with a narrow beam, which halves its
 * cost at little loss. The tags are those of the parse. OpenNLP's tools are not safe for threads,
 * so each thread has its own over the shared models.
 */
public final class OpenNlpAnalyzer implements TextAnalyzer {
  private static final int BEAM = 3;

  /** For the few sentences on which the narrow beam ends without a complete parse. */
  private static final int WIDE_BEAM = 20;

  private static final double ADVANCE = 0.95;

  /** Longer sentences are lists or tables; they are parsed as flat as they are. */
  private static final int LONGEST = 120;

  private final Lemmas lemmas;
  private final ThreadLocal<Tools> tools;

  private record Tools(
      SentenceDetectorME sentences, TokenizerME tokens, Parser parser, Parser patient) {}

  private OpenNlpAnalyzer(Models models, Lemmas lemmas) {
    this.lemmas = lemmas;
    this.tools =
        ThreadLocal.withInitial(
            () ->
                new Tools(
                    new SentenceDetectorME(models.sentences()),
                    new TokenizerME(models.tokens()),
                    new opennlp.tools.parser.chunking.Parser(models.parser(), BEAM, ADVANCE),
                    new opennlp.tools.parser.chunking.Parser(models.parser(), WIDE_BEAM, ADVANCE)));
  }

  /** Loads the models from the class path: some seconds. */
  public static OpenNlpAnalyzer load() {
    CompletableFuture<Lemmas> lemmas = CompletableFuture.supplyAsync(Lemmas::load);
    return new OpenNlpAnalyzer(Models.load(), lemmas.join());
  }

  @Override
  public AnalyzedText analyze(Article article) {
    List<Block> blocks = Layout.of(article);
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      switch (block.kind()) {
        case DATELINE, BOILERPLATE -> {}
        case HEADLINE, CAPTION, SPEAKER, BODY, SUBHEAD -> {
          for (Span span : Sentences.spans(tools.get().sentences(), article.text(), block.span())) {
            sentence(sentences.size(), span, block.kind(), article.text(), sentences);
          }
        }
      }
    }
    return new AnalyzedText(article, blocks, sentences);
  }

  private void sentence(
      int index, Span span, Block.Kind kind, String text, List<Sentence> sentences) {
    List<Span> words = Words.spans(tools.get().tokens(), text, span);
    if (words.isEmpty()) {
      return;
    }
    String[] forms = forms(words, text);
    Tree parsed =
        Shortening.of(forms)
            .flatMap(s -> s.restored(parse(s.shortened())))
            .orElseGet(() -> parse(forms));
    IntFunction<String> lower = i -> forms[i].toLowerCase(Locale.ROOT);
    Tree tree = new MainVerbs(lower).mend(new Gerunds(lower).mend(parsed));
    String[] tags = tree.preorder().filter(Tree::isLeaf).map(Tree::label).toArray(String[]::new);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(
          new Token(words.get(i), words.get(i).in(text), tags[i], lemmas.of(forms[i], tags[i])));
    }
    IntFunction<String> lemmas = i -> tokens.get(i).lemma();
    Tree mended =
        new Particles(lemmas)
            .mend(
                new SharedOwners(lemmas)
                    .mend(new MisreadClauses(lemmas).mend(mended(tree, lower))));
    Span trimmed = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    sentences.add(new Sentence(index, trimmed, kind, tokens, mended));
  }

  private static Tree mended(Tree tree, IntFunction<String> words) {
    Tree listed = NounConjuncts.mend(tree);
    Tree nested = new NestedNouns(words).mend(listed);
    Tree set = new SetOffTimes(words).mend(nested);
    Tree timed = new TrailingTimes(words).mend(new LeadingTimes(words).mend(set));
    Tree named = new NamedThings(words).mend(timed);
    Tree restricted = RestrictiveModifiers.mend(new LooseModifiers(words).mend(named));
    Tree loose = new NamedInfinitives(words).mend(restricted);
    return new FiniteConjuncts(words).mend(loose);
  }

  private static String[] forms(List<Span> words, String text) {
    String[] forms = new String[words.size()];
    boolean quoteOpen = false;
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Words.treebank(words.get(i).in(text), quoteOpen);
      quoteOpen = forms[i].equals("``") || (quoteOpen && !forms[i].equals("''"));
    }
    return forms;
  }

  private Tree parse(String[] words) {
    if (words.length > LONGEST) {
      return flat(words);
    }
    Parse parse = tools.get().parser().parse(unparsed(words));
    if (parse.getType().equals(AbstractBottomUpParser.INC_NODE)) {
      parse = tools.get().patient().parse(unparsed(words));
    }
    return tree(parse, new int[1]);
  }

  private static Parse unparsed(String[] words) {
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

  private Tree flat(String[] words) {
    List<Tree> leaves = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      leaves.add(Tree.leaf(Character.isUpperCase(words[i].charAt(0)) ? "NNP" : "NN", i));
    }
    return new Tree("FRAG", 0, words.length, leaves);
  }
}
