package org.communique.extract;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.clause.Clause;
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

  /** What is written down and signed; a deal may be agreed only. */
  private static final Pattern DOCUMENT =
      Pattern.compile("\\b(?:treaty|memorandum|contract|protocol|lease)\\b");

  private static final Pattern LAW =
      Pattern.compile(
          "(?:Act|Law|Bill|Constitution|Amendment|Code|Report|Decree)(?: of (?:the )?[\\w ]+)?$"
              + "|^(?:Presidential|Executive) |\\bNational Convention$");

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
        Pattern.compile(
            "\\b(?:negotiat(?:e|ed|ing|ion of|ions on) (?:a|an|the|their)|draft)\\b"
                + "|\\b(?:Compact|Agreement|Treaty|Accord|Pact|Convention|[A-Z]{3,6}) (?:[a-z]+ )?negotiations\\b"));
    STAGES.put(Stage.RATIFIED, Pattern.compile("\\bratif\\w+\\b"));
    STAGES.put(
        Stage.SIGNED,
        Pattern.compile("\\b(?:sign(?:ed|ing|s|ator(?:y|ies))?|normali[sz]ed|ended)\\b"));
  }

  private static final Pattern YEAR = Pattern.compile("\\b((?:1[6-9]|20)\\d\\d)\\s+$");

  private static final int BEFORE = 60;
  private static final int AFTER = 30;

  /** A clause so long tells more than one thing. */
  private static final int LONGEST = 160;

  private final Source source;
  private final InstrumentParties parties;

  Instruments(Source source, Actors actors) {
    this.source = source;
    this.parties = new InstrumentParties(source, actors);
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
          && (year(sentence, noun).isPresent() || parties.isBrokered(noun))) {
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

  /** "The 1951 Harbour Treaty". */
  private Optional<PartialDate> yearBefore(Sentence sentence, Span name) {
    Span before = new Span(sentence.span().start(), name.start());
    Matcher year = YEAR.matcher(source.text().text(before));
    return year.find() ? Optional.of(PartialDate.of(Year.parse(year.group(1)))) : Optional.empty();
  }

  private Fact.Agreement agreement(Sentence sentence, Span words, Optional<String> name) {
    Span phrase = withHistory(words, sentence);
    String around = source.line(near(sentence, phrase));
    Optional<PartialDate> date =
        source.times().stream()
            .filter(t -> phrase.contains(t.span()))
            .map(TimeExpression::range)
            .flatMap(Optional::stream)
            .map(DateRange::start)
            .findFirst()
            .or(() -> yearBefore(sentence, words));
    Stage stage =
        STAGES.entrySet().stream()
            .filter(s -> s.getValue().matcher(around).find())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(
                date.isPresent() && DOCUMENT.matcher(source.line(words)).find()
                    ? Stage.SIGNED
                    : Stage.IN_FORCE);
    Evidence evidence = new Evidence(phrase, sentence.span(), "agreement/instrument", 0.65);
    return new Fact.Agreement(
        name,
        parties.of(sentence, phrase, name.isPresent()),
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
}
