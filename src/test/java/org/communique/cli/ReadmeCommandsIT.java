package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.pipeline.Pipeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The README's commands, in their order and with the real models, in this process. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeCommandsIT {
  private static final String PROGRAM = "java -jar target/communique.jar ";

  private final Supplier<Function<Article, Reading>> pipeline =
      new Once<>(() -> Pipeline.standard()::read);
  private final Readers readers = knowledge -> pipeline.get();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new Main(console, readers).run(arguments);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyCommandDoesWhatItSays() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith(PROGRAM))
            .map(line -> line.substring(PROGRAM.length()))
            .filter(line -> !line.startsWith("serve"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(7);
    FileUtils.deleteDirectory(new File("target/my-store"));
    for (String command : commands) {
      assertThat(run(command.split(" "))).as(command).isZero();
      assertThat(errors()).as(command).isEmpty();
      boolean silent =
          command.contains("--out") || command.startsWith("build") || command.startsWith("diff");
      assertThat(out.size() == 0).as(command).isEqualTo(silent);
    }
    assertThat(Path.of("target/seed.ttl")).isNotEmptyFile();
    assertThat(Path.of("target/tables/japan-russia-2plus2/meetings.csv")).isNotEmptyFile();
  }

  @Test
  void theMainJobAnswersNineQueriesAndSaysHowToGoOn() throws IOException {
    Path target = Files.createTempDirectory(Path.of("target"), "demo");
    assertThat(run("demo", "--target", target.toString())).isZero();
    assertThat(errors()).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Who is named", "Taro Kono", "Who meets whom", "Who did what", "serve --store");
    assertThat(target.resolve("graph/communique.ttl")).isNotEmptyFile();
    assertThat(target.resolve("graph/communique.trig")).isNotEmptyFile();
    assertThat(run("demo", "--target", target.toString())).as("again").isZero();
  }
}
