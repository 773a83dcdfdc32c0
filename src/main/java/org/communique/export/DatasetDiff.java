package org.communique.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> ground = new HashSet<>();
    Joined joined = new Joined();
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      Quad found = quads.next();
      Quad quad = byGraph ? found : Quad.create(Quad.defaultGraphIRI, found.asTriple());
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        joined.add(quad);
      } else {
        ground.add(Statements.line(quad));
      }
    }
    return Stream.concat(
        ground.stream(),
        joined.groups().stream()
            .map(group -> String.join("\n", CanonicalForm.of(group.iterator()))));
  }

  /** Statements grouped by the blank nodes that they share. */
  private static final class Joined {
    private final Map<Node, Set<Quad>> groups = new HashMap<>();

    void add(Quad quad) {
      Set<Quad> group = new HashSet<>(Set.of(quad));
      for (Node node : List.of(quad.getSubject(), quad.getObject())) {
        Set<Quad> known = node.isBlank() ? groups.getOrDefault(node, Set.of()) : Set.of();
        group = union(group, known);
      }
      for (Quad each : group == groups.get(quad.getSubject()) ? List.of(quad) : group) {
        Stream.of(each.getSubject(), each.getObject())
            .filter(Node::isBlank)
            .forEach(new Keep(group)::at);
      }
    }

    private final class Keep {
      private final Set<Quad> group;

      Keep(Set<Quad> group) {
        this.group = group;
      }

      void at(Node node) {
        groups.put(node, group);
      }
    }

    private static Set<Quad> union(Set<Quad> one, Set<Quad> other) {
      Set<Quad> larger = one.size() > other.size() ? one : other;
      larger.addAll(one.size() > other.size() ? other : one);
      return larger;
    }

    Collection<Set<Quad>> groups() {
      List<Set<Quad>> distinct = new ArrayList<>();
      Set<Integer> seen = new HashSet<>();
      groups.values().stream()
          .filter(group -> seen.add(System.identityHashCode(group)))
          .forEach(distinct::add);
      return distinct;
    }
  }
}
