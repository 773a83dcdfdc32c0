package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private List<Article> read(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("set.jsonl"), content);
    List<Article> articles = new ArrayList<>();
    new JsonLines(file)
        .read(
            (article, where) -> articles.add(article),
            m -> problems.add(m.replace(folder + "/", "")));
    return articles;
  }

  private List<Article> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheTextExactlyAsGiven() throws IOException {
    List<Article> articles =
        read(
            "{\"id\":\"n1\",\"published\":\"2018-07-31\",\"title\":\"T\",\"text\":\" \\u00e9\\r\\n They met. \"}\n");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).isEqualTo(" é\r\n They met. ");
    assertThat(articles.get(0).published()).contains(LocalDate.of(2018, 7, 31));
    assertThat(articles.get(0).title()).contains("T");
  }

  @Test
  void namesARecordWithoutIdAfterItsLine() throws IOException {
    assertThat(read("\n{\"text\":\"They met.\",\"published\":null}\n{\"id\":7,\"text\":\"x\"}"))
        .extracting(Article::id)
        .containsExactly("set-2", "7");
  }

  @Test
  void reportsEachBrokenLineAndReadsTheOthers() throws IOException {
    List<Article> articles =
        read(
            """
            {"id":"a","text":"one"}
            {"id":"b","text"
            {"id":"c","text":"three","published":"31 July"}
            {"id":"d","text":" "}
            {"id":"e"}
            {"id":"f","text":"six"}
            """);
    assertThat(articles).extracting(Article::id).containsExactly("a", "f");
    assertThat(problems)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("set.jsonl:2: is not a JSON record"),
            m -> assertThat(m).startsWith("set.jsonl:3: '31 July' is not a date"),
            m -> assertThat(m).startsWith("set.jsonl:4: has no text"),
            m -> assertThat(m).startsWith("set.jsonl:5: has no text"));
  }

  @Test
  void reportsALineThatIsNotUtf8() throws IOException {
    read("{\"id\":\"a\",\"text\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems.get(0)).startsWith("set.jsonl:1: is not UTF-8");
  }

  @Test
  void saysOnceThatOrdinaryJsonIsNotJsonLines() throws IOException {
    assertThat(read("[\n {\"text\":\"x\"},\n {\"text\":\"y\"}\n]\n")).isEmpty();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("set.jsonl:1: is JSON but not JSON Lines");
  }

  @Test
  void readsACompressedFile() throws IOException {
    Path file = folder.resolve("set.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"one\"}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new ArticleReader(p -> problems.add(p.message())).readAll(List.of(folder)))
        .containsExactly(Article.of("a", "one"));
  }

  @Test
  void reportsAFileWithoutRecords() throws IOException {
    read("\n\n");
    assertThat(problems).singleElement().asString().contains("is empty");
  }
}
