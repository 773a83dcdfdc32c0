package org.communique.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.Checksum;
import org.communique.gazetteer.Entry.Kind;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Knows countries, places and organisations by their names. Words are compared with their case but
 * without diacritics, stops and apostrophes; a hyphen or slash separates words, so that "U.S.-North
 * Korea" holds two countries; words in capitals also match in mixed case ("MOSCOW"), alone if they
 * are of four letters or more. A name that is as well an ordinary word or a person's ("Nice",
 * "Lincoln"), or that few would know, is found by {@link #senses} but not by {@link #matches}.
 */
public final class Gazetteer {
  private static final String FOLDER = "/gazetteer/";
  private static final List<String> ENTRIES =
      List.of(
          "countries",
          "country-names",
          "former-countries",
          "natural",
          "known-places",
          "divisions",
          "cities",
          "organizations",
          "known-organizations");
  private static final List<String> CONTESTS = List.of("contests", "known-contests");
  private static final int LONGEST_NAME = 9;

  /** From so many letters on a word in capitals is hardly an abbreviation. */
  private static final int LONG = 4;

  private static final int ANY = 2;

  private final Map<String, List<Sense>> senses;
  private final Set<String> plain;
  private final Map<String, Entry> countriesByIso;
  private final Map<Entry, String> seats;
  private final String checksum;
  private final Map<String, Contest> contests = new LinkedHashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Gazetteer(
      Map<String, List<Sense>> senses,
      Set<String> plain,
      Map<String, Entry> countriesByIso,
      Map<Entry, String> seats,
      List<Table> contestTables,
      String checksum) {
    this.checksum = checksum;
    this.senses = senses;
    this.plain = plain;
    this.countriesByIso = countriesByIso;
    this.seats = seats;
    for (String key : senses.keySet()) {
      int space = key.indexOf(' ');
      int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
      longest.merge(
          space < 0 ? key : key.substring(0, space), Math.min(words, LONGEST_NAME), Math::max);
    }
    for (Table table : contestTables) {
      table.rows().forEach(this::addContest);
    }
  }

  private static final class Standard {
    private static final Gazetteer INSTANCE = load(Stream.empty());
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * The gazetteer that comes with the program, and a user's own entries.
   *
   * @param file tab-separated values with the columns name, kind and any of otherNames, demonyms,
   *     metonyms, iso2, within, wikidata, geonames, lat, lon, population
   */
  public static Gazetteer standardWith(Path file) {
    return load(Stream.of(Table.read(file)));
  }

  private static Gazetteer load(Stream<Table> more) {
    Lexicon lexicon = new Lexicon();
    List<Table> entries = Stream.concat(tables(ENTRIES), more).toList();
    entries.forEach(lexicon::addAll);
    List<Table> contests = tables(CONTESTS).toList();
    return lexicon.index(
        contests,
        Checksum.sha256(
            Stream.concat(entries.stream(), contests.stream()).map(Table::content).toList()));
  }

  private static Stream<Table> tables(List<String> names) {
    return names.stream().map(name -> Table.resource(FOLDER + name + ".tsv"));
  }

  /** SHA-256 of the tables that the names come from. */
  public String checksum() {
    return checksum;
  }

  /** Everything the words can mean, the likeliest first; "the" before them is ignored. */
  public List<Sense> senses(String words) {
    List<Word> name = Word.of(words);
    if (name.size() > 1 && name.get(0).key().equalsIgnoreCase("the")) {
      List<Sense> with = senses.get(Lexicon.key(name));
      return with != null ? with : lookup(name.subList(1, name.size()));
    }
    return lookup(name);
  }

  /** The country, present or former, that goes by a name; no adjective, no capital. */
  public Optional<Entry> country(String name) {
    return senses(name).stream()
        .filter(s -> s.form() == Sense.Form.NAME && s.entry().kind().isCountry())
        .map(Sense::entry)
        .findFirst();
  }

  /** The country with an ISO 3166-1 alpha-2 code. */
  public Optional<Entry> countryByIso(String iso2) {
    return Optional.ofNullable(countriesByIso.get(iso2.toUpperCase(Locale.ROOT)));
  }

  /** The country whose government sits in a city. */
  public Optional<Entry> governedFrom(Entry city) {
    return city.kind() == Kind.CITY
        ? Optional.ofNullable(seats.get(city)).flatMap(this::countryByIso)
        : Optional.empty();
  }

  /**
   * Who claims and who holds a place, by any of its names, as far as is known; an island shares in
   * the contest of its group.
   */
  public Optional<Contest> contest(String place) {
    List<Entry> meant =
        senses(place).stream().map(Sense::entry).filter(e -> e.kind().isPlace()).toList();
    return meant.stream()
        .flatMap(e -> Stream.concat(Stream.of(e.name()), e.within().stream()))
        .map(name -> contests.get(Lexicon.key(Word.of(name))))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The names in the words of a sentence: the longest first come, none inside another. */
  public List<Match> matches(List<Token> tokens) {
    List<Word> words = new ArrayList<>();
    for (Token token : tokens) {
      words.addAll(Word.in(token.text(), token.span().start()));
    }
    return matchesIn(words);
  }

  /** The names in a piece of text that has no tokens. */
  public List<Match> matches(String text, Span where) {
    return matchesIn(Word.in(where.in(text), where.start()));
  }

  private List<Match> matchesIn(List<Word> words) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = longestMatch(words, at);
      if (end > at) {
        Span span = words.get(at).span().union(words.get(end - 1).span());
        found.add(new Match(span, lookup(words.subList(at, end))));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int longestMatch(List<Word> words, int from) {
    String first = words.get(from).key();
    int most =
        Math.max(
            longest.getOrDefault(first, 0),
            Math.max(
                longest.getOrDefault(mixed(first, LONG), 0),
                longest.getOrDefault(mixed(first, ANY), 0)));
    StringBuilder key = new StringBuilder();
    int longestEnd = from;
    for (int end = from + 1; end <= Math.min(words.size(), from + most); end++) {
      key.append(end > from + 1 ? " " : "").append(words.get(end - 1).key());
      if (isPlain(key.toString())) {
        longestEnd = end;
      }
    }
    return longestEnd;
  }

  private boolean isPlain(String key) {
    return plain.contains(key) || inMixedCase(key).stream().anyMatch(plain::contains);
  }

  private static boolean startsInCapitals(String key) {
    return key.length() > 1
        && Character.isUpperCase(key.charAt(0))
        && Character.isUpperCase(key.charAt(1));
  }

  private List<Sense> lookup(List<Word> words) {
    String key = Lexicon.key(words);
    List<Sense> exact = senses.get(key);
    if (exact != null) {
      return exact;
    }
    return inMixedCase(key).stream()
        .map(senses::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * What words in capitals may be otherwise: "MOSCOW" is Moscow, "UN SECURITY COUNCIL" keeps its
   * abbreviation, and "NEW YORK" has none.
   */
  private static List<String> inMixedCase(String key) {
    if (!startsInCapitals(key)) {
      return List.of();
    }
    String careful = mixedCase(key, LONG);
    boolean several = key.indexOf(' ') > 0 && isUpperCase(key.replace(" ", ""));
    return several ? List.of(careful, mixedCase(key, ANY)) : List.of(careful);
  }

  private static String mixedCase(String key, int shortest) {
    return String.join(" ", Stream.of(key.split(" ")).map(w -> mixed(w, shortest)).toList());
  }

  /** "MOSCOW" as "Moscow", if it is long enough to be no abbreviation. */
  private static String mixed(String word, int shortest) {
    boolean capitals = word.length() >= shortest && startsInCapitals(word) && isUpperCase(word);
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isUpperCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void addContest(Table.Row row) {
    String name = row.get("place");
    senses(name).stream()
        .map(Sense::entry)
        .filter(e -> e.kind().isPlace())
        .findFirst()
        .ifPresent(
            place ->
                contests.put(
                    Lexicon.key(Word.of(place.name())),
                    new Contest(place, sides(row, "claimants"), sides(row, "administrators"))));
  }

  private List<Entry> sides(Table.Row row, String column) {
    return row.list(column).stream()
        .flatMap(name -> senses(name).stream().map(Sense::entry).limit(1))
        .toList();
  }
}
