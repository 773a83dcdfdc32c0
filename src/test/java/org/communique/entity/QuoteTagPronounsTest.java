package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class QuoteTagPronounsTest {
  private final Sentence told =
      Bracketed.sentence(
          "(S (NP (NNP Diop)) (VP (VBD said/say) (NP (DT no)) (PP (TO to) (NP (NNP Lind)))))");
  private final Sentence quoted =
      Bracketed.sentence(
          "(S (`` \") (S (NP (PRP It)) (VP (VBD hurt) (NP (NNP Kos)))) (, ,) ('' \") (NP (PRP she)) (VP (VBD said/say)))",
          1,
          Bracketed.text(told).length() + 1,
          Block.Kind.BODY);
  private final Trail trail = new Trail();

  @Test
  void whoeverWasNamedBeforeIsMeantAndNobodyOfWhomTheQuotationSpeaks() {
    named(told, 4, "Lind");
    named(quoted, 3, "Kos");
    assertThat(speaker()).contains("Lind");
  }

  @Test
  void ofSeveralTheOneIsMeantWhoSpeaks() {
    named(told, 0, "Diop");
    named(told, 4, "Lind");
    assertThat(speaker()).contains("Diop");
  }

  @Test
  void whereNobodyElseIsNamedNobodyIsMeant() {
    named(quoted, 3, "Kos");
    assertThat(speaker()).isEmpty();
  }

  private void named(Sentence sentence, int token, String name) {
    trail.add(
        new Trail.Step(
            sentence,
            token,
            token + 1,
            Optional.of(Reference.Form.NAME),
            List.of(new Referent(Referent.Sort.PERSON, name)),
            false,
            false));
  }

  private Optional<String> speaker() {
    Article article = Article.of("dispatch", Bracketed.text(told) + "\n" + Bracketed.text(quoted));
    AnalyzedText text = new AnalyzedText(article, List.of(), List.of(told, quoted));
    Span words = quoted.spanOf(1, 4);
    Discourse discourse = new Discourse(text, List.of(new Mention.Quote(words)));
    return new QuoteTagPronouns(discourse, trail).speaker(quoted, 6).map(Referent::name);
  }
}
