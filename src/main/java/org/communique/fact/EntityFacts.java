package org.communique.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * The facts that are the entities themselves: the people with their posts, the organisations and
 * the places that an article names. Each rests on its first mention, a person's post on the words
 * of the title as well.
 */
public final class EntityFacts {
  /** Whose adjective means a people, under whatever rule they live. */
  private static final Set<String> PEOPLES = Set.of("Palestine", "Western Sahara");

  private static final double NAMED = 0.9;
  private static final double TITLED = 0.85;

  private EntityFacts() {}

  public static List<Fact> of(AnalyzedText text, List<Mention> mentions, Entities entities) {
    List<Fact> facts = new ArrayList<>();
    for (Entity entity : entities.all()) {
      List<Evidence> evidence = evidence(entity, text, mentions, entities);
      if (evidence.isEmpty()) {
        continue;
      }
      if (entity instanceof Entity.Person person) {
        facts.add(new Fact.PersonFact(person, evidence));
      } else if (entity instanceof Entity.Organization organization) {
        facts.add(new Fact.OrganizationFact(organization, evidence));
      } else if (entity instanceof Entity.Place place && isPlaceFact(place, entities)) {
        facts.add(new Fact.PlaceFact(place, evidence));
      }
    }
    return facts;
  }

  private static List<Evidence> evidence(
      Entity entity, AnalyzedText text, List<Mention> mentions, Entities entities) {
    List<Evidence> evidence = new ArrayList<>();
    entities.references().stream()
        .filter(r -> r.entities().contains(entity) && isNaming(r))
        .map(Reference::span)
        .findFirst()
        .or(() -> standingFor(entity, text, mentions))
        .ifPresent(
            words -> evidence.add(new Evidence(words, around(words, text), "entity/name", NAMED)));
    if (entity instanceof Entity.Person person && !evidence.isEmpty()) {
      evidence.addAll(posts(person, text, mentions, entities));
    }
    return evidence;
  }

  /** The words of a name that refers to an entity of which the article states nothing else. */
  public static Evidence reference(Span name, AnalyzedText text) {
    return new Evidence(name, around(name, text), "entity/reference", NAMED);
  }

  /** Countries, and what is named itself: not "European" or "Palestinians" alone. */
  private static boolean isPlaceFact(Entity.Place place, Entities entities) {
    return place.kind() == Entity.Place.Kind.COUNTRY && !PEOPLES.contains(place.name())
        || entities.references().stream()
            .filter(r -> r.entities().contains(place))
            .noneMatch(r -> r.form() == Reference.Form.DEMONYM)
        || entities.references().stream()
            .anyMatch(r -> r.form() == Reference.Form.NAME && r.entities().contains(place));
  }

  private static boolean isNaming(Reference reference) {
    return reference.form() == Reference.Form.NAME || reference.form() == Reference.Form.DEMONYM;
  }

  /** A city that only stands for its government has no reference of its own, but its name. */
  private static java.util.Optional<Span> standingFor(
      Entity entity, AnalyzedText text, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m instanceof Mention.Name && text.text(m.span()).equals(entity.name()))
        .map(Mention::span)
        .findFirst();
  }

  /** The first title of each post that stands in a sentence which names the person. */
  private static List<Evidence> posts(
      Entity.Person person, AnalyzedText text, List<Mention> mentions, Entities entities) {
    List<Evidence> evidence = new ArrayList<>();
    for (Entity.Post post : person.posts()) {
      mentions.stream()
          .filter(m -> m instanceof Mention.Role role && post.title().contains(role.title()))
          .map(Mention::span)
          .filter(s -> names(person, around(s, text), entities))
          .findFirst()
          .ifPresent(s -> evidence.add(new Evidence(s, around(s, text), "entity/title", TITLED)));
    }
    return evidence;
  }

  private static boolean names(Entity.Person person, Span sentence, Entities entities) {
    return entities.references().stream()
        .anyMatch(r -> sentence.contains(r.span()) && r.entities().contains(person));
  }

  private static Span around(Span words, AnalyzedText text) {
    return text.sentenceAt(words.start())
        .map(Sentence::span)
        .or(
            () ->
                text.blocks().stream().map(Block::span).filter(b -> b.contains(words)).findFirst())
        .orElse(words);
  }
}
