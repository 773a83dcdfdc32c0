package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;

/**
 * Meetings that a government's own release or a briefing only touches on: of one side alone, where
 * the words do not say whom it met, such as somebody might hold, and those of bodies, and in a
 * briefing of states, where it is not told whom they sent. The news tells of them what there is to
 * tell; an official who speaks of them has told it elsewhere, or says no more than that he would
 * like to.
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

  private final Source source;

  HalfTold(Source source) {
    this.source = source;
  }

  /** The facts without such meetings. */
  List<Fact> dropped(List<Fact> facts) {
    if (!source.issuer().isTelling()) {
      return facts;
    }
    List<Fact> kept = new ArrayList<>(facts);
    kept.removeIf(f -> f instanceof Meeting meeting && isHalfTold(meeting));
    return kept;
  }

  private boolean isHalfTold(Meeting meeting) {
    boolean alone = OF_TWO.contains(meeting.kind()) && meeting.participants().size() == 1;
    boolean wished =
        meeting.realis() == Realis.PROPOSED
            && (OF_TWO.contains(meeting.kind()) || meeting.kind() == Kind.VISIT);
    boolean later = meeting.kind() == Kind.CALL && meeting.realis() == Realis.PLANNED;
    boolean summit =
        meeting.kind() == Kind.SUMMIT
            && meeting.realis() == Realis.ACTUAL
            && meeting.place().isEmpty()
            && !areStates(meeting);
    return alone || wished || later || summit || isOfBodies(meeting) || isMentioned(meeting);
  }

  /**
   * "We met with the allies": whom they sent is not told in a briefing, nor in a release that tells
   * neither when nor where and not between whom. Of states it is their governments.
   */
  private boolean isOfBodies(Meeting meeting) {
    boolean briefed = !source.issuer().turns().isEmpty();
    boolean nowhere =
        meeting.when().isEmpty()
            && meeting.place().isEmpty()
            && !areStates(meeting)
            && words(meeting).noneMatch(w -> w.contains(" between "));
    return (briefed || nowhere)
        && meeting.kind() != Kind.CALL
        && !meeting.participants().stream().allMatch(Entity.Person.class::isInstance);
  }

  private static boolean areStates(Meeting meeting) {
    return meeting.participants().stream().allMatch(Entity.Place.class::isInstance);
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
        && words(meeting).noneMatch(w -> w.contains(" between ") || placed && w.contains(" with "));
  }

  private Stream<String> words(Meeting meeting) {
    return meeting.evidence().stream().map(e -> " " + source.line(e.words()));
  }
}
