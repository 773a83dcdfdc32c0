package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final String TEXT = "<https://w3id.org/communique/ns#text>";

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Store store = Store.openWithSearch(folder)) {
      for (int version = 0; version < 3; version++) {
        store.load(SampleGraphs.dispatch("ferry", version));
        store.load(SampleGraphs.generated("harbour", version));
      }
      store.load(SampleGraphs.dispatch("strait"));
      store.retract("harbour");
    }
  }

  /** What a store holds, and what is found in it. */
  private List<String> content() {
    try (Store store = Store.openWithSearch(folder)) {
      List<String> content = new ArrayList<>(List.of(SampleGraphs.dump(store)));
      content.add(store.status().toString());
      for (String words : List.of("'japan'", TEXT + " 'island*' 1000", TEXT + " 'ferry'")) {
        content.addAll(search(store.dataset(), words));
      }
      return content;
    }
  }

  private static List<String> search(DatasetGraph dataset, String words) {
    String query =
        "SELECT * { GRAPH ?g { (?thing ?score ?found) <http://jena.apache.org/text#query> (%s) } }"
            .formatted(words);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return execution.select().stream().map(Object::toString).sorted().toList();
          }
        });
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(f -> f.startsWith("Data"))
          .toList();
    }
  }

  @Test
  void aCompactedStoreIsSmallerAndHoldsTheSame() throws IOException {
    List<String> before = content();
    assertThat(before).hasSizeGreaterThan(5);
    Compaction done = Compaction.of(folder);
    assertThat(done.bytesAfter()).isPositive().isLessThan(done.bytesBefore());
    assertThat(generations()).containsExactly("Data-0002");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void aCompactedStoreIsChangedAndCompactedAgain() throws IOException {
    Compaction.of(folder);
    try (Store store = Store.openWithSearch(folder)) {
      store.retract("strait");
      store.load(SampleGraphs.dispatch("strait"));
      assertThat(search(store.dataset(), "'japan'")).hasSize(2);
    }
    List<String> before = content();
    Compaction.of(folder);
    assertThat(generations()).containsExactly("Data-0003");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void whatAKilledCompactionLeftBehindIsTakenAway() throws IOException {
    List<String> before = content();
    Files.createDirectory(folder.resolve("Data-0002-tmp"));
    Files.writeString(folder.resolve("Data-0002-tmp/SPO.dat"), "half");
    assertThat(content()).isEqualTo(before);
    assertThat(generations()).containsExactly("Data-0001");
  }
}
