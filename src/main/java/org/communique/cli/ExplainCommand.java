package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.CommuniqueException;
import org.communique.extract.FactExtractor;
import org.communique.fact.Reading;
import org.communique.pipeline.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique explain}: why a sentence says to the program what it says. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows the tree and the clauses of each sentence, the rules that were tried on them, and the facts.",
    footer = {
      "",
      "Examples:",
      "  communique explain article.txt",
      "  communique explain article.txt --sentence 3",
      "  communique explain article.txt --rules my-rules"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Readers readers;

  @Parameters(paramLabel = "FILE", description = "An article, or several in one file.")
  private Path input;

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Only the sentence with this number; the first one is 1.")
  private Integer sentence;

  @Mixin private KnowledgeOptions knowledge;

  ExplainCommand(Console console, Readers readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Knowledge known = knowledge.known();
    FactExtractor extractor = new FactExtractor(known.rules(), known.gazetteer());
    return new ArticleRun(console, knowledge.reader(readers))
        .run(
            List.of(input),
            reading -> new Explanation(reading, extractor.attempts(reading)),
            this::write);
  }

  private void write(Explanation explanation) {
    Reading reading = explanation.reading();
    int last = reading.text().sentences().size();
    if (sentence == null) {
      reading.text().sentences().forEach(s -> console.out().println(explanation.of(s)));
    } else if (sentence >= 1 && sentence <= last) {
      console.out().println(explanation.of(reading.text().sentences().get(sentence - 1)));
    } else {
      throw new CommuniqueException(
          "%s has no sentence %d: its sentences are numbered from 1 to %d"
              .formatted(reading.text().article().id(), sentence, last));
    }
  }
}
