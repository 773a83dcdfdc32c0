package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The data of a store on disk, written anew without the room that changes leave behind: TDB2 copies
 * each block that a transaction changes, so that a store that was loaded article by article is many
 * times as large as its content. The new files take the place of the old ones in one step: killed
 * before it, the store is as it was.
 *
 * @param bytesBefore how large the files of the data were
 * @param bytesAfter how large they are
 */
public record Compaction(long bytesBefore, long bytesAfter) {
  /**
   * Compacts a store that no process has open. What it holds, and its search index, stay the same.
   */
  public static Compaction of(Path directory) {
    try (Store store = Store.open(directory)) {
      long before = bytes(directory);
      store.compact();
      return new Compaction(before, bytes(directory));
    }
  }

  private static long bytes(Path directory) {
    long sum = 0;
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        sum += directory.relativize(file).toString().startsWith("Data-") ? Files.size(file) : 0;
      }
      return sum;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
