package org.communique.time;

import java.math.BigDecimal;
import java.util.Map;

/** Durations and sets. */
final class LengthReadings {
  private static final Map<String, Integer> IN_YEARS = Map.of("DE", 10, "CE", 100, "ML", 1000);
  private static final String UNKNOWN = "X";

  private LengthReadings() {}

  static Meaning length(Match match) {
    return new Meaning.Length(value(amount(match), code(match)));
  }

  static Meaning recurrence(Match match) {
    if (match.has("weekday")) {
      return new Meaning.Recurrence(UnknownParts.week(match.number("weekday")));
    }
    String amount = match.has("ordinal") ? match.code("ordinal") : amount(match);
    return new Meaning.Recurrence(value(amount, code(match)));
  }

  /** The length of an offset. */
  static Meaning of(Meaning.Offset offset) {
    return new Meaning.Length(
        value(Integer.toString(Math.abs(offset.amount())), offset.unit().code()));
  }

  private static String code(Match match) {
    Lexeme unit = match.get("unit");
    return unit.category() == Category.SECOND ? "TS" : unit.code();
  }

  /** True where the number of units is not told: "several years", "months". */
  static boolean isVague(Match match) {
    return amount(match).equals(UNKNOWN);
  }

  private static String amount(Match match) {
    if (match.has("amount")) {
      String whole = digits(match.get("amount"));
      return match.has("half") ? whole + ".5" : whole;
    }
    if (match.has("half")) {
      return "0.5";
    }
    Category unit = match.get("unit").category();
    return unit == Category.UNITS || unit == Category.QUARTERS ? UNKNOWN : "1";
  }

  static String digits(Lexeme amount) {
    return switch (amount.category()) {
      case A -> "1";
      case VAGUE -> UNKNOWN;
      default -> amount.code();
    };
  }

  private static String value(String amount, String unit) {
    boolean counted = !amount.equals(UNKNOWN);
    if (counted && IN_YEARS.containsKey(unit)) {
      return "P" + times(amount, IN_YEARS.get(unit)) + "Y";
    }
    if (counted && unit.equals("FN")) {
      return "P" + times(amount, 2) + "W";
    }
    return unit.startsWith("T")
        ? "PT" + amount + unit.substring(1)
        : "P" + amount + (unit.equals("FN") ? "W" : unit);
  }

  private static String times(String amount, int factor) {
    return new BigDecimal(amount)
        .multiply(BigDecimal.valueOf(factor))
        .stripTrailingZeros()
        .toPlainString();
  }
}
