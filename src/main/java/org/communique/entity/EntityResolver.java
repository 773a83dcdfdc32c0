package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;

/**
 * Finds out who and what an article speaks of, from its names and titles: names that mean the same
 * are brought together, people get their posts, places their kinds and containers, and every word
 * that refers is tied to what it refers to. What cannot be decided stays unresolved.
 */
public final class EntityResolver {
  private final Atlas atlas;

  public EntityResolver(Gazetteer gazetteer) {
    this(
        new Atlas(
            gazetteer::senses,
            gazetteer::countryByIso,
            gazetteer::governedFrom,
            place -> gazetteer.contest(place.name()).isPresent()));
  }

  EntityResolver(Atlas atlas) {
    this.atlas = atlas;
  }

  public Entities resolve(AnalyzedText text, List<Mention> mentions) {
    Discourse discourse = new Discourse(text, new SecondLook(text, mentions).revise(mentions));
    World world = name(discourse);
    Offices offices = new Offices(discourse, world, new NearestPossessor(discourse, world));
    offices.assign();
    GivenNames givenNames = new GivenNames();
    world.people().forEach(p -> p.gender(givenNames.of(p)));
    List<Reference> read = new References(discourse, world, offices.holders()).read();
    return new Entities(inOrder(world, read), read);
  }

  private World name(Discourse discourse) {
    List<Referent> places =
        new PlaceClusters(discourse, new PlaceSenses(discourse, this::isSeat)).build();
    World world =
        new World(
            new PersonClusters(discourse).build(),
            new OrganizationClusters(discourse, atlas).build(),
            places,
            atlas);
    PlaceClusters.setKinds(places, new PlaceKindEvidence(discourse, new Enumerations(discourse)));
    new PlaceAliases(discourse, world.byName()).merge(places);
    new PlaceContainment(discourse, world).contain();
    return world;
  }

  private boolean isSeat(Entry city) {
    return atlas.governedFrom(city).isPresent();
  }

  /** By first mention; what no name names, by the first words that refer to it. */
  private static List<Entity> inOrder(World world, List<Reference> references) {
    Map<Entity, Span> first = new LinkedHashMap<>();
    for (Referent each : world.all()) {
      if (!each.mentions().isEmpty()) {
        first.put(each.entity(), each.mentions().get(0).span());
      }
    }
    for (Reference reference : references) {
      reference.entities().forEach(e -> first.putIfAbsent(e, reference.span()));
    }
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
