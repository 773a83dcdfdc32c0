package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

/** What is split off words that the tokenizer has left whole, and how the parser knows them. */
class WordsTest {
  @Test
  void theLastFullStopIsAWordOfItsOwn() {
    assertThat(words("They met on June 3.")).endsWith("June", "3", ".");
    assertThat(words("They met with Envoy Kos.")).endsWith("Kos", ".");
    assertThat(words("They met Jean-Kos.")).endsWith("Jean-Kos", ".");
  }

  @Test
  void anAbbreviationKeepsIts() {
    assertThat(words("They leave in Sept.")).endsWith("Sept.");
    assertThat(words("They met in the U.S.")).endsWith("U.S.");
  }

  @Test
  void aFullStopInsideASentenceStays() {
    assertThat(words("Envoy Kos. left")).containsExactly("Envoy", "Kos.", "left");
  }

  @Test
  void marksAreWords() {
    assertThat(words("\"Mali's port, (now) open\""))
        .containsExactly("\"", "Mali", "'s", "port", ",", "(", "now", ")", "open", "\"");
  }

  @Test
  void aBodyIsAWordOfItsOwn() {
    assertThat(words("Ada Obi, DirectorBureau of Reefs"))
        .containsExactly("Ada", "Obi", ",", "Director", "Bureau", "of", "Reefs");
    assertThat(words("They use LibreOffice")).endsWith("LibreOffice");
  }

  @Test
  void twoPostsArePartedAndJoinedByAnd() {
    assertThat(words("Prime Minister/Foreign Minister Obi"))
        .containsExactly("Prime", "Minister", "/", "Foreign", "Minister", "Obi");
    assertThat(words("Radio Reef/Radio Tide")).contains("Reef/Radio");
    assertThat(Words.treebank("/", false)).isEqualTo("and");
  }

  @Test
  void statesAndBodiesHaveTheirFullStops() {
    assertThat(List.of("US", "UK", "UN").stream().map(w -> Words.treebank(w, false)))
        .containsExactly("U.S.", "U.K.", "U.N.");
    assertThat(Words.treebank("us", false)).isEqualTo("us");
    assertThat(Words.treebank("EU", false)).isEqualTo("EU");
  }

  private static List<String> words(String text) {
    return Words.spans(WhitespaceTokenizer.INSTANCE, text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
