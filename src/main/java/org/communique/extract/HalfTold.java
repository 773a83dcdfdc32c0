package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Event;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Plover;
import org.communique.fact.Realis;

/**
 * What a government's own release or a briefing only touches on. The news tells of it what there is
 * to tell; an official who speaks of it has told it elsewhere, or says no more than that he would
 * like to. Of meetings: those of one side alone, where the words do not say whom it met, and such
 * as somebody might hold. Of acts: those to come, which he promises, those done in words, which he
 * says, and those of or for nobody in particular.
 */
final class HalfTold {
  /** What needs two; a summit is known by its host, a visit has one guest. */
  private static final Set<Kind> OF_TWO = EnumSet.of(Kind.MEETING, Kind.TALKS, Kind.CALL);

  /** Rules that read a meeting off a noun, or off a word for talking in general. */
  private static final Set<String> PASSING =
      Set.of(
          "meeting-meeting/meeting",
          "meeting-talks/talks",
          "meeting-talks/confer",
          "meeting-call/call",
          "meeting-conference/briefing",
          "meeting-summit/summit");

  /** Acts done in words, or before a court. */
  private static final Set<Plover> IN_WORDS =
      EnumSet.of(Plover.ACCUSE, Plover.PROTEST, Plover.REJECT, Plover.REQUEST);

  private static final Set<Plover> KIND = EnumSet.of(Plover.AID, Plover.COOPERATE, Plover.SUPPORT);

  private final Source source;

  HalfTold(Source source) {
    this.source = source;
  }

  /** The facts without such meetings and acts. */
  List<Fact> dropped(List<Fact> facts) {
    if (!source.issuer().isTelling()) {
      return facts;
    }
    List<Fact> kept = new ArrayList<>(facts);
    kept.removeIf(
        f ->
            f instanceof Meeting meeting && isHalfTold(meeting)
                || f instanceof Event act && isTouchedOn(act));
    return kept;
  }

  private static boolean isTouchedOn(Event act) {
    return act.realis() == Realis.PLANNED
        || IN_WORDS.contains(act.plover())
        || act.agents().isEmpty() && act.plover() != Plover.ASSAULT
        || areNameless(act.agents())
        || KIND.contains(act.plover()) && areNameless(act.targets());
  }

  /** "Our partners", "people in need": whoever that is, with or without others that have names. */
  private static boolean areNameless(List<Entity> actors) {
    return actors.stream()
        .anyMatch(a -> a instanceof Entity.Group && Character.isLowerCase(a.name().charAt(0)));
  }

  private boolean isHalfTold(Meeting meeting) {
    boolean alone = OF_TWO.contains(meeting.kind()) && meeting.participants().size() == 1;
    boolean wished =
        meeting.realis() == Realis.PROPOSED
            && (OF_TWO.contains(meeting.kind()) || meeting.kind() == Kind.VISIT);
    boolean later = meeting.kind() == Kind.CALL && meeting.realis() == Realis.PLANNED;
    return alone || wished || later || isMentioned(meeting);
  }

  /**
   * "In the NATO meetings", "our talks with A", "at the summit": a noun without a day, of which the
   * words need not name all who were there; "the talks between A and B" do, and of a summit it is
   * enough to know where.
   */
  private boolean isMentioned(Meeting meeting) {
    boolean placed = meeting.place().isPresent();
    return meeting.when().isEmpty()
        && !(placed && meeting.kind() == Kind.SUMMIT)
        && meeting.evidence().stream().allMatch(e -> PASSING.contains(e.rule()))
        && meeting.evidence().stream()
            .map(e -> " " + source.line(e.words()))
            .noneMatch(w -> w.contains(" between ") || placed && w.contains(" with "));
  }
}
