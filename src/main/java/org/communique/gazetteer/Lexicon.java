package org.communique.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry.Kind;
import org.communique.gazetteer.Sense.Form;

/**
 * Forms of words and what they can mean. A row whose name is known already, of a fitting kind and
 * country, adds to that entry: this is how names and demonyms written by hand, or by a user, join
 * the identifiers of a source.
 */
final class Lexicon {
  private static final Comparator<Candidate> LIKELIEST =
      Comparator.<Candidate>comparingInt(c -> rank(c))
          .thenComparing(
              Comparator.<Candidate>comparingLong(c -> c.sense().entry().population()).reversed())
          .thenComparing(c -> c.sense().entry().kind() != Kind.CITY);

  private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();

  private record Candidate(Sense sense, boolean capital, boolean cautious) {}

  void addAll(Table table) {
    for (Table.Row row : table.rows()) {
      String name = row.find("name").orElseThrow(() -> row.wrong("no name"));
      Optional<Kind> kind = row.find("kind").map(k -> Draft.kind(row));
      Optional<String> iso2 = row.find("iso2");
      List<Draft> known = drafts.computeIfAbsent(name, n -> new ArrayList<>());
      Draft draft =
          known.stream()
              .filter(d -> d.admits(kind, iso2) && kind.filter(k -> k == Kind.CITY).isEmpty())
              .findFirst()
              .orElseGet(
                  () -> {
                    Kind needed =
                        kind.orElseThrow(() -> row.wrong("no kind, and no country of that name"));
                    Draft fresh = new Draft(name, needed, iso2);
                    known.add(fresh);
                    return fresh;
                  });
      draft.add(row, kind);
    }
  }

  /** Builds the index. */
  Gazetteer index(List<Table> contests, String checksum) {
    Map<String, List<Candidate>> candidates = new HashMap<>();
    Map<String, Entry> capitals = new HashMap<>();
    Map<String, Entry> byIso = new HashMap<>();
    Map<Entry, String> seats = new HashMap<>();
    for (Draft draft : drafts.values().stream().flatMap(List::stream).toList()) {
      Entry entry = draft.entry();
      boolean capital = draft.capitalOf().isPresent();
      add(
          candidates,
          entry.name(),
          new Candidate(new Sense(entry, Form.NAME), capital, draft.isCautious()));
      for (String other : entry.otherNames()) {
        add(
            candidates,
            other,
            new Candidate(new Sense(entry, Form.NAME), capital, draft.isCautious()));
      }
      for (String demonym : draft.demonyms()) {
        add(candidates, demonym, new Candidate(new Sense(entry, Form.DEMONYM), false, false));
      }
      for (String metonym : draft.metonyms()) {
        add(candidates, metonym, new Candidate(new Sense(entry, Form.METONYM), false, false));
      }
      if (entry.kind() == Kind.COUNTRY) {
        entry.iso2().ifPresent(iso -> byIso.putIfAbsent(iso, entry));
      }
      draft.capitalOf().ifPresent(iso -> seats.put(entry, iso));
    }
    Map<String, List<Sense>> senses = new HashMap<>();
    Set<String> plain = new HashSet<>();
    candidates.forEach(
        (key, list) -> {
          list.sort(LIKELIEST);
          senses.put(
              key,
              list.size() == 1
                  ? List.of(list.get(0).sense())
                  : list.stream().map(Candidate::sense).distinct().toList());
          if (isName(key, list) && list.stream().anyMatch(c -> !c.cautious())) {
            plain.add(key);
          }
        });
    return new Gazetteer(senses, plain, byIso, seats, contests, checksum);
  }

  /** "Paris, Texas" is two names; the comma of an organisation is its own. */
  private static boolean isName(String key, List<Candidate> list) {
    return key.indexOf(',') < 0 || list.stream().noneMatch(c -> c.sense().entry().kind().isPlace());
  }

  private static void add(Map<String, List<Candidate>> index, String form, Candidate candidate) {
    index.computeIfAbsent(key(Word.of(form)), k -> new ArrayList<>()).add(candidate);
  }

  static String key(List<Word> words) {
    if (words.size() == 1) {
      return words.get(0).key();
    }
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(key.isEmpty() ? "" : " ").append(word.key());
    }
    return key.toString();
  }

  /**
   * Countries first, then capitals, other places, organisations; what a word only points to last.
   */
  private static int rank(Candidate candidate) {
    int form = candidate.sense().form().ordinal() * 10;
    Kind kind = candidate.sense().entry().kind();
    if (kind.isCountry()) {
      return form + (kind == Kind.COUNTRY ? 0 : 1);
    }
    return form + (candidate.capital() ? 2 : candidate.cautious() ? 5 : kind.isPlace() ? 3 : 4);
  }
}
