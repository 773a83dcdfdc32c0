package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument;
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

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)both|all|(?:all )?(?:the )?participants|the (?:two|pair|group|(?:(?:two|three|four|five|six) )?(?:leaders|ministers|presidents|secretaries|diplomats|officials|counterparts|principals|envoys|teams|delegations))|the (?:three|four|five|six) parties");

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

  /** How many sentences back "they" looks. */
  private static final int MEMORY = 3;

  private static final Filler WITH = new Filler("with");

  private final Source source;
  private final Actors actors;
  private final Voices voices;

  Speakers(Source source, Actors actors) {
    this.source = source;
    this.voices = new Voices(source);
    this.actors = actors;
  }

  /** The match with its speakers, where they can be told; else as it is. */
  Match complete(Match match) {
    Clause clause = match.clause();
    if (match.rule().act() instanceof Act.Say && (isThey(match) || isPairOfPosts(match))) {
      List<Entity> company = company(clause);
      return company.isEmpty() ? match : by(match, company);
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

  /** "They" of nobody, or of a single body that happens to be named before. */
  private boolean isThey(Match match) {
    Clause clause = match.clause();
    Optional<String> subject =
        clause.first(Slot.SUBJECT).map(s -> source.line(clause.sentence().spanOf(s)));
    boolean two = subject.filter(s -> TOGETHER.matcher(s).matches()).isPresent();
    return (two || match.agents().size() < 2)
        && match.agents().stream().allMatch(a -> two || !(a instanceof Entity.Person))
        && match.rule().agents().contains(SUBJECT)
        && (two || subject.filter("they"::equalsIgnoreCase).isPresent());
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

  /**
   * The people named together last, "Diop and Kos said", "Diop met with Kos"; nobody where others
   * are spoken of since.
   */
  private List<Entity> company(Clause they) {
    int at = they.sentence().index();
    for (int back = at; back >= Math.max(0, at - MEMORY); back--) {
      List<Clause> clauses = source.clauses(source.text().sentences().get(back));
      for (int i = clauses.size() - 1; i >= 0; i--) {
        Clause clause = clauses.get(i);
        if (clause.form().noun() || (back == at && clause.head() >= they.head())) {
          continue;
        }
        List<Entity> people = people(clause);
        if (people.size() > 1) {
          return people;
        }
        boolean main = clause.link() == Link.ROOT || clause.link() == Link.ADVERBIAL;
        if (main
            && clause
                .all(Slot.SUBJECT)
                .anyMatch(s -> isPlural(clause, s) && !isTogether(clause, s))) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  /** Not those by whom something was done that is only spoken of: "the plan approved by Diop". */
  private List<Entity> people(Clause clause) {
    Stream<Tree> subjects =
        clause.arguments().stream()
            .filter(a -> a.slot() == Slot.SUBJECT && !a.marker().equals("by"))
            .map(Argument::tree);
    return Stream.concat(subjects, WITH.in(clause).stream())
        .flatMap(t -> actors.of(clause.sentence(), t).stream())
        .filter(Entity.Person.class::isInstance)
        .distinct()
        .toList();
  }

  /** "The leaders also discussed trade": the same two as before. */
  private boolean isTogether(Clause clause, Tree subject) {
    return TOGETHER.matcher(source.line(clause.sentence().spanOf(subject))).matches();
  }

  private static boolean isPlural(Clause clause, Tree subject) {
    return clause.sentence().token(Heads.of(subject)).tag().matches("NNP?S");
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

  /** The clause that a clause without subject goes with. */
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
    return source.governor(clause).filter(g -> bare && beside && !g.form().passive());
  }
}
