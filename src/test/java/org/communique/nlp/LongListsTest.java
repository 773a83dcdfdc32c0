package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongListsTest {
  @Test
  void fourNamesAreParsedAsTheFirstAndTheLast() {
    assertThat(found("Chad , Mali , Niger and Togo met"))
        .containsExactly("Chad and Togo -> (NP Chad) , (NP Mali) , (NP Niger) and (NP Togo)");
  }

  @Test
  void aCommaMayStandBeforeTheConjunction() {
    assertThat(found("from Chad , Mali , Niger , or Togo"))
        .containsExactly("Chad or Togo -> (NP Chad) , (NP Mali) , (NP Niger) , or (NP Togo)");
  }

  @Test
  void aCommaBeforeTheConjunctionTellsAListOfThree() {
    assertThat(found("Chad , Mali , and Togo met"))
        .containsExactly("Chad and Togo -> (NP Chad) , (NP Mali) , and (NP Togo)");
    assertThat(found("Chad , Mali and Togo met")).isEmpty();
  }

  @Test
  void whatOnePostIsForIsNoList() {
    assertThat(found("Minister for Energy , Water , and the Environment Jan Kos")).isEmpty();
  }

  @Test
  void aNameMayHaveAnArticleAndAPhrase() {
    assertThat(found("Chad , Mali , the Republic of Niger and Port Vila"))
        .containsExactly(
            "Chad and Vila -> (NP Chad) , (NP Mali) , (NP (NP the Republic) (PP of (NP Niger))) and (NP Port Vila)");
  }

  @Test
  void aTitledNameIsFlat() {
    assertThat(found("Chad , Mali , Niger and Minister of Trade Ann Diop"))
        .containsExactly(
            "Chad and Diop -> (NP Chad) , (NP Mali) , (NP Niger) and (NP Minister of Trade Ann Diop)");
  }

  @Test
  void whosePostItIsHangsOnTheHoldersName() {
    assertThat(found("Minister Jan Kos of Chad and Foreign Minister Ann Diop of Mali met"))
        .containsExactly(
            "Chad and Mali -> (NP (NP Minister Jan Kos) (PP of (NP Chad))) and (NP (NP Foreign Minister Ann Diop) (PP of (NP Mali)))");
    assertThat(found("Minister of Trade Ann Diop and Minister of Energy Jan Kos met")).isEmpty();
    assertThat(found("President Diop of Chad and Mali met")).isEmpty();
  }

  @Test
  void othersMayEndTheList() {
    assertThat(found("Ann Diop , Jan Kos , Lena Moor and other senior officials met"))
        .containsExactly(
            "Diop and officials -> (NP Ann Diop) , (NP Jan Kos) , (NP Lena Moor) and (NP other senior officials)");
  }

  @Test
  void threeNamesAreNoLongList() {
    assertThat(found("Chad , Mali and Togo met")).isEmpty();
  }

  @Test
  void aListWithoutConjunctionIsNone() {
    assertThat(found("Chad , Mali , Niger , Togo met")).isEmpty();
  }

  @Test
  void daysAreNoNames() {
    assertThat(found("Monday , Tuesday , Friday and Sunday")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(LongLists.find(words.split(" ")), words.split(" "));
  }
}
