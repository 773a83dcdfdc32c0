package org.communique.time;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The readings that the grammar's rules name: what each makes of the words that a rule found. */
final class Readings {
  private Readings() {}

  static Map<String, Function<Match, Meaning>> byName() {
    Map<String, Function<Match, Meaning>> readings = new HashMap<>();
    readings.put("date", CalendarReadings::date);
    readings.put("slashed date", CalendarReadings::slashed);
    readings.put("year", CalendarReadings::date);
    readings.put("tail year", CalendarReadings::tailYear);
    readings.put("short year", CalendarReadings::shortYear);
    readings.put("decade", CalendarReadings::decade);
    readings.put("century", CalendarReadings::century);
    readings.put("part of year", CalendarReadings::partOfYear);
    readings.put("holiday", CalendarReadings::holiday);
    readings.put("day", RelativeReadings::day);
    readings.put("nearest", RelativeReadings::nearest);
    readings.put("cycle", RelativeReadings::cycle);
    readings.put("offset", RelativeReadings::offset);
    readings.put("length", LengthReadings::length);
    readings.put("recurrence", LengthReadings::recurrence);
    readings.put("recurrence word", m -> new Meaning.Recurrence(m.code("word")));
    readings.put("past", m -> new Meaning.Vague("PAST_REF"));
    readings.put("vague", m -> new Meaning.Vague(m.code("word")));
    readings.put("clock", ClockReadings::clock);
    readings.put("part of day", ClockReadings::part);
    return Map.copyOf(readings);
  }
}
