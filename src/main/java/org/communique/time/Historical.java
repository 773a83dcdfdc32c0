package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.time.Meaning.Anchor;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Offset;

/**
 * Tells a history from news: it names many years, most of them long past, and hardly ever counts
 * from the day of speaking ("Tuesday", "last week").
 */
final class Historical {
  private static final int FEWEST_YEARS = 4;
  private static final int YEARS_PER_DEICTIC = 4;

  private Historical() {}

  static boolean is(List<Segment> segments, Optional<LocalDate> published) {
    int past = 0;
    int deictic = 0;
    for (Segment segment : segments) {
      for (Phrase phrase : segment.phrases()) {
        past += isPast(phrase.meaning(), published) ? 1 : 0;
        deictic += isDeictic(phrase.meaning()) ? 1 : 0;
      }
    }
    return past >= FEWEST_YEARS && past >= YEARS_PER_DEICTIC * deictic;
  }

  private static boolean isPast(Meaning meaning, Optional<LocalDate> published) {
    return meaning instanceof Calendar calendar
        && calendar.year().isPresent()
        && published.map(p -> p.getYear() - 1 > calendar.year().getAsInt()).orElse(true);
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Calendar calendar && calendar.weekday() > 0 && calendar.day() == 0
        || meaning instanceof Offset offset && offset.anchor() != Anchor.DISCOURSE
        || meaning instanceof Meaning.Nearest;
  }
}
