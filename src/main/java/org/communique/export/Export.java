package org.communique.export;

import java.io.OutputStream;
import java.nio.file.Path;
import org.communique.graph.OutputFile;
import org.communique.store.ArticleStore;

/** Hands on what a store holds. */
public final class Export {
  private final ArticleStore store;
  private final ExportFormat format;

  public Export(ArticleStore store, ExportFormat format) {
    this.store = store;
    this.format = format;
  }

  /** Writes to a stream and leaves it open. */
  public void write(OutputStream out) {
    store.read(dataset -> format.write(dataset, out));
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
