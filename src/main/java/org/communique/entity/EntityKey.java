package org.communique.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.communique.entity.Entity.Group;
import org.communique.entity.Entity.Organization;
import org.communique.entity.Entity.Person;
import org.communique.entity.Entity.Place;
import org.communique.gazetteer.Entry;

/**
 * A name for an entity that is the same wherever the same one is meant, fit for the path of an IRI:
 *
 * <ul>
 *   <li>{@code person/itsunori-onodera}: the full name; whether two articles' namesakes are one
 *       person is for identity across articles to decide
 *   <li>{@code place/japan}, {@code place/hakodate-q179280}: the gazetteer's name, and a number
 *       where the place is not itself a country; {@code place/tanji} where the gazetteer knows none
 *   <li>{@code organization/united-nations}
 *   <li>{@code group/ARTICLE/japan-officials}: a group is one article's
 * </ul>
 *
 * <p>The key does not depend on the order of the text or on other articles.
 */
public final class EntityKey {
  private EntityKey() {}

  /** The key of an entity of an article. */
  public static String of(Entity entity, String articleId) {
    if (entity instanceof Person person) {
      return "person/" + slug(person.name());
    }
    if (entity instanceof Organization organization) {
      return "organization/"
          + slug(organization.entry().map(Entry::name).orElse(organization.name()));
    }
    if (entity instanceof Place place) {
      return "place/" + place(place);
    }
    Group group = (Group) entity;
    String of = group.of().map(o -> slug(o.name()) + "-").orElse("");
    return "group/" + slug(articleId) + "/" + of + slug(group.name());
  }

  private static String place(Place place) {
    if (place.entry().isEmpty()) {
      return slug(place.name());
    }
    Entry entry = place.entry().get();
    return entry.kind().isCountry() ? slug(entry.name()) : slug(entry.name()) + "-" + number(entry);
  }

  /**
   * What tells a place from its namesakes: its Wikidata id, or else a number made from its kind and
   * country. The country's code itself would say of a contested place whose it is.
   */
  private static String number(Entry entry) {
    return entry
        .wikidata()
        .map(id -> id.toLowerCase(Locale.ROOT))
        .orElseGet(() -> Integer.toHexString((entry.kind() + entry.iso2().orElse("")).hashCode()));
  }

  /** Letters and digits in lower case, without accents, joined by hyphens. */
  static String slug(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’.]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }
}
