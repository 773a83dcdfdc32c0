package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class ReadoutsTest {
  private static final String MET =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNP Jan) (NNP Kos)))))";
  private static final String SAID =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (IN that) (S (NP (DT the) (NN port)) (VP (VBZ is/be) (ADJP (JJ open)))))))";

  @Test
  void whoMetSpeaksToTheOther() {
    assertThat(released(MET, SAID)).containsExactly("say | Ann Diop | Jan Kos");
  }

  @Test
  void inTheNewsSheMaySpeakToAnybody() {
    assertThat(Dispatch.of(MET, SAID).lines(Fact.Statement.class))
        .containsExactly("say | Ann Diop |");
  }

  @Test
  void whatWasSaidBeforeWasNotSaidThere() {
    assertThat(released(SAID, MET)).containsExactly("say | Ann Diop |");
  }

  @Test
  void ofSeveralMeetingsNobodyKnowsWhichIsMeant() {
    String other =
        "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD met/meet) (PP (IN with) (NP (NNS officials/official) (PP (IN of) (NP (NNP Mali))))) (PP (IN in) (NP (NNP Oslo)))))";
    assertThat(released(MET, other, SAID)).containsExactly("say | Ann Diop |");
  }

  private static List<String> released(String... trees) {
    return Dispatch.of(trees).by("Department of State").lines(Fact.Statement.class);
  }
}
