package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Whose an instrument is: those named in its own phrase, else whoever signs, breaks or leaves it,
 * else the sides of the sentence. Who brokered it is none of them.
 */
final class InstrumentParties {
  private static final Pattern SIGNED =
      Pattern.compile("\\b(?:sign(?:ed|ing|s|atory)?|normali[sz]ed|ended)\\b");

  private static final Pattern SIGNING =
      Pattern.compile("\\b(?:signed|sign|signs)(?: (?:an?|the|this|their))?\\s*$");

  private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|with|among)\\b");

  /** Instruments of so many parties that none is meant where none is named. */
  private static final Pattern MANY_SIDED =
      Pattern.compile(
          "(?i)\\b(?:convention|charter|resolution|statute|non-?proliferation|climate)");

  /** Instruments that whoever cites them need not have joined. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:convention|covenant|statute|universal declaration|outer space)\\b");

  private static final Pattern JOINED =
      Pattern.compile("\\b(?:part(?:y|ies)|signator(?:y|ies)|members?) (?:to|of)\\b");

  private static final Pattern OURS = Pattern.compile("(?i)\\b(?:our|bilateral|trilateral)\\b");

  /** What whoever comments on it in a release of its own does not fight in. */
  static final Pattern TRUCE = Pattern.compile("(?i)\\b(?:cease-?fire|truce|armistice)\\b");

  /** "UN-brokered truce": a truce by whoever stood between the sides. */
  private static final Pattern BROKERED =
      Pattern.compile(
          "(?i).*[-–](?:brokered|negotiated|mediated|sponsored|led|facilitated|backed)\\b.*");

  /** Verbs for the steps that a party takes with an agreement. */
  private static final Set<String> STEPS =
      Set.of(
          "sign",
          "ratify",
          "join",
          "leave",
          "quit",
          "withdraw",
          "breach",
          "violate",
          "suspend",
          "abandon",
          "accede",
          "approve",
          "reject",
          "conclude",
          "uphold",
          "honor",
          "honour");

  private final Source source;
  private final Actors actors;

  InstrumentParties(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** "A UN-brokered truce". */
  boolean isBrokered(Clause noun) {
    Span front = noun.sentence().spanOf(noun.tree().from(), noun.head() + 1);
    return BROKERED.matcher(source.line(front)).matches();
  }

  List<Entity> of(Sentence sentence, Span phrase, boolean named) {
    List<Entity> brokers = new ArrayList<>(brokers(sentence, phrase));
    if (TRUCE.matcher(source.line(phrase)).find()) {
      sides(sentence.span()).stream().filter(source.issuer()::comments).forEach(brokers::add);
    }
    List<Entity> parties = parties(sentence, phrase, named, brokers);
    return parties.stream().filter(p -> !brokers.contains(p)).toList();
  }

  /** "Under a Chadian-brokered truce": who stood between the sides is none of them. */
  private List<Entity> brokers(Sentence sentence, Span phrase) {
    return source.clauses(sentence).stream()
        .filter(c -> c.form().noun() && phrase.overlaps(sentence.spanOf(c.head(), c.head() + 1)))
        .filter(this::isBrokered)
        .flatMap(c -> actors.named(sentence.spanOf(c.tree().from(), c.head())).stream())
        .map(Sides::of)
        .toList();
  }

  private List<Entity> parties(
      Sentence sentence, Span phrase, boolean named, List<Entity> brokers) {
    List<Entity> own = sides(phrase).stream().filter(e -> !brokers.contains(e)).toList();
    if (own.size() > 1 || (own.size() == 1 && BETWEEN.matcher(source.text().text(phrase)).find())) {
      return own;
    }
    List<Entity> acting = subjects(sentence, phrase, STEPS::contains);
    List<Entity> around = sides(sentence.span());
    if (!acting.isEmpty()) {
      boolean two = acting.size() == 1 && around.size() == 2 && around.containsAll(acting);
      return two && !MANY_SIDED.matcher(source.line(phrase)).find() ? around : acting;
    }
    if (source.issuer().isTelling()) {
      return around.size() > 1 && isBeingSigned(sentence, phrase) ? around : List.of();
    }
    if ((!named || !own.isEmpty()) && isComment(sentence, phrase, own)) {
      return List.of();
    }
    if (!named) {
      boolean manySided = source.line(phrase).contains("convention");
      return around.size() > 1 ? around : manySided ? List.of() : source.othersNear(sentence);
    }
    if (around.isEmpty() && !MANY_SIDED.matcher(source.line(phrase)).find()) {
      return source.othersNear(sentence);
    }
    String line = source.line(sentence.span());
    if (OPEN.matcher(source.line(phrase)).find() && !SIGNED.matcher(line).find()) {
      return JOINED.matcher(line).find()
          ? subjects(sentence, phrase, verb -> verb.equals("be"))
          : List.of();
    }
    List<Entity> speaking = subjects(sentence, phrase, verb -> true);
    if (around.size() == 1) {
      boolean cited = around.stream().anyMatch(source.issuer()::comments);
      return !cited && speaking.containsAll(around) ? around : List.of();
    }
    boolean signed = SIGNED.matcher(line).find();
    boolean apart = source.issuer().isTelling() && around.stream().noneMatch(speaking::contains);
    boolean two = around.size() == 2 && !apart;
    return two || signed ? around : List.of();
  }

  /** "Officials of A and B signed the pact": no mere mention, as an official makes it. */
  private boolean isBeingSigned(Sentence sentence, Span phrase) {
    Span before = new Span(sentence.span().start(), phrase.start());
    return before.length() > 0 && SIGNING.matcher(source.line(before)).find();
  }

  /**
   * A government that alone speaks in its own release of an agreement that is not its own: who the
   * parties are its words need not tell.
   */
  private boolean isComment(Sentence sentence, Span phrase, List<Entity> own) {
    return !OURS.matcher(source.line(phrase)).find()
        && own.stream().noneMatch(source.issuer()::comments)
        && sides(sentence.span()).stream().anyMatch(source.issuer()::comments)
        && subjects(sentence, phrase, verb -> true).size() < 2;
  }

  /**
   * The subject of the verb that a phrase belongs to: who signs, breaks or leaves it, where the
   * verb is one of those.
   */
  private List<Entity> subjects(Sentence sentence, Span phrase, Predicate<String> verbs) {
    return source.clauses(sentence).stream()
        .filter(c -> !c.form().noun() && verbs.test(c.lemma()))
        .filter(c -> sentence.spanOf(c.tree()).contains(phrase))
        .reduce((outer, inner) -> inner)
        .map(c -> actors.of(sentence, c.all(Slot.SUBJECT).toList()))
        .orElse(List.of())
        .stream()
        .map(Sides::of)
        .filter(
            e -> Sides.canAct(e) && !(e instanceof Entity.Person) && !(e instanceof Entity.Group))
        .distinct()
        .toList();
  }

  private List<Entity> sides(Span span) {
    return source.entities().within(span).stream()
        .filter(r -> r.form() != Reference.Form.PRONOUN)
        .filter(r -> source.instruments().stream().noneMatch(i -> isPartOf(r, i)))
        .flatMap(r -> r.entities().stream())
        .filter(Sides::canAct)
        .map(Sides::of)
        .filter(e -> e instanceof Entity.Place || isBody(e))
        .distinct()
        .toList();
  }

  /**
   * "United Nations" in the name of a convention is no party; "U.S.-Cuba" at its beginning is two.
   */
  private static boolean isPartOf(Reference reference, Span instrument) {
    return instrument.contains(reference.span())
        && reference.entities().stream().noneMatch(Entity.Place.class::isInstance);
  }

  private static boolean isBody(Entity entity) {
    return entity instanceof Entity.Organization organization
        && organization.kind() == Entity.Organization.Kind.INTERNATIONAL;
  }
}
