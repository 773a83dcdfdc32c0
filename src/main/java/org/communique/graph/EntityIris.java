package org.communique.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.entity.Entity;
import org.communique.gazetteer.Entry;

/**
 * The identifiers of entities. People and unknown places and organisations go by their names; what
 * the gazetteer knows goes by the name it has there, whatever the article calls it; groups without
 * a name belong to their article.
 */
final class EntityIris {
  private final Node article;

  EntityIris(Node article) {
    this.article = article;
  }

  Node of(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return Iris.iri("person/" + Iris.slug(person.name()));
    } else if (entity instanceof Entity.Organization organization) {
      return Iris.iri("organization/" + named(organization.name(), organization.entry()));
    } else if (entity instanceof Entity.Place place) {
      String type = place.kind() == Entity.Place.Kind.COUNTRY ? "country/" : "place/";
      return Iris.iri(type + named(place.name(), place.entry()));
    } else if (entity instanceof Entity.Group group) {
      String of = group.of().map(whole -> "-of-" + Iris.slug(whole.name())).orElse("");
      return Iris.part(article, "group/" + Iris.slug(group.name()) + of);
    }
    throw new IllegalArgumentException("an entity of no known kind: " + entity);
  }

  private static String named(String name, Optional<Entry> entry) {
    return Iris.slug(entry.map(Entry::name).orElse(name));
  }
}
