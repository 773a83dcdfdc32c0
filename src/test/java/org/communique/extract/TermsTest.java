package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.rule.RuleBook;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final String LEAVE =
      "(S (PP (IN Under/under) %s) (, ,) %s (VP (MD will) (VP (VB leave) (NP (DT the) (NN valley)))))";
  private static final String TRUCE = "(NP (DT the) (NN truce))";
  private static final String TWO = "(NP (NNP Mali) (CC and) (NNP Chad))";

  @Test
  void whoeverIsToDoItIsAParty() {
    List<Fact.Agreement> found = terms(LEAVE.formatted(TRUCE, TWO));
    assertThat(found).map(FactLine::of).containsExactly("agreed | Mali; Chad");
    assertThat(found.get(0).content()).isEqualTo("Mali and Chad will leave the valley");
  }

  @Test
  void anAgreementTellsWhoseItIs() {
    String truce =
        "(NP (NP (DT the) (NN truce)) (PP (IN between) (NP (NNP Mali) (CC and) (NNP Chad))))";
    assertThat(terms(LEAVE.formatted(truce, "(NP (DT all) (NNS ships/ship))")))
        .map(FactLine::of)
        .containsExactly("agreed | Mali; Chad");
  }

  @Test
  void theTermsOfATruceAreItsOwn() {
    String terms = "(NP (NP (DT the) (NNS terms/term)) (PP (IN of) (NP (DT the) (NN truce))))";
    assertThat(terms(LEAVE.formatted(terms, TWO))).hasSize(1);
    assertThat(terms(LEAVE.formatted("(NP (NNS terms/term))", TWO))).isEmpty();
  }

  @Test
  void pressureIsNoAgreement() {
    assertThat(terms(LEAVE.formatted("(NP (NN pressure))", TWO))).isEmpty();
  }

  @Test
  void oneSideIsNoParty() {
    assertThat(terms(LEAVE.formatted(TRUCE, "(NP (NNP Mali))"))).isEmpty();
  }

  @Test
  void whatIsNotToBeDoneIsNoTerm() {
    assertThat(
            terms(
                "(S (PP (IN Under/under) (NP (DT the) (NN truce))) (, ,) (NP (NNP Mali) (CC and) (NNP Chad)) (VP (MD will) (RB not) (VP (VB leave) (NP (DT the) (NN valley)))))"))
        .isEmpty();
  }

  @Test
  void aTreatyWithANameIsReadElsewhere() {
    Source source =
        Dispatch.of(LEAVE.formatted("(NP (DT the) (NNP Volta) (NN treaty))", TWO))
            .treaty("Volta treaty")
            .source();
    assertThat(terms(source)).isEmpty();
  }

  private static List<Fact.Agreement> terms(String tree) {
    return terms(Dispatch.of(tree).source());
  }

  private static List<Fact.Agreement> terms(Source source) {
    return new Terms(
            source,
            new Actors(source),
            new RealisReader(source),
            new Dates(source, RuleBook.standard()))
        .read(source.text().sentences().get(0));
  }
}
