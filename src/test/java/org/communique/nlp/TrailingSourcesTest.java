package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.communique.text.Bracketed;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class TrailingSourcesTest {
  private static final String MIXED =
      "(TOP (S (NP (NNP Mali)) (VP (VBD left) (NP (NP (DT the) (NN port)) (, ,) (NP (NNS envoys))) (VP (VBD said))) (. .)))";

  private static final Map<String, String> PARSES =
      Map.of(
          "Mali left the port , envoys said .",
          MIXED,
          "Mali left the port .",
          "(TOP (S (NP (NNP Mali)) (VP (VBD left) (NP (DT the) (NN port))) (. .)))",
          "envoys said .",
          "(TOP (S (NP (NNS envoys)) (VP (VBD said)) (. .)))");

  @Test
  void aSourceAtTheEndIsParsedApart() {
    Tree tree =
        new TrailingSources(TrailingSourcesTest::parse)
            .parse("Mali left the port , envoys said .".split(" "));
    assertThat(tree.children().get(0).children())
        .extracting(t -> t.label() + " " + t.from() + "-" + t.to())
        .containsExactly("S 0-4", ", 4-5", "NP 5-6", "VP 6-7", ". 7-8");
  }

  @Test
  void onlyASourceIsOne() {
    for (String text :
        new String[] {
          "Mali left the port , which envoys said .",
          "Mali left the port , envoys left .",
          "`` Mali left the port , '' envoys said .",
          "Mali left , said envoys"
        }) {
      assertThat(TrailingSources.comma(text.split(" "))).as(text).isEmpty();
    }
    assertThat(TrailingSources.comma("Mali left the port , Chad said on Monday .".split(" ")))
        .hasValue(4);
  }

  private static Tree parse(String... words) {
    return Bracketed.sentence(PARSES.get(String.join(" ", words))).tree();
  }
}
