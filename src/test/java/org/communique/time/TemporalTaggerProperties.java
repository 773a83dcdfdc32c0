package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;

/** What holds of every text. */
class TemporalTaggerProperties {
  private static final TemporalTagger TAGGER = TemporalTagger.standard();
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 7, 31);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1700, 1, 1).toEpochDay(), LocalDate.of(2090, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> newsWords() {
    return Arbitraries.of(
            "May",
            "March",
            "the",
            "of",
            "31",
            "30",
            "2018",
            "1,000",
            "'82",
            "1970s",
            "last",
            "next",
            "two",
            "hundred",
            "days",
            "week",
            "after",
            "before",
            "ago",
            "-",
            "to",
            "and",
            "Tuesday",
            "BC",
            "18:00",
            "UTC",
            "p.m.",
            "every",
            "century",
            "third",
            "quarter",
            "summer",
            "early",
            "99999999999",
            "0",
            "Easter",
            "night",
            ",",
            "envoys")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void aFullDateIsItself(@ForAll("days") LocalDate day) {
    for (String style :
        List.of("MMMM d, yyyy", "d MMMM yyyy", "EEEE, MMMM d, yyyy", "yyyy-MM-dd")) {
      String date = DateTimeFormatter.ofPattern(style, Locale.ENGLISH).format(day);
      AnalyzedText text = Reports.of("It was/VBD signed/VBN on " + date + ".");

      List<TimeExpression> found = TAGGER.tag(text, Optional.of(PUBLISHED));

      assertThat(found).hasSize(1);
      assertThat(found.get(0).value()).isEqualTo(day.toString());
      assertThat(found.get(0).range()).contains(DateRange.on(PartialDate.of(day)));
      assertThat(text.text(found.get(0).span())).isEqualTo(date);
    }
  }

  @Property(tries = 300)
  void anyWordsHaveSpansInOrder(@ForAll("newsWords") String words) {
    holdsOf(words);
  }

  @Property(tries = 200)
  void anyCharactersHaveSpansInOrder(@ForAll String characters) {
    holdsOf("x" + characters);
  }

  private static void holdsOf(String sentence) {
    AnalyzedText text = Reports.of(sentence);
    for (Optional<LocalDate> published :
        List.of(Optional.of(PUBLISHED), Optional.<LocalDate>empty())) {
      int end = 0;
      for (TimeExpression time : TAGGER.tag(text, published)) {
        Span span = time.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.length()).isPositive();
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.article().text().length());
    }
  }

  @Example
  void withoutAPublicationDateNothingCountsFromIt() {
    AnalyzedText text = Reports.of("They met/VBD today and will/MD meet/VB next week.");

    assertThat(TAGGER.tag(text, Optional.empty())).hasSize(2).allMatch(t -> t.range().isEmpty());
  }
}
