package org.communique.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;
import org.communique.vocab.Scheme;

/**
 * Writes who holds which post, as the W3C's organisation ontology has it: a post of a country or
 * organisation, shared by all who ever held it, and a tenure that joins a person to it. "Former
 * president" is a former tenure of the post of president.
 */
final class TenureWriter {
  private static final Map<String, Node> PREFIXES = Scheme.titlePrefixes();
  private static final Node FORMER = NodeFactory.createURI(Namespace.TENURE + "former");
  private static final Node CURRENT = NodeFactory.createURI(Namespace.TENURE + "current");

  private final Triples triples;
  private final Node article;
  private final EntityWriter entities;
  private final Origins origins;

  TenureWriter(Triples triples, Node article, EntityWriter entities, Origins origins) {
    this.triples = triples;
    this.article = article;
    this.entities = entities;
    this.origins = origins;
  }

  /** Whether the title says that the post is no longer held. */
  static boolean isFormer(Entity.Post post) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> post.title().startsWith(prefix.getKey()))
        .findFirst()
        .filter(prefix -> prefix.getValue().equals(FORMER))
        .isPresent();
  }

  /** Writes the posts of a person and returns the tenures. */
  List<Node> write(Fact.PersonFact fact) {
    Node holder = entities.write(fact.person());
    List<Node> tenures = new ArrayList<>();
    for (Entity.Post post : fact.person().posts()) {
      Optional<String> prefix =
          PREFIXES.keySet().stream().filter(post.title()::startsWith).findFirst();
      String held = post.title().substring(prefix.map(String::length).orElse(0));
      FactDescription tenure =
          new FactDescription(Cq.TENURE)
              .with(Cq.HOLDER, holder)
              .with(Cq.HOLDS, writePost(held, post.of()))
              .with(Cq.TITLE, post.title())
              .with(Cq.STATUS, prefix.map(PREFIXES::get).orElse(CURRENT))
              .with(Cq.ORDER, tenures.size() + 1);
      int position = fact.evidence().get(0).words().start();
      tenures.add(tenure.write(triples, article, "tenure", position));
    }
    return tenures;
  }

  /** One post, however the article spells it: "vice president" and "vice-president". */
  private Node writePost(String title, Optional<Entity> of) {
    String body = of.map(whole -> Iris.pathOf(entities.write(whole)) + "/").orElse("");
    Node post = Iris.iri("post/" + body + Iris.slug(title));
    origins.note(post);
    if (triples.describes(post)) {
      return post;
    }
    triples.add(post, RDF.type.asNode(), Cq.POST);
    triples.add(post, RDFS.label.asNode(), title);
    of.ifPresent(whole -> triples.add(post, Cq.POST_OF, entities.write(whole)));
    return post;
  }
}
