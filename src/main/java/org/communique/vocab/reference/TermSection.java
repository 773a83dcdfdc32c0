package org.communique.vocab.reference;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** The part of the page that describes one class or property. */
final class TermSection {
  private final Terms terms;
  private final Links links;

  TermSection(Terms terms, Links links) {
    this.terms = terms;
    this.links = links;
  }

  void append(Element parent, Term term) {
    Element section = parent.appendElement("section").addClass("term").id(term.name());
    Element heading = section.appendElement("h3");
    heading.appendElement("code").text(links.shortName(term.node()));
    heading.appendText(" ");
    heading.appendElement("span").addClass("kind").text(term.kind().words());
    heading.appendElement("a").addClass("self").attr("href", "#" + term.name()).text("#");
    section.appendElement("p").text(term.comment());
    term.examples()
        .forEach(
            example ->
                section
                    .appendElement("p")
                    .addClass("example")
                    .text(example)
                    .prependElement("b")
                    .text("Example "));
    Element rows = section.appendElement("table").appendElement("tbody");
    if (term.kind() == Term.Kind.CLASS) {
      row(rows, "kind of", term.parents());
      row(rows, "kinds", nodes(terms.children(term)));
      row(rows, "has", nodes(terms.propertiesOf(term)));
      row(rows, "value of", nodes(terms.propertiesTo(term)));
    } else {
      row(rows, "of", term.domains());
      row(rows, "value", term.ranges());
      row(rows, "kind of", term.parents());
      row(rows, "kinds", nodes(terms.children(term)));
      if (term.functional()) {
        row(rows, "how many").text("one at most");
      }
    }
    row(rows, "close to", term.close());
    row(rows, "see also", term.related());
  }

  private static List<Node> nodes(List<Term> found) {
    return found.stream().map(Term::node).toList();
  }

  private void row(Element rows, String name, List<Node> nodes) {
    if (!nodes.isEmpty()) {
      links.append(row(rows, name), nodes);
    }
  }

  private static Element row(Element rows, String name) {
    Element row = rows.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(name);
    return row.appendElement("td");
  }
}
