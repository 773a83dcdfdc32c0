package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.AfterAll;

/** The store in TDB2. One store serves all tests, which leave it empty. */
class DiskStoreTest extends ArticleStoreContract {
  private static Store store;

  @Override
  ArticleStore store() {
    if (store == null) {
      store = Store.open(folder());
    }
    return store;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "store");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  @Property(tries = 8)
  void anySequenceOfChangesIsTheSameAsLoadingWhatIsLeft(@ForAll("steps") List<Step> steps) {
    super.anySequenceOfChangesIsTheSameAsLoadingWhatIsLeft(steps);
  }

  @AfterAll
  @AfterContainer
  static void close() {
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
