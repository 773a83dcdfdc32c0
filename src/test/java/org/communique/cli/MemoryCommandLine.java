package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.fact.Reading;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line in memory, with a pipeline that finds nothing; "@" is its own folder. */
abstract class MemoryCommandLine {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int run(String... arguments) {
    out.reset();
    err.reset();
    Console console = new Console(printer(out), printer(err), false);
    String[] placed =
        Stream.of(arguments).map(each -> each.replace("@", folder + "/")).toArray(String[]::new);
    return new Main(console, knowledge -> this::read).run(placed);
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** What the pipeline makes of an article: nothing, unless a test has something. */
  Reading read(Article article) {
    return new Reading(
        new AnalyzedText(article, List.of(), List.of()),
        Optional.empty(),
        List.of(),
        new Entities(List.of(), List.of()),
        List.of());
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> errors() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "").lines().toList();
  }

  void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  void assertOneError(int code, int expected, String start) {
    assertThat(errors()).singleElement().asString().startsWith(start);
    assertThat(out()).isEmpty();
    assertThat(code).isEqualTo(expected);
  }
}
