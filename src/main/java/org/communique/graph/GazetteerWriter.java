package org.communique.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.gazetteer.Entry;
import org.communique.vocab.Cq;
import org.communique.vocab.External;
import org.communique.vocab.Namespace;

/**
 * Writes what the gazetteer knows of an entity: identity and geometry, the same whatever article
 * speaks of it. Who administers a place is left out: that is for articles to say.
 */
final class GazetteerWriter {
  private final Triples triples;

  GazetteerWriter(Triples triples) {
    this.triples = triples;
  }

  void write(Node node, Entry entry) {
    writeTypes(node, entry.kind());
    triples.addName(node, SKOS.prefLabel.asNode(), entry.name());
    entry.otherNames().stream()
        .filter(name -> !name.equals(entry.name()))
        .forEach(name -> triples.addName(node, SKOS.altLabel.asNode(), name));
    if (entry.kind().isCountry()) {
      entry.iso2().ifPresent(code -> triples.add(node, Cq.ISO_CODE, code));
    }
    entry.wikidata().ifPresent(id -> match(node, Namespace.WIKIDATA + id));
    entry.geonames().ifPresent(id -> match(node, Namespace.GEONAMES + id + "/"));
    entry.point().ifPresent(point -> writePoint(node, point));
  }

  private void writeTypes(Node node, Entry.Kind kind) {
    triples.add(node, RDF.type.asNode(), kind.isPlace() ? Cq.PLACE : Cq.ORGANIZATION);
    if (kind.isCountry()) {
      triples.add(node, RDF.type.asNode(), Cq.COUNTRY);
    }
  }

  private void match(Node node, String iri) {
    triples.add(node, SKOS.exactMatch.asNode(), NodeFactory.createURI(iri));
  }

  private void writePoint(Node node, Entry.Point point) {
    Node geometry = Iris.part(node, "point");
    triples.add(node, External.HAS_GEOMETRY, geometry);
    triples.add(geometry, RDF.type.asNode(), External.POINT);
    triples.add(
        geometry,
        External.AS_WKT,
        "POINT(%s %s)".formatted(degrees(point.longitude()), degrees(point.latitude())),
        TypeMapper.getInstance().getSafeTypeByName(External.WKT_LITERAL.getURI()));
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
