package org.communique.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.graph.OutputFile;
import org.communique.store.ArticleStore;

/** Hands on what a store holds. */
public final class Export {
  private final ArticleStore store;
  private final ExportFormat format;
  private final UnaryOperator<DatasetGraph> change;

  public Export(ArticleStore store, ExportFormat format) {
    this(store, format, UnaryOperator.identity());
  }

  /**
   * @param change what is done to the dataset before it is written; tables are as they are
   */
  public Export(ArticleStore store, ExportFormat format, UnaryOperator<DatasetGraph> change) {
    this.store = store;
    this.format = format;
    this.change = change;
  }

  /** Writes to a stream and leaves it open. */
  public void write(OutputStream out) {
    store.read(dataset -> format.write(change.apply(dataset), out));
  }

  /** Writes a file, all or nothing; for tables a folder, each table all or nothing. */
  public void write(Path target) {
    if (format == ExportFormat.CSV) {
      store.read(dataset -> FactTables.each(dataset, tables -> tables.write(target)));
    } else {
      OutputFile.write(target, this::write);
    }
  }
}
