package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;

/**
 * Brings the names of people together. Names of several words come first: two are one person's when
 * their telling words are the same in any order, when one is the end or the beginning of the other,
 * or when the last words agree and the first are spellings of each other (Sergei, Sergey) or short
 * forms (Tony). A single word then means the person whose family name it is, at the end of the full
 * name or, as in East Asia, at its beginning; of several the one named last before it. Who has no
 * full name, in the headline neither, is called by the short one.
 */
final class PersonClusters {
  private final Discourse discourse;
  private final Headline headline;
  private final List<Referent> people = new ArrayList<>();

  PersonClusters(Discourse discourse) {
    this.discourse = discourse;
    this.headline = new Headline(discourse.text().article().title());
  }

  List<Referent> build() {
    List<Mention.Name> names =
        discourse.names().stream().filter(n -> n.kind() == Mention.Name.Kind.PERSON).toList();
    Aliases aliases = new Aliases(discourse);
    Map<Mention.Name, Mention.Name> bearers = aliases.bearers();
    for (Mention.Name name : names) {
      if (telling(name).size() > 1 && !bearers.containsKey(name)) {
        add(name, fullMatch(telling(name)));
      }
    }
    for (Mention.Name name : names) {
      if (telling(name).size() == 1 && !bearers.containsKey(name)) {
        add(name, shortMatch(name));
      }
    }
    people.forEach(this::nameInFull);
    people.forEach(PersonClusters::chooseName);
    bearers.forEach((alias, bearer) -> add(alias, called(bearer)));
    people.forEach(p -> p.mentions().sort(Comparator.comparing(Mention::span)));
    return people;
  }

  /** Who has no full name in the text can have one in the headline. */
  private void nameInFull(Referent person) {
    List<String> words = Spelling.tellingWords(person.name());
    if (words.size() == 1) {
      headline.fullName(words.get(0)).ifPresent(person::alsoCalled);
    }
  }

  private List<String> telling(Mention.Name name) {
    return Spelling.tellingWords(discourse.words(name));
  }

  private void add(Mention.Name name, Optional<Referent> known) {
    String words = discourse.words(name).replaceAll("\\s+", " ");
    Referent person =
        known.orElseGet(
            () -> {
              Referent fresh = new Referent(Sort.PERSON, words);
              people.add(fresh);
              return fresh;
            });
    person.alsoCalled(words);
    person.mention(name);
  }

  private Optional<Referent> called(Mention.Name name) {
    return people.stream().filter(p -> p.mentions().contains(name)).findFirst();
  }

  private Optional<Referent> fullMatch(List<String> words) {
    return people.stream()
        .filter(p -> p.names().stream().anyMatch(n -> same(Spelling.tellingWords(n), words)))
        .findFirst();
  }

  private static boolean same(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    if (a.stream().sorted().toList().equals(b.stream().sorted().toList())) {
      return true;
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = longer == a ? b : a;
    if (longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)
        || longer.subList(0, shorter.size()).equals(shorter)) {
      return true;
    }
    boolean givenAlike =
        Spelling.near(a.get(0), b.get(0)) || Nicknames.bundled().areOne(a.get(0), b.get(0));
    return Spelling.near(last(a), last(b)) && givenAlike;
  }

  private Optional<Referent> shortMatch(Mention.Name name) {
    String word = telling(name).get(0);
    return people.stream()
        .filter(p -> fit(p, word) > 0)
        .min(
            Comparator.comparingInt((Referent p) -> -fit(p, word))
                .thenComparingInt(p -> distance(p, name)));
  }

  /**
   * 4 for the family name at the end, 3 for another spelling of it, 2 for the first word or its
   * short form, 1 for one between, 0 for none.
   */
  private static int fit(Referent person, String word) {
    int best = 0;
    for (String name : person.names()) {
      List<String> words = Spelling.tellingWords(name);
      if (last(words).equals(word)) {
        best = 4;
      } else if (word.length() > 4 && Spelling.near(last(words), word)) {
        best = Math.max(best, 3);
      } else if (words.get(0).equals(word) || Nicknames.bundled().areOne(words.get(0), word)) {
        best = Math.max(best, 2);
      } else if (words.contains(word)) {
        best = Math.max(best, 1);
      }
    }
    return best;
  }

  /** Letters back to the nearest mention before; a mention after is farther than all before. */
  private static int distance(Referent person, Mention.Name name) {
    return person.mentions().stream()
        .mapToInt(m -> name.span().start() - m.span().start())
        .map(d -> d >= 0 ? d : Integer.MAX_VALUE / 2 - d)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * The fullest of the names, the first of several; no capitals and no short form, if it can be.
   */
  private static void chooseName(Referent person) {
    person.names().stream()
        .max(
            Comparator.comparingInt((String n) -> Spelling.tellingWords(n).size())
                .thenComparing(n -> !isLoud(n))
                .thenComparing(n -> !isShort(n)))
        .ifPresent(person::callIt);
  }

  private static boolean isShort(String name) {
    return Nicknames.bundled().isShort(name.split(" ")[0].toLowerCase(Locale.ROOT));
  }

  private static boolean isLoud(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
