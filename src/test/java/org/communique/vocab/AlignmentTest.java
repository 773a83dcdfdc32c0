package org.communique.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * The ontology is OWL 2 DL, small, and agrees with the documents of the vocabularies that it names:
 * {@code external.tsv} has each of their terms that is used, as its own document defines it.
 */
class AlignmentTest {
  private static final Path ONTOLOGY = Path.of("ontology/communique.ttl");
  private static final Graph GRAPH = RDFDataMgr.loadGraph(ONTOLOGY.toString());
  private static final Map<String, Term> EXTERNAL = external();

  /** A term of another vocabulary; an empty list where its document says nothing. */
  private record Term(String kind, List<String> domain, List<String> range, List<String> parents) {}

  private static Map<String, Term> external() {
    Map<String, Term> terms = new TreeMap<>();
    try {
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/vocab/external.tsv")).stream()
              .skip(1)
              .toList()) {
        String[] cell = line.split("\t", -1);
        terms.put(iri(cell[0]), new Term(cell[1], iris(cell[2]), iris(cell[3]), iris(cell[4])));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return terms;
  }

  private static List<String> iris(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(AlignmentTest::iri).toList();
  }

  private static String iri(String shortForm) {
    return GRAPH.getPrefixMapping().expandPrefix(shortForm.replace("sf:", Namespace.SF));
  }

  @Test
  void isOwl2Dl() throws OWLOntologyCreationException {
    var ontology =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(new File(ONTOLOGY.toString()));
    assertThat(ontology.getAxiomCount()).isGreaterThan(400);
    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void isSmall() {
    assertThat(own(OWL2.Class.asNode())).hasSizeBetween(20, 45);
    assertThat(
            own(OWL2.ObjectProperty.asNode()).size() + own(OWL2.DatatypeProperty.asNode()).size())
        .isBetween(40, 70);
  }

  @Test
  void everyTermHasAnExample() {
    assertThat(terms())
        .allMatch(term -> GRAPH.contains(term, SKOS.example.asNode(), Node.ANY), "has an example");
  }

  @Test
  void everyTermOfOthersIsInTheirDocumentsAndEveryOneListedIsUsed() {
    Set<String> used = new TreeSet<>();
    Stream.of("communique.ttl", "schemes.ttl", "plover.ttl", "shapes.ttl")
        .flatMap(name -> Ontology.read(name).find().toList().stream())
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(AlignmentTest::isExternal)
        .forEach(node -> used.add(node.getURI()));
    Stream.of(External.class.getFields())
        .map(AlignmentTest::value)
        .filter(AlignmentTest::isExternal)
        .map(Node::getURI)
        .forEach(used::add);
    assertThat(used).hasSizeGreaterThan(80);
    assertThat(EXTERNAL.keySet()).containsAll(used);
  }

  private static Node value(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  private static boolean isExternal(Node node) {
    return node.isURI()
        && Stream.of(
                "schema", "org", "sem", "time", "prov", "geo", "skos", "skosxl", "oa", "foaf",
                "nif", "itsrdf")
            .map(prefix -> GRAPH.getPrefixMapping().getNsPrefixURI(prefix))
            .anyMatch(
                namespace ->
                    node.getURI().startsWith(namespace)
                        && node.getURI().length() > namespace.length());
  }

  @Test
  void alignmentsJoinTermsOfTheSameKind() {
    for (Node property :
        List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), SKOS.closeMatch.asNode())) {
      for (Triple alignment : GRAPH.find(Node.ANY, property, Node.ANY).toList()) {
        Term other = EXTERNAL.get(alignment.getObject().getURI());
        if (other != null) {
          assertThat(kinds(alignment.getSubject()))
              .as("%s", alignment)
              .anyMatch(kind -> kind.equals(other.kind) || isGeneric(kind, other.kind));
        }
      }
    }
  }

  /** Some documents, such as schema.org's, do not tell object from datatype properties. */
  private static boolean isGeneric(String kind, String other) {
    return other.equals("property") && kind.endsWith("property");
  }

  private static Set<String> kinds(Node term) {
    return Stream.of(
            Map.entry(OWL2.Class.asNode(), "class"),
            Map.entry(OWL2.ObjectProperty.asNode(), "object property"),
            Map.entry(OWL2.DatatypeProperty.asNode(), "datatype property"))
        .filter(kind -> GRAPH.contains(term, RDF.type.asNode(), kind.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** A super-property must not make of its subjects or objects what they are not. */
  @Test
  void superPropertiesEntailNoNewTypes() {
    for (Triple alignment : GRAPH.find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY).toList()) {
      Term other = EXTERNAL.get(alignment.getObject().getURI());
      if (other != null) {
        assertEntailed(alignment, RDFS.domain.asNode(), other.domain);
        assertEntailed(alignment, RDFS.range.asNode(), other.range);
      }
    }
  }

  /**
   * Only evidence says something new: whatever rests on words of an article is an entity of PROV,
   * actors and places too.
   */
  private static void assertEntailed(Triple alignment, Node which, List<String> expected) {
    List<Node> stated =
        GRAPH.find(alignment.getSubject(), which, Node.ANY).mapWith(Triple::getObject).toList();
    boolean evidence =
        alignment.getSubject().equals(Cq.HAS_EVIDENCE) && which.equals(RDFS.domain.asNode());
    for (Node member : stated.stream().flatMap(type -> members(type).stream()).toList()) {
      Set<String> types = new HashSet<>();
      collectParents(member.getURI(), types);
      stated.stream().filter(Node::isURI).forEach(type -> collectParents(type.getURI(), types));
      assertThat(evidence || types.containsAll(expected))
          .as("%s: %s %s is entailed by the ontology itself", alignment, which, expected)
          .isTrue();
    }
    assertThat(expected.isEmpty() || !stated.isEmpty())
        .as("%s: %s %s is entailed by the ontology itself", alignment, which, expected)
        .isTrue();
  }

  private static List<Node> members(Node type) {
    return type.isURI()
        ? List.of(type)
        : G.rdfList(GRAPH, G.getOneSP(GRAPH, type, OWL2.unionOf.asNode()));
  }

  private static void collectParents(String type, Set<String> types) {
    if (types.add(type)) {
      GRAPH
          .find(NodeFactory.createURI(type), RDFS.subClassOf.asNode(), Node.ANY)
          .forEach(t -> collectParents(t.getObject().getURI(), types));
      if (EXTERNAL.containsKey(type)) {
        EXTERNAL.get(type).parents.forEach(parent -> collectParents(parent, types));
      }
    }
  }

  private static List<Node> own(Node type) {
    return GRAPH
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .filterKeep(term -> term.isURI() && term.getURI().startsWith(Namespace.CQ))
        .toList();
  }

  private static List<Node> terms() {
    return Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .flatMap(type -> own(type.asNode()).stream())
        .toList();
  }
}
