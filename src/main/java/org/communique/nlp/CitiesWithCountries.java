package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.gazetteer.Table;
import org.communique.text.Tree;

/**
 * Finds cities with the country or state that they lie in, "met in Oslo, Norway with Diop", whose
 * comma the parser takes for the end of a clause. They are parsed as the city.
 */
final class CitiesWithCountries {
  private static final Set<String> BEFORE =
      Set.of("in", "at", "to", "from", "near", "outside", "of", "In", "At", "From");

  /** Behind these the second name may be the next of a list. */
  private static final Set<String> LISTING = Set.of("and", "or", "&", "as");

  private static final Set<String> WIDER =
      Stream.concat(
              Table.resource("/gazetteer/country-names.tsv").rows().stream(),
              Table.resource("/gazetteer/divisions.tsv").rows().stream()
                  .filter(r -> r.get("iso2").equals("US")))
          .flatMap(r -> Stream.concat(Stream.of(r.get("name")), r.list("otherNames").stream()))
          .filter(n -> n.length() > 3)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 3;

  private CitiesWithCountries() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    for (int comma = 2; comma + 1 < words.length; comma++) {
      int from = words[comma].equals(",") ? city(comma, words) : comma;
      int to = from < comma ? wider(comma + 1, words) : comma;
      if (to > comma + 1 && isEnd(to, words)) {
        List<Tree> parts = new ArrayList<>();
        parts.add(phrase(from, comma));
        parts.add(Tree.leaf(",", comma));
        parts.add(phrase(comma + 1, to));
        int end = to;
        if (to + 1 < words.length && words[to].equals(",")) {
          parts.add(Tree.leaf(",", end++));
        }
        List<Integer> keys = IntStream.range(from, comma).boxed().toList();
        found.add(new Shortening.Unit(from, end, keys, parts));
      }
    }
    return found;
  }

  /** Where the name in front of the comma begins, right behind a preposition. */
  private static int city(int comma, String... words) {
    int from = comma;
    while (from > 0 && comma - from < LONGEST && Character.isUpperCase(words[from - 1].charAt(0))) {
      from--;
    }
    return from > 0 && BEFORE.contains(words[from - 1]) ? from : comma;
  }

  /** Where the name of a country or state ends that begins here, or here. */
  private static int wider(int from, String... words) {
    int end = from;
    for (int to = from + 1; to <= Math.min(from + LONGEST, words.length); to++) {
      if (WIDER.contains(String.join(" ", List.of(words).subList(from, to)))) {
        end = to;
      }
    }
    return end;
  }

  /** Whether no further name follows, be it behind a comma; a date may. */
  private static boolean isEnd(int to, String... words) {
    int next = to < words.length && words[to].equals(",") ? to + 1 : to;
    return next >= words.length
        || CalendarWords.isDayOrMonth(words[next].toLowerCase(Locale.ROOT))
        || !LISTING.contains(words[next]) && !Character.isUpperCase(words[next].charAt(0));
  }

  private static Tree phrase(int from, int to) {
    List<Tree> leaves = IntStream.range(from, to).mapToObj(at -> Tree.leaf("NNP", at)).toList();
    return new Tree("NP", from, to, leaves);
  }
}
