package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateRequest;
import org.communique.CommuniqueException;

/** A store in this process: on disk (TDB2) or in memory. */
public final class Store extends SparqlStore {
  private static final String SEARCH = "search";

  private final DatasetGraph base;
  private final Optional<SearchIndex> search;

  private Store(DatasetGraph base, Optional<SearchIndex> search) {
    super(Clock.systemUTC());
    this.base = requireNonNull(base);
    this.search = requireNonNull(search);
  }

  public static Store inMemory() {
    return new Store(DatasetGraphFactory.createTxnMem(), Optional.empty());
  }

  /** Opens a store on disk, or makes one where there is none; not one of version 0.1.0. */
  public static Store open(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new CommuniqueException(
          directory + ": no store can be made here (" + e + "); name another folder", e);
    }
    JournalTail.cutOff(directory);
    Store store = new Store(StoreLock.connect(directory), Optional.empty());
    try {
      store.requireBooks(directory.toString());
    } catch (CommuniqueException unusable) {
      store.close();
      throw unusable;
    }
    return store;
  }

  /**
   * Opens a store on disk with full-text search, whose index lies beside the data: in its dataset
   * {@code text:query} finds names and sentences, and what is changed through it is changed in
   * both.
   */
  public static Store openWithSearch(Path directory) {
    Store store = open(directory);
    try {
      SearchIndex search = SearchIndex.open(store.base, directory.resolve(SEARCH));
      return new Store(store.base, Optional.of(search));
    } catch (CommuniqueException broken) {
      store.close();
      throw broken;
    }
  }

  @Override
  <T> T select(Query query, Function<RowSet, T> rows) {
    return Txn.calculateRead(
        dataset(),
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset()).query(query).build()) {
            return rows.apply(execution.select());
          }
        });
  }

  @Override
  void update(UpdateRequest request) {
    Txn.executeWrite(dataset(), () -> UpdateExec.dataset(dataset()).update(request).execute());
  }

  @Override
  public void read(Consumer<DatasetGraph> reader) {
    Txn.executeRead(base, () -> reader.accept(Ledger.leftOut(base)));
  }

  /** Writes the data on disk anew and deletes the files it was in. */
  void compact() {
    DatabaseMgr.compact(base, true);
  }

  /** The data with the ledger, for queries and servers. */
  public DatasetGraph dataset() {
    return search.map(SearchIndex::dataset).orElse(base);
  }

  @Override
  public void close() {
    search.ifPresent(SearchIndex::close);
    StoreLock.release(base);
  }
}
