package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.sentdetect.NewlineSentenceDetector;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

/** Where a text is split that the statistical detector has left whole. */
class SentencesTest {
  @Test
  void aClauseBehindASemicolonOrColonIsASentence() {
    assertThat(split("Mali has closed the port; Chad keeps its own open."))
        .containsExactly("Mali has closed the port;", "Chad keeps its own open.");
    assertThat(split("The envoy had one demand: The port must open at once."))
        .containsExactly("The envoy had one demand:", "The port must open at once.");
  }

  @Test
  void aListIsNone() {
    assertThat(split("Mali lost ships; and Chad lost all its ports.")).hasSize(1);
    assertThat(split("The four who met were: Mali, Chad, Togo and Benin.")).hasSize(1);
  }

  @Test
  void fewWordsAreNoClause() {
    assertThat(split("Trade fell again; Chad and Togo lost most of theirs.")).hasSize(1);
    assertThat(split("Trade between the two fell again; Chad lost most.")).hasSize(1);
  }

  @Test
  void whatIsQuotedOrInBracketsStaysWhole() {
    assertThat(split("\"We have closed the port; Chad keeps its own open,\" she said.")).hasSize(1);
    assertThat(split("Mali (it has closed the port; Chad keeps its own open) left.")).hasSize(1);
  }

  @Test
  void aQuotationBeginsBehindANumber() {
    assertThat(split("The envoys of Mali will meet on May 3. \"We hope for peace,\" she said."))
        .containsExactly(
            "The envoys of Mali will meet on May 3.", "\"We hope for peace,\" she said.");
  }

  @Test
  void aNumberInFrontOfOtherWordsEndsNothing() {
    assertThat(split("The envoys of Mali will meet on May 3. and then go home.")).hasSize(1);
  }

  @Test
  void aSentenceEndsWithADistrict() {
    assertThat(split("The envoys of Mali met in Washington, D.C. They will meet again."))
        .containsExactly("The envoys of Mali met in Washington, D.C.", "They will meet again.");
    assertThat(split("The envoys of Mali met in Washington, D.C. Officials spoke of trade."))
        .hasSize(2);
    assertThat(split("In Washington, D.C. They meet.")).hasSize(1);
  }

  private static List<String> split(String text) {
    return Sentences.spans(new NewlineSentenceDetector(), text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
