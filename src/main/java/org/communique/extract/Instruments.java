package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.time.TimeExpression;

/**
 * Reads agreements that are referred to by name ("the Geneva Agreement of 1966") or by year ("a
 * 2016 pact under which …"). Words around the name tell the stage; an agreement that is only
 * referred to is in force. Its parties are those named in its own phrase, else the sides of the
 * sentence.
 */
final class Instruments {
  private static final Pattern DATED =
      Pattern.compile(
          "(?:treaty|pact|accord|agreement|deal|convention|protocol|truce|ceasefire|memorandum)s?");

  private static final Pattern LAW =
      Pattern.compile(
          "(?:Act|Law|Bill|Constitution|Amendment|Code|Report|Decree)(?: of (?:the )?[\\w ]+)?$"
              + "|^(?:Presidential|Executive) ");

  private static final Pattern CAPITALIZED_PARTIES =
      Pattern.compile("\\b(?:between|with|among)\\b");

  /** Instruments of so many parties that none is meant where none is named. */
  private static final Pattern MANY_SIDED =
      Pattern.compile(
          "(?i)\\b(?:convention|charter|resolution|statute|non-?proliferation|climate)");

  /** How the words around a name tell its stage, in the order in which they are tried. */
  private static final Map<Stage, Pattern> STAGES = new LinkedHashMap<>();

  static {
    STAGES.put(
        Stage.VIOLATED,
        Pattern.compile("\\b(?:violat\\w+|breach\\w*|flout\\w*|inconsistent with)\\b"));
    STAGES.put(
        Stage.WITHDRAWN,
        Pattern.compile("\\b(?:with(?:draw|drew)\\w*|pull(?:ed|ing)? out|quit|abandon\\w*)\\b"));
    STAGES.put(Stage.REJECTED, Pattern.compile("\\b(?:reject\\w*|failed to adopt|vetoed)\\b"));
    STAGES.put(
        Stage.PROPOSED,
        Pattern.compile(
            "\\b(?:upcoming|planned|forthcoming|future|possible|proposed|expected) (?:signing|signature|ratification)\\b|\\b(?:will|would|to|should) sign\\b"));
    STAGES.put(
        Stage.NEGOTIATING,
        Pattern.compile("\\b(?:negotiat(?:e|ed|ing|ion of|ions on) (?:a|an|the|their)|draft)\\b"));
    STAGES.put(Stage.RATIFIED, Pattern.compile("\\bratif\\w+\\b"));
    STAGES.put(
        Stage.SIGNED, Pattern.compile("\\b(?:sign(?:ed|ing|s|atory)?|normali[sz]ed|ended)\\b"));
  }

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

  /** No country that is written in the name of its treaty is longer. */
  private static final int SHORT = 12;

  private static final int BEFORE = 60;
  private static final int AFTER = 30;

  /** A clause so long tells more than one thing. */
  private static final int LONGEST = 160;

  private final Source source;
  private final Actors actors;

