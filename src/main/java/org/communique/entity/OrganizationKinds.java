package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.gazetteer.Entry;
import org.communique.text.TsvResource;

/**
 * What sort of organisation a name stands for, by its words as {@code organization-kinds.tsv} has
 * them: the last word that tells decides, for the head of an English name stands at its end or
 * before "of".
 */
final class OrganizationKinds {
  private static final OrganizationKinds BUNDLED = new OrganizationKinds();

  private final Map<String, Kind> words = new LinkedHashMap<>();

  private OrganizationKinds() {
    TsvResource.beside(OrganizationKinds.class, "organization-kinds.tsv", 2)
        .rows()
        .forEach(r -> words.put(r.get(0), Kind.valueOf(r.get(1).toUpperCase(Locale.ROOT))));
  }

  static OrganizationKinds bundled() {
    return BUNDLED;
  }

  static Kind of(Entry.Kind kind) {
    return switch (kind) {
      case INTERNATIONAL -> Kind.INTERNATIONAL;
      case GOVERNMENT -> Kind.GOVERNMENT;
      case MILITARY -> Kind.MILITARY;
      case COMPANY -> Kind.COMPANY;
      case PARTY -> Kind.PARTY;
      case MEDIA -> Kind.MEDIA;
      default -> Kind.OTHER;
    };
  }

  Kind guess(List<String> names) {
    for (String name : names) {
      String[] head = Spelling.fold(name.replaceFirst(" (?:of|for|on|in|to) .*", "")).split(" ");
      for (int i = head.length - 1; i >= 0; i--) {
        if (i > 0 && words.containsKey(head[i - 1] + " " + head[i])) {
          return words.get(head[i - 1] + " " + head[i]);
        }
        if (words.containsKey(head[i])) {
          return words.get(head[i]);
        }
      }
    }
    return Kind.OTHER;
  }
}
