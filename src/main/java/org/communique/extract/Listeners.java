package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact.Statement.Kind;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Whom something is said to. Who speaks to "the people of Mali" speaks to Mali; ships and bridges
 * do not listen. Nobody praises the state that he speaks for, or makes it a promise; but he may
 * well demand something of it, or complain of it.
 */
final class Listeners {
  private static final Set<Kind> OUTWARD = Set.of(Kind.SAY, Kind.PRAISE, Kind.PROMISE);

  /** How many sentences back a state is named whose authorities are meant. */
  private static final int MEMORY = 4;

  /** What is to be done to those behind "for". */
  private static final Pattern UNDERGOING =
      Pattern.compile(" for [^,;.]{2,80}? to be (?!able\\b|ready\\b|part\\b)\\p{L}+");

  private static final String NOBODY =
      "country|colleagues?|perpetrators?|everyone|everybody|one|men|women|people|lives|citizens";

  private Listeners() {}

  /** Whom several accuse who "accused each other": each of them the others; else nobody himself. */
  static List<Entity> of(List<Entity> targets, List<Entity> speakers, Kind kind) {
    Set<Entity> own =
        OUTWARD.contains(kind)
            ? speakers.stream().map(Sides::of).collect(Collectors.toSet())
            : Set.of();
    if (speakers.size() > 1 && targets.equals(speakers)) {
      return targets;
    }
    return targets.stream()
        .filter(t -> targets.stream().noneMatch(o -> isInPostOf(o, t)))
        .map(Listeners::nation)
        .filter(t -> !speakers.contains(t) && !own.contains(t) && !isThing(t) && !isNobody(t))
        .toList();
  }

  /**
   * "We urge the authorities to wait", in a government's own release: not its own ones, but those
   * of the state named last before.
   */
  static List<Entity> abroad(Source source, Match match) {
    List<Entity> targets = hearing(source, match);
    Sentence sentence = match.clause().sentence();
    Span verb = sentence.token(match.clause().head()).span();
    boolean own =
        Wording.isDemand(match)
            && targets.size() == 1
            && source.issuer().comments(targets.get(0))
            && match.agents().stream().map(Sides::of).anyMatch(targets::contains)
            && states(source, new Span(verb.end(), sentence.span().end())).stream()
                .noneMatch(targets::contains);
    if (!own) {
      return targets;
    }
    int first = Math.max(0, sentence.index() - MEMORY);
    Span before = new Span(source.text().sentences().get(first).span().start(), verb.start());
    return states(source, before).stream()
        .filter(s -> !targets.contains(s))
        .reduce((earlier, last) -> last)
        .map(List::of)
        .orElse(List.of());
  }

  /** "Called for the raiders to be arrested": they are not the ones to do it. */
  private static List<Entity> hearing(Source source, Match match) {
    Sentence sentence = match.clause().sentence();
    int verb = sentence.token(match.clause().head()).span().end();
    Span behind = new Span(verb, sentence.span().end());
    Matcher undergone = UNDERGOING.matcher(source.text().text(behind));
    if (!undergone.lookingAt()) {
      return match.targets();
    }
    Span done = new Span(verb, verb + undergone.end());
    List<Entity> those =
        source.entities().within(done).stream().flatMap(r -> r.entities().stream()).toList();
    return match.targets().stream()
        .filter(t -> !those.contains(t))
        .filter(t -> !(t instanceof Entity.Group && undergone.group().contains(t.name())))
        .toList();
  }

  /** The states that are named in a span, in the order of the text. */
  private static List<Entity> states(Source source, Span span) {
    return source.entities().within(span).stream()
        .filter(r -> Hearers.NAMING.contains(r.form()) && r.entities().size() == 1)
        .map(r -> r.entities().get(0))
        .filter(e -> e instanceof Entity.Place place && Sides.canAct(place))
        .toList();
  }

  /**
   * "Told the Daily News four ships had sunk": the newspaper that the parser takes for the
   * beginning of what was told.
   */
  static Optional<Reference> inFront(Source source, Clause clause, Span told) {
    if (!clause.lemma().equals("tell")) {
      return Optional.empty();
    }
    Sentence sentence = clause.sentence();
    return source.entities().within(told).stream()
        .filter(r -> r.entities().stream().allMatch(Sides::isMedium))
        .filter(r -> source.line(new Span(told.start(), r.span().start())).matches("(?:the)?"))
        .filter(r -> isBeside(sentence, r.span()))
        .findFirst();
  }

  private static boolean isBeside(Sentence sentence, Span name) {
    int next = sentence.tokenAt(new Span(name.end() + 1, name.end() + 2));
    return next > 0 && sentence.token(next).tag().matches("DT|CD|PRP\\$?|NNP?S?|JJ|EX");
  }

  /** The body and the land in "the envoy of the Union for Mali, Jan Kos": part of his title. */
  private static boolean isInPostOf(Entity holder, Entity other) {
    return holder instanceof Entity.Person person
        && person.posts().stream()
            .anyMatch(
                p ->
                    p.of().filter(other::equals).isPresent()
                        || p.title()
                            .toLowerCase(Locale.ROOT)
                            .contains(" " + other.name().toLowerCase(Locale.ROOT)));
  }

  private static boolean isThing(Entity listener) {
    String head = listener.name().replaceFirst(".*\\s", "");
    return listener instanceof Entity.Group && Supersenses.standard().of(head).equals("artifact");
  }

  /** "Every country", "our colleagues": which ones is not told. */
  private static boolean isNobody(Entity listener) {
    return listener instanceof Entity.Group && listener.name().matches(NOBODY);
  }

  /** The state of those who lead or live in it, or the one for whom somebody acts. */
  static Entity nation(Entity listener) {
    return listener instanceof Entity.Group group
            && group.name().matches("(?:\\w+ )?(?:people|leaders|authorities)")
        ? group.of().filter(Entity.Place.class::isInstance).orElse(listener)
        : Sides.principal(listener);
  }
}
