package org.communique.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.fact.ExternalMatch;
import org.communique.vocab.Cq;
import org.communique.vocab.External;

/**
 * Writes what a service takes entities for: a close match, never an exact one, and beside it who
 * says so and how surely.
 */
final class MatchWriter {
  private final Triples triples;
  private final Node article;
  private final EntityWriter entities;

  MatchWriter(Triples triples, Node article, EntityWriter entities) {
    this.triples = triples;
    this.article = article;
    this.entities = entities;
  }

  /** Writes the matches of entities that the graph describes; what it leaves out has none. */
  void write(List<ExternalMatch> matches) {
    for (ExternalMatch match : matches) {
      Node entity = entities.iri(match.entity());
      if (triples.describes(entity)) {
        write(entity, match);
      }
    }
  }

  private void write(Node entity, ExternalMatch match) {
    Node item = NodeFactory.createURI(match.item().toString());
    Node activity = Iris.part(article, "reconciliation/" + Iris.digest(match.service().toString()));
    Node opinion = Iris.part(activity, Iris.pathOf(entity));
    triples.add(entity, SKOS.closeMatch.asNode(), item);
    triples.add(opinion, RDF.type.asNode(), Cq.MATCH);
    triples.add(opinion, Cq.MATCHED, entity);
    triples.add(opinion, Cq.ITEM, item);
    triples.add(opinion, RDFS.label.asNode(), match.name());
    triples.add(opinion, Cq.SCORE, match.score());
    triples.add(opinion, External.WAS_GENERATED_BY, activity);
    triples.add(activity, RDF.type.asNode(), Cq.RECONCILIATION);
    triples.add(activity, RDF.type.asNode(), External.ACTIVITY);
    triples.add(activity, External.USED, article);
    triples.add(activity, External.USED, NodeFactory.createURI(match.service().toString()));
  }
}
