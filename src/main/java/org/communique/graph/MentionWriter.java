package org.communique.graph;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.entity.Identification;
import org.communique.entity.Reference;
import org.communique.fact.EntityFacts;
import org.communique.fact.Reading;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.text.Span;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;

/**
 * Writes the words that name something. A name refers to the entity that the article means by it,
 * and identifies what the gazetteer knows by it: "Tokyo" may refer to Japan and still identifies a
 * city.
 */
final class MentionWriter {
  private final Triples triples;
  private final Node article;
  private final EntityWriter entities;
  private final Origins origins;
  private final Reading reading;
  private final Excerpt excerpt;
  private final Identification identification;

  MentionWriter(
      Triples triples,
      Node article,
      EntityWriter entities,
      Origins origins,
      Reading reading,
      Excerpt excerpt) {
    this.triples = triples;
    this.article = article;
    this.entities = entities;
    this.origins = origins;
    this.reading = reading;
    this.excerpt = excerpt;
    this.identification =
        new Identification(reading.text(), reading.mentions(), reading.entities());
  }

  void write(Mention mention) {
    String kind = kind(mention);
    Span span = mention.span();
    Node node = Iris.part(article, "mention/%d-%d/%s".formatted(span.start(), span.end(), kind));
    triples.add(node, RDF.type.asNode(), Cq.MENTION);
    triples.add(node, Cq.KIND, NodeFactory.createURI(Namespace.MENTION + kind));
    triples.addSpan(node, article, span);
    triples.add(node, Cq.TEXT, excerpt.of(span.in(reading.text().article().text())));
    if (mention instanceof Mention.Time time && !time.expression().value().isEmpty()) {
      triples.add(node, Cq.TIME_VALUE, time.expression().value());
    } else if (mention instanceof Mention.Name name) {
      writeReference(node, name);
    }
  }

  private static String kind(Mention mention) {
    if (mention instanceof Mention.Name name) {
      return name.kind().name().toLowerCase(Locale.ROOT);
    } else if (mention instanceof Mention.Time) {
      return "time";
    } else if (mention instanceof Mention.Role) {
      return "role";
    } else if (mention instanceof Mention.Instrument) {
      return "agreement";
    } else if (mention instanceof Mention.Quote) {
      return "quote";
    }
    throw new IllegalArgumentException("a mention of no known kind: " + mention);
  }

  private void writeReference(Node node, Mention.Name name) {
    Optional<Reference> reference =
        reading.entities().references().stream()
            .filter(r -> r.span().equals(name.span()))
            .findFirst();
    origins.readFrom(EntityFacts.reference(name.span(), reading.text()));
    reference.ifPresent(
        r -> r.entities().forEach(e -> triples.add(node, Cq.REFERS_TO, entities.write(e))));
    identification
        .of(name)
        .flatMap(Entry::wikidata)
        .map(id -> NodeFactory.createURI(Namespace.WIKIDATA + id))
        .ifPresent(item -> triples.add(node, Cq.IDENTIFIES, item));
  }
}
