package org.communique.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.time.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scheme has a concept for each constant of its enumeration, and no other. */
class SchemeTest {
  private static final Graph CONCEPTS = Ontology.read("plover.ttl", "schemes.ttl");

  static Stream<Arguments> enumerations() {
    return Stream.of(
        Arguments.of(Namespace.REALIS, Realis.values()),
        Arguments.of(Namespace.STAGE, Fact.Agreement.Stage.values()),
        Arguments.of(Namespace.STATEMENT, Fact.Statement.Kind.values()),
        Arguments.of(Namespace.MEETING, Fact.Meeting.Kind.values()),
        Arguments.of(Namespace.PLACE, Entity.Place.Kind.values()),
        Arguments.of(Namespace.ORGANIZATION, Entity.Organization.Kind.values()),
        Arguments.of(Namespace.BASIS, Publication.Basis.values()));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void conceptsAreTheConstants(String namespace, Enum<?>[] constants) {
    assertThat(concepts(namespace))
        .isEqualTo(
            Stream.of(constants)
                .map(constant -> Scheme.concept(namespace, constant).getURI())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void eachPloverTypeHasAQuadClassAndARootOfCameo() {
    assertThat(Plover.values()).hasSize(16);
    for (Plover type : Plover.values()) {
      Node concept = Scheme.plover(type);
      assertThat(Scheme.quadClassOf(concept).getURI()).startsWith(Namespace.PLOVER);
      assertThat(CONCEPTS.contains(concept, Cq.CAMEO_ROOT, Node.ANY)).as("%s", type).isTrue();
    }
  }

  @Test
  void stagesAndKindsImplyAPloverType() {
    for (Fact.Agreement.Stage stage : Fact.Agreement.Stage.values()) {
      Node concept = Scheme.concept(Namespace.STAGE, stage);
      assertThat(Scheme.ploverOf(concept)).isNotNull();
      assertThat(Scheme.realisOf(concept).getURI()).startsWith(Namespace.REALIS);
    }
    for (Fact.Statement.Kind kind : Fact.Statement.Kind.values()) {
      assertThat(Scheme.ploverOf(Scheme.concept(Namespace.STATEMENT, kind))).isNotNull();
    }
  }

  private static Set<String> concepts(String namespace) {
    Node scheme = NodeFactory.createURI(namespace.substring(0, namespace.length() - 1));
    return CONCEPTS
        .find(Node.ANY, SKOS.inScheme.asNode(), scheme)
        .mapWith(t -> t.getSubject().getURI())
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
