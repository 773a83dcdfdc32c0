package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who speaks where a verb of speech itself has nobody for its subject. A participle or a clause
 * without subject has that of the clause it goes with: "she said, asking Mali to wait", "…, while
 * denying the charge". What a statement or letter says, whoever made it says: "sent a letter
 * requesting visas". "They" of whom nothing else is known are the people who have just met or
 * spoken together.
 */
final class Speakers {
  private static final WordList DEEDS = WordList.resource("/rules/deeds.txt");
  private static final Filler SUBJECT = new Filler("subject");

  /** What somebody does with a statement that another one makes. */
  private static final Set<String> HANDLING =
      Set.of(
          "veto",
          "reject",
          "oppose",
          "block",
          "dismiss",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "ignore",
          "receive",
          "welcome",
          "quote",
          "cite",
          "read",
          "support",
          "await");

  private final Source source;
  private final Actors actors;
  private final Voices voices;
  private final NamedTogether together;

  Speakers(Source source, Actors actors) {
    this.source = source;
    this.voices = new Voices(source);
    this.together = new NamedTogether(source, actors);
    this.actors = actors;
  }

  /** The match with its speakers, where they can be told; else as it is. */
  Match complete(Match match) {
    Clause clause = match.clause();
    Optional<Tree> several =
        clause.first(Slot.SUBJECT).filter(s -> isThey(match, s) || isPairOfPosts(match));
    if (match.rule().act() instanceof Act.Say && several.isPresent()) {
      List<Entity> people = together.of(clause, several.get());
      return people.isEmpty() ? match : by(match, people);
    }
    if (match.rule().act() instanceof Act.Say && isYou(clause)) {
      return by(match, List.of());
    }
    boolean silent =
        match.rule().act() instanceof Act.Say
            && match.agents().isEmpty()
            && !clause.form().noun()
            && match.rule().agents().contains(SUBJECT);
    if (!silent) {
      return match.rule().act() instanceof Act.Say ? heard(match) : match;
    }
    Optional<Tree> subject = clause.first(Slot.SUBJECT);
    Optional<Clause> host =
        subject.isPresent()
            ? subject.filter(s -> isDeed(clause, s)).flatMap(s -> maker(clause, s))
            : host(clause);
    List<Entity> speakers =
        host.map(h -> actors.of(h.sentence(), h.all(Slot.SUBJECT).toList())).orElse(List.of());
    return by(match, speakers);
  }

  /** "As you said": what the listener is reminded of. */
  private boolean isYou(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .filter(s -> source.line(clause.sentence().spanOf(s)).equalsIgnoreCase("you"))
        .isPresent();
  }

  /** The match with those for its speakers who are heard where its subject names one. */
  private Match heard(Match match) {
    Clause clause = match.clause();
    List<Tree> subjects = clause.all(Slot.SUBJECT).toList();
    return subjects.size() == 1 && match.rule().agents().contains(SUBJECT)
        ? by(match, voices.of(clause.sentence(), subjects.get(0), match.agents()))
        : match;
  }

  private static Match by(Match match, List<Entity> speakers) {
    return new Match(match.rule(), match.clause(), speakers, match.targets(), match.content());
  }

  /** "They" of nobody, of a single body or of states that happen to be named before. */
  private boolean isThey(Match match, Tree subject) {
    boolean two = together.isTogether(match.clause(), subject);
    boolean they =
        source.line(match.clause().sentence().spanOf(subject)).equalsIgnoreCase("they")
            && match.agents().stream().noneMatch(Entity.Person.class::isInstance);
    boolean few =
        match.agents().size() < 2
            || match.agents().stream().allMatch(Entity.Place.class::isInstance);
    return match.rule().agents().contains(SUBJECT) && (two || they && few);
  }

  /** "The Secretary and the Foreign Minister": two posts, of one of which nobody is known. */
  private static boolean isPairOfPosts(Match match) {
    return match.agents().size() == 2
        && match.rule().agents().contains(SUBJECT)
        && match.agents().stream().anyMatch(Speakers::isPost)
        && match.agents().stream().allMatch(a -> isPost(a) || a instanceof Entity.Person);
  }

  private static boolean isPost(Entity speaker) {
    return speaker instanceof Entity.Group group && Character.isUpperCase(group.name().charAt(0));
  }

  private static boolean isDeed(Clause clause, Tree subject) {
    return DEEDS.contains(
        clause.sentence().token(Heads.of(subject)).lemma().toLowerCase(Locale.ROOT));
  }

  /** The clause that tells who made a statement: the first one above that holds it. */
  private Optional<Clause> maker(Clause clause, Tree deed) {
    Optional<Clause> above = source.governor(clause);
    while (above.isPresent() && !holds(above.get(), deed)) {
      above = source.governor(above.get());
    }
    return above.filter(a -> !HANDLING.contains(a.lemma()));
  }

  private static boolean holds(Clause above, Tree deed) {
    return !above.form().noun()
        && above.arguments().stream()
            .anyMatch(
                a -> a.slot() != Slot.SUBJECT && !a.tree().equals(deed) && a.tree().covers(deed));
  }

  private static boolean isInfinitive(Clause clause) {
    return clause.link() == Link.INFINITIVE && clause.governor() >= 0;
  }

  /**
   * The clause that a clause without subject goes with: of "urged Mali to wait, stressing that",
   * the one with a tense.
   */
  private Optional<Clause> host(Clause clause) {
    boolean bare = clause.form().tense() == Clause.Tense.NONE;
    if (clause.link() == Link.ROOT) {
      return source.clauses(clause.sentence()).stream()
          .filter(c -> bare && c.link() == Link.ROOT && !c.form().noun())
          .filter(c -> c.head() < clause.head() && c.form().tense() != Clause.Tense.NONE)
          .max(Comparator.comparingInt(Clause::head));
    }
    boolean beside =
        clause.link() == Link.PARTICIPLE
            || clause.link() == Link.ADVERBIAL
            || clause.link() == Link.GERUND;
    Optional<Clause> above = source.governor(clause);
    while (clause.link() != Link.GERUND && above.filter(Speakers::isInfinitive).isPresent()) {
      above = source.governor(above.get());
    }
    return above.filter(g -> bare && beside && !g.form().passive());
  }
}
