package org.communique;

/**
 * A problem with input, output or configuration that the user can mend. The message is one line
 * that says what is wrong, where, and what to do; the command line prints it and nothing else.
 * Expected problems inside a graph are {@code Finding}s, not exceptions.
 */
public final class CommuniqueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommuniqueException(String message) {
    super(message);
  }

  public CommuniqueException(String message, Throwable cause) {
    super(message, cause);
  }
}
