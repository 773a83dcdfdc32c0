package org.communique.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Clause;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;

/**
 * How long a meeting lasts by the words in front of it: a "two-day summit" that ended on Friday
 * began on Thursday, and a three-day visit goes on for two days after the guest's arrival.
 */
final class Duration {
  private static final Pattern DAYS =
      Pattern.compile("(?i)(two|three|four|five|six|seven|[2-7])-day");

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);

  private static final Set<String> ENDING =
      Set.of("end", "wrap up", "conclude", "close", "finish", "complete", "wind up");

  private static final Set<String> OPENING =
      Set.of("open", "begin", "start", "kick off", "arrive", "embark", "convene", "launch");

  private final Source source;

  Duration(Source source) {
    this.source = source;
  }

  /** The days of a meeting of which the first or the last one is told. */
  DateRange spread(Clause meeting, DateRange told) {
    OptionalInt days = days(meeting);
    if (days.isEmpty() || told.end().isPresent() || told.start().knownDay().isEmpty()) {
      return told;
    }
    LocalDate day = told.start().first();
    int more = days.getAsInt() - 1;
    List<String> verbs =
        Stream.concat(Stream.of(meeting), source.governor(meeting).stream())
            .map(Clause::lemma)
            .toList();
    if (verbs.stream().anyMatch(ENDING::contains)) {
      return DateRange.between(PartialDate.of(day.minusDays(more)), told.start());
    }
    return verbs.stream().anyMatch(OPENING::contains)
        ? DateRange.between(told.start(), PartialDate.of(day.plusDays(more)))
        : told;
  }

  /** The number in front of the noun for the meeting, or of one that its verb has. */
  private OptionalInt days(Clause meeting) {
    int from = meeting.form().noun() ? meeting.tree().from() : meeting.head();
    int to = meeting.form().noun() ? meeting.head() : meeting.tree().to();
    return IntStream.range(from, to)
        .mapToObj(i -> DAYS.matcher(meeting.sentence().token(i).text()))
        .filter(Matcher::matches)
        .map(m -> m.group(1).toLowerCase(Locale.ROOT))
        .mapToInt(n -> Optional.ofNullable(NUMBERS.get(n)).orElseGet(() -> Integer.valueOf(n)))
        .findFirst();
  }
}
