package org.communique.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.update.UpdateRequest;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.communique.validate.Finding;
import org.communique.validate.Validator;
import org.communique.vocab.Cq;

/** A store that is asked and changed by SPARQL: the same requests wherever the data are. */
abstract class SparqlStore implements ArticleStore {
  private static final Query UNKNOWN_ARTICLES =
      query(
          "SELECT ?id { GRAPH ?g { ?article <%s> ?id } FILTER NOT EXISTS { GRAPH %s { ?g <https://schema.org/sha256> ?digest } } } LIMIT 1"
              .formatted(Cq.ARTICLE_ID.getURI(), NodeFmtLib.strNT(Ledger.GRAPH)));

  private final Validator validator = new Validator();
  private final Clock clock;

  SparqlStore(Clock clock) {
    this.clock = clock;
  }

  /**
   * Stores of version 0.1.0 have articles and no books: what came from which is not known, and what
   * later versions look for is not there.
   */
  final void requireBooks(String name) {
    if (!texts(UNKNOWN_ARTICLES).isEmpty()) {
      throw new CommuniqueException(
          name
              + ": was made by version 0.1.0, which kept no books of its articles; make a new store"
              + " with 'communique load INPUT --store DIR'");
    }
  }

  /** Answers a SELECT query; the rows are gone when the function returns. */
  abstract <T> T select(Query query, Function<RowSet, T> rows);

  /** Carries out all operations of a request in one transaction. */
  abstract void update(UpdateRequest request);

  @Override
  public final Load load(ArticleGraph article) {
    List<Finding> findings = validator.validate(article);
    if (findings.stream().anyMatch(Finding::isViolation)) {
      return new Load(Load.Outcome.REFUSED, findings);
    }
    Optional<String> present = digest(article.name());
    if (present.equals(Optional.of(Ledger.digest(article)))) {
      return new Load(Load.Outcome.UNCHANGED, findings);
    }
    update(Ledger.replacement(article, clock.instant()));
    return new Load(present.isPresent() ? Load.Outcome.REPLACED : Load.Outcome.ADDED, findings);
  }

  @Override
  public final boolean retract(String articleId) {
    Node article = ArticleGraph.nameOf(articleId);
    if (digest(article).isEmpty()) {
      return false;
    }
    update(Ledger.retraction(article));
    return true;
  }

  private Optional<String> digest(Node article) {
    Query query =
        query(
            "SELECT ?digest { GRAPH %s { %s <https://schema.org/sha256> ?digest } }"
                .formatted(NodeFmtLib.strNT(Ledger.GRAPH), NodeFmtLib.strNT(article)));
    return texts(query).stream().findFirst();
  }

  @Override
  public final Status status() {
    String ledger = NodeFmtLib.strNT(Ledger.GRAPH);
    long articles =
        Long.parseLong(
            texts(
                    query(
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?article <%s> ?id } }"
                            .formatted(Cq.ARTICLE_ID.getURI())))
                .get(0));
    long triples =
        Long.parseLong(
            texts(
                    query(
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER (?g != %s) }"
                            .formatted(ledger)))
                .get(0));
    List<String> versions =
        texts(
            query(
                "SELECT DISTINCT ?v { GRAPH ?g { ?reading <%s> ?v } } ORDER BY ?v"
                    .formatted(Cq.SOFTWARE_VERSION.getURI())));
    Optional<Instant> lastLoad =
        texts(
                query(
                    "SELECT (MAX(?time) AS ?last) { GRAPH %s { ?g <http://purl.org/dc/terms/modified> ?time } }"
                        .formatted(ledger)))
            .stream()
            .findFirst()
            .map(Instant::parse);
    return new Status(articles, triples, versions, lastLoad);
  }

  private static Query query(String text) {
    return QueryFactory.create(text);
  }

  /** The values of a query's only column. */
  private List<String> texts(Query query) {
    return select(
        query,
        rows -> {
          List<String> values = new ArrayList<>();
          while (rows.hasNext()) {
            Binding row = rows.next();
            Node value = row.get(query.getProjectVars().get(0));
            if (value != null) {
              values.add(value.getLiteralLexicalForm());
            }
          }
          return values;
        });
  }
}
