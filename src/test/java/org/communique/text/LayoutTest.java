package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.communique.article.Article;
import org.communique.text.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  private static List<String> blocks(String text) {
    return blocks(Article.of("a", text));
  }

  private static List<String> blocks(Article article) {
    return Layout.of(article).stream()
        .map(block -> block.kind() + ": " + block.span().in(article.text()))
        .toList();
  }

  static List<LayoutPatterns.Row> rows() {
    return LayoutPatterns.load().rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyPatternFitsItsExample(LayoutPatterns.Row row) {
    if (row.where() == LayoutPatterns.Where.WHOLE) {
      assertThat(LayoutPatterns.load().whole(row.example())).contains(row.kind());
      assertThat(row.pattern().matcher(row.example()).matches()).isTrue();
    } else {
      assertThat(row.pattern().matcher(row.example()).lookingAt()).isTrue();
    }
  }

  @Test
  void tellsTheRunningTextFromWhatStandsAroundIt() {
    assertThat(
            blocks(
                """
                Skip to main content

                Chad and Mali to reopen a crossing

                From left, the ministers of Chad and Mali wave to reporters in Oslo. (Wire Photo/A. B.)

                OSLO (Nordic Wire) -- Chad and Mali agreed on Monday to reopen a crossing.

                Years of talks

                "It took long," the minister said.

                Also in The Harbour Times"""))
        .containsExactly(
            "BOILERPLATE: Skip to main content",
            "HEADLINE: Chad and Mali to reopen a crossing",
            "CAPTION: From left, the ministers of Chad and Mali wave to reporters in Oslo. (Wire Photo/A. B.)",
            "DATELINE: OSLO (Nordic Wire) --",
            "BODY: Chad and Mali agreed on Monday to reopen a crossing.",
            "SUBHEAD: Years of talks",
            "BODY: \"It took long,\" the minister said.",
            "BOILERPLATE: Also in The Harbour Times");
  }

  @Test
  void knowsTheHeadlineByTheTitle() {
    Article article =
        new Article(
            "a",
            Optional.of("Talks end."),
            Optional.empty(),
            Optional.empty(),
            "Talks end.\nThey went home on Monday.");
    assertThat(blocks(article))
        .containsExactly("HEADLINE: Talks end.", "BODY: They went home on Monday.");
  }

  @Test
  void takesASingleLineForRunningText() {
    assertThat(blocks("Chad recalls its envoy")).containsExactly("BODY: Chad recalls its envoy");
  }

  @Test
  void partsTheSpeakersOfATranscriptFromWhatTheySay() {
    assertThat(
            blocks(
                "QUESTION: Will you go?\n\nMINISTER SAND: I will.\n\nI will go on Monday.\n\nMR. ADU: So will I.\n\nRANKING MEMBER SAND: When?"))
        .containsExactly(
            "SPEAKER: QUESTION:",
            "BODY: Will you go?",
            "SPEAKER: MINISTER SAND:",
            "BODY: I will.",
            "BODY: I will go on Monday.",
            "SPEAKER: MR. ADU:",
            "BODY: So will I.",
            "SPEAKER: RANKING MEMBER SAND:",
            "BODY: When?");
  }

  @Test
  void findsADatelineInTheOpeningOnly() {
    String body = "They met again on Monday.\n\n";
    assertThat(blocks(body.repeat(3) + "LIMA (Wire) -- They met."))
        .noneMatch(b -> b.startsWith("D"));
  }

  @Test
  void joinsLinesBrokenAtAWidth() {
    assertThat(
            blocks(
                """
                The ministers of the two countries met on Monday in the port for
                the first time in nine years and spoke of fish, ice and the old
                border that nobody has drawn.

                They will meet again."""))
        .hasSize(2);
  }

  @Test
  void keepsShortLinesApart() {
    assertThat(blocks("They met.\nThey ate.\nThey left.")).hasSize(3);
  }

  @Property(tries = 300)
  void blocksAreInOrderWithoutOverlapAndTrimmed(
      @ForAll @CharRange(from = ' ', to = 'Z') String a,
      @ForAll @CharRange(from = ' ', to = 'Z') String b) {
    String text = "x" + a + "\n\n" + b + "\r\n" + a;
    int end = 0;
    for (Block block : Layout.of(Article.of("a", text))) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().in(text)).isNotBlank().doesNotContain("\n\n");
      end = block.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Test
  void keepsEveryCharacterThatIsNotWhiteSpaceInABlock() {
    String text = "A\n\nB (Wire) - C went.\n\n* d\n";
    assertThat(
            Layout.of(Article.of("a", text)).stream()
                .map(b -> b.span().in(text).replaceAll("\\s", ""))
                .reduce("", String::concat))
        .isEqualTo(text.replaceAll("\\s", ""));
    assertThat(Layout.of(Article.of("a", text))).extracting(Block::kind).contains(Kind.BODY);
  }
}
