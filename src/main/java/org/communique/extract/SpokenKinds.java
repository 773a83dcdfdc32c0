package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Fact.Statement;
import org.communique.fact.Plover;
import org.communique.rule.Act;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * What sort of speech act something said is, where its verb says no more than that it was said.
 * Whoever says "we reject", "I thank" or "we urge" does it by saying so; else the words decide, as
 * {@link StatementKinds} has it; and where they do not, who tells what another did to somebody
 * complains of it.
 */
final class SpokenKinds {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** What is done to somebody, and told by another as a complaint. */
  private static final Set<Plover> HOSTILE = Set.of(Plover.ASSAULT, Plover.COERCE, Plover.THREATEN);

  /** How a clause depends on another that it only explains. */
  private static final Set<Clause.Link> ASIDE =
      Set.of(Clause.Link.CONDITION, Clause.Link.ADVERBIAL, Clause.Link.RELATIVE);

  private final Source source;
  private final List<Match> performed;
  private final List<Match> reported;
  private final List<Match> hostile;
  private final OwnCommitments commitments;
  private final StatementKinds kinds = StatementKinds.standard();

  SpokenKinds(Source source, List<Match> matches) {
    this.source = source;
    this.commitments = new OwnCommitments(source);
    this.performed =
        matches.stream()
            .filter(m -> m.rule().act() instanceof Act.Say say && isTelling(say))
            .filter(m -> isPerformed(m.clause()))
            .sorted(Comparator.comparingInt(SpokenKinds::position))
            .toList();
    this.reported =
        matches.stream()
            .filter(m -> m.rule().act() instanceof Act.Say say && isTelling(say))
            .filter(m -> isReported(m.clause()))
            .toList();
    this.hostile =
        matches.stream()
            .filter(m -> m.rule().act() instanceof Act.Event act && HOSTILE.contains(act.plover()))
            .filter(m -> !m.agents().isEmpty() && isAsserted(m.clause()))
            .filter(m -> !isBesides(m.clause()))
            .toList();
  }

  /** "We help those whom Mali has arrested": the speaker tells of his own side's doings. */
  private boolean isBesides(Clause clause) {
    return clause.link() == Clause.Link.RELATIVE && main(clause).filter(this::isOurs).isPresent();
  }

  private Optional<Clause> main(Clause clause) {
    Optional<Clause> governor = source.governor(clause);
    return governor.isEmpty() ? Optional.of(clause) : governor.flatMap(this::main);
  }

  private boolean isOurs(Clause clause) {
    return clause.first(Slot.SUBJECT).filter(s -> isFirstPerson(clause, s)).isPresent();
  }

  private static boolean isAsserted(Clause clause) {
    return !clause.form().noun()
        && !clause.form().negated()
        && clause.form().modal().isEmpty()
        && clause.form().tense() != Clause.Tense.NONE
        && clause.link() != Clause.Link.CONDITION;
  }

  private static boolean isTelling(Act.Say say) {
    return say.kind() != Statement.Kind.SAY;
  }

  private static int position(Match match) {
    return match.clause().sentence().token(match.clause().head()).span().start();
  }

  /**
   * "We (must, again, strongly) condemn": in the first person, the present, and not denied; what is
   * only mentioned ("when we urge others to …", "those whom we thank") does nothing.
   */
  private boolean isPerformed(Clause clause) {
    return !clause.form().noun()
        && !clause.form().negated()
        && clause.form().tense() == Clause.Tense.PRESENT
        && !clause.form().modal().equals("will")
        && !isMentioned(clause)
        && isOurs(clause);
  }

  /** "Mali said that it [would] reject …": a clause that completes another verb. */
  private static boolean isReported(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && !clause.form().noun()
        && !clause.form().negated()
        && !clause.form().passive()
        && clause.form().modal().matches("|will|would");
  }

  /** Whether a clause only explains another: "when we urge", but not "that is why we urge". */
  static boolean isMentioned(Clause clause) {
    return ASIDE.contains(clause.link()) && !isReasoned(clause);
  }

  private static boolean isReasoned(Clause clause) {
    int first = clause.tree().from();
    return first > 0
        && clause.sentence().tokens().subList(Math.max(0, first - 1), clause.head()).stream()
            .anyMatch(t -> t.text().equalsIgnoreCase("why"));
  }

