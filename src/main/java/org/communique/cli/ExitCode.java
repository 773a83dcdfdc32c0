package org.communique.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** Findings, or some of several inputs were left out. */
  static final int FINDINGS = 1;

  /** The command line or its inputs cannot be used. */
  static final int UNUSABLE = 2;

  private ExitCode() {}
}
