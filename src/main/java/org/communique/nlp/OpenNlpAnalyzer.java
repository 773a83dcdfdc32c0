package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
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
 * Sentences, words, tags and constituency trees from Apache OpenNLP, lemmas from WordNet. The tags
 * are those of the parse. OpenNLP's tools are not safe for threads, so each thread has its own over
 * the shared models.
 */
public final class OpenNlpAnalyzer implements TextAnalyzer {
  private final Lemmas lemmas;
  private final ThreadLocal<Tools> tools;

  private record Tools(SentenceDetectorME sentences, TokenizerME tokens, SentenceParser parser) {}

  private OpenNlpAnalyzer(Models models, Lemmas lemmas) {
    this.lemmas = lemmas;
    this.tools =
        ThreadLocal.withInitial(
            () ->
                new Tools(
                    new SentenceDetectorME(models.sentences()),
                    new TokenizerME(models.tokens()),
                    new SentenceParser(models.parser())));
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
    Tree parsed = new TrailingSources(this::parsed).parse(forms);
    IntFunction<String> lower = i -> forms[i].toLowerCase(Locale.ROOT);
    Tree tree = new MainVerbs(lower).mend(new Gerunds(lower).mend(parsed));
    String[] tags = tree.preorder().filter(Tree::isLeaf).map(Tree::label).toArray(String[]::new);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(
          new Token(words.get(i), words.get(i).in(text), tags[i], lemmas.of(forms[i], tags[i])));
    }
    IntFunction<String> lemmas = i -> tokens.get(i).lemma();
    Tree judged = new FoundGuilty(lemmas).mend(mended(tree, lower));
    Tree called = new QuotedPredicates(lemmas).mend(judged);
    Tree spoken = new SpeakersConjuncts(lemmas).mend(called);
    Tree clauses = new MisreadClauses(lemmas).mend(spoken);
    Tree asked = new HungInfinitives(lower, lemmas).mend(new WhoClauses(lemmas).mend(clauses));
    Tree mended = new Particles(lemmas).mend(new SharedOwners(lemmas).mend(asked));
    Span trimmed = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    sentences.add(new Sentence(index, trimmed, kind, tokens, mended));
  }

  private Tree parsed(String... forms) {
    return Shortening.of(forms)
        .flatMap(s -> s.restored(tools.get().parser().parse(s.shortened())))
        .orElseGet(() -> tools.get().parser().parse(forms));
  }

  private static Tree mended(Tree tree, IntFunction<String> words) {
    Tree listed = NounConjuncts.mend(new JoinedTimes(words).mend(tree));
    Tree nested = new NestedNouns(words).mend(listed);
    Tree set = new SetOffTimes(words).mend(new WhereClauses(words).mend(nested));
    Tree timed = new TrailingTimes(words).mend(new LeadingTimes(words).mend(set));
    Tree named =
        new NamedThings(words)
            .mend(new Recipients(words).mend(new CountedObjects(words).mend(timed)));
    Tree restricted = RestrictiveModifiers.mend(new LooseModifiers(words).mend(named));
    Tree said = new SpeakersParticiples(words).mend(restricted);
    Tree repeated = new RepeatedPrepositions(words).mend(said);
    return new FiniteConjuncts(words).mend(repeated);
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
}
