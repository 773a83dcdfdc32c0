package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.communique.CommuniqueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final String PREFIXES =
      """
      PREFIX cq: <https://w3id.org/communique/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  @TempDir Path folder;

  /** What a search finds, best first. */
  private static List<String> search(DatasetGraph dataset, String search) {
    String query =
        PREFIXES
            + "SELECT ?found { (?thing ?score ?found) text:query "
            + search
            + " } ORDER BY DESC(?score)";
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> found = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEach(row -> found.add(row.get("found").getLiteralLexicalForm()));
          }
          return found;
        });
  }

  private void stored(Consumer<Store> change) {
    try (Store store = Store.open(folder)) {
      change.accept(store);
    }
  }

  private void searched(Consumer<Store> search) {
    try (Store store = Store.openWithSearch(folder)) {
      search.accept(store);
    }
  }

  private List<String> found(String search) {
    List<String> found = new ArrayList<>();
    searched(store -> found.addAll(search(store.dataset(), search)));
    return found;
  }

  @Test
  void findsNamesWithoutCaseAndAccentsAndWordsByTheirStems() {
    stored(store -> store.load(SampleGraphs.dispatch("ferry")));
    searched(
        store -> {
          DatasetGraph data = store.dataset();
          assertThat(search(data, "'japan'")).containsExactly("Japan");
          assertThat(search(data, "(rdfs:label 'JÁPAN')")).containsExactly("Japan");
          assertThat(search(data, "(rdfs:label 'jap*')")).contains("Japan");
          assertThat(search(data, "(skos:prefLabel skos:altLabel 'iturup')"))
              .containsExactly("Iturup");
          assertThat(search(data, "(rdfs:label 'zanzibar')")).isEmpty();
          assertThat(search(data, "(cq:text 'islander')"))
              .isNotEmpty()
              .allMatch(t -> t.contains("island"));
        });
  }

  @Test
  void isInStepWithWhatWasLoadedAndRetractedMeanwhile() {
    stored(store -> store.load(SampleGraphs.generated("ferry", 1)));
    assertThat(found("'japan'")).isEmpty();
    stored(store -> store.load(SampleGraphs.dispatch("harbour")));
    assertThat(found("'japan'")).hasSize(1);
    stored(store -> store.retract("harbour"));
    assertThat(found("'japan'")).isEmpty();
  }

  @Test
  void holdsNoMoreAndNoLessThanAnIndexMadeAnew() throws IOException {
    for (int step = 0; step < 5; step++) {
      int version = step;
      Consumer<Store> change =
          store -> {
            store.load(SampleGraphs.dispatch("a" + version % 3, version));
            if (version % 4 == 3) {
              store.retract("a" + (version + 1) % 3);
            }
          };
      stored(version % 2 == 0 ? change : store -> {});
      searched(version % 2 == 1 ? change : store -> {});
      List<Long> articles = new ArrayList<>();
      stored(store -> articles.add(store.status().articles()));
      assertThat(found("'japan'")).hasSize(articles.get(0).intValue());
    }
    List<String> caughtUp = found("(cq:text '*' 100000)");
    remove(folder.resolve("search"));
    assertThat(found("(cq:text '*' 100000)"))
        .containsExactlyInAnyOrderElementsOf(caughtUp)
        .isNotEmpty();
  }

  @Test
  void followsWhatIsChangedThroughIt() {
    searched(
        store -> {
          DatasetGraph data = store.dataset();
          store.load(SampleGraphs.dispatch("ferry"));
          assertThat(search(data, "'japan'")).hasSize(1);
          update(data, "INSERT DATA { GRAPH <urn:g> { <urn:s> rdfs:label 'Zanzibar' } }");
          assertThat(search(data, "'zanzibar'")).containsExactly("Zanzibar");
          update(data, "DELETE WHERE { GRAPH <urn:g> { ?s ?p ?o } }");
          assertThat(search(data, "'zanzibar'")).isEmpty();
          store.retract("ferry");
          assertThat(search(data, "'japan'")).isEmpty();
        });
    assertThat(found("'japan'")).isEmpty();
  }

  @Test
  void whatIsNotCommittedIsNotFound() {
    searched(
        store -> {
          DatasetGraph data = store.dataset();
          data.begin(ReadWrite.WRITE);
          UpdateExec.dataset(data)
              .update(PREFIXES + "INSERT DATA { GRAPH <urn:g> { <urn:s> rdfs:label 'Zanzibar' } }")
              .execute();
          data.abort();
          data.end();
          assertThat(search(data, "'zanzibar'")).isEmpty();
        });
  }

  @Test
  void aReaderThatGivesUpTakesNothingBack() {
    searched(
        store -> {
          DatasetGraph data = store.dataset();
          Txn.executeWrite(
              data,
              () -> {
                UpdateExec.dataset(data)
                    .update(
                        PREFIXES
                            + "INSERT DATA { GRAPH <urn:g> { <urn:s> rdfs:label 'Zanzibar' } }")
                    .execute();
                CompletableFuture.runAsync(
                        () -> {
                          data.begin(ReadWrite.READ);
                          data.abort();
                          data.end();
                        })
                    .join();
              });
          assertThat(search(data, "'zanzibar'")).containsExactly("Zanzibar");
        });
  }

  @Test
  void theStoreSaysTheSameWithAndWithoutIt() {
    List<String> dumps = new ArrayList<>();
    stored(store -> store.load(SampleGraphs.dispatch("ferry")));
    stored(store -> dumps.add(SampleGraphs.dump(store)));
    searched(store -> dumps.add(SampleGraphs.dump(store)));
    stored(store -> dumps.add(SampleGraphs.dump(store)));
    assertThat(dumps).hasSize(3).containsOnly(dumps.get(0));
    assertThat(folder.resolve("search")).isDirectory();
  }

  @Test
  void searchesOneGraphWhereOneIsNamed() {
    stored(
        store -> {
          store.load(SampleGraphs.dispatch("ferry"));
          store.load(SampleGraphs.dispatch("harbour"));
        });
    searched(
        store -> {
          DatasetGraph data = store.dataset();
          String query =
              PREFIXES
                  + "ASK { GRAPH %s { (?thing ?score ?found) text:query (cq:text 'island') ."
                  + " ?thing cq:inArticle %s } }";
          String ferry = "<" + SampleGraphs.dispatch("ferry").name().getURI() + ">";
          assertThat(search(data, "(cq:text 'island')")).isNotEmpty();
          assertThat(ask(data, query.formatted(ferry, "?any"))).isTrue();
          assertThat(ask(data, query.formatted("<urn:none>", "?any"))).isFalse();
        });
  }

  private static boolean ask(DatasetGraph data, String query) {
    return Txn.calculateRead(data, () -> QueryExec.dataset(data).query(query).ask());
  }

  @Test
  void anIndexThatIsBrokenIsSaidInOneLine() throws IOException {
    searched(store -> store.load(SampleGraphs.dispatch("ferry")));
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("segments_")).toList()) {
        Files.writeString(file, "broken");
      }
    }
    assertThatThrownBy(() -> Store.openWithSearch(folder))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("remove that folder")
        .hasMessageNotContaining("\n");
    stored(store -> assertThat(store.status().articles()).isEqualTo(1));
  }

  private static void update(DatasetGraph data, String text) {
    Txn.executeWrite(data, () -> UpdateExec.dataset(data).update(PREFIXES + text).execute());
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
