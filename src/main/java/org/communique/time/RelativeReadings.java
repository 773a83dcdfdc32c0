package org.communique.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.time.Meaning.Anchor;

/** Expressions that count from the day of speaking or from the time last spoken of. */
final class RelativeReadings {
  private static final int DIGITS = 4;

  private RelativeReadings() {}

  /** "today", "yesterday morning", "tonight". */
  static Meaning day(Match match) {
    String night = match.code("night");
    int days = night.startsWith("-") ? -1 : match.number("day");
    if (match.has("night")) {
      return new Meaning.Clock(Optional.of(day(days)), "TNI");
    }
    return match.has("part")
        ? new Meaning.Clock(Optional.of(day(days)), "T" + match.code("part"))
        : day(days);
  }

  private static Meaning day(int offset) {
    return new Meaning.Offset(offset, Grain.DAY, Grain.DAY, Anchor.SPEECH);
  }

  /** "last Tuesday", "next summer", "the previous April". */
  static Meaning nearest(Match match) {
    Meaning named =
        match.has("season")
            ? new Meaning.Portion(OptionalInt.empty(), YearPart.valueOf(match.code("season")))
            : new Meaning.Calendar(
                OptionalInt.empty(), match.number("month"), 0, match.number("weekday"));
    return new Meaning.Nearest(direction(match), named, anchor(match));
  }

  /** "last year", "this morning", "the following day", "that month". */
  static Meaning cycle(Match match) {
    int direction = direction(match);
    Anchor anchor = anchor(match);
    if (match.has("part")) {
      Meaning day = new Meaning.Offset(direction, Grain.DAY, Grain.DAY, anchor);
      return new Meaning.Clock(Optional.of(day), "T" + match.code("part"));
    }
    return Grain.of(match.code("unit"))
        .map(grain -> new Meaning.Offset(direction, grain, grain, anchor))
        .orElse(null);
  }

  private static int direction(Match match) {
    if (match.has("last") || match.has("previous")) {
      return -1;
    }
    return match.has("next") || match.has("nextly") || match.has("following") ? 1 : 0;
  }

  private static Anchor anchor(Match match) {
    boolean speech =
        match.has("last") || match.has("next") || match.has("this") || match.has("either");
    return speech ? Anchor.EITHER : Anchor.DISCOURSE;
  }

  /** "two years ago", "a week later", "months earlier". */
  static Meaning offset(Match match) {
    int sign = match.has("later") ? 1 : -1;
    String unit = match.code("unit");
    if (LengthReadings.isVague(match)) {
      return new Meaning.Vague(sign > 0 ? "FUTURE_REF" : "PAST_REF");
    }
    String digits = match.has("amount") ? LengthReadings.digits(match.get("amount")) : "1";
    boolean fortnight = unit.equals("FN");
    Optional<Grain> grain = fortnight ? Optional.of(Grain.WEEK) : Grain.of(unit);
    if (digits.length() > DIGITS || digits.contains(".") || grain.isEmpty()) {
      return new Meaning.Unresolved();
    }
    int amount = sign * Integer.parseInt(digits) * (fortnight ? 2 : 1);
    Anchor anchor = match.has("ago") ? Anchor.EITHER : Anchor.DISCOURSE;
    Grain width = grain.get().atLeastAsFineAs(Grain.WEEK) ? Grain.DAY : grain.get();
    return new Meaning.Offset(amount, grain.get(), width, anchor);
  }
}
