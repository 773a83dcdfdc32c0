package org.communique.query;

import static java.util.Objects.requireNonNull;

/**
 * A value that a query asks for.
 *
 * @param name what {@code -v name=value} calls it; in the query it is the variable {@code $_name}
 * @param defaultValue its value where none is given
 * @param meaning what it is for
 */
public record Parameter(String name, String defaultValue, String meaning) {
  public Parameter {
    requireNonNull(name);
    requireNonNull(defaultValue);
    requireNonNull(meaning);
  }
}
