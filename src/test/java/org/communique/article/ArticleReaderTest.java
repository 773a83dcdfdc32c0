package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir Path folder;
  private final List<String> skipped = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private List<Article> read(Path... inputs) {
    ArticleReader reader =
        new ArticleReader(
            problem ->
                (problem.kind() == Problem.Kind.NOTICE ? notices : skipped)
                    .add(problem.message().replace(folder + "/", "")));
    return reader.readAll(List.of(inputs));
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  @Test
  void takesPlainTextAsItStands() throws IOException {
    List<Article> articles = read(file("talks.txt", "Talks begin\r\n\r\nThey met.\n"));
    assertThat(articles).containsExactly(Article.of("talks", "Talks begin\r\n\r\nThey met.\n"));
    assertThat(skipped).isEmpty();
  }

  @Test
  void readsFrontMatterAndKeepsTheTextAfterItToTheCharacter() throws IOException {
    Article article =
        read(file(
                "a.b.txt",
                "---\ntitle: \"Fish: a deal\"\npublished: 2020-03-02\nsource: Wire\n---\n\n They met.\n"))
            .get(0);
    assertThat(article.id()).isEqualTo("a.b");
    assertThat(article.title()).contains("Fish: a deal");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.source()).contains("Wire");
    assertThat(article.text()).isEqualTo("\n They met.\n");
  }

  @Test
  void takesTheDayOfATimeInFrontMatter() throws IOException {
    Article article =
        read(file("a.md", "---\ndate: 2020-03-02T23:30:00-05:00\n---\nText\n")).get(0);
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
  }

  @Test
  void saysWhichLineOfTheFrontMatterHasAWrongDate() throws IOException {
    assertThat(read(file("a.txt", "---\ntitle: x\npublished: 2020-02-30\n---\nText\n"))).isEmpty();
    assertThat(skipped)
        .containsExactly("a.txt:3: '2020-02-30' is not a date; write it like 2018-07-31");
  }

  @Test
  void saysWhereFrontMatterIsBroken() throws IOException {
    read(
        file("open.txt", "---\ntitle: x\nText without an end\n"),
        file("yaml.txt", "---\ntitle: \"x\nsource: y\n---\nText\n"),
        file("list.txt", "---\n- x\n---\nText\n"),
        file("bare.txt", "---\ntitle: x\n---\n \n"));
    assertThat(skipped)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("open.txt:1: the front matter has no end"),
            m -> assertThat(m).startsWith("yaml.txt:").contains("not YAML"),
            m -> assertThat(m).startsWith("list.txt:2: ").contains("not a list of fields"),
            m -> assertThat(m).startsWith("bare.txt: ").contains("no text"));
  }

  @Test
  void takesHyphensAtTheHeadOfATextForText() throws IOException {
    assertThat(read(file("a.txt", "---\nThey met in Oslo.\n---\nAnd left.\n"))).isEmpty();
    assertThat(read(file("b.txt", "---\n\nThey met in Oslo.\n"))).hasSize(1);
  }

  @Test
  void readsFoldersRecursivelyInOrderWithoutHiddenFilesAndNotices() throws IOException {
    file("news/b/2.txt", "two");
    file("news/b/1.txt", "one");
    file("news/a.html", "<p>three words here");
    file("news/.hidden.txt", "no");
    file("news/.git/x.txt", "no");
    file("news/NOTICE", "no");
    file("news/README.md", "no");
    file("news/table.csv", "no");
    assertThat(read(folder.resolve("news"))).extracting(Article::id).containsExactly("a", "1", "2");
    assertThat(skipped).isEmpty();
  }

  @Test
  void reportsWhatIsNoArticleAndReadsTheRest() throws IOException {
    Files.createDirectories(folder.resolve("none"));
    List<Article> articles =
        read(
            folder.resolve("missing.txt"),
            folder.resolve("none"),
            file("empty.txt", ""),
            file("blank.txt", "\n \t\n"),
            file("binary.txt", new byte[] {'a', 0, 1, 2}),
            file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff}),
            file("print.txt", "%PDF-1.4 and so on"),
            file("good.txt", "They met."));
    assertThat(articles).extracting(Article::id).containsExactly("good");
    assertThat(skipped)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("missing.txt: there is no such file"),
            m -> assertThat(m).startsWith("none: no articles in this folder"),
            m -> assertThat(m).startsWith("empty.txt: is empty"),
            m -> assertThat(m).startsWith("blank.txt: is empty"),
            m -> assertThat(m).startsWith("binary.txt: is binary"),
            m -> assertThat(m).startsWith("picture.txt: is binary"),
            m -> assertThat(m).startsWith("print.txt: is binary"));
  }

  @Test
  void guessesAnEncodingOtherThanUtf8AndSaysSo() throws IOException {
    String text = "Le président a rencontré son homologue à Montréal. « C’est réglé », a-t-il dit.";
    List<Article> articles = read(file("a.txt", text.getBytes(Charset.forName("windows-1252"))));
    assertThat(articles.get(0).text()).isEqualTo(text);
    assertThat(notices).singleElement().asString().contains("a.txt: is not UTF-8", "windows-1252");
  }

  @Test
  void readsByteOrderMarksWithoutAWord() throws IOException {
    byte[] utf16 = ("\ufeff" + "They met.").getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(file("a.txt", "\ufeffThey met."), file("b.txt", utf16)))
        .extracting(Article::text)
        .containsExactly("They met.", "They met.");
    assertThat(notices).isEmpty();
  }

  @Test
  void refusesAnArticleOfABooksLength() throws IOException {
    read(file("long.txt", "They met. ".repeat(ArticleReader.LONGEST_ARTICLE / 10 + 1)));
    assertThat(skipped)
        .singleElement()
        .asString()
        .contains("article long has 1,000,010 characters");
  }

  @Test
  void refusesASecondArticleOfTheSameId() throws IOException {
    assertThat(read(file("x/a.txt", "one"), file("y/a.txt", "two"))).hasSize(1);
    assertThat(skipped).singleElement().asString().startsWith("y/a.txt: the id a belongs to");
  }

  @Test
  void tellsTheLineOfARecordOfTheSameId() throws IOException {
    String records = "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"two\"}\n";
    assertThat(read(file("set.jsonl", records))).hasSize(1);
    assertThat(skipped).singleElement().asString().startsWith("set.jsonl:2: the id a belongs to");
  }
}
