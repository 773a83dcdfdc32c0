package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.export.CanonicalFormTest.read;

import org.junit.jupiter.api.Test;

class DatasetDiffTest {
  private static DatasetDiff between(String one, String other) {
    return DatasetDiff.between(read(one), read(other));
  }

  @Test
  void namesWhatOnlyOneHas() {
    DatasetDiff difference = between(":g { :a :b 1, 2 }", ":g { :a :b 2, 3 }");
    assertThat(difference.removed()).singleElement().asString().contains("\"1\"", "#g>");
    assertThat(difference.added()).singleElement().asString().contains("\"3\"", "#g>");
  }

  @Test
  void labelsOfBlankNodesDoNotCount() {
    assertThat(
            between(
                    ":a :b _:x . _:x :c _:y . _:y :d \"1\" .",
                    ":a :b _:y . _:y :c _:x . _:x :d \"1\" .")
                .isEmpty())
        .isTrue();
  }

  @Test
  void aChangeAtOneBlankNodeLeavesTheOthersEqual() {
    DatasetDiff difference =
        between(
            ":a :b [ :c 1 ], [ :c 2 ], [ :c [ :d 3 ] ] .",
            ":a :b [ :c 1 ], [ :c 5 ], [ :c [ :d 3 ] ] .");
    assertThat(difference.removed()).hasSize(2).anyMatch(line -> line.contains("\"2\""));
    assertThat(difference.added()).hasSize(2).anyMatch(line -> line.contains("\"5\""));
  }

  @Test
  void howOftenTheSamePieceIsThereCounts() {
    assertThat(between(":a :b [ :c 1 ], [ :c 1 ] .", ":a :b [ :c 1 ] .").removed()).hasSize(2);
  }

  @Test
  void aFileWithoutNamesOfGraphsIsComparedWithoutThem() {
    assertThat(between(":a :b :c .", ":g { :a :b :c } :h { :a :b :c }").isEmpty()).isTrue();
    assertThat(between(":g { :a :b :c }", ":h { :a :b :c }").isEmpty()).isFalse();
  }
}
