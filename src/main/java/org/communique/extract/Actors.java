package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who is meant by a noun phrase. A coordination means all its parts. Otherwise the reference at the
 * head word decides; a phrase whose head is no reference stands for the actor that it belongs to
 * ("Iran's parliament", "the military of Myanmar") where its head is an institution, and is an
 * actor without a name where its head is a word for people ("demonstrators"). "The two sides" of
 * whom nothing else is known are the two countries that the article is about.
 */
final class Actors {
  private static final WordList PEOPLE = WordList.resource("/rules/people.txt");
  private static final WordList DEEDS = WordList.resource("/rules/deeds.txt");

  /** "Other people's wars". */
  private static final String ANYBODY = "(?i)(?:other|some|most|many|the) people(?: ['’]s)?";

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "anyone", "anybody");

  private static final Set<String> INCLUDING = Set.of("including", "included", "includes");
  private static final Set<String> MAKERS = Set.of("by", "from");

  private final Source source;
  private final Organs organs;
  private final MisreadNames misread;
  private final TitledLists lists;
  private final BothSides both;
  private final Minorities minorities;
  private final Owners owners;

  Actors(Source source) {
    this.source = source;
    this.organs = new Organs(source, this);
    this.misread = new MisreadNames(source);
    this.lists = new TitledLists(source);
    this.both = new BothSides(source);
    this.minorities = new Minorities(source);
    this.owners = new Owners(source, this, both);
  }

  /** The actors of several phrases, each once, in order. */
  List<Entity> of(Sentence sentence, List<Tree> phrases) {
    Set<Entity> all = new LinkedHashSet<>();
    phrases.forEach(p -> all.addAll(of(sentence, p)));
    return List.copyOf(all);
  }

  /** The actors that a phrase means; empty where it means none that can act. */
  List<Entity> of(Sentence sentence, Tree phrase) {
    if (phrase.is("SBAR", "S", "VP", "PP", "ADVP")) {
      return List.of();
    }
    List<Entity> presented = source.issuer().presented(sentence, phrase);
    if (!presented.isEmpty()) {
      return presented;
    }
    List<Tree> parts = Phrases.conjuncts(phrase);
    if (parts.size() > 1) {
      return Represented.withoutPosts(
          named(of(sentence, Represented.of(parts, t -> of(sentence, t)))));
    }
    List<Entity> titled = lists.of(sentence, phrase);
    if (!titled.isEmpty()) {
      return titled;
    }
    Tree core = Phrases.core(phrase);
    int head = Heads.of(core);
    List<Entity> namesakes = both.namesakes(sentence.token(head).text());
    if (!namesakes.isEmpty()) {
      return namesakes;
    }
    List<Entity> named =
        source.issuer().meant(sentence.token(head)).orElseGet(() -> at(sentence, phrase, head));
    boolean person = named.stream().anyMatch(Entity.Person.class::isInstance);
    List<Entity> holder = person ? List.of() : misread.holder(sentence, head);
    if (!holder.isEmpty()) {
      return holder;
    }
    boolean nameless = named.stream().allMatch(Entity.Group.class::isInstance);
    boolean described = nameless || !sentence.token(head).isProperNoun();
    List<Entity> apposed = described ? apposed(sentence, phrase) : List.of();
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Entity> included = nameless && described ? included(sentence, phrase) : List.of();
    if (!included.isEmpty()) {
      return included;
    }
    if (!named.isEmpty()) {
      return named;
    }
    Optional<Tree> counted = Phrases.counted(sentence, phrase);
    if (counted.isPresent()) {
      return of(sentence, counted.get());
    }
    List<Entity> unnamed = unnamed(sentence, phrase, core, head);
    return unnamed.isEmpty() ? misread.of(sentence, phrase, head) : unnamed;
  }

  /** "Two ministers, Ann Diop and Luis Vega": who they are, without the word for them. */
  private static List<Entity> named(List<Entity> parts) {
    boolean told =
        parts.size() > 2
            && parts.get(0) instanceof Entity.Group
            && arePeople(parts.subList(1, parts.size()));
    return told ? parts.subList(1, parts.size()) : parts;
  }

  /** "Their host, Ann Diop": whoever is named beside a noun that names nobody. */
  private List<Entity> apposed(Sentence sentence, Tree phrase) {
    return Phrases.apposition(phrase)
        .map(t -> of(sentence, t))
        .or(
            () ->
                Phrases.edge(phrase)
                    .map(t -> of(sentence, Phrases.appositions(t)))
                    .filter(Actors::arePeople))
        .filter(Actors::canStandBeside)
        .orElse(List.of());
  }

  private static boolean arePeople(List<Entity> all) {
    return !all.isEmpty() && all.stream().allMatch(Entity.Person.class::isInstance);
  }

  /** People and bodies; of countries several: "two neighbours, Mali and Chad". */
  private static boolean canStandBeside(List<Entity> all) {
    long countries = all.stream().filter(Entity.Place.class::isInstance).count();
    return all.stream().noneMatch(Entity.Group.class::isInstance)
        && (countries == 0 || countries > 1 && countries == all.size());
  }

  /**
   * "Local officials, including Ann Diop", "a delegation that included Ann Diop": of people without
   * a name, those who are named.
   */
  private List<Entity> included(Sentence sentence, Tree phrase) {
    return phrase
        .topmost(t -> t.is("PP", "VP") && INCLUDING.contains(word(sentence, t.from())))
        .map(p -> p.children().get(p.children().size() - 1))
        .filter(t -> t.is("NP"))
        .flatMap(t -> of(sentence, t).stream())
        .filter(e -> !(e instanceof Entity.Group))
        .toList();
  }

  /** The reference at the head, as an actor: a city or region is none. */
  List<Entity> at(Sentence sentence, Tree phrase, int head) {
    Optional<Reference> reference =
        source.entities().at(sentence.token(head).span().start(), sentence.spanOf(phrase));
    if (reference.isEmpty() || reference.get().span().end() < Phrases.end(sentence.token(head))) {
      return List.of();
    }
    List<Entity> meant = reference.get().entities().stream().filter(Sides::canAct).toList();
    boolean group = meant.stream().anyMatch(Entity.Group.class::isInstance);
    if (!group) {
      return minorities.in(sentence, phrase, head, meant);
    }
    List<Entity> sides =
        meant.size() > 1
            ? meant.stream().map(Sides::of).distinct().toList()
            : both.in(sentence, reference.get().span());
    if (!sides.isEmpty()) {
      return sides;
    }
    List<Entity> owned = meant.size() == 1 ? owners.of(sentence, phrase, head) : List.of();
    List<Entity> whose =
        owned.isEmpty() && Organs.isOne(sentence, head)
            ? organs.country(sentence, phrase, head)
            : owned;
    boolean civilians = Sides.isCivilian(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    return !civilians && whose.size() > 1 && whose.stream().allMatch(Source::isParty)
        ? whose
        : meant.stream().map(e -> Organs.principal(owned(e, whose))).distinct().toList();
  }

  /** "Leaders of the African Union": whose they are, where nothing told it before. */
  private static Entity owned(Entity actor, List<Entity> owners) {
    return actor instanceof Entity.Group group && group.of().isEmpty() && owners.size() == 1
        ? new Entity.Group(group.name(), Optional.of(owners.get(0)))
        : actor;
  }

  /** Of "the Chilean patrol ship Orca", whose name nobody knows, the word that says what it is. */
  private static int titled(Sentence sentence, Tree core, int head) {
    int at = head;
    while (at > core.from() && sentence.token(at).isProperNoun()) {
      at--;
    }
    return sentence.token(at).tag().equals("NN") ? at : head;
  }

  private static boolean isPeople(String noun) {
    return PEOPLE.contains(noun) || Supersenses.standard().of(noun).equals("person");
  }

  private List<Entity> unnamed(Sentence sentence, Tree phrase, Tree core, int head) {
    String noun = sentence.token(titled(sentence, core, head)).lemma().toLowerCase(Locale.ROOT);
    boolean title = sentence.token(head).tag().equals("NNPS");
    String lemma = title ? noun.replaceFirst("s$", "") : noun;
    if (NOBODY.contains(lemma) || source.line(sentence.spanOf(core)).matches(ANYBODY)) {
      return List.of();
    }
    boolean institution = Organs.isInstitution(lemma);
    List<Entity> doer = DEEDS.contains(lemma) ? doer(sentence, phrase, core, head) : List.of();
    if (!doer.isEmpty()) {
      return doer;
    }
    if (!institution && !isPeople(lemma)) {
      return List.of();
    }
    List<Entity> sides = both.in(sentence, sentence.spanOf(core));
    if (sides.size() > 1) {
      return sides;
    }
    List<Entity> owner = owners.of(sentence, phrase, head);
    if (owner.isEmpty() && Organs.isOne(sentence, head)) {
      owner = organs.country(sentence, phrase, head);
    }
    if (institution && !owner.isEmpty()) {
      return owner.stream().map(Sides::of).distinct().toList();
    }
    if (!isPeople(lemma)) {
      return List.of();
    }
    boolean several = owner.size() > 1 && owner.stream().allMatch(Entity.Place.class::isInstance);
    boolean civilians = several && Sides.isCivilian(lemma);
    return several && !civilians
        ? owner
        : List.of(
            new Entity.Group(
                name(sentence, core), owner.stream().filter(o -> !civilians).findFirst()));
  }

  /**
   * Whoever made a statement or an attack: named in front of it or after "by"; the statement itself
   * is that of the article's issuer.
   */
  private List<Entity> doer(Sentence sentence, Tree phrase, Tree core, int head) {
    List<Entity> front =
        named(new Span(sentence.spanOf(core).start(), sentence.token(head).span().end()));
    if (!front.isEmpty()) {
      return front.stream().limit(1).toList();
    }
    return phrase
        .preorder()
        .filter(t -> t.is("PP") && t.from() > head && MAKERS.contains(word(sentence, t.from())))
        .map(p -> p.children().get(p.children().size() - 1))
        .filter(t -> t.is("NP"))
        .map(t -> of(sentence, t))
        .filter(e -> !e.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  static String word(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private String name(Sentence sentence, Tree core) {
    return source.line(Phrases.naming(sentence, core));
  }

  /**
   * The actor to whom a thing belongs, by name, possessive, adjective or phrase: "Iran's programme"
   * → Iran.
   */
  List<Entity> owner(Sentence sentence, Tree phrase) {
    return owners.of(sentence, phrase, Heads.of(Phrases.core(phrase)));
  }

  /** Every actor that is referred to inside a span, in the order of the text. */
  List<Entity> named(Span span) {
    List<Entity> named = new ArrayList<>();
    source.entities().within(span).stream()
        .filter(r -> !source.isOpposed(r))
        .flatMap(r -> r.entities().stream())
        .filter(Sides::canAct)
        .filter(e -> !named.contains(e))
        .forEach(named::add);
    return named;
  }
}
