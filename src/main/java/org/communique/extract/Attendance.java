package org.communique.extract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * Who is there, told by what stands around a meeting's own words: by whom it is attended, what
 * somebody does at it, whose it is.
 */
final class Attendance {
  /** Where people are who do something: "at a meeting with B, A …". */
  private static final List<String> ATTENDING = List.of("at", "during", "in", "after", "following");

  /** "Following the bloc's meeting, A left": nobody need have been there. */
  private static final Set<String> LATER = Set.of("after", "following");

  /** What is said of a meeting by whoever comes to it. */
  private static final Set<String> HOSTED =
      Set.of("attend", "chair", "co-chair", "cochair", "lead", "co-host", "head");

  /** "Is expected in Oslo for talks with B". */
  private static final Set<String> AWAITED =
      Set.of("expect", "invite", "receive", "welcome", "summon", "host");

  private static final Set<String> MARGINS =
      Set.of("margin", "margins", "fringe", "fringes", "sideline", "sidelines", "edge", "edges");

  private static final Set<String> PRESENCE =
      Set.of("participation", "attendance", "presence", "involvement");

  private static final Pattern BROKERED =
      Pattern.compile(
          ".*[-–](?:facilitated|brokered|mediated|sponsored|backed|supported|supervised)");

  /** What is put forward before people meet. */
  private static final Set<String> OFFERED =
      Set.of(
          "offer", "proposal", "request", "invitation", "call", "plan", "bid", "demand", "appeal");

  /** "After talks in Rome she met B": who met then need not have been at the talks. */
  private static final Set<String> MEETING = Set.of("meet", "meet up", "convene", "sit down");

  private final Source source;
  private final Actors actors;

