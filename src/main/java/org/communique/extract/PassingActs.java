package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Event;
import org.communique.fact.Plover;
import org.communique.fact.Realis;

/**
 * Acts that a government's own release or a briefing only touches on. Officials promise to act,
 * which is what they say; they complain and refuse in words; they stand with "people" and
 * "communities" in general, and speak of what befell somebody, where who did it was told elsewhere.
 * The news tells such things as they happen; here no act of anybody's to anybody is told.
 */
final class PassingActs {
  /** In the mouth of an official these are mostly words: what is done otherwise is news. */
  private static final Set<Plover> WORDS = EnumSet.of(Plover.ACCUSE, Plover.REJECT, Plover.PROTEST);

  /** Acts that are told only where it is told whose they are. */
  private static final Set<Plover> SOMEBODYS =
      EnumSet.of(Plover.COOPERATE, Plover.SANCTION, Plover.CONCEDE);

  /** Acts that are told only where it is told whom they met. */
  private static final Set<Plover> BORNE =
      EnumSet.of(Plover.COERCE, Plover.ASSAULT, Plover.REQUEST);

  /** Help that is not given is no act. */
  private static final Set<Plover> GIVEN = EnumSet.of(Plover.AID, Plover.SUPPORT);

  /** An official says by acts of these kinds whom or what he means. */
  private static final Set<Plover> DESCRIBING =
      EnumSet.of(Plover.AID, Plover.SUPPORT, Plover.COERCE);

  /** "Pledged continued support", but also "pledged allegiance", by which it is given. */
  private static final Pattern PLEDGED =
      Pattern.compile("(?i)(?:pledg|promis|vow)\\w* (?!allegiance|loyalty)");

  private final Source source;

  PassingActs(Source source) {
    this.source = source;
  }

  /** The facts without such acts. */
  List<Fact> dropped(List<Fact> facts) {
    if (!source.issuer().isTelling()) {
      return facts;
    }
    List<Fact> kept = new ArrayList<>(facts);
    kept.removeIf(f -> f instanceof Event act && isPassing(act));
    return kept;
  }

  private boolean isPassing(Event act) {
    return act.realis() == Realis.PLANNED && !isMutual(act)
        || act.realis() == Realis.DENIED && GIVEN.contains(act.plover())
        || WORDS.contains(act.plover()) && !isVoted(act)
        || act.plover() == Plover.SUPPORT && PLEDGED.matcher(act.what()).lookingAt()
        || act.agents().isEmpty() && isSomebodys(act)
        || act.targets().isEmpty() && BORNE.contains(act.plover())
        || isNameless(act.agents()) && act.agents().stream().allMatch(PassingActs::isUncounted)
        || isGeneral(act)
        || isListed(act)
        || isDescription(act);
  }

  /** "The council failed to adopt the text": what a body rejects, it rejects by a vote. */
  private static boolean isVoted(Event act) {
    return act.plover() == Plover.REJECT
        && act.agents().stream().allMatch(a -> a instanceof Entity.Organization);
  }

  /** "Mali and Chad will cooperate": what both are to do is a plan of theirs, and no promise. */
  private static boolean isMutual(Event act) {
    return act.plover() == Plover.COOPERATE
        && act.agents().equals(act.targets())
        && act.agents().stream()
            .noneMatch(a -> a instanceof Entity.Person || a instanceof Entity.Group);
  }

  /**
   * "We thank those who helped Mali": who they are. What the government that tells it does is told.
   */
  private boolean isDescription(Event act) {
    return DESCRIBING.contains(act.plover())
        && act.agents().stream().map(Sides::of).noneMatch(a -> source.issuer().comments(a))
        && act.evidence().stream().allMatch(this::isRelative);
  }

  private boolean isRelative(Evidence evidence) {
    return source.sentence(evidence).stream()
        .flatMap(s -> source.clauses(s).stream())
        .filter(c -> !c.form().noun() && c.link() == Link.RELATIVE)
        .anyMatch(c -> c.sentence().spanOf(c.tree()).equals(evidence.words()));
  }

  /** "Recent attacks on Mali", of which another sentence has told whose they are. */
  private static boolean isSomebodys(Event act) {
    boolean states =
        act.plover() == Plover.ASSAULT
            && act.targets().stream().allMatch(t -> t instanceof Entity.Place);
    return SOMEBODYS.contains(act.plover()) || states;
  }

  /** "Stand with people everywhere", "Mali attacked civilians". */
  private static boolean isGeneral(Event act) {
    boolean backed = act.plover() == Plover.SUPPORT;
    boolean hit = act.plover() == Plover.ASSAULT && !act.agents().isEmpty();
    return (backed || hit) && isNameless(act.targets());
  }

  /** "Designated several entities": who they are is told in the list itself. */
  private static boolean isListed(Event act) {
    return isNameless(act.targets())
        && act.targets().stream().allMatch(PassingActs::isUncounted)
        && act.evidence().stream().allMatch(e -> e.rule().startsWith(Undergoers.DESIGNATING));
  }

  /** "Our partners", but not "30 countries", which somebody has counted. */
  private static boolean isUncounted(Entity group) {
    return Character.isLowerCase(group.name().charAt(0));
  }

  private static boolean isNameless(List<Entity> actors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(a -> a instanceof Entity.Group group && group.of().isEmpty());
  }
}
