package org.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.EntityFacts;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Reading;
import org.communique.fact.Realis;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.time.Publication;

/**
 * Invents an article as if it had been read: about as many people, places, facts and words of
 * evidence as one of the evaluation's articles has. The same number gives the same article. Each
 * few articles tell of the same meeting and agreement, and now and then differ in the day.
 */
final class SyntheticNews {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 5_000;
  private static final int SIDE_STORIES = 5;

  /** So many articles tell of the same main story. */
  private static final int SOURCES = 3;

  private static final List<String> AGENCIES =
      List.of("Gulf Wire", "Nordlys", "Straits Press", "Andes Courier", "Baltic Desk");

  private final SyntheticWorld world;
  private final RandomGenerator random;
  private final RandomGenerator shared;
  private final int number;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<Entity> named = new LinkedHashSet<>();

  private SyntheticNews(SyntheticWorld world, int number) {
    this.world = world;
    this.number = number;
    this.random = new Random(number);
    this.shared = new Random(-1L - number / SOURCES);
    this.day = FIRST_DAY.plusDays(shared.nextInt(DAYS));
  }

  static Reading article(SyntheticWorld world, int number) {
    return new SyntheticNews(world, number).reading();
  }

  private Reading reading() {
    story(shared, random.nextInt(6) == 0 ? 1 : 0);
    for (int i = 0; i < SIDE_STORIES; i++) {
      story(random, 0);
    }
    Article article =
        new Article(
            "news-%06d".formatted(number),
            Optional.of("Ministers meet, day " + day),
            Optional.of(day),
            Optional.of(AGENCIES.get(number % AGENCIES.size())),
            text.toString());
    AnalyzedText analyzed = new AnalyzedText(article, List.of(), List.of());
    Entities entities = new Entities(List.copyOf(named), references);
    List<Fact> all = new ArrayList<>(EntityFacts.of(analyzed, mentions, entities));
    all.addAll(facts);
    Publication publication = new Publication(day, Publication.Basis.METADATA, new Span(0, 0));
    return new Reading(analyzed, Optional.of(publication), mentions, entities, all);
  }

  private void story(RandomGenerator choice, int shift) {
    Entity.Place one = world.country(choice);
    Entity.Place other = world.country(choice);
    if (one.equals(other)) {
      return;
    }
    Entity.Person host = world.official(one, day.getYear(), choice);
    Entity.Person guest = world.official(other, day.getYear(), choice);
    Entity.Place city = world.city(one, choice);
    PartialDate when = PartialDate.of(day.plusDays(choice.nextInt(20) - 10L + shift));
    Realis realis = Realis.values()[Math.max(0, choice.nextInt(10) - 6)];
    sentence(host, "met", guest, city);
    facts.add(
        new Fact.Meeting(
            Fact.Meeting.Kind.values()[choice.nextInt(Fact.Meeting.Kind.values().length)],
            List.of(host, guest),
            Optional.of(city),
            Optional.of(DateRange.on(when)),
            realis,
            evidence("met", "meeting/meet")));
    sentence(one, "agreed with", other, world.organization(choice));
    Fact.Agreement.Stage[] stages = Fact.Agreement.Stage.values();
    facts.add(
        new Fact.Agreement(
            choice.nextInt(3) == 0 ? Optional.of(city.name() + " Pact") : Optional.empty(),
            List.of(one, other),
            "open line %d between the two".formatted(choice.nextInt(100)),
            stages[(choice.nextInt(stages.length) + shift) % stages.length],
            Optional.of(when),
            evidence("agreed with", "agreement/agree")));
    statements(choice, host, other);
    act(choice, one, other, when, city);
    if (choice.nextInt(5) == 0) {
      contest(choice, one, other);
    }
  }

  private void statements(RandomGenerator choice, Entity.Person host, Entity.Place other) {
    Fact.Statement.Kind[] kinds = Fact.Statement.Kind.values();
    for (int i = 0; i < 2; i++) {
      sentence(host, "told reporters of", other, world.organization(choice));
      facts.add(
          new Fact.Statement(
              List.of(host),
              List.of(other),
              kinds[choice.nextInt(kinds.length)],
              "patrols on route %d are \"a danger to fishermen\"".formatted(choice.nextInt(1000)),
              choice.nextBoolean(),
              Optional.of(DateRange.on(PartialDate.of(day))),
              evidence("told reporters of", "statement/tell")));
    }
  }

  private void act(
      RandomGenerator choice,
      Entity.Place one,
      Entity.Place other,
      PartialDate when,
      Entity.Place city) {
    sentence(one, "sanctioned", other, city);
    facts.add(
        new Fact.Event(
            Plover.values()[choice.nextInt(Plover.values().length)],
            List.of(one),
            List.of(other),
            "sanctioned %d firms".formatted(choice.nextInt(100)),
            Optional.of(city),
            Optional.of(DateRange.on(when)),
            Realis.ACTUAL,
            evidence("sanctioned", "act/sanction")));
  }

  private void contest(RandomGenerator choice, Entity.Place one, Entity.Place other) {
    Entity.Place island = world.island(choice);
    sentence(one, "claims", island, other);
    facts.add(
        new Fact.Claim(island, List.of(one), List.of(other), evidence("claims", "claim/claim")));
    facts.add(
        new Fact.Dispute(
            List.of(one, other),
            "sovereignty over " + island.name(),
            Optional.of(island),
            evidence("claims", "dispute/contested")));
  }

  private void sentence(Entity subject, String verb, Entity object, Entity last) {
    name(subject);
    text.append(' ').append(verb).append(' ');
    name(object);
    text.append(" in ");
    name(last);
    text.append(" on ");
    mentions.add(new Mention.Quote(new Span(text.length(), text.length() + 10)));
    text.append(day).append(".\n");
  }

  private void name(Entity entity) {
    Span span = new Span(text.length(), text.length() + entity.name().length());
    text.append(entity.name());
    named.add(entity);
    references.add(new Reference(span, Reference.Form.NAME, List.of(entity)));
    Mention.Name.Kind kind =
        entity instanceof Entity.Person
            ? Mention.Name.Kind.PERSON
            : entity instanceof Entity.Organization
                ? Mention.Name.Kind.ORGANIZATION
                : Mention.Name.Kind.PLACE;
    mentions.add(new Mention.Name(span, kind, List.of(), 1));
  }

  /** The last place of the words, in the sentence that was written last. */
  private List<Evidence> evidence(String words, String rule) {
    int at = text.lastIndexOf(words);
    int start = text.lastIndexOf("\n", at) + 1;
    Span sentence = new Span(start, text.length() - 1);
    return List.of(new Evidence(new Span(at, at + words.length()), sentence, rule, 0.8));
  }
}