  private boolean isFirstPerson(Clause clause, Tree subject) {
    return FIRST_PERSON.contains(
        source.line(clause.sentence().spanOf(subject)).toLowerCase(Locale.ROOT));
  }

  /**
   * @param stated what the verb of speech says by itself
   * @param speakers who says it
   * @param words where what was said stands
   * @param text what was said
   */
  Statement.Kind of(Statement.Kind stated, List<Entity> speakers, Span words, String text) {
    if (stated != Statement.Kind.SAY) {
      return stated;
    }
    Statement.Kind kind =
        done(speakers, words)
            .map(d -> meant(d, text))
            .orElseGet(() -> heard(speakers, words, text));
    if (kind == Statement.Kind.COMPLAIN && speakers.stream().allMatch(SpokenKinds::isJudge)) {
      return stated;
    }
    return kind == Statement.Kind.SAY && blames(speakers, words) ? Statement.Kind.COMPLAIN : kind;
  }

  /** What the words do by being said; who praises or promises and then asks, asks. */
  private Optional<Statement.Kind> done(List<Entity> speakers, Span words) {
    List<Statement.Kind> all =
        performed.stream().filter(m -> words.contains(position(m))).map(SpokenKinds::kind).toList();
    return all.contains(Statement.Kind.DEMAND)
        ? Optional.of(Statement.Kind.DEMAND)
        : all.stream().findFirst().or(() -> own(speakers, words).map(SpokenKinds::kind));
  }

  private static Statement.Kind kind(Match match) {
    return ((Act.Say) match.rule().act()).kind();
  }

  /** "We are ready to impose sanctions on …": to promise somebody harm is to threaten. */
  private Statement.Kind meant(Statement.Kind done, String text) {
    return done == Statement.Kind.PROMISE
            && kinds.refine(Statement.Kind.SAY, text) == Statement.Kind.THREATEN
        ? Statement.Kind.THREATEN
        : done;
  }

  private Statement.Kind heard(List<Entity> speakers, Span words, String text) {
    return commitments.isIn(words, speakers)
        ? Statement.Kind.PROMISE
        : kinds.refine(Statement.Kind.SAY, text);
  }

  /** What whoever speaks tells that they or their state do in words: "it would not accept". */
  private Optional<Match> own(List<Entity> speakers, Span words) {
    Set<Entity> sides = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return reported.stream()
        .filter(m -> words.contains(position(m)))
        .filter(m -> !m.agents().isEmpty())
        .filter(m -> m.agents().stream().map(Sides::of).allMatch(sides::contains))
        .findFirst();
  }

  /** What judges find wrong they find, and do not complain of. */
  private static boolean isJudge(Entity speaker) {
    return speaker instanceof Entity.Person person
            && person.posts().stream()
                .anyMatch(p -> p.title().matches("(?i).*\\b(?:judge|justice)"))
        || speaker instanceof Entity.Organization body
            && body.name().matches(".*\\b(?:Court|Tribunal)\\b.*");
  }

  /** A state, or somebody with an office that stands for one. */
  private static boolean isForState(Entity speaker) {
    return speaker instanceof Entity.Person person
        ? Sides.represented(person).isPresent()
        : Sides.isOfficial(speaker);
  }

  /** Whether a state or somebody who speaks for one tells of what another side does to others. */
  private boolean blames(List<Entity> speakers, Span words) {
    return speakers.stream().anyMatch(SpokenKinds::isForState)
        && !wrongdoers(speakers, words).isEmpty();
  }

  /** Those of whose hostile acts somebody tells, but his own side, once for each act. */
  private List<List<Entity>> wrongdoers(List<Entity> speakers, Span words) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return hostile.stream()
        .filter(m -> words.contains(position(m)))
        .map(Match::agents)
        .filter(agents -> agents.stream().map(Sides::of).noneMatch(own::contains))
        .toList();
  }

  /** Whom a complaint that names no listener is of: the only one whose hostile act it tells. */
  List<Entity> accused(
      List<Entity> hearers, Statement.Kind kind, List<Entity> speakers, Span words) {
    if (!hearers.isEmpty() || kind != Statement.Kind.COMPLAIN) {
      return hearers;
    }
    List<Entity> all =
        wrongdoers(speakers, words).stream()
            .flatMap(List::stream)
            .map(Sides::principal)
            .filter(Hearers::canListen)
            .distinct()
            .toList();
    return all.size() == 1 ? all : hearers;
  }
}
