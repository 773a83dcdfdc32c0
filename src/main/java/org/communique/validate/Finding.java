package org.communique.validate;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something that a shape has against a graph.
 *
 * @param severity how bad it is
 * @param focus the node it is about
 * @param path the property it is about, empty where it is the node itself
 * @param message what is wrong, in plain words
 */
public record Finding(Severity severity, String focus, String path, String message) {
  /** SHACL's severities, the worst first. */
  public enum Severity {
    VIOLATION,
    WARNING,
    INFO
  }

  public Finding {
    requireNonNull(severity);
    requireNonNull(focus);
    requireNonNull(path);
    requireNonNull(message);
  }

  public boolean isViolation() {
    return severity == Severity.VIOLATION;
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? focus : focus + " " + path;
    return "%s %s: %s".formatted(severity.name().toLowerCase(Locale.ROOT), where, message);
  }
}