  Instruments(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** What a state gives itself is no agreement. */
  static boolean isLaw(String name) {
    return LAW.matcher(name).find();
  }

  List<Fact.Agreement> read(Sentence sentence) {
    List<Fact.Agreement> found = new ArrayList<>();
    for (Span name : source.instruments()) {
      if (sentence.span().contains(name) && !isLaw(source.line(name))) {
        found.add(agreement(sentence, phrase(sentence, name), Optional.of(source.line(name))));
      }
    }
    for (Clause noun : source.clauses(sentence)) {
      Span phrase = sentence.spanOf(noun.tree());
      boolean named = source.instruments().stream().anyMatch(i -> i.overlaps(phrase));
      if (noun.form().noun()
          && !named
          && DATED.matcher(noun.lemma()).matches()
          && year(sentence, noun).isPresent()) {
        boolean bare = noun.head() == noun.tree().to() - 1;
        Span told = bare ? told(noun, phrase) : phrase;
        found.add(agreement(sentence, told, Optional.empty()));
      }
    }
    found.removeIf(a -> a.parties().isEmpty());
    return found;
  }

  /** "Which it had promised in a 1966 agreement": the clause tells what was agreed. */
  private Span told(Clause noun, Span phrase) {
    return source
        .governor(noun)
        .map(g -> noun.sentence().spanOf(g.tree()))
        .filter(s -> s.contains(phrase) && s.length() < LONGEST)
        .orElse(phrase);
  }

  /** A year right before the noun, or in a date behind it. */
  private Optional<PartialDate> year(Sentence sentence, Clause noun) {
    Span phrase = sentence.spanOf(noun.tree().from(), noun.head() + 1);
    return source.times().stream()
        .filter(t -> phrase.contains(t.span()))
        .flatMap(t -> t.range().stream())
        .map(DateRange::start)
        .findFirst();
  }

  private Fact.Agreement agreement(Sentence sentence, Span phrase, Optional<String> name) {
    String around = source.line(near(sentence, phrase));
    Stage stage =
        STAGES.entrySet().stream()
            .filter(s -> s.getValue().matcher(around).find())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Stage.IN_FORCE);
    Optional<PartialDate> date =
        source.times().stream()
            .filter(t -> phrase.contains(t.span()))
            .map(TimeExpression::range)
            .flatMap(Optional::stream)
            .map(DateRange::start)
            .findFirst();
    Evidence evidence = new Evidence(phrase, sentence.span(), "agreement/instrument", 0.65);
    return new Fact.Agreement(
        name,
        parties(sentence, phrase, name.isPresent()),
        source.line(phrase),
        stage,
        date,
        List.of(evidence));
  }

  /** The words that tell a stage: the phrase, and those shortly before and after it. */
  private static Span near(Sentence sentence, Span phrase) {
    return new Span(
        Math.max(sentence.span().start(), phrase.start() - BEFORE),
        Math.min(sentence.span().end(), phrase.end() + AFTER));
  }

  /**
   * The name with what belongs to it: the largest noun phrase that it heads, without a long
   * relative clause.
   */
  private Span phrase(Sentence sentence, Span name) {
    return source.clauses(sentence).stream()
        .filter(c -> c.form().noun())
        .map(c -> sentence.spanOf(c.tree()))
        .filter(s -> s.contains(name) && s.start() + 6 >= name.start())
        .findFirst()
        .orElse(name);
  }

  private List<Entity> parties(Sentence sentence, Span phrase, boolean named) {
    List<Entity> own = sides(phrase);
    if (own.size() > 1
        || (own.size() == 1 && CAPITALIZED_PARTIES.matcher(source.text().text(phrase)).find())) {
      return own;
    }
    List<Entity> acting = subjects(sentence, phrase, STEPS::contains);
    List<Entity> around = sides(sentence.span());
    if (!acting.isEmpty()) {
      boolean two = acting.size() == 1 && around.size() == 2 && around.containsAll(acting);
      return two && !MANY_SIDED.matcher(source.line(phrase)).find() ? around : acting;
    }
    if (!named) {
      boolean manySided = source.line(phrase).contains("convention");
      return around.size() > 1 ? around : manySided ? List.of() : source.sidesNear(sentence);
    }
    if (around.isEmpty() && !MANY_SIDED.matcher(source.line(phrase)).find()) {
      return source.sidesNear(sentence);
    }
    if (around.size() == 1) {
      return subjects(sentence, phrase, verb -> true).containsAll(around) ? around : List.of();
    }
    boolean signed = STAGES.get(Stage.SIGNED).matcher(source.line(sentence.span())).find();
    return around.size() == 2 || signed ? around : List.of();
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
        .filter(r -> source.instruments().stream().noneMatch(i -> isPartOf(r.span(), i)))
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
  private static boolean isPartOf(Span reference, Span instrument) {
    return instrument.contains(reference) && reference.length() > SHORT;
  }

  private static boolean isBody(Entity entity) {
    return entity instanceof Entity.Organization organization
        && organization.kind() == Entity.Organization.Kind.INTERNATIONAL;
  }
}
