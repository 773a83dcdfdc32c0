package org.communique.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.Entity.Group;
import org.communique.entity.Entity.Organization;
import org.communique.entity.Entity.Person;
import org.communique.entity.Entity.Place;
import org.communique.gazetteer.Entry;
import org.communique.mention.OrganizationKinds;

/**
 * A name for an entity that is the same wherever the same one is meant, and another for a namesake.
 * It is fit for the path of an IRI:
 *
 * <ul>
 *   <li>{@code person/itsunori-onodera-japan}: the full name without initials, and the country that
 *       the person's posts are of, where the article tells: an article that gives a namesake
 *       another country speaks of another person
 *   <li>{@code person/ARTICLE/onodera}: whom the article calls by one name only, that article alone
 *       knows
 *   <li>{@code place/japan}, {@code place/hakodate-q179280}: the gazetteer's name, and a number
 *       where the place is not itself a country; {@code place/tanji} where the gazetteer knows none
 *   <li>{@code organization/united-nations}
 *   <li>{@code organization/ARTICLE/foreign-ministry}: a name made of common nouns is many
 *       organisations' name
 *   <li>{@code group/ARTICLE/japan-officials}: a group is one article's
 * </ul>
 *
 * <p>A key is made from what the one article says, so that it depends neither on the order of the
 * text nor on other articles or the order in which they come.
 */
public final class EntityKey {
  private EntityKey() {}

  /** The key of an entity of an article. */
  public static String of(Entity entity, String articleId) {
    if (entity instanceof Person person) {
      return "person/" + person(person, articleId);
    }
    if (entity instanceof Organization organization) {
      return "organization/" + organization(organization, articleId);
    }
    if (entity instanceof Place place) {
      return "place/" + place(place);
    }
    Group group = (Group) entity;
    String of = group.of().map(o -> slug(o.name()) + "-").orElse("");
    return "group/" + slug(articleId) + "/" + of + slug(group.name());
  }

  private static String person(Person person, String articleId) {
    List<String> words =
        Arrays.stream(person.name().split("\\s+")).filter(w -> !w.matches("\\p{L}\\.?")).toList();
    if (words.size() < 2) {
      return slug(articleId) + "/" + slug(person.name());
    }
    String country =
        person.posts().stream()
            .flatMap(p -> p.of().stream())
            .flatMap(of -> country(of).stream())
            .map(c -> "-" + slug(c))
            .min(Comparator.naturalOrder())
            .orElse("");
    return slug(String.join(" ", words)) + country;
  }

  private static Optional<String> country(Entity of) {
    return of instanceof Place place && place.kind() == Place.Kind.COUNTRY
        ? Optional.of(place.entry().map(Entry::name).orElse(place.name()))
        : Optional.empty();
  }

  private static String organization(Organization organization, String articleId) {
    if (organization.entry().isPresent()) {
      return slug(organization.entry().get().name());
    }
    String own = slug(organization.name());
    return OrganizationKinds.standard().isGeneric(organization.name())
        ? slug(articleId) + "/" + own
        : own;
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
