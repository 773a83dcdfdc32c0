package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
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
          "(?:treaty|pact|accord|agreement|deal|convention|protocol|truce|ceasefire|memorandum|contract|lease)s?");

  /** "Signed with Mali in 1912": what is told of an instrument right behind its name. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "^,? (?:which was |that was )?(?:signed|concluded|agreed|reached|brokered|negotiated|initial+ed|ratified|struck|sealed)\\b[^,.;:]*");

  /** "UN-brokered truce": a truce by whoever stood between the sides. */
  private static final Pattern BROKERED =
      Pattern.compile("(?i).*[-–](?:brokered|negotiated|mediated|sponsored)\\b.*");

  private static final Pattern LAW =
      Pattern.compile(
          "(?:Act|Law|Bill|Constitution|Amendment|Code|Report|Decree)(?: of (?:the )?[\\w ]+)?$"
              + "|^(?:Presidential|Executive) |\\bNational Convention$");

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
          && (year(sentence, noun).isPresent() || BROKERED.matcher(front(sentence, noun)).matches())) {
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

  private String front(Sentence sentence, Clause noun) {
    return source.line(sentence.spanOf(noun.tree().from(), noun.head() + 1));
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

  private Fact.Agreement agreement(Sentence sentence, Span words, Optional<String> name) {
    Span phrase = withHistory(words, sentence);
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
        source.line(words),
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

  /** A phrase with what is told right behind it of who made the instrument and when. */
  private Span withHistory(Span phrase, Sentence sentence) {
    if (phrase.end() >= sentence.span().end()) {
      return phrase;
    }
    Matcher told =
        HISTORY.matcher(source.text().text(new Span(phrase.end(), sentence.span().end())));
    return told.find() ? new Span(phrase.start(), phrase.end() + told.end()) : phrase;
  }

  private List<Entity> parties(Sentence sentence, Span phrase, boolean named) {
    List<Entity> brokers = brokers(sentence, phrase);
    List<Entity> parties = parties(sentence, phrase, named, brokers);
    return parties.stream().filter(p -> !brokers.contains(p)).toList();
  }

  /** "Under a Chadian-brokered truce": who stood between the sides is none of them. */
  private List<Entity> brokers(Sentence sentence, Span phrase) {
    return source.clauses(sentence).stream()
        .filter(c -> c.form().noun() && phrase.overlaps(sentence.spanOf(c.head(), c.head() + 1)))
        .filter(c -> BROKERED.matcher(front(sentence, c)).matches())
        .flatMap(c -> actors.named(sentence.spanOf(c.tree().from(), c.head())).stream())
        .map(Sides::of)
        .toList();
  }

  private List<Entity> parties(
      Sentence sentence, Span phrase, boolean named, List<Entity> brokers) {
    List<Entity> own = sides(phrase).stream().filter(e -> !brokers.contains(e)).toList();
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
