package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.KOS;

import java.util.List;
import org.communique.fact.Fact.Statement;
import org.communique.fact.FactLine;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final String SIGNED =
      "(NP (NNP Jan) (NNP Kos) (, ,) (NNP Minister) (IN of) (NNP State))";
  private static final String MUST =
      "(S (NP %s) (VP (MD must) (VP (VB open/open) (NP (DT the) (NN port)))))";
  private static final String RAID = "(S (NP (DT The) (NN raid)) (VP (VBZ is/be) (ADJP (JJ %s))))";

  @Test
  void whoSignsDemandsWhatMustBeDone() {
    assertThat(positions(MUST.formatted("(NNP Mali)")))
        .containsExactly("demand | Jan Kos | Mali | Mali must open the port");
  }

  @Test
  void whoSignsComplainsOfWhatIsUnacceptable() {
    assertThat(positions(RAID.formatted("unacceptable")))
        .containsExactly("complain | Jan Kos | | The raid is unacceptable");
  }

  @Test
  void otherSentencesAreNoPositions() {
    assertThat(positions(RAID.formatted("old"))).isEmpty();
    assertThat(positions(MUST.formatted("(PRP We)"))).isEmpty();
  }

  @Test
  void nobodyHasSignedADispatch() {
    assertThat(new Positions(Dispatch.of(MUST.formatted("(NNP Mali)")).source()).read()).isEmpty();
  }

  private static List<String> positions(String tree) {
    Dispatch signed = Dispatch.of(SIGNED).add(Block.Kind.BODY, tree).naming(Dispatch.MALI, KOS);
    return new Positions(signed.source()).read().stream().map(PositionsTest::line).toList();
  }

  private static String line(Statement said) {
    return FactLine.of(said).strip() + " | " + said.content();
  }
}
