package org.communique.cli;

import org.communique.graph.Excerpt;
import picocli.CommandLine.Option;

/** How much of an article's text its graph holds. */
final class ExcerptOption {
  @Option(
      names = "--no-text",
      description = {
        "Leave the article's text and sentences out of the graph: keep offsets and short quotes",
        "only, for texts that may be quoted and not copied."
      })
  private boolean noText;

  Excerpt excerpt() {
    return noText ? Excerpt.QUOTES : Excerpt.WHOLE;
  }
}
