package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class NestedNounsTest {
  @Test
  void whatStandsInFrontOfTheInnerNounBelongsToIt() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali) (POS 's)) (JJ sudden) (, ,) (NP (JJ unprovoked) (NN war)) (PP (IN on) (NP (NNP Chad))))"))
        .isEqualTo("(NP (NP (NP Mali 's) sudden , unprovoked war) (PP on (NP Chad)))");
  }

  @Test
  void theInnerNounMayHaveItsOwnPhrase() {
    assertThat(
            mended(
                "(NP (NP (NNP Mali) (POS 's)) (JJ sudden) (CC and) (NP (NP (JJ unjust) (NN war)) (PP (IN of) (NP (NN conquest)))))"))
        .isEqualTo("(NP (NP (NP Mali 's) sudden and unjust war) (PP of (NP conquest)))");
  }

  @Test
  void aListOfThingsIsNotNested() {
    String list = "(NP (NP (NNP Mali) (POS 's)) (JJ old) (CC and) (NP (DT the) (NN envoy)))";
    assertThat(mended(list)).isEqualTo("(NP (NP Mali 's) old and (NP the envoy))");
  }

  @Test
  void aSubjectBehindAYearIsFreed() {
    assertThat(
            mended(
                "(S (PP (IN In) (NP (CD 1998) (, ,) (NNP Oslo))) (VP (VBD was) (NP (DT the) (NN goal))))"))
        .isEqualTo("(S (PP In (NP 1998)) , (NP Oslo) (VP was (NP the goal)))");
  }

  @Test
  void aSubjectBehindADayIsFreed() {
    assertThat(
            mended(
                "(S (PP (IN On) (NP (CD 21) (NNP June) (JJ Kenyan) (NNS divers))) (VP (VBD came)))"))
        .isEqualTo("(S (PP On (NP 21 June)) (NP Kenyan divers) (VP came))");
    assertThat(mended("(S (PP (IN On) (NP (DT the) (JJ 13th) (, ,) (NNP Mali))) (VP (VBD came)))"))
        .isEqualTo("(S (PP On (NP the 13th)) , (NP Mali) (VP came))");
  }

  @Test
  void aDateAloneStaysAsItIs() {
    String dated = "(S (PP (IN On) (NP (CD 21) (NNP June))) (NP (NNP Mali)) (VP (VBD came)))";
    assertThat(mended(dated)).isEqualTo("(S (PP On (NP 21 June)) (NP Mali) (VP came))");
  }

  private static String mended(String bracketed) {
    Sentence sentence = Bracketed.sentence(bracketed);
    Tree tree =
        new NestedNouns(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .mend(sentence.tree());
    return Bracketed.text(tree, sentence);
  }
}
