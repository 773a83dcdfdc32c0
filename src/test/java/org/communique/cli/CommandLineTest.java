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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line in memory, with a pipeline that finds nothing. */
class CommandLineTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Console console = new Console(printer(out), printer(err), false);
    String[] placed =
        Stream.of(arguments).map(each -> each.replace("@", folder + "/")).toArray(String[]::new);
    return new Main(console, () -> CommandLineTest::nothing).run(placed);
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static Reading nothing(Article article) {
    return new Reading(
        new AnalyzedText(article, List.of(), List.of()),
        Optional.empty(),
        List.of(),
        new Entities(List.of(), List.of()),
        List.of());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> errors() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "").lines().toList();
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private void assertOneError(int code, int expected, String start) {
    assertThat(errors()).singleElement().asString().startsWith(start);
    assertThat(out()).isEmpty();
    assertThat(code).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "tables", "query", "validate", "serve", "demo", "train"})
  void everyCommandHelpsWithExamples(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out())
        .contains("Usage: communique " + command, "Examples:", "  communique " + command);
    assertThat(errors()).isEmpty();
  }

  @Test
  void withoutArgumentsItHelps() {
    assertThat(run()).isZero();
    assertThat(out()).contains("Usage: communique", "Commands:", "build", "Exit codes:");
  }

  @Test
  void saysItsVersionWhichIsThatOfThePom() throws IOException {
    assertThat(run("--version")).isZero();
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<version>" + out().strip().replace("Communiqué ", "") + "</version>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bild x",
        "build",
        "tables x",
        "query",
        "query people",
        "query people x --store y",
        "build x --out",
        "serve --port many",
        "query people x -f yaml",
        "query people x -v novalue",
        "train",
        "train names x"
      })
  void aMisusedCommandIsOneLineAndTwo(String line) {
    int code = run(line.split(" "));
    assertThat(errors()).singleElement().asString().startsWith("communique: ").contains("--help'");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void aMissingFileIsOneLineAndTwo() {
    assertOneError(run("build", "@gone.txt"), 2, "gone.txt: there is no such file");
    assertOneError(run("query", "people", "@gone.txt"), 2, "gone.txt: there is no such file");
    assertOneError(run("tables", "@gone.txt", "--out", "@t"), 2, "gone.txt: there is no such file");
    assertOneError(run("validate", "@gone.ttl"), 2, "communique: gone.ttl: there is no such file");
    assertOneError(run("query", "people", "--store", "@gone"), 2, "communique: gone: there is no");
    assertOneError(run("serve", "--store", "@gone"), 2, "communique: gone: there is no such store");
  }

  @Test
  void unusableInputsAreOneLineEachAndTwo() throws IOException {
    Files.createDirectory(folder.resolve("none"));
    file("empty.txt", "");
    file("binary.txt", "\0\1\2");
    file("date.txt", "---\npublished: 31.7.2018\n---\nText\n");
    assertOneError(run("build", "@none"), 2, "none: no articles in this folder");
    assertOneError(run("build", "@empty.txt"), 2, "empty.txt: is empty");
    assertOneError(run("build", "@binary.txt"), 2, "binary.txt: is binary");
    assertOneError(run("build", "@date.txt"), 2, "date.txt:2: '31.7.2018' is not a date");
    assertOneError(run("demo", "--seeds", "@none", "--target", "@t"), 2, "none: no articles");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
    file("a.txt", "They met.");
    assertOneError(
        run("build", "@a.txt", "--out", "@no/g.ttl"), 2, "communique: no/g.ttl: cannot be written");
    assertOneError(
        run("build", "@a.txt", "--out", "@a.txt/g.ttl"), 2, "communique: a.txt/g.ttl: cannot be");
    assertOneError(
        run("build", "@a.txt", "--out", "@g.doc"), 2, "communique: g.doc: unknown graph");
    assertOneError(
        run("tables", "@a.txt", "--out", "@a.txt"), 2, "communique: a.txt: cannot be made");
  }
}
