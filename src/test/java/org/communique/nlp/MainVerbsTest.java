package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainVerbsTest {
  @Test
  void whatAPersonDoesIsTheVerbOfTheSentence() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT The) (NN envoy)) (, ,) (NP (NP (NNP Ann) (NNP Diop)) (, ,) (VP (VBN urged) (NP (NNP Mali)))) (. .)))"))
        .isEqualTo("(TOP (S (NP (NP The envoy) , (NP (NP Ann Diop) ,)) (VP urged (NP Mali)) .))");
  }

  @Test
  void aParticleIsNoPreposition() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT The) (NN envoy)) (VP (VBN called) (PP (IN off) (NP (DT the) (NN trip)))) (. .)))"))
        .isEqualTo("(TOP (S (NP The envoy) (VP called (PRT off) (NP the trip)) .))");
  }

  @Test
  void whatIsDoneBySomebodyStaysAParticiple() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT A) (NN harbour)) (VP (VBN closed) (NP (NNP Monday)) (PP (IN by) (NP (NNP Mali)))) (. .)))"))
        .isEqualTo("(TOP (NP (NP A harbour) (VP closed (NP Monday) (PP by (NP Mali))) .))");
  }

  @Test
  void aParticipleThatNothingCompletesStays() {
    assertThat(
            mended(
                "(TOP (NP (NP (DT A) (NN harbour)) (VP (VBN closed) (PP (IN in) (NP (NNP May)))) (. .)))"))
        .isEqualTo("(TOP (NP (NP A harbour) (VP closed (PP in (NP May))) .))");
  }

  @Test
  void whoeverIsLedHasOneVerb() {
    assertThat(
            mended(
                "(S (S (NP (NNS Lawmakers)) (VP (VBD led) (PP (IN by) (NP (NNP Diop))))) (VP (VBD landed)) (. .))"))
        .isEqualTo("(S (NP (NP Lawmakers) (VP led (PP by (NP Diop)))) (VP landed) .)");
  }

  @Test
  void whoeverLeadsSomebodyKeepsTheVerb() {
    String tree =
        "(S (S (NP (NNP Diop)) (VP (VBD led) (NP (NNS lawmakers)) (PP (IN by) (NP (NN car))))) (VP (VBD landed)) (. .))";
    assertThat(mended(tree))
        .isEqualTo("(S (S (NP Diop) (VP led (NP lawmakers) (PP by (NP car)))) (VP landed) .)");
  }

  @Test
  void twoWhoAreMeetingAreNoMeeting() {
    assertThat(
            mended(
                "(S (NP (NP (DT The) (CD two)) (, ,) (NP (NP (NN meeting)) (PP (IN in) (NP (NNP Oslo)))) (, ,)) (VP (VBD agreed)))"))
        .isEqualTo("(S (NP (NP The two) , (VP meeting (PP in (NP Oslo))) ,) (VP agreed))");
  }

  @Test
  void aMeetingBesideAnotherNounStays() {
    String tree = "(NP (NP (DT The) (NN talks)) (, ,) (NP (DT a) (NN meeting)))";
    assertThat(mended(tree)).isEqualTo("(NP (NP The talks) , (NP a meeting))");
  }

  @Test
  void whatIsPlannedHasOneVerb() {
    assertThat(
            mended(
                "(S (S (NP (NNS Talks)) (VP (VBD planned) (PP (IN for) (NP (NNP May))))) (VP (VBD ended)) (. .))"))
        .isEqualTo("(S (NP (NP Talks) (VP planned (PP for (NP May)))) (VP ended) .)");
  }

  @Test
  void whatIsPutOffIsAVisit() {
    assertThat(
            mended(
                "(S (NP (NNP Diop)) (VP (VBD postponed) (SBAR (S (NP (DT a) (NN visit)) (VP (VBD planned) (PP (IN for) (NP (NNP May))))))))"))
        .isEqualTo("(S (NP Diop) (VP postponed (NP (NP a visit) (VP planned (PP for (NP May))))))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(bracketed, (words, tree) -> new MainVerbs(words).mend(tree));
  }
}
