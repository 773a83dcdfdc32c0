package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.store.SampleGraphs.dispatch;
import static org.communique.store.SampleGraphs.dump;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTailTest {
  private static final int HEADER = 16;

  @TempDir private Path folder;

  /** What a process leaves that is killed inside the header, right behind it, or in the data. */
  @ParameterizedTest
  @CsvSource({"1, 0", "15, 0", "16, 0", "16, 9"})
  void anEntryThatWasNotFinishedNeverHappened(int header, int data) throws Exception {
    String before = loaded();
    append(entry(24, header, data));
    try (Store store = Store.open(folder)) {
      assertThat(dump(store)).isEqualTo(before);
      store.load(dispatch("later"));
      assertThat(dump(store)).contains(before.lines().findFirst().orElseThrow());
    }
  }

  @Test
  void wholeEntriesStay() throws Exception {
    loaded();
    byte[] whole = entry(8, HEADER, 8);
    append(whole);
    append(entry(24, HEADER, 3));
    JournalTail.cutOff(folder);
    assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
  }

  @Test
  void theJournalOfAnOpenStoreIsLeftAlone() throws Exception {
    loaded();
    try (Store store = Store.open(folder)) {
      byte[] half = entry(24, HEADER, 3);
      append(half);
      JournalTail.cutOff(folder);
      assertThat(Files.readAllBytes(journal())).isEqualTo(half);
      Files.write(journal(), new byte[0]);
      assertThat(dump(store)).isNotEmpty();
    }
  }

  private String loaded() {
    try (Store store = Store.open(folder)) {
      store.load(dispatch("ferry"));
      return dump(store);
    }
  }

  private static byte[] entry(int length, int header, int data) {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + data).putInt(0, length).putInt(8, 1);
    return java.util.Arrays.copyOf(bytes.array(), header + data);
  }

  private void append(byte[] bytes) throws Exception {
    Files.write(journal(), bytes, StandardOpenOption.APPEND);
  }

  private Path journal() {
    return folder.resolve("Data-0001").resolve("journal.jrnl");
  }
}
