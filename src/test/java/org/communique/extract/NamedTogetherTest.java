package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** Whom "they" and "the leaders" mean. */
class NamedTogetherTest {
  private static final String MET =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))";
  private static final String ALONE =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD had/have) (NP (DT a) (NN boat))))";
  private static final String TALKED =
      "(S (NP %s) (VP (VBD discussed/discuss) (NP (DT the) (JJ old) (NN harbour))))";
  private static final String LEADERS = TALKED.formatted("(DT The) (NNS leaders/leader)");
  private static final String THEY = TALKED.formatted("(PRP They)");

  @Test
  void theLeadersAreThoseWhoMet() {
    assertThat(said(MET, LEADERS)).containsExactly("say | Ann Diop; Jan Kos |");
    assertThat(said(MET, LEADERS.replace("The", "Both")))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void alsoWhereThatIsLongAgo() {
    assertThat(said(MET, ALONE, ALONE, ALONE, ALONE, LEADERS))
        .containsExactly("say | Ann Diop; Jan Kos |");
    assertThat(said(MET, ALONE, ALONE, ALONE, ALONE, THEY)).isEmpty();
  }

  @Test
  void sentencesOnThemDoNotCount() {
    String they = ALONE.replace("(NNP Ann) (NNP Diop)", "(PRP They)");
    assertThat(said(MET, they, they, ALONE, they, they, THEY))
        .containsExactly("say | Ann Diop; Jan Kos |");
  }

  @Test
  void othersWhoAreNamedSinceAreMeant() {
    assertThat(
            said(
                MET,
                "(S (NP (NP (NNP Mali)) (CC and) (NP (NNP Togo))) (VP (VBD had/have) (NP (NNS boats/boat))))",
                THEY))
        .isEmpty();
  }

  private static List<String> said(String... trees) {
    return Dispatch.of(trees).lines(Fact.Statement.class);
  }
}
