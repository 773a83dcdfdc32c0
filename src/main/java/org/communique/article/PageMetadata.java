package org.communique.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, the best source first: schema.org in JSON-LD, Open Graph, the meta
 * elements of news sites and Dublin Core, and last the page's own title and times.
 *
 * @param title the headline
 * @param published the day of first publication
 * @param source the page's canonical address, or else the name of the site
 */
record PageMetadata(
    Optional<String> title, Optional<LocalDate> published, Optional<String> source) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLES =
      "meta[property=og:title], meta[name=og:title], meta[name=twitter:title], meta[name=DC.title]";
  private static final String SITES =
      "meta[property=og:site_name], meta[name=application-name], meta[name=DC.publisher]";
  private static final String DATES =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=parsely-pub-date], meta[name=sailthru.date], meta[name=DC.date.issued],"
          + " meta[name=dcterms.created], meta[name=dcterms.issued],"
          + " meta[name=govuk:first-published-at], meta[name=DC.date], meta[name=date]";
  private static final String TIMES =
      "time[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime]";

  static PageMetadata of(Document page) {
    List<JsonNode> described = linkedData(page);
    Function<String, Stream<String>> stated =
        field -> described.stream().map(n -> n.path(field).asText("")).filter(v -> !v.isBlank());
    Optional<String> title =
        first(stated.apply("headline"), contents(page, TITLES), Stream.of(page.title()));
    Optional<LocalDate> published =
        Stream.of(stated.apply("datePublished"), contents(page, DATES), times(page))
            .flatMap(Function.identity())
            .flatMap(written -> PublicationDate.parseAny(written).stream())
            .findFirst();
    Stream<String> addresses =
        Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            contents(page, "meta[property=og:url]"));
    Stream<String> publishers =
        described.stream().map(node -> node.path("publisher").path("name").asText(""));
    Optional<String> source =
        first(
            addresses.filter(address -> address.startsWith("http")),
            contents(page, SITES),
            publishers);
    return new PageMetadata(title, published, source);
  }

  @SafeVarargs
  private static Optional<String> first(Stream<String>... candidates) {
    return Stream.of(candidates)
        .flatMap(Function.identity())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Stream<String> contents(Document page, String query) {
    return Stream.of(query.split(",\\s*"))
        .flatMap(each -> page.select(each).stream())
        .map(meta -> meta.attr("content"));
  }

  private static Stream<String> times(Document page) {
    return Stream.of(TIMES.split(",\\s*"))
        .flatMap(each -> page.select(each).stream())
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
  }

  /** The schema.org descriptions of articles that a page carries; malformed ones say nothing. */
  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), articles);
      } catch (JsonProcessingException malformed) {
        continue;
      }
    }
    return articles;
  }

  private static void collect(JsonNode node, List<JsonNode> articles) {
    node.forEach(
        child -> {
          if (node.isArray() || child.isArray()) {
            collect(child, articles);
          }
        });
    String type = node.path("@type").toString();
    if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
      articles.add(node);
    }
  }
}
