package org.communique.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What one dataset has and another has not, as sorted N-Quads.
 *
 * <p>Blank nodes have no names that could be compared. Statements that hang together by them are
 * one piece of text in canonical form, and pieces are compared as a whole: a change in one of them
 * leaves all others equal. Where one dataset has no named graphs, such as a Turtle file, names of
 * graphs are left out of account.
 *
 * @param removed what only the first has
 * @param added what only the second has
 */
public record DatasetDiff(List<String> removed, List<String> added) {
  public DatasetDiff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  static DatasetDiff between(DatasetGraph one, DatasetGraph other) {
    boolean byGraph = hasNames(one) && hasNames(other);
    Map<String, Integer> pieces = new HashMap<>();
    pieces(one, byGraph).forEach(piece -> pieces.merge(piece, -1, Integer::sum));
    pieces(other, byGraph).forEach(piece -> pieces.merge(piece, 1, Integer::sum));
    return new DatasetDiff(surplus(pieces, -1), surplus(pieces, 1));
  }

  private static boolean hasNames(DatasetGraph dataset) {
    return dataset.isEmpty() || dataset.listGraphNodes().hasNext();
  }

  private static List<String> surplus(Map<String, Integer> pieces, int sign) {
    return pieces.entrySet().stream()
        .filter(piece -> piece.getValue() * sign > 0)
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            piece ->
                Stream.generate(piece::getKey)
                    .limit(Math.abs(piece.getValue()))
                    .flatMap(String::lines))
        .toList();
  }

  /** Single statements, and texts of several that blank nodes join. */
  private static Stream<String> pieces(DatasetGraph dataset, boolean byGraph) {
    List<String> ground = new ArrayList<>();
    List<Quad> joined = new ArrayList<>();
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      Quad found = quads.next();
      Quad quad = byGraph ? found : Quad.create(Quad.defaultGraphIRI, found.asTriple());
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        joined.add(quad);
      } else {
        ground.add(CanonicalForm.line(quad));
      }
    }
    return Stream.concat(
        ground.stream().distinct(),
        groups(joined).stream()
            .map(group -> String.join("\n", CanonicalForm.of(group.iterator()))));
  }

  /** Statements that share blank nodes, directly or through others. */
  private static Collection<List<Quad>> groups(List<Quad> quads) {
    Map<Node, Node> leaders = new HashMap<>();
    for (Quad quad : quads) {
      Node one = leader(leaders, anyBlank(quad));
      Node other = leader(leaders, quad.getObject().isBlank() ? quad.getObject() : one);
      if (!one.equals(other)) {
        leaders.put(one, other);
      }
    }
    return quads.stream()
        .collect(Collectors.groupingBy(quad -> leader(leaders, anyBlank(quad))))
        .values();
  }

  private static Node anyBlank(Quad quad) {
    return quad.getSubject().isBlank() ? quad.getSubject() : quad.getObject();
  }

  private static Node leader(Map<Node, Node> leaders, Node node) {
    Node leader = node;
    while (leaders.containsKey(leader)) {
      leader = leaders.get(leader);
    }
    if (!leader.equals(node)) {
      leaders.put(node, leader);
    }
    return leader;
  }
}
