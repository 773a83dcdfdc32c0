package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.graph.SampleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine tables of the sample dispatch: columns and cells. */
class FactQueriesTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  private static final QueryRunner RUNNER =
      QueryRunner.over(
          new GraphBuilder(Provenance.timeless("test")).build(SampleReading.of("ferry")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people | person, title, of",
        "organizations | organization, kind",
        "places | place, kind, within, aka",
        "claims | place, claimedBy, controlledBy",
        "disputes | parties, over",
        "meetings | kind, participants, place, start, end, realis",
        "agreements | name, parties, content, stage, date",
        "statements | speaker, addressee, kind, content, quoted",
        "events | plover, agents, targets, what, place, start, realis",
        "mentions | article, start, end, text, kind, value",
        "plover | article, date, source, target, code, realis, sentence"
      })
  void columnsAreThoseOfTheContract(String name, String columns) {
    assertThat(String.join(", ", CATALOGUE.get(name).columns())).isEqualTo(columns);
  }

  @Test
  void peopleKeepTheirTitlesAndBodies() {
    assertThat(rows("people"))
        .containsExactly(
            List.of("Aiko Tanabe", "foreign minister", "Japan"),
            List.of("Oleg Sorokin", "foreign minister", "Russia"),
            List.of("Jun Mori", "former envoy", ""));
  }

  @Test
  void contestedPlacesLieInNoCountry() {
    assertThat(rows("places"))
        .containsExactly(
            List.of("Oslo", "city", "Norway", ""),
            List.of("Japan", "country", "", ""),
            List.of("Russia", "country", "", ""),
            List.of("Etorofu", "island", "", "Iturup"));
    assertThat(rows("claims")).containsExactly(List.of("Etorofu", "Japan", "Russia"));
  }

  @Test
  void organizationsAndDisputes() {
    assertThat(rows("organizations")).containsExactly(List.of("Nordlys", "media"));
    assertThat(rows("disputes")).containsExactly(List.of("Japan; Russia", "the island"));
  }

  @Test
  void eventsKeepDatesAsPreciseAsTheTextHasThem() {
    assertThat(rows("meetings"))
        .containsExactly(
            List.of("meeting", "Aiko Tanabe; Oleg Sorokin", "Oslo", "2030-06-03", "", "actual"));
    assertThat(rows("agreements"))
        .containsExactly(List.of("", "Japan; Russia", "open a ferry line", "in force", "2031-05"));
    assertThat(rows("events"))
        .containsExactly(
            List.of(
                "COERCE",
                "border guards",
                "Japan",
                "seized a Japanese trawler",
                "",
                "2029",
                "actual"));
  }

  @Test
  void statementsSayWhetherTheyAreQuoted() {
    assertThat(rows("statements"))
        .containsExactly(
            List.of(
                "Aiko Tanabe",
                "Russia",
                "complain",
                "the patrols are \"a danger to fishermen\"",
                "true"));
  }

  @Test
  void mentionsHaveOffsetsAndValues() {
    assertThat(rows("mentions"))
        .contains(
            List.of("ferry", "32", "40", "Japanese", "demonym", ""),
            List.of("ferry", "122", "128", "Monday", "time", "2030-06-03"),
            List.of("ferry", "325", "331", "Moscow", "place", "Q649"));
  }

  @Test
  void ploverHasARowForEachSourceAndTarget() {
    assertThat(rows("plover"))
        .extracting(row -> row.subList(1, 6))
        .containsExactly(
            List.of("2030-06-03", "Aiko Tanabe", "Oleg Sorokin", "CONSULT", "actual"),
            List.of("2030-06-03", "Oleg Sorokin", "Aiko Tanabe", "CONSULT", "actual"),
            List.of("2031-05", "Japan", "Russia", "SUPPORT", "actual"),
            List.of("2031-05", "Russia", "Japan", "SUPPORT", "actual"),
            List.of("", "Aiko Tanabe", "Russia", "ACCUSE", "actual"),
            List.of("2029", "border guards of Russia", "Japan", "COERCE", "actual"));
  }

  @Test
  void anArticleOfAnotherIdHasNoRows() {
    for (CatalogueQuery query : CATALOGUE.facts()) {
      assertThat(RUNNER.run(query, Map.of("article", "other")).rows()).as(query.name()).isEmpty();
    }
  }

  private static List<List<String>> rows(String name) {
    ResultTable table = RUNNER.run(CATALOGUE.get(name));
    return IntStream.range(0, table.rows().size()).mapToObj(table::row).toList();
  }
}
