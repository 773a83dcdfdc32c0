package org.communique.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.vocab.Cq;
import org.communique.vocab.External;

/**
 * Writes dates. A time span is named by its dates, so that all that happens on a day shares one
 * node; it keeps the dates as precise as the text has them, and the first and last day they can
 * mean, which is what a query compares.
 */
final class TimeWriter {
  private final Triples triples;

  TimeWriter(Triples triples) {
    this.triples = triples;
  }

  Node write(PartialDate date) {
    return write(DateRange.on(date));
  }

  Node write(DateRange when) {
    PartialDate start = when.start();
    Optional<PartialDate> end = when.end().filter(e -> !e.last().isBefore(start.first()));
    Node span = Iris.iri("time/" + start + end.map(e -> "_" + e).orElse(""));
    triples.add(span, RDF.type.asNode(), Cq.TIME_SPAN);
    triples.add(span, Cq.START, literal(start));
    end.ifPresent(e -> triples.add(span, Cq.END, literal(e)));
    triples.add(span, Cq.EARLIEST, literal(PartialDate.of(start.first())));
    triples.add(span, Cq.LATEST, literal(PartialDate.of(end.orElse(start).last())));
    triples.add(span, Cq.PRECISION, precision(start));
    triples.add(span, External.HAS_BEGINNING, day(start.first()));
    triples.add(span, External.HAS_END, day(end.orElse(start).last()));
    return span;
  }

  /** The day with which a span begins or ends, as OWL-Time has it. */
  private Node day(LocalDate date) {
    Node day = Iris.iri("day/" + date);
    triples.add(day, RDF.type.asNode(), External.INSTANT);
    triples.add(day, External.IN_XSD_DATE, literal(PartialDate.of(date)));
    return day;
  }

  static Node literal(PartialDate date) {
    XSDDatatype type =
        date.month() == 0
            ? XSDDatatype.XSDgYear
            : date.day() == 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    return NodeFactory.createLiteralDT(date.toString(), type);
  }

  private static Node precision(PartialDate date) {
    if (date.month() == 0) {
      return External.UNIT_YEAR;
    }
    return date.day() == 0 ? External.UNIT_MONTH : External.UNIT_DAY;
  }
}
