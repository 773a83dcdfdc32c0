package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who takes part in a meeting. A noun that does not say it ("agreed to reopen the talks", "flew to
 * Rome for a summit with B") has the subjects of the verbs it depends on, as far up as these are
 * verbs that go with meetings; one of a series ("the next session", "their sixth round of talks")
 * has the participants of the meeting told before, else the two sides of the article. Actors
 * without a name are the side they belong to.
 */
final class Participants {
  private static final WordList SUPPORT = WordList.resource("/rules/meeting-verbs.txt");
  private static final int MOST_VERBS_UP = 3;
  private static final Comparator<Entity> BY_NAME = Comparator.comparing(Entity::name);

  /** A post that a government's own text names without saying whose it is. */
  private static final Pattern POST =
      Pattern.compile("(?:[A-Z]\\w+ )*(?:Minister|Secretary|President|Chancellor)");

  /** Where people are who do something: "at a meeting with B, A …". */
  private static final List<String> ATTENDING = List.of("at", "during", "in", "after", "following");

  /** What is said of a meeting by whoever comes to it. */
  private static final Set<String> HOSTED =
      Set.of("attend", "chair", "co-chair", "cochair", "lead", "co-host", "head");

  private static final Set<String> CHIEFS =
      Set.of(
          "president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "sultan",
          "foreign minister", "defence minister", "defense minister", "leader", "minister");

  private static final Set<String> MARGINS =
      Set.of("margin", "margins", "fringe", "fringes", "sideline", "sidelines", "edge", "edges");

  /** Nouns for people by whom they deal with. */
  private static final Set<String> COMPARED =
      Set.of("counterpart", "colleague", "host", "guest", "number", "peer");

  private final Source source;
  private final Actors actors;

  Participants(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  Set<Entity> of(Match match, Kind kind) {
    List<Entity> involved = involved(match.clause());
    if (involved.size() > 1) {
      return new LinkedHashSet<>(involved);
    }
    Set<Entity> participants = new LinkedHashSet<>(match.agents());
    if (kind != Kind.VISIT) {
      participants.addAll(match.targets());
    }
    Clause clause = match.clause();
    if (isElsewhere(clause)) {
      return participants;
    }
    if (participants.size() == 1 && kind != Kind.VISIT) {
      participants.addAll(cutOff(clause));
    }
    participants.addAll(whose(clause));
    if (clause.form().noun() && kind == Kind.VISIT && participants.isEmpty()) {
      participants.addAll(onIt(clause));
    }
    if (clause.form().noun() && kind != Kind.VISIT) {
      participants.addAll(attendants(clause));
      if (participants.isEmpty()) {
        participants.addAll(possessors(clause));
        participants.addAll(apart(clause));
      }
      if (participants.size() < 2) {
        participants.addAll(present(clause, participants));
      }
    }
    boolean relative = clause.form().passive() && clause.link() == Link.RELATIVE;
    Optional<Clause> verb =
        clause.form().noun() || relative ? source.governor(clause) : Optional.empty();
    int up = 0;
    boolean described =
        verb.filter(v -> v.link() == Link.RELATIVE && !v.tree().covers(clause.head())).isPresent();
    while (verb.isPresent()
        && (participants.size() < 2 || (described && up < 2))
        && up < MOST_VERBS_UP) {
      boolean host = SUPPORT.contains(verb.get().lemma());
      if (!host
          && !(up == 0 && verb.get().all(Slot.OBJECT).noneMatch(o -> o.covers(clause.head())))) {
        break;
      }
      if (host) {
        participants.addAll(around(verb.get(), clause, kind));
      }
      verb = verb.get().link() == Link.ROOT ? Optional.empty() : source.governor(verb.get());
      up++;
    }
    return participants;
  }

  /** "Agreed to hold a conference involving officials of both": those, not who agreed. */
  private List<Entity> involved(Clause clause) {
    Set<Integer> meeting = new HashSet<>(Set.of(clause.head()));
    clause.all(Slot.OBJECT).map(Heads::of).forEach(meeting::add);
    return source.clauses(clause.sentence()).stream()
        .filter(c -> c.lemma().equals("involve") && c.link() == Link.RELATIVE)
        .filter(c -> c.all(Slot.SUBJECT).map(Heads::of).anyMatch(meeting::contains))
        .flatMap(c -> actors.of(c.sentence(), c.all(Slot.OBJECT).toList()).stream())
        .map(Sides::of)
        .filter(e -> !(e instanceof Entity.Group))
        .distinct()
        .toList();
  }

  /** "Their first session", "in their meeting, A and B agreed": whom a possessive plural means. */
  private List<Entity> possessors(Clause noun) {
    boolean plural =
        noun.all(Slot.SUBJECT)
            .anyMatch(t -> noun.sentence().token(t.from()).text().equalsIgnoreCase("their"));
    return plural
        ? source
            .governor(noun)
            .map(g -> actors.of(noun.sentence(), g.all(Slot.SUBJECT).toList()))
            .orElse(List.of())
        : List.of();
  }

  /** "On the fringes of a summit": whoever does something there does it beside the summit. */
  private static boolean isElsewhere(Clause noun) {
    int of = noun.tree().from() - 1;
    return noun.form().noun()
        && of > 0
        && noun.sentence().token(of).lemma().equals("of")
        && MARGINS.contains(noun.sentence().token(of - 1).lemma());
  }

  /** "A meeting with her counterpart": she is there as well. */
  private List<Entity> whose(Clause clause) {
    Sentence sentence = clause.sentence();
    return Stream.concat(
            Stream.of("with", "between").flatMap(clause::after), clause.all(Slot.OBJECT))
        .filter(t -> sentence.token(t.from()).tag().equals("PRP$"))
        .filter(t -> COMPARED.contains(sentence.token(Heads.of(t)).lemma()))
        .flatMap(t -> actors.named(sentence.spanOf(t.from(), t.from() + 1)).stream())
        .toList();
  }

  /** "A conference attended by A and B": who is said to have come. */
  private List<Entity> attendants(Clause noun) {
    return source.clauses(noun.sentence()).stream()
        .filter(c -> HOSTED.contains(c.lemma()) && c.form().passive())
        .filter(
            c ->
                c.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == noun.head())
                    || source.governor(noun).filter(c::equals).isPresent())
        .flatMap(c -> actors.of(c.sentence(), c.all(Slot.SUBJECT).toList()).stream())
        .toList();
  }

  /**
   * "In a call with B, A reviewed the plan", "A exchanged views with B during a meeting": what
   * people do at a meeting tells that they are there.
   */
  private List<Entity> present(Clause noun, Set<Entity> known) {
    Optional<Clause> verb =
        source
            .governor(noun)
            .filter(v -> !v.form().noun() && !v.form().passive())
            .filter(
                v ->
                    ATTENDING.stream().flatMap(v::after).anyMatch(t -> isHeadOf(t, noun))
                        || v.lemma().equals("be")
                            && v.after("for").anyMatch(t -> isHeadOf(t, noun)));
    if (verb.isEmpty()) {
      return List.of();
    }
    Set<Entity> there =
        new LinkedHashSet<>(actors.of(noun.sentence(), verb.get().all(Slot.SUBJECT).toList()));
    there.addAll(actors.of(noun.sentence(), verb.get().after("with").toList()));
    boolean several =
        Stream.concat(known.stream(), there.stream()).map(Sides::of).distinct().count() > 1;
    return several && there.stream().map(Sides::of).noneMatch(Entity.Group.class::isInstance)
        ? List.copyOf(there)
        : List.of();
  }

  /** "On a visit to Oslo, A pledged …", "followed a visit in May by A": who makes it. */
  private List<Entity> onIt(Clause visit) {
    List<Entity> by =
        source
            .governor(visit)
            .filter(v -> !v.form().noun() && !v.form().passive())
            .filter(v -> v.all(Slot.OBJECT).anyMatch(o -> isHeadOf(o, visit)))
            .map(v -> actors.of(visit.sentence(), v.after("by").toList()))
            .orElse(List.of());
    if (!by.isEmpty()) {
      return by;
    }
    return source
        .governor(visit)
        .filter(v -> !v.form().noun() && !v.form().passive())
        .filter(v -> Stream.of("on", "during").flatMap(v::after).anyMatch(t -> isHeadOf(t, visit)))
        .map(v -> actors.of(visit.sentence(), v.all(Slot.SUBJECT).toList()))
        .orElse(List.of());
  }

  private static boolean isHeadOf(Tree phrase, Clause noun) {
    return Heads.of(phrase) == noun.head();
  }

  /** "Agreed at a meeting on Friday between A and B": who met stands apart from the noun. */
  private List<Entity> apart(Clause noun) {
    return source
        .governor(noun)
        .filter(g -> !g.form().noun())
        .map(g -> actors.of(noun.sentence(), g.after("between").toList()))
        .orElse(List.of());
  }

  /** "Between A, and B": the second part, where the parser has cut it off. */
  private List<Entity> cutOff(Clause clause) {
    Sentence sentence = clause.sentence();
    return Stream.of("between", "with")
        .flatMap(clause::after)
        .map(t -> t.to() + 2)
        .filter(at -> at < sentence.tokens().size())
        .filter(at -> sentence.token(at - 1).text().equals("and"))
        .filter(at -> sentence.token(at - 2).text().equals(","))
        .flatMap(
            at ->
                sentence
                    .tree()
                    .preorder()
                    .filter(t -> t.is("NP") && t.from() == at)
                    .limit(1)
                    .flatMap(t -> actors.of(sentence, t).stream()))
        .toList();
  }

  /** True where there is nobody, or only actors who have neither a name nor a side. */
  static boolean isNameless(Set<Entity> participants) {
    return participants.stream().allMatch(p -> Sides.of(p) instanceof Entity.Group);
  }

  private List<Entity> around(Clause verb, Clause noun, Kind kind) {
    Stream<Slot> slots =
        kind == Kind.VISIT ? Stream.of(Slot.SUBJECT) : Stream.of(Slot.SUBJECT, Slot.OBJECT);
    Stream<Tree> beside = kind == Kind.VISIT ? Stream.of() : verb.after("with");
    return Stream.concat(slots.flatMap(verb::all), beside)
        .filter(t -> !t.covers(noun.head()))
        .flatMap(t -> actors.of(noun.sentence(), t).stream())
        .toList();
  }

  /**
   * Who met before: the participants of the last meeting told; where there is none and the word is
   * one for two sides, those of the article.
   */
  List<Entity> before(List<Fact.Meeting> told, Clause clause, boolean sided) {
    return told.stream()
        .filter(m -> m.kind() != Kind.VISIT && m.kind() != Kind.CONFERENCE)
        .filter(m -> m.participants().size() > 1)
        .reduce((earlier, later) -> later)
        .map(Fact.Meeting::participants)
        .orElseGet(() -> sided ? source.sidesNear(clause.sentence()) : List.of());
  }

  /**
   * The sides that met most often before the end of a clause, else the two sides of the article.
   */
  static List<Entity> sidesBefore(List<Fact.Meeting> meetings, Clause clause, Source source) {
    int end = clause.sentence().span().end();
    Map<List<Entity>, Integer> counts = new LinkedHashMap<>();
    meetings.stream()
        .filter(m -> m.kind() != Kind.VISIT && m.kind() != Kind.CONFERENCE)
        .filter(m -> m.evidence().get(0).sentence().start() < end)
        .map(m -> m.participants().stream().map(Sides::of).distinct().sorted(BY_NAME).toList())
        .filter(s -> s.size() > 1)
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> source.sidesNear(clause.sentence()));
  }

  /**
   * Each once: actors without a name as the side behind them, and no country beside its own
   * minister.
   */
  List<Entity> distinct(Set<Entity> participants) {
    Set<Entity> known = new LinkedHashSet<>();
    participants.forEach(p -> known.add(p instanceof Entity.Group group ? side(group) : p));
    List<Entity> kept = new ArrayList<>(known);
    kept.removeIf(
        p ->
            known.stream()
                .anyMatch(o -> o != p && o instanceof Entity.Person && Sides.of(o).equals(p)));
    return kept;
  }

  /** Who visits: "Mali's president" of whom no name is told is Mali; a mission is itself. */
  List<Entity> guests(Set<Entity> visitors) {
    return visitors.stream()
        .map(v -> v instanceof Entity.Group group && isChief(group) ? Sides.of(group) : v)
        .distinct()
        .toList();
  }

  private static boolean isChief(Entity.Group group) {
    return CHIEFS.contains(group.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whom a group stands for; "the Prime Minister" of a government's own text is that government.
   */
  private Entity side(Entity.Group group) {
    List<Entity> issuer = source.issuer().entities();
    boolean post = POST.matcher(group.name()).matches() && group.of().isEmpty();
    return post && issuer.size() == 1 ? Sides.of(issuer.get(0)) : Sides.of(group);
  }

  /** True for states and their people: no company and no private person. */
  static boolean isOfficial(Entity participant) {
    if (participant instanceof Entity.Person person) {
      return !person.posts().isEmpty();
    }
    return !(participant instanceof Entity.Organization organization)
        || organization.kind() != Entity.Organization.Kind.COMPANY;
  }
}
