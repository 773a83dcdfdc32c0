package org.communique.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.gazetteer.Table;

/**
 * Heads of state and government, foreign ministers and chiefs of international bodies whom texts
 * name by family name and title alone, since every reader knows whose they are: "President Putin",
 * "Secretary General Stoltenberg". It tells of whom a title that the text gives somebody is; nobody
 * gets a title from it. With the years in office, since names recur.
 */
final class Leaders {
  private static final Leaders BUNDLED = new Leaders("leaders");
  private static final Leaders CHIEFS = new Leaders("chiefs");
  private static final String PAST = "^(?:former|then|late|ex|ousted|deposed|outgoing)[ -]";
  private static final String FOREIGN_MINISTER =
      "(?:foreign secretary|(?:foreign|external) affairs minister|minister (?:of|for) (?:foreign|external) affairs)\\b.*";

  private final List<Term> terms;

  /** A term in office; it ends in the year {@code until}, or has not ended. */
  private record Term(String family, String title, String of, int from, int until) {
    boolean covers(Optional<LocalDate> day) {
      return day.map(LocalDate::getYear).filter(y -> y < from || y > until).isEmpty();
    }

    /** Of a country as a whole, and not of its foreign ministry. */
    boolean isGoverning() {
      return !title.equals("foreign minister");
    }

    boolean isOver(Optional<LocalDate> day) {
      return day.filter(d -> d.getYear() > until).isPresent();
    }
  }

  private Leaders(String table) {
    terms =
        Table.resource("/entities/" + table + ".tsv").rows().stream()
            .map(
                r ->
                    new Term(
                        Spelling.fold(r.get("family")),
                        r.get("title"),
                        r.get("of"),
                        Integer.parseInt(r.get("from")),
                        r.find("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE)))
            .toList();
  }

  /** Those of countries, each by its ISO code. */
  static Leaders bundled() {
    return BUNDLED;
  }

  /** Those of international bodies, each by its name in the gazetteer. */
  static Leaders ofBodies() {
    return CHIEFS;
  }

  /**
   * What the bearer of a title leads or, once, led: the title stays with who has left office.
   *
   * @return the ISO code of a country, or the name of a body
   */
  Optional<String> led(String name, String title, Optional<LocalDate> day) {
    String held = title.replaceFirst(PAST, "");
    String post = post(held);
    boolean past = !held.equals(title);
    List<Term> named =
        terms.stream().filter(t -> t.title().equals(post) && isNamed(t, name)).toList();
    boolean serves = !past && named.stream().anyMatch(t -> t.covers(day));
    List<String> led =
        named.stream()
            .filter(t -> serves ? t.covers(day) : past || t.isOver(day))
            .map(Term::of)
            .distinct()
            .toList();
    return led.size() == 1 ? Optional.of(led.get(0)) : Optional.empty();
  }

  /** "Director-General for Reefs": the title in short and in one spelling. */
  private static String post(String title) {
    return title.matches(FOREIGN_MINISTER)
        ? "foreign minister"
        : title.replaceFirst(" for .*", "").replace('-', ' ');
  }

  /** True of the family name of somebody who governs a country at the time. */
  boolean isLeader(String family, Optional<LocalDate> day) {
    String name = Spelling.fold(family);
    return day.isPresent()
        && terms.stream()
            .filter(Term::isGoverning)
            .anyMatch(t -> t.family().equals(name) && t.covers(day));
  }

  /** True where a country is known to be led by others at the time. */
  boolean isLedByOthers(String country, String name, String title, Optional<LocalDate> day) {
    List<Term> then =
        terms.stream()
            .filter(t -> t.title().equals(title) && t.of().equals(country))
            .filter(t -> t.covers(day))
            .toList();
    return !then.isEmpty() && then.stream().noneMatch(t -> isNamed(t, name));
  }

  private static boolean isNamed(Term term, String name) {
    List<String> words = Arrays.asList(Spelling.fold(name).split(" "));
    return words.containsAll(Arrays.asList(term.family().split(" ")));
  }
}
