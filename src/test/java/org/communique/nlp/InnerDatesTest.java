package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InnerDatesTest {
  @Test
  void aDateBehindAVerbIsLeftOut() {
    assertThat(found("Mali vetoed on Friday a draft of peace"))
        .containsExactly("vetoed -> vetoed (PP on (NP Friday))");
    assertThat(found("The court said on May 11 the ban was void"))
        .containsExactly("said -> said (PP on (NP May 11))");
  }

  @Test
  void aDateBeforeAnOwnerIsLeftOut() {
    assertThat(found("Mali summoned on Monday Chad 's envoy"))
        .containsExactly("summoned -> summoned (PP on (NP Monday))");
    assertThat(found("Mali summoned on Monday Chad and Togo")).isEmpty();
  }

  @Test
  void aTopicIsNoDate() {
    assertThat(found("Mali voted on two of the drafts")).isEmpty();
    assertThat(found("Mali voted on 12 the drafts")).isEmpty();
  }

  @Test
  void aDateAtTheEndStays() {
    assertThat(found("Mali vetoed on Friday without a word")).isEmpty();
  }

  @Test
  void aNounIsNoVerb() {
    assertThat(found("The talks on Friday a year ago")).isEmpty();
  }

  @Test
  void theDaysOfAJourneyStandBeforeWhereItGoes() {
    assertThat(found("Diop will travel June 1-3 to Mali and Togo"))
        .containsExactly("travel -> travel (NP June 1-3)");
    assertThat(found("Diop will fly on Friday to Mali and Togo"))
        .containsExactly("fly -> fly (PP on (NP Friday))");
    assertThat(found("Diop replied June 3 to Mali and Togo")).isEmpty();
    assertThat(found("Diop will travel June 1-3 with her aides")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(InnerDates.find(words.split(" ")), words.split(" "));
  }
}
