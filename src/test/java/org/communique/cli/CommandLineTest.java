package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say, write and return; those on stores have a class of their own. */
class CommandLineTest extends MemoryCommandLine {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "tables",
        "query",
        "explain",
        "validate",
        "load",
        "retract",
        "compact",
        "status",
        "export",
        "diff",
        "serve",
        "demo",
        "train"
      })
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

  @Test
  void tablesOfNothingLeaveNoFolder() {
    assertOneError(
        run("tables", "@missing.txt", "--out", "@tables"), 2, "missing.txt: there is no");
    assertThat(folder.resolve("tables")).doesNotExist();
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
        "explain",
        "explain x --sentence first",
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
  void rulesThatCannotBeReadAreOneLineAndTwo() throws IOException {
    file("a.txt", "Kenya met Ghana.");
    Files.createDirectory(folder.resolve("rules"));
    assertOneError(
        run("tables", "@a.txt", "--out", "@t", "--rules", "@gone"), 2, "communique: the rules in");
    file("rules/mine.yaml", "event: DANCE\nrules: []\n");
    assertThat(run("explain", "@a.txt", "--rules", "@rules")).isZero();
    file("rules/mine.yaml", "event: AID\nrules:\n- id: a\n  verb: [feed]\n");
    assertOneError(run("explain", "@a.txt", "--rules", "@rules"), 2, "communique: rule file mine");
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

  @Test
  void oneBrokenLineIsSaidAndTheOthersAreReadWithExitCodeOne() throws IOException {
    file(
        "set.jsonl",
        "{\"id\":\"a\",\"text\":\"one\"}\n{broken\n{\"id\":\"c\",\"text\":\"three\"}\n");
    assertThat(run("tables", "@set.jsonl", "--out", "@t")).isEqualTo(1);
    assertThat(errors()).singleElement().asString().startsWith("set.jsonl:2: is not a JSON record");
    assertThat(folder.resolve("t/a/people.csv")).hasContent("person,title,of");
    assertThat(folder.resolve("t/c/events.csv")).exists();
    assertThat(folder.resolve("t").toFile().list()).containsExactlyInAnyOrder("a", "c");
    assertThat(folder.resolve("t/a").toFile().list()).hasSize(9).allMatch(n -> n.endsWith(".csv"));
  }

  @Test
  void nothingIsWrittenWhereNothingCouldBeRead() throws IOException {
    file("empty.txt", "");
    assertThat(run("build", "@empty.txt", "--out", "@g.ttl")).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactly("empty.txt");
    assertThat(run("query", "people", "@empty.txt")).isEqualTo(2);
    assertThat(out()).isEmpty();
  }

  @Test
  void theNameOfAFolderStaysInsideItsFolder() throws IOException {
    file("set.jsonl", "{\"id\":\"../../x\",\"text\":\"one\"}\n{\"id\":\"..\",\"text\":\"two\"}\n");
    assertThat(run("tables", "@set.jsonl", "--out", "@t/u")).isZero();
    assertThat(folder.resolve("t").toFile().list()).containsExactly("u");
    assertThat(folder.resolve("t/u").toFile().list()).containsExactlyInAnyOrder("_.._.._x", "_..");
  }

  @Test
  void buildsTheSameGraphToOutputAndFileInEveryFormatAndReplacesTheFile() throws IOException {
    file("a.txt", "They met.");
    for (String format : List.of("ttl", "trig", "nq", "jsonld", "rdf")) {
      file("g." + format, "old");
      assertThat(run("build", "@a.txt", "--out", "@g." + format)).isZero();
      assertThat(run("validate", "@g." + format)).isZero();
      assertThat(out()).contains("conforms");
    }
    assertThat(run("build", "@a.txt")).isZero();
    assertThat(out()).isEqualTo(Files.readString(folder.resolve("g.ttl")));
    assertThat(folder.toFile().list()).hasSize(6);
  }

  @Test
  void putsTheRowsOfSeveralArticlesUnderOneHeader() throws IOException {
    file("a.txt", "They met.");
    file("b.txt", "They met.");
    assertThat(run("query", "mentions", "@a.txt", "@b.txt", "-f", "csv")).isZero();
    assertThat(out()).isEqualTo("article,start,end,text,kind,value\r\n");
    file(
        "ids.rq",
        "SELECT ?article { GRAPH ?g { [] <https://w3id.org/communique/ns#articleId> ?article } }"
            + " ORDER BY DESC(?article)");
    assertThat(run("query", "@ids.rq", "@a.txt", "@b.txt", "-f", "csv")).isZero();
    assertThat(out()).isEqualTo("article\r\nb\r\na\r\n");
  }

  @Test
  void aQueryThatCannotBeAskedIsOneLineAndTwo() throws IOException {
    file("a.txt", "They met.");
    file("bad.rq", "SELECT ?x\nWHERE { ?x ?y }");
    assertOneError(run("query", "@bad.rq", "@a.txt"), 2, "communique: bad.rq:2: malformed query");
    assertOneError(run("query", "@no.rq", "@a.txt"), 2, "communique: no.rq: ");
    assertOneError(run("query", "peeple", "@a.txt"), 2, "communique: peeple: no such query");
    assertOneError(
        run("query", "people", "@a.txt", "-v", "x=1"), 2, "communique: people: has no parameter x");
    assertOneError(
        run("query", "people", "--endpoint", "http://127.0.0.1:1/x"), 2, "communique: http://127");
    assertOneError(run("query", "people", "--endpoint", "nonsense"), 2, "communique: nonsense");
  }

  @Test
  void aGraphThatCannotBeReadIsOneLineAndTwo() throws IOException {
    file("bad.ttl", "this is not turtle");
    assertOneError(run("validate", "@bad.ttl"), 2, "communique: bad.ttl");
    file("bad.xyz", "this is no graph");
    assertOneError(run("validate", "@bad.xyz"), 2, "communique: bad.xyz");
  }

  @Test
  void findingsOfAGraphAreExitCodeOne() throws IOException {
    file("g.ttl", "<x:m> a <https://w3id.org/communique/ns#Meeting> .");
    assertThat(run("validate", "@g.ttl")).isEqualTo(1);
    assertThat(out()).contains("violation");
  }

  @Test
  void listsTheCatalogue() {
    assertThat(run("query", "--list")).isZero();
    assertThat(out()).contains("people", "mentions", "plover", "why");
  }
}
