package org.communique.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;

/**
 * Which of the places called by a name is meant. The gazetteer's order is the prior. A later sense
 * wins where the article names its country and neither names the first sense's country nor speaks
 * of its people: "Georgia" beside "the United States" and without anything Georgian, "Paris" beside
 * "Texas". The same words mean the same place all through an article (Gale, Church and Yarowsky
 * 1992).
 */
final class PlaceSenses {
  private final Discourse discourse;
  private final Set<String> countries = new HashSet<>();

  PlaceSenses(Discourse discourse) {
    this.discourse = discourse;
    for (Mention.Name name : discourse.names()) {
      List<Entry> places = places(name);
      if (places.size() == 1 || name.kind() == Mention.Name.Kind.DEMONYM) {
        places.stream().limit(1).flatMap(e -> e.iso2().stream()).forEach(countries::add);
      }
    }
  }

  Optional<Entry> choose(Mention.Name name) {
    List<Entry> places = places(name);
    if (places.isEmpty()) {
      return half(discourse.words(name));
    }
    if (places.size() < 2 || isNamed(places.get(0))) {
      return places.stream().findFirst();
    }
    return places.stream()
        .filter(this::isNamed)
        .findFirst()
        .filter(e -> e.kind() != Entry.Kind.CITY || places.get(0).kind() == Entry.Kind.CITY)
        .or(() -> Optional.of(places.get(0)));
  }

  /** "the North" beside "North Korea", if no other such country is named. */
  private Optional<Entry> half(String words) {
    if (!words.matches("North|South|East|West")) {
      return Optional.empty();
    }
    List<Entry> halves =
        discourse.names().stream()
            .flatMap(n -> places(n).stream().limit(1))
            .filter(e -> e.kind().isCountry() && e.name().startsWith(words + " "))
            .distinct()
            .toList();
    return halves.size() == 1 ? Optional.of(halves.get(0)) : Optional.empty();
  }

  private boolean isNamed(Entry entry) {
    return entry.iso2().filter(countries::contains).isPresent();
  }

  /** The places a name can mean; a seat of power only where it is no place itself. */
  private static List<Entry> places(Mention.Name name) {
    List<Sense> places = name.senses().stream().filter(s -> s.entry().kind().isPlace()).toList();
    List<Entry> own =
        places.stream()
            .filter(s -> s.form() != Sense.Form.METONYM)
            .map(Sense::entry)
            .distinct()
            .toList();
    return own.isEmpty() ? places.stream().map(Sense::entry).distinct().toList() : own;
  }
}
