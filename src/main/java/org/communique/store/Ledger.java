package org.communique.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphFormat;
import org.communique.graph.GraphWriter;
import org.communique.vocab.Namespace;

/**
 * How a store keeps its books, in a graph of its own: of each article graph the digest of what was
 * loaded and when, and of each statement about a shared entity from which article graphs it was
 * derived. A statement that several articles bring is there once, and goes with the last of them.
 *
 * <p>A change is one SPARQL Update request, which a server carries out in one transaction and
 * without looking at the state before: sent twice it does the same as once.
 */
final class Ledger {
  /** The graph with the books. */
  static final Node GRAPH = NodeFactory.createURI(Namespace.ID + "ledger");

  private static final String STATEMENT = GRAPH.getURI() + "/statement/";
  private static final Node DERIVED_FROM = NodeFactory.createURI(Namespace.PROV + "wasDerivedFrom");
  private static final Node DIGEST = NodeFactory.createURI(Namespace.SCHEMA + "sha256");
  private static final String RETRACTION = text("retract.ru");

  private Ledger() {}

  /** What takes an article and all that only it supported out of a store. */
  static UpdateRequest retraction(Node article) {
    return UpdateFactory.create(
        RETRACTION
            .replace("$article", NodeFmtLib.strNT(article))
            .replace("$ledger", NodeFmtLib.strNT(GRAPH))
            .replace("$entities", NodeFmtLib.strNT(Namespace.ENTITIES_GRAPH)));
  }

  /** What puts an article into a store, in the place of what it has of it. */
  static UpdateRequest replacement(ArticleGraph article, Instant now) {
    QuadDataAcc quads = new QuadDataAcc();
    insert(quads, article.name(), article.statements());
    insert(quads, Namespace.ENTITIES_GRAPH, article.entities());
    article.entities().find().forEach(shared -> enter(quads, shared, article.name()));
    enter(quads, article.name(), DIGEST, NodeFactory.createLiteralString(digest(article)));
    enter(
        quads,
        article.name(),
        DCTerms.modified.asNode(),
        NodeFactory.createLiteralDT(now.toString(), XSDDatatype.XSDdateTime));
    return retraction(article.name()).add(new UpdateDataInsert(quads));
  }

  /** A view of a dataset without the books. */
  static DatasetGraph leftOut(DatasetGraph dataset) {
    Set<Node> names = new HashSet<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.remove(GRAPH);
    return new DatasetGraphFilteredView(dataset, quad -> !quad.getGraph().equals(GRAPH), names);
  }

  private static void insert(QuadDataAcc quads, Node graph, Graph triples) {
    triples
        .find()
        .forEach(
            triple -> {
              if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                throw new IllegalArgumentException("graphs of articles have no blank nodes");
              }
              quads.addQuad(Quad.create(graph, triple));
            });
  }

  private static void enter(QuadDataAcc quads, Triple shared, Node article) {
    Node statement = NodeFactory.createURI(STATEMENT + digest(List.of(NodeFmtLib.str(shared))));
    enter(quads, statement, RDF.subject.asNode(), shared.getSubject());
    enter(quads, statement, RDF.predicate.asNode(), shared.getPredicate());
    enter(quads, statement, RDF.object.asNode(), shared.getObject());
    enter(quads, statement, DERIVED_FROM, article);
  }

  private static void enter(QuadDataAcc quads, Node subject, Node property, Node object) {
    quads.addQuad(Quad.create(GRAPH, subject, property, object));
  }

  /** SHA-256 of the N-Quads of an article, in hexadecimal. */
  static String digest(ArticleGraph article) {
    MessageDigest digest = sha256();
    new GraphWriter(GraphFormat.NQUADS)
        .write(List.of(article), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String digest(List<String> texts) {
    MessageDigest digest = sha256();
    texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(String resource) {
    try (InputStream in = Ledger.class.getResourceAsStream("/store/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
