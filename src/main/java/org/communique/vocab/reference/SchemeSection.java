package org.communique.vocab.reference;

import org.jsoup.nodes.Element;

/** The part of the page that describes one scheme of concepts. */
final class SchemeSection {
  private final Links links;

  SchemeSection(Links links) {
    this.links = links;
  }

  void append(Element parent, Concepts scheme) {
    Element section = parent.appendElement("section").id(links.anchor(scheme.node()));
    section.appendElement("h3").text(scheme.label());
    section.appendElement("p").text(scheme.comment());
    boolean implies = scheme.concepts().stream().anyMatch(each -> !each.implied().isEmpty());
    boolean cameo = scheme.concepts().stream().anyMatch(each -> !each.cameo().isEmpty());
    Element table = section.appendElement("div").addClass("wide").appendElement("table");
    table.addClass("concepts");
    Element head = table.appendElement("thead").appendElement("tr");
    head(head, "concept");
    head(head, "meaning");
    if (implies) {
      head(head, cameo ? "kind of" : "implies");
    }
    if (cameo) {
      head(head, "CAMEO roots");
    }
    Element rows = table.appendElement("tbody");
    for (Concepts.Concept concept : scheme.concepts()) {
      Element row = rows.appendElement("tr").id(links.anchor(concept.node()));
      links.append(row.appendElement("td"), concept.node());
      row.appendElement("td").text(concept.definition());
      if (implies) {
        links.append(row.appendElement("td"), concept.implied());
      }
      if (cameo) {
        row.appendElement("td").text(String.join(", ", concept.cameo()));
      }
    }
  }

  private static void head(Element row, String name) {
    row.appendElement("th").attr("scope", "col").text(name);
  }
}
