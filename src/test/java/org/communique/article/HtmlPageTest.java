package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String PARAGRAPHS =
      "<p>The foreign minister of Chad, who had come from Oslo, met the minister of Mali on Monday,"
          + " and they spoke for two hours, aides said.</p>"
          + "<p>They agreed to meet again in June, in Bamako, and to open a border crossing that"
          + " has been closed for years.</p>"
          + "<p>Neither side, according to a statement, expects the talks to be easy, fast or"
          + " cheap.</p>";

  private static Article parse(String html) {
    return HtmlPage.parse(Path.of("page.html"), html);
  }

  @Test
  void findsTheMainTextAmongTheFurniture() {
    Article article =
        parse(
            "<html><head><title>Talks | Wire</title></head><body><nav><a href='/'>Home</a></nav>"
                + "<div class='sidebar'><ul><li><a href='/x'>Other story</a></li></ul></div>"
                + "<article><h1>Talks</h1>"
                + PARAGRAPHS
                + "</article><footer>All rights reserved</footer></body></html>");
    assertThat(article.id()).isEqualTo("page");
    assertThat(article.text())
        .contains("met the minister of Mali", "aides said.\n\nThey agreed")
        .doesNotContain("Other story", "All rights");
  }

  @Test
  void readsABarePage() {
    assertThat(parse("<p>They met in Oslo.<br>It rained.<script>x()</script>").text())
        .isEqualTo("They met in Oslo.\n\nIt rained.");
  }

  @Test
  void prefersSchemaOrgMetadata() {
    Article article =
        parse(
            "<head><title>Page</title><meta property='og:site_name' content='The Wire'>"
                + "<meta property='article:published_time' content='2001-01-01'>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Talks in Oslo\",\"datePublished\":\"2020-03-02T08:00:00Z\"}]}"
                + "</script></head><body>"
                + PARAGRAPHS);
    assertThat(article.title()).contains("Talks in Oslo");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.source()).contains("The Wire");
  }

  @Test
  void fallsBackToOpenGraphAndTheCanonicalAddress() {
    Article article =
        parse(
            "<head><title>Page</title><meta property='og:title' content='Talks'>"
                + "<link rel='canonical' href='https://wire.example/talks'>"
                + "<script type='application/ld+json'>{broken</script>"
                + "<meta property='article:published_time' content='2020-03-02T23:00:00+02:00'>"
                + "</head><body>"
                + PARAGRAPHS);
    assertThat(article.title()).contains("Talks");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.source()).contains("https://wire.example/talks");
  }

  @Test
  void readsDatesAsPagesWriteThem() {
    assertThat(PublicationDate.parseAny("Tue, 31 Jul 2018 10:00:00 GMT"))
        .isEqualTo(PublicationDate.parseAny("July 31, 2018"))
        .isEqualTo(PublicationDate.parseAny("20180731"))
        .isEqualTo(PublicationDate.parseAny("2018-07-31 10:00"))
        .contains(LocalDate.of(2018, 7, 31));
    assertThat(PublicationDate.parseAny("yesterday")).isEmpty();
  }
}
