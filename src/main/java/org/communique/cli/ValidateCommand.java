package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.CommuniqueException;
import org.communique.validate.Finding;
import org.communique.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code communique validate}: checks a graph against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Checks a graph against the SHACL shapes of the ontology; exit code 1 on violations.",
    footer = {
      "",
      "Examples:",
      "  communique validate graph.ttl",
      "  communique validate graph.trig"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "GRAPH", description = "A file in any RDF format.")
  private Path graph;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(graph)) {
      throw new CommuniqueException(graph + ": there is no such file");
    }
    List<Finding> findings = new Validator().validate(graph);
    findings.forEach(console.out()::println);
    long violations = findings.stream().filter(Finding::isViolation).count();
    if (violations == 0) {
      console.out().println(graph + ": conforms to the shapes");
      return ExitCode.OK;
    }
    console
        .out()
        .printf("%s: %d %s%n", graph, violations, violations == 1 ? "violation" : "violations");
    return ExitCode.FINDINGS;
  }
}
