package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.CommuniqueException;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;

/**
 * Full-text search over a store: names ({@code rdfs:label}, {@code skos:prefLabel}, {@code
 * skos:altLabel}) without regard to case and accents; sentences and quotes ({@code cq:text}),
 * contents ({@code cq:content}) and headlines ({@code schema:headline}) by the stems of English
 * words.
 *
 * <p>The index is derived from the store and can be made anew at any time. It holds the ledger's
 * digests of the articles as well. When it is opened, the digests it holds are compared with those
 * of the ledger: articles that are gone or changed since are taken out of the index, new and
 * changed ones are put in, and with them the graph of entities. From then on, what is changed
 * through {@link #dataset} is changed in both, in one transaction: TDB2 has Lucene prepare its
 * commit before its own, so that a process that is killed in between leaves an index that lags
 * behind, which the next comparison shows.
 */
final class SearchIndex implements AutoCloseable {
  private static final Node DIGEST = NodeFactory.createURI(Namespace.SCHEMA + "sha256");
  private static final String GRAPH = "graph";

  private final TextIndexLucene index;
  private final DatasetGraph dataset;

  private SearchIndex(DatasetGraph base, Directory directory) {
    index = new TextIndexLucene(directory, configuration());
    dataset = new Searched(base, index);
    dataset.getContext().set(TextQuery.textIndex, index);
  }

  /** Opens the index of a TDB2 store in a folder, or makes it, and brings it up to date. */
  static SearchIndex open(DatasetGraph base, Path folder) {
    try {
      SearchIndex opened = new SearchIndex(base, FSDirectory.open(folder));
      opened.catchUp();
      return opened;
    } catch (IOException | TextIndexException broken) {
      throw new CommuniqueException(
          "%s: the search index cannot be opened (%s); remove that folder to have it made anew"
              .formatted(folder, broken.getMessage()),
          broken);
    }
  }

  private static TextIndexConfig configuration() {
    EntityDefinition definition = new EntityDefinition("uri", "label", RDFS.label);
    definition.set("prefLabel", SKOS.prefLabel.asNode());
    definition.set("altLabel", SKOS.altLabel.asNode());
    definition.set("text", Cq.TEXT);
    definition.set("content", Cq.CONTENT);
    definition.set("headline", NodeFactory.createURI(Namespace.SCHEMA + "headline"));
    definition.set("digest", DIGEST);
    definition.setGraphField(GRAPH);
    definition.setLangField("lang");
    definition.setUidField("uid");
    definition.setAnalyzer("digest", new KeywordAnalyzer());
    Analyzer english = new EnglishAnalyzer();
    List.of("text", "content", "headline").forEach(field -> definition.setAnalyzer(field, english));
    TextIndexConfig configuration = new TextIndexConfig(definition);
    configuration.setAnalyzer(names());
    configuration.setValueStored(true);
    return configuration;
  }

  private static Analyzer names() {
    try {
      return CustomAnalyzer.builder()
          .withTokenizer("standard")
          .addTokenFilter("lowercase")
          .addTokenFilter("asciiFolding")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The store's data, where {@code text:query} finds words, and changes reach the index. */
  DatasetGraph dataset() {
    return dataset;
  }

  private void catchUp() {
    Txn.executeWrite(
        dataset,
        () -> {
          Map<Node, Node> indexed = indexedDigests();
          Map<Node, Node> stored = storedDigests();
          if (indexed.equals(stored)) {
            return;
          }
          Set<Node> all = new HashSet<>(indexed.keySet());
          all.addAll(stored.keySet());
          for (Node article : all) {
            if (!Optional.ofNullable(indexed.get(article))
                .equals(Optional.ofNullable(stored.get(article)))) {
              reindex(article);
            }
          }
          reindex(Namespace.ENTITIES_GRAPH);
          reindex(Ledger.GRAPH);
        });
  }

  private Map<Node, Node> indexedDigests() {
    Map<Node, Node> digests = new HashMap<>();
    for (TextHit hit : index.query(DIGEST, "digest:*", null, null, Integer.MAX_VALUE)) {
      digests.put(hit.getNode(), hit.getLiteral());
    }
    return digests;
  }

  private Map<Node, Node> storedDigests() {
    Map<Node, Node> digests = new HashMap<>();
    dataset
        .find(Ledger.GRAPH, Node.ANY, DIGEST, Node.ANY)
        .forEachRemaining(quad -> digests.put(quad.getSubject(), quad.getObject()));
    return digests;
  }

  private void reindex(Node graph) {
    try {
      index
          .getIndexWriter()
          .deleteDocuments(new Term(GRAPH, TextQueryFuncs.graphNodeToString(graph)));
    } catch (IOException e) {
      throw new TextIndexException(e);
    }
    for (String field : index.getDocDef().fields()) {
      for (Node property : index.getDocDef().getPredicates(field)) {
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
          Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next());
          if (entity != null) {
            index.addEntity(entity);
          }
        }
      }
    }
  }

  /** Lets go of the index; it takes no more transactions of the store. */
  @Override
  public void close() {
    index.close();
  }

  /**
   * A dataset whose reading transactions leave the index alone. In jena-text 5.6, one that is
   * aborted, as by a query that takes too long, takes back what another transaction is writing.
   */
  private static final class Searched extends DatasetGraphText {
    Searched(DatasetGraph base, TextIndex index) {
      super(base, index, new TextDocProducerTriples(index));
    }

    @Override
    public void abort() {
      if (transactionMode() == ReadWrite.READ) {
        end();
      } else {
        super.abort();
      }
    }
  }
}
