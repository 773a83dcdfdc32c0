package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.gazetteer.Table;
import org.communique.pipeline.Pipeline;
import org.communique.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What words refer to and which posts people hold, read by the whole pipeline. */
@Tag("slow")
class ResolutionIT {
  private static final Pipeline PIPELINE = Pipeline.standard();

  @TestFactory
  Stream<DynamicTest> references() {
    return rows("references")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("words") + " in: " + row.get("text"),
                    () ->
                        assertThat(referents(row.get("text"), row.get("words")))
                            .isEqualTo(row.get("refers"))));
  }

  @TestFactory
  Stream<DynamicTest> posts() {
    return rows("posts")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("text"),
                    () ->
                        assertThat(posts(row.get("text"), row.get("person")))
                            .containsExactly(row.get("post").split("; "))));
  }

  private static Stream<Table.Row> rows(String table) {
    return Table.resource("/entity/" + table + ".tsv").rows().stream();
  }

  private static Reading read(String text) {
    return PIPELINE.read(Article.of("test", text));
  }

  private static String referents(String text, String words) {
    int at = text.lastIndexOf(words);
    Span span = new Span(at, at + words.length());
    return read(text).entities().references().stream()
        .filter(r -> r.span().equals(span))
        .flatMap(r -> r.entities().stream())
        .map(Entity::name)
        .collect(Collectors.joining("; "));
  }

  private static List<String> posts(String text, String person) {
    return read(text).entities().all().stream()
        .filter(e -> e.name().equals(person))
        .map(Entity.Person.class::cast)
        .flatMap(p -> p.posts().stream())
        .map(p -> p.title() + p.of().map(of -> ", " + of.name()).orElse(""))
        .toList();
  }
}
