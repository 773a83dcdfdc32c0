package org.communique.entity;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;

/**
 * Finds out who and what an article speaks of, from its names and titles: names that mean the same
 * are brought together, people get their posts, places their kinds and containers, and every word
 * that refers is tied to what it refers to. What cannot be decided stays unresolved.
 */
public final class EntityResolver {
  private final Atlas atlas;

  public EntityResolver(Gazetteer gazetteer) {
    this(new Atlas(gazetteer::senses, gazetteer::countryByIso, gazetteer::governedFrom));
  }

  EntityResolver(Atlas atlas) {
    this.atlas = atlas;
  }

  public Entities resolve(AnalyzedText text, List<Mention> mentions) {
    Discourse discourse = new Discourse(text, mentions);
    World world = name(discourse);
    new Offices(discourse, world, (sentence, pronoun) -> Optional.empty()).assign();
    List<Reference> references = new ArrayList<>();
    for (Mention.Name name : discourse.names()) {
      world
          .named(name)
          .ifPresent(
              r -> references.add(new Reference(name.span(), form(name), List.of(r.entity()))));
    }
    return new Entities(inOrder(world), references);
  }

  private World name(Discourse discourse) {
    List<Referent> places =
        new PlaceClusters(discourse, new PlaceSenses(discourse.names())).build();
    World world =
        new World(
            new PersonClusters(discourse).build(),
            new OrganizationClusters(discourse).build(),
            places,
            atlas);
    PlaceClusters.setKinds(places, new PlaceKindEvidence(discourse, new Enumerations(discourse)));
    new PlaceContainment(discourse, world).contain();
    new PlaceAliases(discourse, world.byName()).merge(places);
    return world;
  }

  private static Reference.Form form(Mention.Name name) {
    if (name.kind() == Mention.Name.Kind.DEMONYM) {
      return Reference.Form.DEMONYM;
    }
    boolean seat = !name.senses().isEmpty() && name.senses().get(0).form() == Sense.Form.METONYM;
    return seat ? Reference.Form.METONYM : Reference.Form.NAME;
  }

  private static List<Entity> inOrder(World world) {
    return world.all().stream()
        .filter(r -> !r.mentions().isEmpty())
        .sorted(Comparator.comparing(r -> r.mentions().get(0).span()))
        .map(Referent::entity)
        .collect(toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }
}
