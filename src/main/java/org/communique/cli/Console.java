package org.communique.cli;

import java.io.PrintStream;
import org.communique.article.Problem;
import org.communique.validate.Finding;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes: results to one stream, everything else to the other. Colours and progress
 * only where a person watches.
 *
 * @param out results
 * @param err problems and progress
 * @param watched whether the streams are a terminal that wants colours
 */
record Console(PrintStream out, PrintStream err, boolean watched) {
  private static final int WIDTH = 120;
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private static final String CLEAR_LINE = "\r\u001b[K";

  /** The console of this process; {@code NO_COLOR} counts as not watched. */
  static Console of(PrintStream out, PrintStream err) {
    return new Console(out, err, Ansi.AUTO.enabled());
  }

  /** The columns that a table should fit. */
  int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
  }

  void heading(String text) {
    out.println(styled(BOLD, text));
  }

  void problem(Problem problem) {
    say(styled(YELLOW, oneLine(problem.message())));
  }

  void finding(String articleId, Finding finding) {
    say(styled(YELLOW, articleId + ": " + oneLine(finding.toString())));
  }

  void error(String message) {
    say(styled(RED, "communique: " + oneLine(message)));
  }

  void progress(String text) {
    if (watched) {
      err.print("\r" + text);
      err.flush();
    }
  }

  void clearProgress() {
    if (watched) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private void say(String line) {
    clearProgress();
    err.println(line);
    err.flush();
  }

  private String styled(String style, String text) {
    return watched ? style + text + PLAIN : text;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
