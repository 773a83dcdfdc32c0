package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;

/**
 * Meetings that a government's own release or a briefing only touches on: of one side alone, where
 * the words do not say whom it met, and such as somebody might hold. The news tells of them what
 * there is to tell; an official who speaks of them has told it elsewhere, or says no more than that
 * he would like to.
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
