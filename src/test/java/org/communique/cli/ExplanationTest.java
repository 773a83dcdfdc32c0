package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.extract.FactExtractor;
import org.communique.fact.Reading;
import org.communique.gazetteer.Gazetteer;
import org.communique.rule.RuleBook;
import org.communique.text.AnalyzedText;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final FactExtractor EXTRACTOR =
      new FactExtractor(RuleBook.standard(), Gazetteer.standard());

  @Test
  void showsTreeClausesAndRulesWithWhatTheyLack() {
    assertThat(
            explained(
                "(S (NP (NNS Farmers/farmer)) (VP (VBD urged/urge) (NP (NNS ministers/minister)) (S (VP (TO to) (VP (VB pay))))))"))
        .startsWith("1  Farmers urged ministers to pay\n")
        .contains(
            "(S (NP (NNS Farmers)) (VP (VBD urged)",
            "0 urge, active, past, root; subject: Farmers; object: ministers",
            "1 pay, active, none, infinitive of 0; subject: ministers",
            "0 statement-demand/urge fits; agents: Farmers; targets: ministers");
  }

  @Test
  void showsWhatARuleForbids() {
    assertThat(
            explained(
                "(S (NP (NNS Farmers/farmer)) (VP (VBD designated/designate) (NP (DT a) (NN member)) (PP (IN as) (NP (NN speaker)))))"))
        .contains("0 sanction/designate-under does not fit; as must not be");
    assertThat(
            explained(
                "(S (NP (NNS Farmers/farmer)) (VP (VBD designated/designate) (NP (DT a) (NN member))))"))
        .contains("0 sanction/designate-under fits");
  }

  private static String explained(String tree) {
    Sentence sentence = Bracketed.sentence(tree);
    Article article = Article.of("farmers", Bracketed.text(sentence));
    Reading reading =
        new Reading(
            new AnalyzedText(article, List.of(), List.of(sentence)),
            Optional.empty(),
            List.of(),
            new Entities(List.of(), List.of()),
            List.of());
    return new Explanation(reading, EXTRACTOR.attempts(reading)).of(sentence);
  }
}
