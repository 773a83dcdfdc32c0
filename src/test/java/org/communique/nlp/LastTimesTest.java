package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastTimesTest {
  @Test
  void whatWasDoneLastIsParsedWithoutTheWord() {
    assertThat(found("The envoys last met in May")).containsExactly("met -> last met");
    assertThat(found("They last spoke on Friday")).containsExactly("spoke -> last spoke");
  }

  @Test
  void theLastOfSeveralStays() {
    assertThat(found("The last held hostage left")).isEmpty();
    assertThat(found("In their last signed treaty")).isEmpty();
  }

  @Test
  void otherVerbsKeepTheWord() {
    assertThat(found("Talks last four days")).isEmpty();
    assertThat(found("The shop last opened in May")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(LastTimes.find(words.split(" ")), words.split(" "));
  }
}
