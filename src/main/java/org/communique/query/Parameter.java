package org.communique.query;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.communique.CommuniqueException;

/**
 * A value that a query asks for.
 *
 * @param name what {@code -v name=value} calls it; in the query it is the variable {@code $_name}
 * @param defaultValue its value where none is given
 * @param meaning what it is for
 */
public record Parameter(String name, String defaultValue, String meaning) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");

  public Parameter {
    requireNonNull(name);
    requireNonNull(defaultValue);
    requireNonNull(meaning);
  }

  /** A value given for it, which must be a number or a date where the default value is one. */
  String checked(String value) {
    if (NUMBER.matcher(defaultValue).matches() && !NUMBER.matcher(value).matches()) {
      throw new CommuniqueException(
          "%s: '%s' is no number; give one such as %s".formatted(name, value, defaultValue));
    }
    if (DATE.matcher(defaultValue).matches() && !DATE.matcher(value).matches()) {
      throw new CommuniqueException(
          "%s: '%s' is no date; give one such as 2018-07-31".formatted(name, value));
    }
    return value;
  }
}
