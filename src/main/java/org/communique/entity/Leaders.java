package org.communique.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.gazetteer.Table;

/**
 * Heads of state and government whom texts name by family name and title alone, since every reader
 * knows whose they are: "President Putin", "Chancellor Merkel". It tells of whom a title that the
 * text gives somebody is; nobody gets a title from it. With the years in office, since names recur.
 */
final class Leaders {
  private static final Leaders BUNDLED = new Leaders();
  private static final String PAST = "^(?:former|then|late|ex|ousted|deposed|outgoing)[ -]";

  private final List<Term> terms;

  /** A term in office; it ends in the year {@code until}, or has not ended. */
  private record Term(String family, String title, String country, int from, int until) {
    boolean covers(Optional<LocalDate> day) {
      return day.map(LocalDate::getYear).filter(y -> y < from || y > until).isEmpty();
    }

    boolean isOver(Optional<LocalDate> day) {
      return day.filter(d -> d.getYear() > until).isPresent();
    }
  }

  private Leaders() {
    terms =
        Table.resource("/entities/leaders.tsv").rows().stream()
            .map(
                r ->
                    new Term(
                        Spelling.fold(r.get("family")),
                        r.get("title"),
                        r.get("country"),
                        Integer.parseInt(r.get("from")),
                        r.find("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE)))
            .toList();
  }

  static Leaders bundled() {
    return BUNDLED;
  }

  /**
   * The ISO code of the country that the bearer of a title leads or, once, led: the title stays
   * with who has left office.
   */
  Optional<String> country(String name, String title, Optional<LocalDate> day) {
    String post = title.replaceFirst(PAST, "");
    boolean past = !post.equals(title);
    List<Term> named =
        terms.stream().filter(t -> t.title().equals(post) && isNamed(t, name)).toList();
    boolean serves = !past && named.stream().anyMatch(t -> t.covers(day));
    List<String> countries =
        named.stream()
            .filter(t -> serves ? t.covers(day) : past || t.isOver(day))
            .map(Term::country)
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** True of the family name of somebody who leads a country at the time. */
  boolean isLeader(String family, Optional<LocalDate> day) {
    String name = Spelling.fold(family);
    return day.isPresent()
        && terms.stream().anyMatch(t -> t.family().equals(name) && t.covers(day));
  }

  /** True where a country is known to be led by others at the time. */
  boolean isLedByOthers(String country, String name, String title, Optional<LocalDate> day) {
    List<Term> then =
        terms.stream()
            .filter(t -> t.title().equals(title) && t.country().equals(country))
            .filter(t -> t.covers(day))
            .toList();
    return !then.isEmpty() && then.stream().noneMatch(t -> isNamed(t, name));
  }

  private static boolean isNamed(Term term, String name) {
    List<String> words = Arrays.asList(Spelling.fold(name).split(" "));
    return words.containsAll(Arrays.asList(term.family().split(" ")));
  }
}
