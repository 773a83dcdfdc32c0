package org.communique.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.rule.Filler;
import org.communique.text.Tree;

/**
 * The people who have just met or spoken together, whom "they", "both" or "the leaders" mean: "Diop
 * and Kos said", "Diop met with Kos". A joint statement's "participants" are those who made it.
 */
final class NamedTogether {
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)both|all|(?:all )?(?:the )?participants|(?:both|all|(?:all )?the)(?: (?:two|three|four|five|six))? (?:leaders|ministers|presidents|secretaries|diplomats|officials|counterparts|principals|envoys|teams|delegations|interlocutors)|the (?:two|pair|trio|group)|the (?:three|four|five|six) parties");

  private static final Filler WITH = new Filler("with");

  /** How many sentences back "they" looks, those about "them" not counted. */
  private static final int MEMORY = 3;

  /** How many sentences back "the leaders" look. */
  private static final int LONG_MEMORY = 8;

  private final Source source;
  private final Actors actors;

  NamedTogether(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** "The leaders", "both": several who have been named. */
  boolean isTogether(Clause clause, Tree subject) {
    return TOGETHER.matcher(source.line(clause.sentence().spanOf(subject))).matches();
  }

  /** The people named together last; nobody where others are spoken of since. */
  List<Entity> of(Clause clause, Tree subject) {
    if (!isTogether(clause, subject)) {
      return before(clause, MEMORY);
    }
    List<Entity> people = before(clause, LONG_MEMORY);
    List<Entity> issuer = source.issuer().entities();
    return people.isEmpty() && issuer.size() > 1 ? issuer : people;
  }

  private List<Entity> before(Clause they, int memory) {
    int at = they.sentence().index();
    int left = memory;
    for (int back = at; back >= 0 && left >= 0; back--) {
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
        if (main && clause.all(Slot.SUBJECT).anyMatch(s -> areOthers(clause, s))) {
          return List.of();
        }
      }
      left -= clauses.stream().anyMatch(this::isOfThem) ? 0 : 1;
    }
    return List.of();
  }

  /** "They agreed": a sentence that goes on telling of those who are meant. */
  private boolean isOfThem(Clause clause) {
    return clause.link() == Link.ROOT
        && clause
            .all(Slot.SUBJECT)
            .map(s -> source.line(clause.sentence().spanOf(s)))
            .anyMatch(w -> w.equalsIgnoreCase("they") || TOGETHER.matcher(w).matches());
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

  /** "The fishermen", "Mali and Chad": several, and not the same as before. */
  private boolean areOthers(Clause clause, Tree subject) {
    boolean plural = clause.sentence().token(Heads.of(subject)).tag().matches("NNP?S");
    boolean joined =
        Phrases.conjuncts(subject).size() > 1
            && actors.of(clause.sentence(), subject).stream()
                .noneMatch(Entity.Person.class::isInstance);
    return (plural || joined) && !isTogether(clause, subject);
  }
}
