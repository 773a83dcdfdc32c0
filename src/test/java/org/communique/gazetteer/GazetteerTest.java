package org.communique.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.CommuniqueException;
import org.communique.gazetteer.Sense.Form;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  private List<String> found(String text) {
    return gazetteer.matches(text, new Span(0, text.length())).stream()
        .map(m -> m.span().in(text) + "=" + m.likeliest().entry().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "the Russian Federation, RU, Q159",
    "U.S., US, Q30",
    "DPRK, KP, Q423",
    "Côte d’Ivoire, CI, Q1008",
    "Cote d'Ivoire, CI, Q1008",
    "Myanmar, MM, Q836",
    "the Gambia, GM, Q1005",
    "Holy See, VA, Q237",
    "PRC, CN, Q148"
  })
  void aCountryGoesByManyNames(String name, String iso2, String wikidata) {
    assertThat(gazetteer.country(name))
        .hasValueSatisfying(
            country -> {
              assertThat(country.iso2()).contains(iso2);
              assertThat(country.wikidata()).contains(wikidata);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, METONYM, Russia",
    "Foggy Bottom, METONYM, United States",
    "Elysee, METONYM, France",
    "Iraqis, DEMONYM, Iraq",
    "South Korean, DEMONYM, South Korea",
    "Soviet, DEMONYM, Soviet Union",
    "Takeshima, NAME, Dokdo",
    "Georgia, NAME, Georgia",
    "Washington, NAME, 'Washington, D.C.'",
    "IAEA, NAME, International Atomic Energy Agency"
  })
  void wordsRelateToWhatTheyMeanInThreeWays(String words, Form form, String name) {
    Sense likeliest = gazetteer.senses(words).get(0);
    assertThat(likeliest.form()).isEqualTo(form);
    assertThat(likeliest.entry().name()).isEqualTo(name);
  }

  @Test
  void anAmbiguousNameHasAllItsSensesCountryFirst() {
    assertThat(gazetteer.senses("Georgia"))
        .extracting(s -> s.entry().kind())
        .startsWith(Entry.Kind.COUNTRY)
        .contains(Entry.Kind.REGION);
  }

  @Test
  void hyphensSeparateAndTheLongestNameWins() {
    assertThat(
            found(
                "U.S.-North Korea talks; the UK–France summit; Guinea-Bissau's pro-Russian lobby"))
        .containsExactly(
            "U.S.=United States",
            "North Korea=North Korea",
            "UK=United Kingdom",
            "France=France",
            "Guinea-Bissau=Guinea-Bissau",
            "Russian=Russia");
  }

  @Test
  void noNameReachesAcrossAPossessiveOrComma() {
    assertThat(found("Japan's East, China")).containsExactly("Japan=Japan", "China=China");
  }

  @Test
  void datelinesInCapitalsMatch() {
    assertThat(found("MOSCOW (Kyodo) -- ")).containsExactly("MOSCOW=Moscow", "Kyodo=Kyodo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nice work by Mobile users",
        "Reading on, Lincoln said who won",
        "It is us",
        "It cost US$ 20"
      })
  void ordinaryWordsAndSurnamesAreNotPlaces(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aContestIsKnownByEachNameAndForEachIsland() {
    assertThat(gazetteer.contest("Takeshima"))
        .hasValueSatisfying(
            contest -> {
              assertThat(contest.claimants()).extracting(Entry::name).containsExactly("Japan");
              assertThat(contest.administrators())
                  .extracting(Entry::name)
                  .containsExactly("South Korea");
            });
    assertThat(gazetteer.contest("Iturup"))
        .hasValueSatisfying(
            contest ->
                assertThat(contest.claimants()).extracting(Entry::name).containsExactly("Japan"));
    assertThat(gazetteer.contest("Paris")).isEmpty();
  }

  @Test
  void aCapitalIsWhereACountryIsGovernedFrom() {
    assertThat(gazetteer.governedFrom(gazetteer.senses("Tokyo").get(0).entry()))
        .hasValueSatisfying(country -> assertThat(country.name()).isEqualTo("Japan"));
    assertThat(gazetteer.governedFrom(gazetteer.senses("Osaka").get(0).entry())).isEmpty();
  }

  @Test
  void aUsersFileAddsEntriesAndNames(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        "name\tkind\totherNames\tiso2\nMount Quell\tREGION\tQuell\tCH\nJapan\tCOUNTRY\tYamato\t\n");
    Gazetteer mine = Gazetteer.standardWith(file);
    assertThat(mine.senses("Quell").get(0).entry().name()).isEqualTo("Mount Quell");
    assertThat(mine.country("Yamato").orElseThrow().wikidata()).contains("Q17");
  }

  @Test
  void aUsersMistakeIsSaidInOneLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "name\tkind\nMount Quell\tHILL\n");
    assertThatThrownBy(() -> Gazetteer.standardWith(file))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("row 1: unknown kind 'HILL'");
  }

  @ParameterizedTest
  @CsvSource({
    "Iturup, Etorofu",
    "Etorofu, Etorofu",
    "Kunashir, Kunashiri",
    "Hokkaido, Hokkaido",
    "Southern Kurils, Northern Territories",
    "Takeshima, Dokdo",
    "Diaoyu Islands, Senkaku Islands"
  })
  void aPlaceHasOnePointUnderAllItsNames(String name, String place) {
    assertThat(gazetteer.senses(name))
        .filteredOn(sense -> sense.entry().kind() != Entry.Kind.CITY)
        .singleElement()
        .satisfies(
            sense -> {
              assertThat(sense.entry().name()).isEqualTo(place);
              assertThat(sense.entry().point()).isPresent();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia", "Pacific Ocean", "Arctic Ocean", "Alaska", "Bering Sea"})
  void whatHasNoMiddleHasNoPoint(String name) {
    assertThat(gazetteer.senses(name).get(0).entry().point()).isEmpty();
  }
}
