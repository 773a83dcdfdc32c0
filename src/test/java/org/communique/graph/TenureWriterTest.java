package org.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Reading;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.communique.validate.Validator;
import org.junit.jupiter.api.Test;

class TenureWriterTest {
  @Test
  void aPostThatTheArticleSpellsInTwoWaysHasOneName() {
    List<Fact> people =
        List.of(holder("Mira Lund", "vice president"), holder("Ole Dahl", "vice-president"));
    Reading reading =
        new Reading(
            new AnalyzedText(Article.of("posts", "Lund and Dahl."), List.of(), List.of()),
            Optional.empty(),
            List.of(),
            new Entities(people.stream().map(TenureWriterTest::person).toList(), List.of()),
            people);
    ArticleGraph graph = new GraphBuilder(Provenance.timeless("test")).build(reading);
    assertThat(
            graph
                .union()
                .find(Iris.iri("post/vice-president"), RDFS.label.asNode(), Node.ANY)
                .toList())
        .hasSize(1);
    assertThat(new Validator().validate(graph.union())).isEmpty();
  }

  private static Fact holder(String name, String title) {
    Entity.Person person =
        new Entity.Person(name, List.of(), List.of(new Entity.Post(title, Optional.empty())));
    return new Fact.PersonFact(
        person, List.of(new Evidence(new Span(0, 4), new Span(0, 9), "entity/title", 0.9)));
  }

  private static Entity person(Fact fact) {
    return ((Fact.PersonFact) fact).person();
  }
}
