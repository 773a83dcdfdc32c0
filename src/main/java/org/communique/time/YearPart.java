package org.communique.time;

import java.time.LocalDate;

/** A season, quarter or half of a year, named by its TIMEX3 code. */
enum YearPart {
  SP(Grain.SEASON, 3),
  SU(Grain.SEASON, 6),
  FA(Grain.SEASON, 9),
  WI(Grain.SEASON, 12),
  Q1(Grain.QUARTER, 1),
  Q2(Grain.QUARTER, 4),
  Q3(Grain.QUARTER, 7),
  Q4(Grain.QUARTER, 10),
  H1(Grain.HALF, 1),
  H2(Grain.HALF, 7);

  private final Grain grain;
  private final int firstMonth;

  YearPart(Grain grain, int firstMonth) {
    this.grain = grain;
    this.firstMonth = firstMonth;
  }

  Grain grain() {
    return grain;
  }

  LocalDate in(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  /** The part of a grain that begins in the month of a day. */
  static YearPart at(Grain grain, LocalDate first) {
    for (YearPart part : values()) {
      if (part.grain == grain && part.firstMonth == first.getMonthValue()) {
        return part;
      }
    }
    throw new IllegalArgumentException("no " + grain + " begins on " + first);
  }
}
