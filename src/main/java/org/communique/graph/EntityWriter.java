package org.communique.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.communique.entity.Entity;
import org.communique.entity.EntityKey;
import org.communique.fact.Fact;
import org.communique.fact.Reading;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;
import org.communique.vocab.Scheme;

/**
 * Writes who and what an article speaks of, as the article has it. The first description of an
 * entity stands; a later one adds its names. Where a place is contested, in the article or as far
 * as is known, nothing puts it inside a country.
 */
final class EntityWriter {
  private final Triples triples;
  private final GazetteerWriter gazetteer;
  private final Origins origins;
  private final String articleId;
  private final Predicate<Entity.Place> contested;
  private final Set<Node> described = new HashSet<>();

  /**
   * @param knownContested places that are known to be contested, whatever the article says
   */
  EntityWriter(
      Triples triples,
      GazetteerWriter gazetteer,
      Origins origins,
      Reading reading,
      Predicate<Entity.Place> knownContested) {
    this.triples = triples;
    this.gazetteer = gazetteer;
    this.articleId = reading.text().article().id();
    this.origins = origins;
    Set<Node> claimed =
        reading.facts().stream()
            .filter(Fact.Claim.class::isInstance)
            .map(fact -> iri(((Fact.Claim) fact).place()))
            .collect(Collectors.toUnmodifiableSet());
    this.contested = knownContested.or(place -> claimed.contains(iri(place)));
  }

  /** The node of an entity, whether it is described or not. */
  Node iri(Entity entity) {
    return Iris.iri(EntityKey.of(entity, articleId));
  }

  /** Describes an entity where that is not done, and returns its node. */
  Node write(Entity entity) {
    Node node = iri(entity);
    if (!described.add(node)) {
      writeFurtherName(node, entity.name());
      return node;
    }
    origins.note(node);
    triples.addName(node, RDFS.label.asNode(), entity.name());
    if (entity instanceof Entity.Person person) {
      triples.add(node, RDF.type.asNode(), Cq.PERSON);
      person.otherNames().forEach(name -> writeFurtherName(node, name));
      person.of().ifPresent(whole -> triples.add(node, Cq.BELONGS_TO, write(whole)));
    } else if (entity instanceof Entity.Organization organization) {
      writeOrganization(node, organization);
    } else if (entity instanceof Entity.Place place) {
      writePlace(node, place);
    } else if (entity instanceof Entity.Group group) {
      triples.add(node, RDF.type.asNode(), Cq.GROUP);
      group.of().ifPresent(whole -> triples.add(node, Cq.BELONGS_TO, write(whole)));
    }
    return node;
  }

  private void writeFurtherName(Node node, String name) {
    boolean isLabel =
        triples
            .graph()
            .find(node, RDFS.label.asNode(), Node.ANY)
            .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals(name))
            .hasNext();
    if (!isLabel) {
      triples.addName(node, SKOS.altLabel.asNode(), name);
    }
  }

  private void writeOrganization(Node node, Entity.Organization organization) {
    triples.add(node, RDF.type.asNode(), Cq.ORGANIZATION);
    triples.add(node, Cq.KIND, Scheme.concept(Namespace.ORGANIZATION, organization.kind()));
    organization.otherNames().forEach(name -> writeFurtherName(node, name));
    organization.entry().ifPresent(entry -> gazetteer.write(node, entry));
  }

  private void writePlace(Node node, Entity.Place place) {
    triples.add(node, RDF.type.asNode(), Cq.PLACE);
    if (place.kind() == Entity.Place.Kind.COUNTRY) {
      triples.add(node, RDF.type.asNode(), Cq.COUNTRY);
    }
    triples.add(node, Cq.KIND, Scheme.concept(Namespace.PLACE, place.kind()));
    for (Entity.PlaceName name : place.otherNames()) {
      writeFurtherName(node, name.text());
      name.usedBy().ifPresent(user -> writeNameByParty(node, name.text(), user));
    }
    place
        .within()
        .filter(whole -> !contested.test(place) || !leadsToCountry(Optional.of(whole)))
        .filter(whole -> !iri(whole).equals(node))
        .ifPresent(whole -> triples.add(node, Cq.WITHIN, write(whole)));
    place.entry().ifPresent(entry -> gazetteer.write(node, entry));
  }

  private boolean leadsToCountry(Optional<Entity.Place> container) {
    return container
        .filter(contested.negate())
        .map(place -> place.kind() == Entity.Place.Kind.COUNTRY || leadsToCountry(place.within()))
        .orElse(false);
  }

  private void writeNameByParty(Node place, String text, Entity.Place user) {
    Node party = write(user);
    Node name = Iris.part(place, "name/" + Iris.slug(text) + "-in-" + Iris.slug(user.name()));
    origins.note(name);
    triples.add(place, Cq.PLACE_NAMED, name);
    triples.add(name, RDF.type.asNode(), Cq.PLACE_NAME);
    triples.add(name, SKOSXL.literalForm.asNode(), text);
    triples.add(name, Cq.USED_BY, party);
  }
}
