package org.communique.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.gazetteer.Sense;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;

/**
 * What a document calls a country for short, whatever is called so elsewhere: behind "Republic of
 * Chad (RC)" any "RC" is Chad.
 */
final class CountryAbbreviations {
  private static final double SURE = 0.95;

  private CountryAbbreviations() {}

  /** The names of each passage, abbreviations among them for the countries that they stand for. */
  static List<List<Candidate>> applied(List<Passage> passages, List<List<Candidate>> names) {
    Map<String, List<Sense>> known = new HashMap<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      names.get(p).stream()
          .filter(n -> n.kind() == Kind.COUNTRY)
          .forEach(n -> learn(passage, n, known));
    }
    if (known.isEmpty()) {
      return names;
    }
    List<List<Candidate>> all = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      all.add(in(passages.get(p), names.get(p), known));
    }
    return all;
  }

  private static void learn(Passage passage, Candidate country, Map<String, List<Sense>> known) {
    int bracket = passage.indexAt(country.span().end());
    String inside = passage.form(bracket + 1);
    boolean closed =
        passage.form(bracket).equals("(")
            && passage.form(bracket + 2).equals(")")
            && inside.matches("\\p{Lu}{2,5}");
    String name = passage.text(country.span());
    if (closed
        && (inside.equals(initials(name, w -> true))
            || inside.equals(initials(name, w -> Character.isUpperCase(w.charAt(0)))))) {
      known.put(inside, country.senses());
    }
  }

  private static String initials(String name, Predicate<String> counts) {
    return Arrays.stream(name.split("\\s+"))
        .filter(counts)
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static List<Candidate> in(
      Passage passage, List<Candidate> names, Map<String, List<Sense>> known) {
    List<Candidate> revised = new ArrayList<>(names);
    revised.removeIf(n -> known.containsKey(passage.text(n.span())));
    for (Span word : passage.words()) {
      List<Sense> senses = known.get(passage.text(word));
      if (senses != null && Candidate.isFree(word, revised)) {
        revised.add(new Candidate(word, Kind.COUNTRY, senses, SURE, Finder.COUNTRY_LIST));
      }
    }
    return Candidate.withoutOverlaps(revised);
  }
}