  Attendance(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** "Agreed to hold a conference involving officials of both": those, not who agreed. */
  List<Entity> involved(Clause clause) {
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
  List<Entity> possessors(Clause noun) {
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
  static boolean isElsewhere(Clause noun) {
    int of = noun.tree().from() - 1;
    return noun.form().noun()
        && of > 0
        && noun.sentence().token(of).lemma().equals("of")
        && MARGINS.contains(noun.sentence().token(of - 1).lemma());
  }

  /** "Thanked Mali for its participation in the summit": whose being there is spoken of. */
  List<Entity> partaking(Clause noun) {
    Sentence sentence = noun.sentence();
    int link = noun.tree().from() - 1;
    return source.clauses(sentence).stream()
        .filter(c -> c.form().noun() && PRESENCE.contains(c.lemma()) && c.head() == link - 1)
        .filter(c -> sentence.token(link).text().matches("in|at"))
        .flatMap(c -> c.all(Slot.SUBJECT).limit(1))
        .flatMap(t -> actors.named(sentence.spanOf(t)).stream())
        .toList();
  }

  /** "The EU-facilitated talks with Serbia": who only made others meet. */
  List<Entity> brokers(Clause noun, Set<Entity> known) {
    Sentence sentence = noun.sentence();
    List<Entity> brokers =
        noun.all(Slot.MODIFIER)
            .map(sentence::spanOf)
            .filter(words -> BROKERED.matcher(source.line(words)).matches())
            .flatMap(words -> actors.named(words).stream())
            .toList();
    return brokers.containsAll(known) ? List.of() : brokers;
  }

  /** "A meeting with her counterpart": she is there as well. */
  List<Entity> whose(Clause clause) {
    Sentence sentence = clause.sentence();
    return Stream.concat(
            Stream.of("with", "between").flatMap(clause::after), clause.all(Slot.OBJECT))
        .filter(t -> sentence.token(t.from()).tag().equals("PRP$"))
        .filter(t -> Owners.COMPARED.contains(sentence.token(Heads.of(t)).lemma()))
        .flatMap(t -> actors.named(sentence.spanOf(t.from(), t.from() + 1)).stream())
        .toList();
  }

  /** "A conference attended by A and B": who is said to have come. */
  List<Entity> attendants(Clause noun) {
    return source.clauses(noun.sentence()).stream()
        .filter(c -> HOSTED.contains(c.lemma()) && c.form().passive())
        .filter(
            c ->
                c.all(Slot.OBJECT).anyMatch(o -> Heads.of(o) == noun.head())
                    || source.governor(noun).filter(c::equals).isPresent())
        .flatMap(c -> actors.of(c.sentence(), c.all(Slot.SUBJECT).toList()).stream())
        .toList();
  }

  /** "For talks with B and C": whoever else is there is told by the verb. */
  boolean areGuests(Clause noun, Set<Entity> known) {
    List<Entity> with = actors.of(noun.sentence(), noun.after("with").toList());
    return !with.isEmpty() && Set.copyOf(with).equals(known);
  }

  /** "Talks on a dispute between A and B": those, where the noun itself names nobody. */
  List<Entity> disputing(Clause noun) {
    Sentence sentence = noun.sentence();
    return noun.tree()
        .preorder()
        .filter(t -> t.is("PP") && t.from() > noun.head())
        .filter(t -> sentence.token(t.from()).lemma().equals("between"))
        .flatMap(t -> t.children().stream().skip(1))
        .map(t -> actors.of(sentence, t))
        .filter(e -> e.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "A's offer of talks", "an invitation by A to a summit": whose noun it is. */
  List<Entity> offering(Clause noun) {
    Sentence sentence = noun.sentence();
    int link = noun.tree().from() - 1;
    return source.clauses(sentence).stream()
        .filter(c -> c.form().noun() && OFFERED.contains(c.lemma()) && c.head() == link - 1)
        .filter(c -> link > 0 && sentence.token(link).text().matches("of|for|to"))
        .flatMap(
            c -> {
              List<Tree> by =
                  Stream.of(Slot.SUBJECT, Slot.PREPOSITION)
                      .flatMap(c::all)
                      .filter(t -> !t.covers(noun.head()))
                      .toList();
              List<Entity> front =
                  actors.named(
                      sentence.spanOf(c.tree().from(), Math.max(c.head(), c.tree().from() + 1)));
              return front.isEmpty() ? actors.of(sentence, by).stream() : front.stream();
            })
        .toList();
  }

  /**
   * "In a call with B, A reviewed the plan", "A exchanged views with B during a meeting": what
   * people do at a meeting tells that they are there.
   */
  List<Entity> present(Clause noun, Set<Entity> known) {
    Optional<Clause> verb =
        source
            .governor(noun)
            .filter(v -> !v.form().noun() && !MEETING.contains(v.lemma()))
            .filter(v -> isCome(v, noun) || !v.form().passive() && isThere(v, noun, known));
    if (verb.isEmpty()) {
      return List.of();
    }
    Slot who = verb.get().form().passive() ? Slot.OBJECT : Slot.SUBJECT;
    Set<Entity> there =
        new LinkedHashSet<>(actors.of(noun.sentence(), verb.get().all(who).toList()));
    there.addAll(actors.of(noun.sentence(), verb.get().after("with").toList()));
    boolean several =
        Stream.concat(known.stream(), there.stream()).map(Sides::of).distinct().count() > 1;
    return several && there.stream().map(Sides::of).noneMatch(Entity.Group.class::isInstance)
        ? List.copyOf(there)
        : List.of();
  }

  private static boolean isThere(Clause verb, Clause noun, Set<Entity> known) {
    return ATTENDING.stream()
        .filter(p -> !LATER.contains(p) || !known.isEmpty() && isShared(noun))
        .flatMap(verb::after)
        .anyMatch(t -> isHeadOf(t, noun));
  }

  /** "Flew to Oslo for talks with B", "is awaited for talks with B". */
  private static boolean isCome(Clause verb, Clause noun) {
    return (verb.form().passive() ? AWAITED : Occasion.TRAVELLING).contains(verb.lemma())
        && verb.after("for").anyMatch(t -> isHeadOf(t, noun));
  }

  /** "During her visit to Oslo, A met B": a pronoun in front of its name. */
  List<Entity> ownVisit(Clause visit) {
    boolean ahead =
        visit.form().noun()
            && source.governor(visit).filter(v -> v.head() > visit.head()).isPresent()
            && visit
                .all(Slot.SUBJECT)
                .anyMatch(t -> visit.sentence().token(t.from()).tag().equals("PRP$"));
    return ahead ? onIt(visit) : List.of();
  }

  /** "On a visit to Oslo, A pledged …", "followed a visit in May by A": who makes it. */
  List<Entity> onIt(Clause visit) {
    List<Entity> by =
        source
            .governor(visit)
            .filter(v -> !v.form().noun())
            .map(v -> v.after("by").filter(t -> isOf(t, visit, v)).toList())
            .map(t -> actors.of(visit.sentence(), t))
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

  /** Right behind the visit; also farther off, where the verb is not passive itself. */
  private static boolean isOf(Tree by, Clause visit, Clause verb) {
    return by.from() == visit.tree().to() + 1
        || !verb.form().passive() && verb.all(Slot.OBJECT).anyMatch(o -> isHeadOf(o, visit));
  }

  /** "After talks with B, A said": a meeting of which only the other side is told. */
  private static boolean isShared(Clause noun) {
    return noun.after("with").findAny().isPresent();
  }

  private static boolean isHeadOf(Tree phrase, Clause noun) {
    return Heads.of(phrase) == noun.head();
  }

  /** "Agreed at a meeting on Friday between A and B": who met stands apart from the noun. */
  List<Entity> apart(Clause noun) {
    return source
        .governor(noun)
        .filter(g -> !g.form().noun())
        .map(g -> actors.of(noun.sentence(), g.after("between").toList()))
        .orElse(List.of());
  }
}
