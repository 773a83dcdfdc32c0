package org.communique.export;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;
import org.communique.graph.RdfFile;
import org.communique.store.RemoteAccess;
import org.communique.store.RemoteStore;
import org.communique.store.Store;

/**
 * Something with statements in it: a folder with a store, an RDF file, or the address of a dataset.
 */
public final class GraphSource {
  private final String name;
  private final RemoteAccess access;

  public GraphSource(String name, RemoteAccess access) {
    this.name = name;
    this.access = access;
  }

  /** What another source has and this one has not, and the other way round. */
  public DatasetDiff differencesFrom(GraphSource first) {
    if (isSameAs(first)) {
      return new DatasetDiff(List.of(), List.of());
    }
    DatasetDiff[] difference = new DatasetDiff[1];
    first.read(one -> read(other -> difference[0] = DatasetDiff.between(one, other)));
    return difference[0];
  }

  private boolean isSameAs(GraphSource other) {
    return Path.of(name)
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(other.name).toAbsolutePath().normalize());
  }

  private void read(Consumer<DatasetGraph> reader) {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      try (RemoteStore store = RemoteStore.at(URI.create(name), access)) {
        store.read(reader);
      }
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      try (Store store = Store.open(path)) {
        store.read(reader);
      }
    } else if (Files.isRegularFile(path)) {
      reader.accept(RdfFile.read(path));
    } else {
      throw new CommuniqueException(
          name + ": there is no such store or file; name a store's folder or an RDF file");
    }
  }
}
