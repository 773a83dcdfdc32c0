package org.communique.time;

/**
 * What a word can be in a temporal expression. The grammar's patterns are regular expressions over
 * these: a sentence becomes one character a word.
 */
enum Category {
  /** Digits that can be a day of a month. */
  DAY_NUMBER,
  /** Four digits that can be a year. */
  YEAR_NUMBER,
  /** Any other digits. */
  NUMBER,
  /** An apostrophe and two digits: '82. */
  SHORT_YEAR,
  /** 2.5. */
  DECIMAL,
  NUMBER_WORD,
  VAGUE,
  HALF,
  A,
  /** 1st to 31st and beyond. */
  ORDINAL_NUMBER,
  ORDINAL_WORD,
  /** The ordinal or the unit. */
  SECOND,
  /** 1970s. */
  DECADE_NUMBER,
  /** '70s, or 70s, which may also be an age; 470s. */
  DECADE_SHORT,
  DECADE_WORD,
  /** 18:00. */
  CLOCK,
  MERIDIEM,
  HOURS,
  ZONE,
  MONTH,
  /** An abbreviation without its dot, which may also be a name: Jan, Mar. */
  MONTH_SHORT,
  /** The month or the modal verb. */
  MAY,
  WEEKDAY,
  /** An abbreviation that is also another word: Sun, Sat, Wed. */
  WEEKDAY_SHORT,
  SEASON,
  /** The season or the verb. */
  FALL,
  QUARTER,
  QUARTERS,
  UNIT,
  UNITS,
  PART,
  PART_OF,
  EARLY_LATE,
  APPROX,
  THE,
  THIS,
  THAT,
  SAME,
  LAST,
  PAST,
  PREVIOUS,
  NEXT,
  FOLLOWING,
  COMING,
  CURRENT,
  EVERY,
  PER,
  AGO,
  LATER,
  EARLIER,
  AFTER,
  BEFORE,
  SINCE,
  OF,
  IN,
  ON,
  AT,
  BY,
  TO,
  AND,
  NOT,
  OLD,
  LONG,
  FISCAL,
  THEN,
  ERA,
  DAY_REF,
  TONIGHT,
  REF,
  SET_WORD,
  HOLIDAY,
  COMMA,
  DASH,
  SLASH,
  OPEN,
  CLOSE,
  POSSESSIVE,
  /** A unit of measure or money: four digits beside it are no year. */
  MEASURE,
  WORD,
  MARK;

  private static final char FIRST = '\u4e00';

  /** The one character that stands for the category in a sentence's signature. */
  char sign() {
    return (char) (FIRST + ordinal());
  }
}
