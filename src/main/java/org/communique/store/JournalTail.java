package org.communique.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.communique.CommuniqueException;

/**
 * Cuts off the entry at the end of a TDB2 journal that a killed process did not finish writing.
 * TDB2 replays committed transactions when it opens a store, but gives up at such an entry. It
 * belongs to a transaction whose commit was not written, for a commit is the last entry of its
 * transaction; so what is cut off never happened. Whole entries are left alone, damaged ones too:
 * those are for TDB2 to refuse.
 *
 * <p>An entry is a header of its length, checksum and type, four bytes each, and a component's
 * number, then as many bytes of data as its length says (Apache Jena 5.6, {@code
 * org.apache.jena.dboe.transaction.txn.journal.Journal}).
 */
final class JournalTail {
  private static final int HEADER = 3 * Integer.BYTES + ComponentId.SIZE;

  private JournalTail() {}

  /** Mends the journals of a store that no process has open; does nothing to one that is open. */
  static void cutOff(Path directory) {
    if (!Files.exists(directory.resolve("tdb.lock"))) {
      return;
    }
    ProcessFileLock lock =
        DatabaseConnection.lockForLocation(Location.create(directory.toString()));
    if (lock.isLockedHere() || !lock.tryLock()) {
      return;
    }
    try (DirectoryStream<Path> generations = Files.newDirectoryStream(directory, "Data-*")) {
      for (Path generation : generations) {
        Path journal = generation.resolve("journal.jrnl");
        if (Files.exists(journal)) {
          cut(journal);
        }
      }
    } catch (IOException e) {
      throw new CommuniqueException(
          directory + ": its journal cannot be read (" + e.getMessage() + "); check the disk", e);
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private static void cut(Path journal) throws IOException {
    try (FileChannel file =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = file.size();
      long end = 0;
      long next = afterEntry(file, end, size);
      while (next > end && next <= size) {
        end = next;
        next = afterEntry(file, end, size);
      }
      if (next > size) {
        file.truncate(end);
        file.force(true);
      }
    }
  }

  /** Where the entry at a position ends or would end; the position itself where there is none. */
  private static long afterEntry(FileChannel file, long position, long size) throws IOException {
    if (position >= size) {
      return position;
    }
    if (position + HEADER > size) {
      return size + 1;
    }
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    while (length.hasRemaining() && file.read(length, position + length.position()) >= 0) {
      // a channel may hand out less than it is asked for
    }
    int data = length.getInt(0);
    return data < 0 ? position : position + HEADER + data;
  }
}
