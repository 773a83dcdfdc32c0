package org.communique.store;

import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.CommuniqueException;

/**
 * Opens TDB2 folders, which belong to one process at a time. A query that names no graph sees all
 * of them as one.
 */
final class StoreLock {
  private StoreLock() {}

  static DatasetGraph connect(Path directory) {
    Location location = Location.create(directory.toString());
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location);
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      return dataset;
    } catch (DBOpEnvException e) {
      throw new CommuniqueException(
          directory + ": another process has this store open; stop that process and try again", e);
    } catch (TDBException e) {
      throw new CommuniqueException(
          directory + ": is not a store: " + e.getMessage() + "; name an empty folder or a store",
          e);
    }
  }

  /** Lets go of a folder, so that another process may have it. */
  static void release(DatasetGraph dataset) {
    if (TDBInternal.isTDB2(dataset)) {
      TDBInternal.expel(dataset);
    } else {
      dataset.close();
    }
  }
}
