package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  @Test
  void aShortFormBehindANameIsLeftOut() {
    assertThat(found("the Volta River Commission ( VRC ) and Mali"))
        .containsExactly("Commission -> Commission (PRN ( (NP VRC) ))");
    assertThat(found("the Bank of Sahel ( BoS ) lent"))
        .containsExactly("Sahel -> Sahel (PRN ( (NP BoS) ))");
  }

  @Test
  void otherWordsInBracketsStay() {
    assertThat(found("the River Commission ( Mali ) met")).isEmpty();
    assertThat(found("the River Commission ( 2019 ) met")).isEmpty();
    assertThat(found("the commission ( VRC ) met")).isEmpty();
    assertThat(found("the River Commission ( VRC of Mali )")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(ShortForms.find(words.split(" ")), words.split(" "));
  }
}
