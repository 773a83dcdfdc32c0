package org.communique.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.gazetteer.Entry;

/** The kinds of bodies that are another, known one with a place or country to its name. */
record Branches(Atlas atlas) {
  /** "U.S. Trade Agency" is of the kind of the Trade Agency, "Reef Motors Japan" of Reef Motors. */
  Optional<Entry.Kind> national(String name) {
    int last = name.lastIndexOf(' ');
    String body = last > 0 && isNation(name.substring(last + 1)) ? name.substring(0, last) : name;
    return Stream.of(atlas.withoutCountry(name), body)
        .filter(n -> !n.equals(name))
        .flatMap(n -> kind(n).stream())
        .findFirst();
  }

  /** "Lusar RCMP" is of the kind of the RCMP. */
  Optional<Entry.Kind> local(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.contains(" ") && last.matches("\\p{Lu}{3,}") ? kind(last) : Optional.empty();
  }

  private boolean isNation(String word) {
    return atlas.senses().apply(word).stream().anyMatch(s -> s.entry().kind().isCountry());
  }

  private Optional<Entry.Kind> kind(String name) {
    return atlas.senses().apply(name).stream()
        .map(s -> s.entry().kind())
        .filter(k -> !k.isPlace())
        .findFirst();
  }
}
