package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.KOS;

import java.util.List;
import org.communique.fact.Fact;
import org.communique.text.Block;
import org.junit.jupiter.api.Test;

class VocativesTest {
  private static final String NAMED =
      "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD saw/see) (NP (NNP Jan) (NNP Kos))))";
  private static final String OPEN =
      "(S (NP (DT the) (JJ old) (NN port)) (VP (VBZ is/be) (ADJP (JJ open)) (PP (IN to) (NP (DT all) (NNS ships))) (PP (IN from) (NP (DT the) (NN south)))) (. .))";

  @Test
  void whoIsCalledInFrontIsSpokenTo() {
    assertThat(said("(S (INTJ (UH Well)) (, ,) (NP (NNP Ann)) (, ,) " + OPEN.substring(3)))
        .containsExactly("say | Jan Kos | Ann Diop");
  }

  @Test
  void youIsWhoWasCalledRightBefore() {
    String forYou = OPEN.replace("(DT all) (NNS ships)", "(PRP you) (PRP you)");
    assertThat(said("(S (NP (NNP Ann)) (, ,) " + OPEN.substring(3), forYou))
        .containsExactly("say | Jan Kos | Ann Diop", "say | Jan Kos | Ann Diop");
  }

  @Test
  void aNameThatIsToldOfIsNotCalled() {
    assertThat(said(OPEN.replace("(DT the) (NN south)", "(NNP Ann) (NNP Diop)")))
        .containsExactly("say | Jan Kos |");
  }

  private static List<String> said(String... sentences) {
    return Dispatch.of(NAMED)
        .add(Block.Kind.SPEAKER, "(NP (NNP MINISTER) (NNP KOS) (: :))")
        .onOneLine(sentences)
        .naming(DIOP, KOS)
        .lines(Fact.Statement.class);
  }
}
