package org.communique.vocab.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Where the classes stand: three columns of trees, where it is written, what is stated, and of
 * whom, where and when. A class stands below what it is a kind of, and further to the right; one
 * that is of two kinds stands below the first.
 */
final class DiagramLayout {
  static final int TOP = 34;
  private static final int COLUMN = 250;
  private static final int BETWEEN = 110;
  private static final int INDENT = 20;
  private static final int GAP = 9;

  /** The columns, by the classes at the roots of their trees. */
  enum Column {
    WRITTEN("where it is written", Set.of("Article", "TextSpan", "Extraction", "Knowledge")),
    STATED("what is stated", Set.of("Fact")),
    MEANT("of whom, where and when", Set.of());

    private final String title;
    private final Set<String> roots;

    Column(String title, Set<String> roots) {
      this.title = title;
      this.roots = roots;
    }

    String title() {
      return title;
    }

    int left() {
      return ordinal() * (COLUMN + BETWEEN);
    }

    private static Column of(Term root) {
      return root.name().equals("Fact")
          ? STATED
          : WRITTEN.roots.contains(root.name()) ? WRITTEN : MEANT;
    }
  }

  private final Terms terms;
  private final Map<Node, DiagramBox> boxes = new LinkedHashMap<>();
  private final Map<Node, Column> columns = new LinkedHashMap<>();
  private final int[] bottoms = {TOP, TOP, TOP};

  DiagramLayout(Terms terms) {
    this.terms = terms;
    terms.classes().stream()
        .filter(type -> type.parents().stream().allMatch(each -> terms.find(each).isEmpty()))
        .forEach(root -> place(root, Column.of(root), 0));
  }

  private void place(Term type, Column column, int depth) {
    if (boxes.containsKey(type.node())) {
      return;
    }
    int indent = depth * INDENT;
    int y = bottoms[column.ordinal()];
    DiagramBox box =
        new DiagramBox(type, terms.propertiesOf(type), column.left() + indent, y, COLUMN - indent);
    boxes.put(type.node(), box);
    columns.put(type.node(), column);
    bottoms[column.ordinal()] = y + box.height() + GAP;
    terms.children(type).forEach(child -> place(child, column, depth + 1));
  }

  int width() {
    return Column.MEANT.left() + COLUMN;
  }

  int height() {
    int lowest = 0;
    for (int bottom : bottoms) {
      lowest = Math.max(lowest, bottom);
    }
    return lowest;
  }

  /** The boxes of all classes. */
  List<DiagramBox> boxes() {
    return Collections.unmodifiableList(new ArrayList<>(boxes.values()));
  }

  /** The box of a class; null where another vocabulary has the class. */
  DiagramBox box(Node type) {
    return boxes.get(type);
  }

  Column column(Term type) {
    return columns.get(type.node());
  }
}
