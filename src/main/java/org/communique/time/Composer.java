package org.communique.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.time.Meaning.Calendar;
import org.communique.time.Meaning.Clock;
import org.communique.time.Meaning.Offset;
import org.communique.time.Meaning.Portion;
import org.communique.time.Meaning.Within;

/**
 * Puts phrases that belong together into one: "the night of" + "April 18", "the third quarter of" +
 * "last year", "two days after" + "June 3". Then widens each over the words that shade it: "early",
 * "the end of", "about".
 */
final class Composer {
  private static final Set<Category> CLOCK_LINKS =
      EnumSet.of(Category.OF, Category.ON, Category.COMMA, Category.THE, Category.IN);
  private static final Set<Category> OUTER_LINKS =
      EnumSet.of(Category.OF, Category.IN, Category.THE);

  private final List<Lexeme> lexemes;

  Composer(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  List<Phrase> compose(List<Phrase> phrases) {
    List<Phrase> merged = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Phrase current = phrase;
      while (!merged.isEmpty()) {
        Optional<Meaning> whole = together(merged.get(merged.size() - 1), current);
        if (whole.isEmpty()) {
          break;
        }
        Phrase left = merged.remove(merged.size() - 1);
        current = new Phrase(left.from(), current.to(), whole.get());
      }
      merged.add(current);
    }
    List<Phrase> widened = new ArrayList<>();
    int free = 0;
    for (Phrase phrase : merged) {
      Phrase settled = eventful(phrase);
      int start = Shading.start(lexemes, settled.from(), free);
      widened.add(new Phrase(start, settled.to(), settled.meaning()));
      free = phrase.to();
    }
    return widened;
  }

  private Optional<Meaning> together(Phrase left, Phrase right) {
    if (right.from() - left.to() > 2) {
      return Optional.empty();
    }
    List<Category> between = categories(left.to(), right.from());
    if (left.meaning() instanceof Clock clock
        && clock.day().isEmpty()
        && isDay(right.meaning())
        && CLOCK_LINKS.containsAll(between)) {
      return Optional.of(new Clock(Optional.of(right.meaning()), clock.suffix()));
    }
    if (right.meaning() instanceof Clock clock
        && clock.day().isEmpty()
        && isDay(left.meaning())
        && between.isEmpty()) {
      return Optional.of(new Clock(Optional.of(left.meaning()), clock.suffix()));
    }
    if (OUTER_LINKS.containsAll(between) && holds(right.meaning(), left.meaning())) {
      return Optional.of(new Within(left.meaning(), right.meaning()));
    }
    if (left.meaning() instanceof Offset offset
        && between.equals(List.of(Category.OF))
        && isMonth(right.meaning())
        && offset.grain().atLeastAsFineAs(Grain.WEEK)) {
      return Optional.of(right.meaning());
    }
    if (left.meaning() instanceof Offset offset && between.isEmpty() && countsFromEvent(left)) {
      return Optional.of(
          isDay(right.meaning())
              ? new Meaning.Displaced(offset.amount(), offset.unit(), right.meaning())
              : new Meaning.Unresolved());
    }
    return Optional.empty();
  }

  private List<Category> categories(int from, int to) {
    return lexemes.subList(from, to).stream().map(Lexeme::category).toList();
  }

  private static boolean isDay(Meaning meaning) {
    if (meaning instanceof Calendar calendar) {
      return calendar.day() > 0 || calendar.weekday() > 0;
    }
    return meaning instanceof Offset offset && offset.grain() == Grain.DAY
        || meaning instanceof Meaning.Nearest nearest && isDay(nearest.named())
        || meaning instanceof Meaning.Feast
        || meaning instanceof Within within && isDay(within.inner());
  }

  private static boolean isMonth(Meaning meaning) {
    return meaning instanceof Calendar calendar && calendar.month() > 0 && calendar.day() == 0;
  }

  private static boolean holds(Meaning outer, Meaning inner) {
    if (!(outer instanceof Offset offset)) {
      return outer instanceof Calendar calendar
          && calendar.year().isPresent()
          && calendar.month() == 0
          && inner instanceof Portion portion
          && portion.year().isEmpty();
    }
    if (inner instanceof Calendar calendar) {
      return calendar.year().isEmpty()
          && calendar.weekday() == 0
          && (offset.grain() == Grain.YEAR && calendar.month() > 0
              || offset.grain() == Grain.MONTH && calendar.month() == 0);
    }
    return offset.grain() == Grain.YEAR
        && inner instanceof Portion portion
        && portion.year().isEmpty();
  }

  /**
   * "Two days after the vote" counts from an event, not from a date: the expression is the length
   * alone, or nothing that can be placed ("the day after the vote").
   */
  private Phrase eventful(Phrase phrase) {
    if (!(phrase.meaning() instanceof Offset offset) || !countsFromEvent(phrase)) {
      return phrase;
    }
    boolean ends = phrase.to() == lexemes.size();
    Category next = ends ? Category.MARK : lexemes.get(phrase.to()).category();
    boolean event = next != Category.MARK && next != Category.COMMA && next != Category.AND;
    if (!event) {
      return phrase;
    }
    return offset.unit() == offset.grain() && lexemes.get(phrase.from()).category() == Category.THE
        ? phrase.saying(new Meaning.Unresolved())
        : new Phrase(phrase.from(), phrase.to() - 1, LengthReadings.of(offset));
  }

  private boolean countsFromEvent(Phrase phrase) {
    Category last = lexemes.get(phrase.to() - 1).category();
    return last == Category.AFTER || last == Category.BEFORE || last == Category.FOLLOWING;
  }
}
