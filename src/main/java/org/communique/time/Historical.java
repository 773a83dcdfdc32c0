package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.time.Meaning.Anchor;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Nearest;
import org.communique.time.Meaning.Offset;

/**
 * Tells a history from news: it names many years, most of them past, and hardly ever counts from
 * the day of speaking ("Tuesday", "last week"). Where the publication date is known, more is asked
 * for, since a release without a weekday may also look back.
 */
final class Historical {
  private static final int FEWEST = 3;
  private static final int FEWEST_IF_PUBLISHED = 6;
  private static final int PER_DEICTIC = 3;
  private static final int PER_RECENT = 1;

  private Historical() {}

  static boolean is(List<Segment> segments, Optional<LocalDate> published) {
    int newest = published.map(p -> p.getYear() - 2).orElse(Integer.MAX_VALUE);
    int past = 0;
    int recent = 0;
    int deictic = 0;
    for (Segment segment : segments) {
      for (Phrase phrase : segment.phrases()) {
        OptionalInt year = year(phrase.meaning());
        if (year.isPresent() && year.getAsInt() <= newest) {
          past++;
        } else if (year.isPresent()) {
          recent++;
        } else if (isDeictic(phrase.meaning())) {
          deictic++;
        }
      }
    }
    return past >= (published.isPresent() ? FEWEST_IF_PUBLISHED : FEWEST)
        && past >= PER_DEICTIC * deictic
        && past >= PER_RECENT * recent;
  }

  private static OptionalInt year(Meaning meaning) {
    return meaning instanceof Calendar calendar ? calendar.year() : OptionalInt.empty();
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Calendar calendar && calendar.weekday() > 0 && calendar.day() == 0
        || meaning instanceof Offset offset && offset.anchor() != Anchor.DISCOURSE
        || meaning instanceof Nearest nearest && nearest.anchor() != Anchor.DISCOURSE;
  }
}
