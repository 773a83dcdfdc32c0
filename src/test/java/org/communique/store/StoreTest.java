package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.store.SampleGraphs.dispatch;
import static org.communique.store.SampleGraphs.dump;

import java.nio.file.Path;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.CommuniqueException;
import org.communique.graph.ArticleGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in memory; what is on disk; what a full transaction does. */
class StoreTest extends ArticleStoreContract {
  private final Store store = Store.inMemory();

  @Override
  ArticleStore store() {
    return store;
  }

  @AfterEach
  @AfterTry
  void close() {
    store.close();
  }

  @Test
  void keepsWhatItHoldsOnDisk(@TempDir Path folder) {
    String before;
    try (Store onDisk = Store.open(folder)) {
      onDisk.load(dispatch("ferry"));
      before = dump(onDisk);
    }
    try (Store onDisk = Store.open(folder)) {
      assertThat(dump(onDisk)).isEqualTo(before).isNotEmpty();
    }
  }

  @Test
  void aFolderWithOtherThingsIsNoStore(@TempDir Path folder) throws Exception {
    Path file = java.nio.file.Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("name another folder");
  }

  /** Stores of that version held the graphs of articles, and no ledger. */
  @Test
  void aStoreOfTheFirstVersionIsNotOpened(@TempDir Path folder) {
    ArticleGraph article = dispatch("ferry");
    DatasetGraph old = StoreLock.connect(folder);
    Txn.executeWrite(old, () -> old.addAll(article.dataset()));
    StoreLock.release(old);
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageStartingWith(folder + ": was made by version 0.1.0")
        .hasMessageContaining("communique load INPUT --store DIR");
    DatasetGraph after = StoreLock.connect(folder);
    assertThat(Txn.calculateRead(after, () -> after.stream().count()))
        .isEqualTo(article.statements().size() + article.entities().size());
    StoreLock.release(after);
  }
}
