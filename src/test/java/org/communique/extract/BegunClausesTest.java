package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class BegunClausesTest {
  private static final String LEFT =
      "(S (NP (NNP Kos)) (VP (VBD %s) (SBAR (S (NP (NNP Mali)) (`` “) (VP (%s) (NP (NN nothing)) (PP (IN behind))) ('' ”)))))";

  @Test
  void theClauseBeginsBehindTheVerbOfSpeech() {
    assertThat(clause(LEFT.formatted("said/say", "VBD left/leave")))
        .isEqualTo("Mali “ left nothing behind");
    assertThat(
            clause(
                LEFT.formatted("told/tell", "VBD left/leave")
                    .replace("(NP (NNP Mali))", "(NP (NNP Chad)) (NP (NNP Mali))")))
        .isEqualTo("Mali “ left nothing behind");
  }

  @Test
  void whatStandsAloneInQuotationMarksStaysAlone() {
    assertThat(clause(LEFT.formatted("left/leave", "VBD left/leave")))
        .isEqualTo("left nothing behind");
    assertThat(clause(LEFT.formatted("said/say", "VBG leaving/leave")))
        .isEqualTo("leaving nothing behind");
    assertThat(clause(LEFT.formatted("said/say", "VBD Left/leave")))
        .isEqualTo("Left nothing behind");
    assertThat(
            clause(
                LEFT.formatted("said/say", "VBD left/leave").replace("(NP (NNP Mali))", "(, ,)")))
        .isEqualTo("left nothing behind");
  }

  private static String clause(String tree) {
    String words =
        tree.replaceAll("(?s).*“\\) |\\('' ”.*", "").replaceAll("\\(\\S+ |/\\w+|\\)", "");
    Source source = Dispatch.of(tree).quoting(words.strip()).source();
    Sentence sentence = source.text().sentences().get(0);
    return source.line(new BegunClauses(source).of(sentence, source.quotes().get(0)));
  }
}
