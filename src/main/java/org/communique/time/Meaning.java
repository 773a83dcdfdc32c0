package org.communique.time;

import java.util.Optional;
import java.util.OptionalInt;

/** What the words of a temporal expression say by themselves, before they are put on a calendar. */
sealed interface Meaning {
  /**
   * A year, month, day or weekday, as far as it is named; 0 stands for what is not named.
   *
   * @param year counted as ISO 8601 does, 1 BC being 0
   * @param weekday 1 for Monday to 7 for Sunday
   */
  record Calendar(OptionalInt year, int month, int day, int weekday) implements Meaning {}

  /** A year by its last two digits: "'82". */
  record ShortYear(int digits) implements Meaning {}

  /** A decade or century, by its first year; or by its last two digits, "the 70s". */
  record Period(Grain grain, int firstYear) implements Meaning {}

  /** A season, quarter or half of a year. */
  record Portion(OptionalInt year, YearPart part) implements Meaning {}

  /** The named thing before (-1), after (1) or at (0) the anchor: "last Tuesday", "next spring". */
  record Nearest(int direction, Meaning named, Anchor anchor) implements Meaning {}

  /** So many units from the anchor, as wide as the grain says. */
  record Offset(int amount, Grain unit, Grain grain, Anchor anchor) implements Meaning {}

  /** The same, from another expression: "two days after June 3". */
  record Displaced(int amount, Grain unit, Meaning from) implements Meaning {}

  /** A length of time; TIMEX3 value. */
  record Length(String value) implements Meaning {}

  /** Something that recurs; TIMEX3 value. */
  record Recurrence(String value) implements Meaning {}

  /** PRESENT_REF, PAST_REF or FUTURE_REF. */
  record Vague(String value) implements Meaning {}

  /**
   * A time of day, as TIMEX3 appends it to a day; without a day of its own it is the last one
   * named.
   */
  record Clock(Optional<Meaning> day, String suffix) implements Meaning {}

  /** A holiday: the rule of its date in the lexicon. */
  record Feast(OptionalInt year, String rule) implements Meaning {}

  /** One thing within another: "the third quarter of last year", "the 28th of that month". */
  record Within(Meaning inner, Meaning outer) implements Meaning {}

  /** The first or last week, day or so of something that is named elsewhere, and the like. */
  record Unresolved() implements Meaning {}

  /** From where a relative expression counts. */
  enum Anchor {
    /** The day of speaking: the publication date of news. */
    SPEECH,
    /** The time that the text spoke of last. */
    DISCOURSE,
    /** The day of speaking in news, the time last spoken of in history. */
    EITHER
  }
}
