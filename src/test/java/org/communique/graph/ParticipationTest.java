package org.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Reading;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.communique.validate.Validator;
import org.communique.vocab.Cq;
import org.junit.jupiter.api.Test;

class ParticipationTest {
  private static final Entity.Place NORLAND =
      new Entity.Place(
          "Norland", List.of(), Entity.Place.Kind.COUNTRY, Optional.empty(), Optional.empty());

  @Test
  void aSpokesmanSpeaksForTheSideOfTheOneHeSpeaksFor() {
    Entity.Person dahl = person("Ole Dahl", "president", Optional.of(NORLAND));
    assertThat(sides(person("Mira Lund", "spokeswoman", Optional.of(dahl))))
        .containsExactly(Iris.iri("place/norland"));
  }

  @Test
  void whoSpeaksForNoOneOrHasLeftHasNoSide() {
    assertThat(sides(person("Mira Lund", "spokeswoman", Optional.empty()))).isEmpty();
    assertThat(sides(person("Mira Lund", "former president", Optional.of(NORLAND)))).isEmpty();
  }

  private static Entity.Person person(String name, String title, Optional<Entity> of) {
    return new Entity.Person(name, List.of(), List.of(new Entity.Post(title, of)));
  }

  private static List<Node> sides(Entity.Person speaker) {
    List<Evidence> evidence =
        List.of(new Evidence(new Span(0, 4), new Span(0, 9), "statement/say", 0.9));
    Fact statement =
        new Fact.Statement(
            List.of(speaker),
            List.of(),
            Fact.Statement.Kind.SAY,
            "no",
            false,
            Optional.empty(),
            evidence);
    Reading reading =
        new Reading(
            new AnalyzedText(Article.of("talks", "Lund said."), List.of(), List.of()),
            Optional.empty(),
            List.of(),
            new Entities(List.of(speaker), List.of()),
            List.of(new Fact.PersonFact(speaker, evidence), statement));
    ArticleGraph graph = new GraphBuilder(Provenance.timeless("test")).build(reading);
    assertThat(new Validator().validate(graph)).isEmpty();
    return graph.statements().find(Node.ANY, Cq.SIDE, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
