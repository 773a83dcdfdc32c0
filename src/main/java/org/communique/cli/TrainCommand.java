package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.CommuniqueException;
import org.communique.gazetteer.Gazetteer;
import org.communique.graph.OutputFile;
import org.communique.mention.LabelledNames;
import org.communique.nlp.NameModel;
import org.communique.nlp.NameTrainer;
import org.communique.nlp.NamedSentence;
import org.communique.nlp.ShallowAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique train}: the models that the project trains itself. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a model.",
    footer = {"", "Examples:", "  communique train names labelled.jsonl --out names-en.bin"})
final class TrainCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to train: names");
  }

  @Command(
      name = "names",
      mixinStandardHelpOptions = true,
      description = "Trains the name finder on documents with labelled names.",
      footer = {"", "Examples:", "  communique train names labelled.jsonl.gz --out names-en.bin"})
  int names(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "JSON Lines with text and entities: [[start, end, type], ...].")
          List<Path> files,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model.")
          Path out) {
    OutputFile.check(out);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CommuniqueException(file + ": there is no such file");
      }
    }
    LabelledNames labelled = new LabelledNames(ShallowAnalyzer.load(), Gazetteer.standard());
    List<NamedSentence> sentences = new ArrayList<>();
    files.forEach(file -> sentences.addAll(labelled.read(file)));
    NameModel model = NameTrainer.standard().train(sentences);
    OutputFile.write(out, stream -> write(model, stream));
    console.out().printf("%s: trained on %,d sentences%n", out, sentences.size());
    return ExitCode.OK;
  }

  private static void write(NameModel model, OutputStream out) {
    try {
      model.write(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
