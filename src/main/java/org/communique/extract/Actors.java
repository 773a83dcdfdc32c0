package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who is meant by a noun phrase. A coordination means all its parts. Otherwise the reference at the
 * head word decides; a phrase whose head is no reference stands for the actor that it belongs to
 * ("Iran's parliament", "the military of Myanmar", "a U.S. court") where its head is an
 * institution, and is an actor without a name where its head is a word for people
 * ("demonstrators").
 */
final class Actors {
  private static final WordList INSTITUTIONS = WordList.resource("/rules/institutions.txt");
  private static final WordList PEOPLE = WordList.resource("/rules/people.txt");
  private static final Pattern BEFORE_HOLDER =
      Pattern.compile("(?: (?:of|for|to) [\\w.' -]{1,40})?,? ?(?:the )?(?:(?:Mr|Mrs|Ms|Dr)\\. )?");
  private static final Set<String> DEPENDENT = Set.of("of", "from", "in", "by");

  private final Source source;

  Actors(Source source) {
    this.source = source;
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
    List<Tree> parts = conjuncts(phrase);
    if (parts.size() > 1) {
      return of(sentence, parts);
    }
    Tree core = core(phrase);
    int head = Heads.of(core);
    List<Entity> named =
        source.issuer().meant(sentence.token(head)).orElseGet(() -> at(sentence, phrase, head));
    boolean person = named.stream().anyMatch(Entity.Person.class::isInstance);
    List<Entity> holder = person ? List.of() : holder(sentence, head);
    if (!holder.isEmpty() || !named.isEmpty()) {
      return holder.isEmpty() ? named : holder;
    }
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    boolean institution = INSTITUTIONS.contains(lemma);
    boolean people = PEOPLE.contains(lemma);
    if (institution) {
      List<Entity> owner =
          owner(sentence, phrase, head).stream().map(Actors::side).distinct().toList();
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    if (people || institution) {
      return List.of(
          new Entity.Group(
              name(sentence, core), owner(sentence, phrase, head).stream().findFirst()));
    }
    return List.of();
  }

  /**
   * The actor to whom a thing belongs, by name, possessive, adjective or of-phrase: "Iran's nuclear
   * programme" → Iran.
   */
  List<Entity> owner(Sentence sentence, Tree phrase) {
    return owner(sentence, phrase, Heads.of(core(phrase)));
  }

  private List<Entity> owner(Sentence sentence, Tree phrase, int head) {
    Span before = new Span(sentence.spanOf(phrase).start(), sentence.token(head).span().end());
    List<Entity> front = new ArrayList<>();
    for (Reference reference : source.entities().within(before)) {
      reference.entities().stream().filter(Actors::canAct).forEach(front::add);
    }
    if (!front.isEmpty()) {
      return front;
    }
    Stream<Tree> phrases = phrase.preorder().filter(t -> t.is("PP") && t.from() > head);
    return phrases
        .filter(p -> DEPENDENT.contains(sentence.token(p.from()).text().toLowerCase(Locale.ROOT)))
        .map(p -> p.children().get(p.children().size() - 1))
        .filter(t -> t.is("NP"))
        .map(t -> at(sentence, t, Heads.of(core(t))))
        .filter(e -> !e.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The person named right after the title of a post: "US Secretary of State Jane Doe", however it
   * was parsed.
   */
  private List<Entity> holder(Sentence sentence, int head) {
    int position = sentence.token(head).span().start();
    Optional<Span> role = source.roles().stream().filter(r -> r.contains(position)).findFirst();
    if (role.isEmpty()) {
      return List.of();
    }
    int end = role.get().end();
    return source.entities().within(sentence.span()).stream()
        .filter(r -> r.span().start() >= end && r.entities().get(0) instanceof Entity.Person)
        .findFirst()
        .filter(
            r ->
                BEFORE_HOLDER
                    .matcher(source.text().text(new Span(end, r.span().start())))
                    .matches())
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** What the reference at the head means, as an actor: a city or region is none. */
  private List<Entity> at(Sentence sentence, Tree phrase, int head) {
    Span limit = sentence.spanOf(phrase);
    Optional<Reference> reference =
        source.entities().at(sentence.token(head).span().start(), limit);
    if (reference.isEmpty() || endsBefore(reference.get(), sentence, head)) {
      return List.of();
    }
    return reference.get().entities().stream()
        .filter(Actors::canAct)
        .map(Actors::principal)
        .distinct()
        .toList();
  }

  /**
   * A state's forces and offices act for it: "Kenyan troops" → Kenya, but "Kenyan lawmakers" are
   * themselves.
   */
  private static Entity principal(Entity actor) {
    if (actor instanceof Entity.Group group && group.of().isPresent()) {
      String last = group.name().substring(group.name().lastIndexOf(' ') + 1);
      return INSTITUTIONS.contains(last) || INSTITUTIONS.contains(last.replaceFirst("s$", ""))
          ? side(group)
          : group;
    }
    return actor;
  }

  private static boolean endsBefore(Reference reference, Sentence sentence, int head) {
    return reference.span().end() < sentence.token(head).span().end();
  }

  /**
   * The place that a phrase names: at its head, or the place inside that it is about ("the coast of
   * Oman").
   */
  Optional<Entity.Place> place(Sentence sentence, Tree phrase) {
    Tree core = core(phrase);
    Span span = sentence.spanOf(core);
    Optional<Entity.Place> atHead =
        source
            .entities()
            .at(sentence.token(Heads.of(core)).span().start(), span)
            .flatMap(Actors::place);
    if (atHead.isPresent()) {
      return atHead;
    }
    return source.entities().within(sentence.spanOf(phrase)).stream()
        .filter(r -> r.form() != Reference.Form.DEMONYM && r.form() != Reference.Form.METONYM)
        .map(Actors::place)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Entity.Place> place(Reference reference) {
    return reference.entities().stream()
        .filter(Entity.Place.class::isInstance)
        .map(Entity.Place.class::cast)
        .findFirst();
  }

  /** True for what can act: everything but places that are no countries. */
  static boolean canAct(Entity entity) {
    return !(entity instanceof Entity.Place place) || place.kind() == Entity.Place.Kind.COUNTRY;
  }

  /** The country or organisation that stands behind an actor: a minister's country, a navy's. */
  static Entity side(Entity actor) {
    if (actor instanceof Entity.Person person) {
      return person.posts().stream()
          .map(Entity.Post::of)
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(actor);
    }
    if (actor instanceof Entity.Group group) {
      return group.of().map(Actors::side).orElse(actor);
    }
    return actor;
  }

  /**
   * The parts of a coordination; the phrase itself where it is none. Appositions are no
   * coordinations.
   */
  private static List<Tree> conjuncts(Tree phrase) {
    boolean coordinated = phrase.children().stream().anyMatch(c -> c.is("CC", "CONJP"));
    List<Tree> parts =
        phrase.children().stream().filter(c -> c.is("NP", "NNP", "NNPS", "PRP")).toList();
    if (!coordinated || phrase.children().stream().noneMatch(c -> c.is("NP", "NNP", "PRP"))) {
      return List.of(phrase);
    }
    return parts.stream().allMatch(c -> c.is("NP")) ? parts : leaves(phrase);
  }

  /**
   * A flat coordination, "Onodera and Japanese Foreign Minister Taro Kono", cut at commas and
   * conjunctions.
   */
  private static List<Tree> leaves(Tree phrase) {
    List<Tree> parts = new ArrayList<>();
    List<Tree> run = new ArrayList<>();
    for (Tree child : phrase.children()) {
      if (child.is("CC", ",", "CONJP")) {
        close(run, parts);
      } else {
        run.add(child);
      }
    }
    close(run, parts);
    return parts;
  }

  private static void close(List<Tree> run, List<Tree> parts) {
    if (!run.isEmpty()) {
      parts.add(new Tree("NP", run.get(0).from(), run.get(run.size() - 1).to(), run));
      run.clear();
    }
  }

  /** The phrase without what follows its head: relative clauses, phrases, appositions. */
  private static Tree core(Tree phrase) {
    Tree core = phrase;
    while (core.is("NP")
        && core.children().get(0).is("NP")
        && core.children().stream().noneMatch(c -> c.is("NN", "NNS", "NNP", "NNPS", "POS", "CC"))) {
      core = core.children().get(0);
    }
    return core;
  }

  private String name(Sentence sentence, Tree core) {
    int from = core.from();
    while (from < core.to() - 1 && sentence.token(from).tag().matches("DT|PDT|PRP\\$|,|``|''")) {
      from++;
    }
    return source.line(sentence.spanOf(from, core.to()));
  }
}
