package org.communique.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.communique.graph.RdfFile;
import org.communique.vocab.Namespace;
import org.communique.vocab.Ontology;

/** Checks graphs against shapes in SHACL, by default those of {@code ontology/shapes.ttl}. */
public final class Validator {
  private final Shapes shapes;

  public Validator() {
    this(Ontology.read("shapes.ttl"));
  }

  Validator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** What the shapes have against a graph: nothing where it conforms. */
  public List<Finding> validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Validator::finding)
        .distinct()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::focus)
                .thenComparing(Finding::path)
                .thenComparing(Finding::message))
        .toList();
  }

  public List<Finding> validate(ArticleGraph article) {
    return validate(article.union());
  }

  /** Reads a file of any RDF format and checks all of its graphs together. */
  public List<Finding> validate(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommuniqueException(file + ": there is no such file; name an RDF file");
    }
    Graph all = GraphMemFactory.createDefaultGraph();
    RdfFile.read(file).stream().forEach(quad -> all.add(quad.asTriple()));
    return validate(all);
  }

  private static Finding finding(ReportEntry entry) {
    String path = entry.resultPath() instanceof P_Link link ? shorten(link.getNode()) : "";
    String message =
        SHACL.ClosedConstraintComponent.equals(entry.sourceConstraintComponent())
            ? "is not a property that this may have"
            : entry.message();
    return new Finding(severity(entry), shorten(entry.focusNode()), path, message);
  }

  private static Finding.Severity severity(ReportEntry entry) {
    Node level = entry.severity().level();
    if (level.equals(SHACL.Warning)) {
      return Finding.Severity.WARNING;
    }
    return level.equals(SHACL.Info) ? Finding.Severity.INFO : Finding.Severity.VIOLATION;
  }

  private static String shorten(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    return Namespace.PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
