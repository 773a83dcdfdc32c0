package org.communique.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as metadata write them. Of a date with time the date is taken as written: it is the day at
 * the place of the publisher.
 */
final class PublicationDate {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)([T ]\\d\\d:\\d\\d.*)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+");
  private static final Pattern TIME = Pattern.compile("(?i)[,T]?\\s+(at\\s+)?\\d{1,2}:\\d\\d.*$");
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          format("uuuu/M/d"),
          format("uuuuMMdd"),
          format("d MMM uuuu"),
          format("d MMMM uuuu"),
          format("MMM d, uuuu"),
          format("MMMM d, uuuu"),
          format("MMM d uuuu"),
          format("MMMM d uuuu"));

  private PublicationDate() {}

  /** ISO 8601: {@code 2018-07-31}, with or without a time. */
  static Optional<LocalDate> parseIso(String written) {
    Matcher iso = ISO.matcher(written.strip());
    return iso.matches() ? parse(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
  }

  /** ISO 8601 or one of the forms found in the heads of pages: "Tue, 31 Jul 2018 10:00:00 GMT". */
  static Optional<LocalDate> parseAny(String written) {
    String day = WEEKDAY.matcher(written.strip()).replaceFirst("");
    String date = TIME.matcher(day).replaceFirst("").replace(".", "");
    return parseIso(day)
        .or(() -> WRITTEN.stream().flatMap(format -> parse(date, format).stream()).findFirst());
  }

  private static Optional<LocalDate> parse(String date, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(date, format));
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
