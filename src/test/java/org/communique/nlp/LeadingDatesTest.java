package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On May 23 , guards left            | (PP On (NP May 23)) ,",
        "On May 3 , 2021 , guards left      | (PP On (NP May 3 , 2021)) ,",
        "In early 1998 , guards left        | (PP In (NP early 1998)) ,",
        "Since the 1990s , guards have left | (PP Since (NP the 1990s)) ,",
        "Last week , guards left            | (NP Last week) ,",
        "On the 13th , guards left          | (PP On (NP the 13th)) ,",
        "On Oct. 4 , guards left            | (PP On (NP Oct. 4)) ,"
      })
  void aDateInFrontIsLeftOut(String sentence, String parts) {
    assertThat(found(sentence)).containsExactly("-> " + parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the bridge , guards left",
        "On May 23 guards left",
        "In May , when guards left , Mali",
        "In May , June and July guards left",
        "In the last , guards left",
        "On Monday ,"
      })
  void whatIsNoDateBeforeAClauseStays(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  private static List<String> found(String sentence) {
    String[] words = sentence.split(" ");
    return Shortenings.told(LeadingDates.find(words).stream().toList(), words);
  }
}
