package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoughNumbersTest {
  @Test
  void aNumberAtTheBeginningIsParsedWithoutWhatMakesItRough() {
    assertThat(found("Around 2,000 workers left")).containsExactly("2,000 -> Around 2,000");
    assertThat(found("More than 300 boats have left")).containsExactly("300 -> More than 300");
  }

  @Test
  void aPlaceIsNoNumber() {
    assertThat(found("Around Kidal workers left")).isEmpty();
    assertThat(found("More than boats were lost there")).isEmpty();
  }

  @Test
  void insideASentenceItStays() {
    assertThat(found("There around 300 workers left")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(RoughNumbers.find(words.split(" ")), words.split(" "));
  }
}
