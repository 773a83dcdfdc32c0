package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateNamesTest {
  @Test
  void theNameOfAStateIsParsedAsItsLastWord() {
    assertThat(found("Republic of Korea Foreign Minister Choi spoke"))
        .containsExactly("Korea -> Republic of Korea");
  }

  @Test
  void itMayHaveTwoWordsOrAnArticle() {
    assertThat(found("the Republic of Sierra Leone and the Commonwealth of the Bahamas"))
        .containsExactly(
            "Leone -> Republic of Sierra Leone", "Bahamas -> Commonwealth of the Bahamas");
  }

  @Test
  void whatIsNoStateIsLeftToTheParser() {
    assertThat(found("the Port of Lagos closed")).isEmpty();
    assertThat(found("a Republic of equals was")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(StateNames.find(words.split(" ")), words.split(" "));
  }
}
