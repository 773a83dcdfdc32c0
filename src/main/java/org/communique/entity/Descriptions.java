package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.entity.Referent.Sort;

/**
 * Resolves descriptions: "the minister", "the two countries", "both sides", "the bloc", "the
 * islets", "the Russian government", "his ministry". What a noun can describe is in {@code
 * descriptions.tsv}; of what the article has named, the last that fits in number, kind and country
 * is meant. Actors that nobody named become groups.
 */
final class Descriptions {
  /** What a state calls its own soldiers. */
  private static final Pattern FORCES =
      Pattern.compile(
          "(?i)\\b(?:army|navy|air force|forces?|guards?|corps|command|brigade|division|marines|military|militia|defen[cs]e|police|staff|fleet)\\b");

  private final World world;
  private final Trail trail;
  private final PeopleDescriptions people;
  private final PlaceDescriptions places;
  private final Collectives collectives;
  private final Groups groups;
  private final DescriptionNouns nouns = DescriptionNouns.bundled();

  Descriptions(World world, Trail trail, Groups groups, Optional<Referent> home) {
    this.world = world;
    this.trail = trail;
    this.groups = groups;
    this.collectives = new Collectives(world, trail);
    this.people = new PeopleDescriptions(world, trail, home);
    this.places = new PlaceDescriptions(world, trail);
  }

  List<Referent> resolve(Description description) {
    List<DescriptionNouns.Kind> kinds = nouns.of(description.phrase());
    if (description.title().isPresent()) {
      List<Referent> titled = people.titled(description);
      boolean armed = titled.isEmpty() && kinds.contains(DescriptionNouns.Kind.ARMED);
      List<Referent> body = armed ? armed(description) : titled;
      return body.isEmpty() ? groups.of(description) : body;
    }
    for (DescriptionNouns.Kind kind : kinds) {
      List<Referent> found = resolve(description, kind);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Referent> resolve(Description description, DescriptionNouns.Kind kind) {
    return switch (kind) {
      case COUNTRY -> places.country(description);
      case GOVERNMENT ->
          description.country().isPresent() ? places.government(description) : List.of();
      case PAIR -> description.isDefinite() ? collectives.resolve(description) : List.of();
      case BLOC -> organization(description, Kind.INTERNATIONAL);
      case COMPANY -> organization(description, Kind.COMPANY);
      case OUTLET -> organization(description, Kind.MEDIA);
      case FACTION -> organization(description, Kind.PARTY);
      case ARMED -> armed(description);
      case BODY -> body(description);
      case PERSON -> people.anyone(description);
      case PEOPLE -> people(description);
      case LAND -> places.land(description);
      case CITY -> places.city(description);
    };
  }

  private List<Referent> organization(Description description, Kind kind) {
    if (!description.isDefinite() || description.isPlural() || description.owner().isPresent()) {
      return List.of();
    }
    return trail.recent(r -> r.is(Sort.ORGANIZATION) && r.organizationKind() == kind).stream()
        .max(Comparator.comparingLong(trail::count))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * "The group", "the rebels": the body of no state that was spoken of last; rebels are of one that
   * fights.
   */
  private List<Referent> armed(Description description) {
    boolean group = !description.isPlural();
    return trail.recent(r -> r.is(Sort.ORGANIZATION) && isOfNoState(r, group)).stream()
        .filter(r -> description.isDefinite() && isBare(description))
        .limit(1)
        .toList();
  }

  /** Without an owner; "the rebels in Goma" may be anybody's. */
  private static boolean isBare(Description description) {
    NounPhrase phrase = description.phrase();
    return description.owner().isEmpty()
        || phrase.to() < phrase.sentence().tokens().size() && phrase.word(phrase.to()).equals("in");
  }

  private static boolean isOfNoState(Referent body, boolean unarmed) {
    return switch (body.organizationKind()) {
      case PARTY -> true;
      case MILITARY -> !FORCES.matcher(body.name()).find();
      case OTHER -> unarmed;
      default -> false;
    };
  }

  /** A body of a state: the last that is called so, else a group of that state. */
  private List<Referent> body(Description description) {
    String noun = description.phrase().noun();
    List<Referent> known = new ArrayList<>(trail.recent(r -> r.is(Sort.ORGANIZATION)));
    world.all().stream().filter(r -> r.is(Sort.ORGANIZATION)).forEach(known::add);
    Optional<Referent> named =
        known.stream()
            .filter(
                r ->
                    r.names().stream()
                        .anyMatch(n -> (" " + Spelling.fold(n) + " ").contains(" " + noun + " ")))
            .findFirst();
    boolean bare = description.owner().isEmpty();
    if (named.isPresent() && bare && description.isDefinite() && !description.isPlural()) {
      return List.of(named.get());
    }
    return description.isDefinite() || description.owner().isPresent()
        ? groups.of(description)
        : List.of();
  }

  private List<Referent> people(Description description) {
    if (description.isDefinite() && description.phrase().number() > 1) {
      List<Referent> known = people.several(description);
      if (!known.isEmpty()) {
        return known;
      }
    }
    return description.isPlural()
            || description.owner().isPresent()
            || world.people().isEmpty() && description.isDefinite()
        ? groups.of(description)
        : List.of();
  }
}
