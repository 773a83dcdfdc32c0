package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;
import org.communique.CommuniqueException;

/** A store in this process: on disk (TDB2) or in memory. */
public final class Store extends SparqlStore {
  private final DatasetGraph dataset;

  private Store(DatasetGraph dataset) {
    super(Clock.systemUTC());
    this.dataset = requireNonNull(dataset);
  }

  public static Store inMemory() {
    return new Store(DatasetGraphFactory.createTxnMem());
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
    Store store = new Store(StoreLock.connect(directory));
    try {
      store.requireBooks(directory.toString());
    } catch (CommuniqueException unusable) {
      store.close();
      throw unusable;
    }
    return store;
  }

  @Override
  <T> T select(Query query, Function<RowSet, T> rows) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return rows.apply(execution.select());
          }
        });
  }

  @Override
  void update(UpdateRequest request) {
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(request).execute());
  }

  @Override
  public void read(Consumer<DatasetGraph> reader) {
    Txn.executeRead(dataset, () -> reader.accept(Ledger.leftOut(dataset)));
  }

  /** The data with the ledger, for queries and servers. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    StoreLock.release(dataset);
  }
}
