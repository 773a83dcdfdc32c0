package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.Referent.Sort;

/**
 * Actors without a name: "South Korean lawmakers", "the navy", "officials". The same words of the
 * same country are the same group all through the article, and "the lawmakers" are those named so
 * before.
 */
final class Groups {
  private final List<Referent> groups = new ArrayList<>();

  List<Referent> of(Description description) {
    String words = description.text();
    Optional<Referent> owner = description.group();
    Optional<Referent> known =
        groups.stream()
            .filter(g -> g.names().stream().anyMatch(n -> n.equalsIgnoreCase(words)))
            .filter(g -> owner.isEmpty() || g.within().isEmpty() || g.within().equals(owner))
            .findFirst()
            .or(
                () ->
                    description.isDefinite() && owner.isEmpty()
                        ? shorter(words)
                        : Optional.empty());
    Referent group =
        known.orElseGet(
            () -> {
              Referent fresh = new Referent(Sort.GROUP, words);
              groups.add(fresh);
              return fresh;
            });
    if (group.within().isEmpty()) {
      owner.ifPresent(group::within);
    }
    return List.of(group);
  }

  /** "the lawmakers" after "South Korean lawmakers". */
  private Optional<Referent> shorter(String words) {
    String last = " " + words.toLowerCase(Locale.ROOT);
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).name().toLowerCase(Locale.ROOT).endsWith(last)) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  List<Referent> all() {
    return groups;
  }
}
