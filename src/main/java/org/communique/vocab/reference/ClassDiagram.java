package org.communique.vocab.reference;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.vocab.reference.DiagramLayout.Column;
import org.jsoup.nodes.Element;

/**
 * The picture of the classes with their properties, in SVG: angled lines join a class to its kinds,
 * curves lead from a property to the class of its values where that stands in the next column.
 */
final class ClassDiagram {
  private static final int MARGIN = 12;
  private static final int ELBOW = 9;
  private static final int TEXT = 9;
  private static final int BASELINE = 4;

  private final DiagramLayout layout;
  private final Links links;

  ClassDiagram(Terms terms, Links links) {
    this.layout = new DiagramLayout(terms);
    this.links = links;
  }

  void append(Element parent) {
    Element svg =
        parent
            .appendElement("svg")
            .attr(
                "viewBox",
                "%d 0 %d %d"
                    .formatted(-MARGIN, layout.width() + 2 * MARGIN, layout.height() + MARGIN))
            .attr("role", "img")
            .attr("aria-label", "The classes with their properties, in three columns");
    for (Column column : Column.values()) {
      text(svg, column.left(), DiagramLayout.TOP / 2, "column", column.title());
    }
    layout.boxes().forEach(box -> curves(svg, box));
    layout.boxes().forEach(box -> elbows(svg, box));
    layout.boxes().forEach(box -> box(svg, box));
  }

  private void elbows(Element svg, DiagramBox box) {
    for (Node parent : box.type().parents()) {
      DiagramBox above = layout.box(parent);
      if (above != null && isAbove(above, box)) {
        int from = above.x() + ELBOW;
        path(
            svg,
            "kind",
            "M%d %dV%dH%d".formatted(from, above.y() + above.height(), box.headingY(), box.x()));
      }
    }
  }

  private void curves(Element svg, DiagramBox box) {
    for (int row = 0; row < box.rows().size(); row++) {
      for (Node range : box.rows().get(row).ranges()) {
        DiagramBox target = layout.box(range);
        if (target != null) {
          curve(svg, box, box.rowY(row), target);
        }
      }
    }
  }

  private void curve(Element svg, DiagramBox box, int y, DiagramBox target) {
    int towards = layout.column(target.type()).compareTo(layout.column(box.type()));
    if (Math.abs(towards) == 1) {
      int from = towards > 0 ? box.right() : box.x();
      int to = towards > 0 ? target.x() : target.right();
      int bend = (from + to) / 2;
      path(
          svg,
          "leads",
          "M%d %dC%d %d %d %d %d %d"
              .formatted(from, y, bend, y, bend, target.headingY(), to, target.headingY()));
    }
  }

  private void box(Element svg, DiagramBox box) {
    svg.appendElement("rect")
        .addClass(layout.column(box.type()).name().toLowerCase(Locale.ROOT))
        .attr("x", Integer.toString(box.x()))
        .attr("y", Integer.toString(box.y()))
        .attr("width", Integer.toString(box.width()))
        .attr("height", Integer.toString(box.height()))
        .attr("rx", "4");
    text(link(svg, box.type()), box.x() + TEXT, box.headingY() + BASELINE, "name", heading(box));
    for (int row = 0; row < box.rows().size(); row++) {
      Term property = box.rows().get(row);
      Element line =
          text(
              link(svg, property),
              box.x() + TEXT,
              box.rowY(row) + BASELINE,
              "row",
              property.name() + " ");
      line.appendElement("tspan").text(values(property));
    }
  }

  /** The class, and what else than the class above it is a kind of. */
  private String heading(DiagramBox box) {
    String more =
        box.type().parents().stream()
            .map(layout::box)
            .filter(parent -> parent != null && !isAbove(parent, box))
            .map(parent -> parent.type().name())
            .collect(Collectors.joining(", "));
    return box.type().name() + (more.isEmpty() ? "" : ", also a kind of " + more);
  }

  private boolean isAbove(DiagramBox parent, DiagramBox box) {
    return layout.column(parent.type()) == layout.column(box.type())
        && parent.x() < box.x()
        && parent.y() < box.y();
  }

  private String values(Term property) {
    return property.ranges().stream()
        .map(links::shortName)
        .map(name -> name.substring(name.indexOf(':') + 1))
        .collect(Collectors.joining(", "));
  }

  private Element link(Element svg, Term term) {
    return svg.appendElement("a").attr("href", "#" + term.name());
  }

  private static Element text(Element parent, int x, int y, String sort, String words) {
    return parent
        .appendElement("text")
        .addClass(sort)
        .attr("x", Integer.toString(x))
        .attr("y", Integer.toString(y))
        .text(words);
  }

  private static void path(Element svg, String sort, String line) {
    svg.appendElement("path").addClass(sort).attr("d", line);
  }
}
