package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Realis;

/** Whether an article tells of the same meeting twice, and what both tell of it together. */
final class SameMeeting {
  /** The rule by which people meet, and not their talks. */
  private static final String MET = "meeting-meeting/meet";

  /** Rules whose words may tell of a visit that is yet to come. */
  private static final Set<String> VISITS =
      Set.of("meeting-visit/visit-noun", "meeting-visit/visit");

  private SameMeeting() {}

  static boolean of(Fact.Meeting a, Fact.Meeting b) {
    if (isTalkOfCall(a, b) || isTalkOfCall(b, a)) {
      return true;
    }
    boolean visits = (a.kind() == Fact.Meeting.Kind.VISIT) == (b.kind() == Fact.Meeting.Kind.VISIT);
    boolean calls = (a.kind() == Fact.Meeting.Kind.CALL) == (b.kind() == Fact.Meeting.Kind.CALL);
    boolean conferences =
        (a.kind() == Fact.Meeting.Kind.CONFERENCE) == (b.kind() == Fact.Meeting.Kind.CONFERENCE);
    return visits
        && !isBesideSummit(a, b)
        && !isBesideSummit(b, a)
        && calls
        && conferences
        && Participants.isCall(a) == Participants.isCall(b)
        && Merger.agree(a.when(), b.when())
        && Merger.meet(a.place(), b.place())
        && (a.realis() == b.realis() || isForeseen(a, b) || isForeseen(b, a))
        && (within(a.participants(), b.participants()) || isBare(a, b) || isBare(b, a));
  }

  /** "Spoke by phone to go on with their discussions": these were had on the phone. */
  private static boolean isTalkOfCall(Fact.Meeting call, Fact.Meeting talks) {
    return call.kind() == Fact.Meeting.Kind.CALL
        && talks.kind() == Fact.Meeting.Kind.TALKS
        && call.realis() == Realis.ACTUAL
        && talks.realis() == Realis.ACTUAL
        && talks.when().isEmpty()
        && talks.place().isEmpty()
        && call.participants().size() > 1
        && Merger.sides(call.participants()).containsAll(Merger.sides(talks.participants()));
  }

  /** "Their ministers met as well", "the allies came together": that is not the summit itself. */
  private static boolean isBesideSummit(Fact.Meeting summit, Fact.Meeting met) {
    return summit.kind() == Fact.Meeting.Kind.SUMMIT
        && met.when().isEmpty()
        && met.place().isEmpty()
        && Merger.allSides(met.participants())
        && met.evidence().stream().allMatch(e -> e.rule().equals(MET));
  }

  /** "The meeting of the allies", of those who are told elsewhere to have met. */
  private static boolean isBare(Fact.Meeting whole, Fact.Meeting bare) {
    return bare.participants().size() == 1
        && Merger.allSides(bare.participants())
        && bare.when().isEmpty()
        && bare.place().isEmpty()
        && bare.kind() == whole.kind()
        && bare.kind() != Fact.Meeting.Kind.VISIT
        && whole.participants().size() > 1
        && Merger.sides(whole.participants()).containsAll(Merger.sides(bare.participants()));
  }

  /** "Her visit to Oslo underlines …", of one who is to go there: it is still to come. */
  private static boolean isForeseen(Fact.Meeting planned, Fact.Meeting noun) {
    return planned.realis() == Realis.PLANNED
        && noun.realis() == Realis.ACTUAL
        && noun.when().isEmpty()
        && noun.place().isPresent()
        && planned.place().isPresent()
        && noun.evidence().stream().allMatch(e -> VISITS.contains(e.rule()));
  }

  private static Fact.Meeting.Kind kind(Fact.Meeting a, Fact.Meeting b) {
    Fact.Meeting.Kind one = a.kind();
    Fact.Meeting.Kind other = b.kind();
    if (isEncounter(a) && other == Fact.Meeting.Kind.TALKS
        || isEncounter(b) && one == Fact.Meeting.Kind.TALKS) {
      return Fact.Meeting.Kind.MEETING;
    }
    boolean vaguer = one == Fact.Meeting.Kind.MEETING || other == Fact.Meeting.Kind.CALL;
    return vaguer ? other : one;
  }

  /** "Secretary Lowe met Minister Kos": whatever they talked of, people met. */
  private static boolean isEncounter(Fact.Meeting meeting) {
    return meeting.kind() == Fact.Meeting.Kind.MEETING
        && meeting.evidence().stream().anyMatch(e -> e.rule().equals(MET))
        && meeting.participants().stream().filter(Entity.Person.class::isInstance).count() > 1;
  }

  private static Realis realis(Fact.Meeting one, Fact.Meeting other) {
    boolean foreseen = isForeseen(one, other) || isForeseen(other, one);
    boolean actual = one.realis() == Realis.ACTUAL;
    return foreseen ? Realis.PLANNED : actual ? Realis.ACTUAL : other.realis();
  }

  private static boolean within(List<Entity> a, List<Entity> b) {
    Set<String> one = Merger.names(a);
    Set<String> other = Merger.names(b);
    return one.containsAll(other)
        || other.containsAll(one)
        || (Merger.sides(a).equals(Merger.sides(b)) && (Merger.allSides(a) || Merger.allSides(b)))
        || (Merger.allSides(a)
            && Merger.allSides(b)
            && (Merger.sides(a).containsAll(Merger.sides(b))
                || Merger.sides(b).containsAll(Merger.sides(a))));
  }

  static Fact.Meeting joined(Fact.Meeting one, Fact.Meeting other, List<Evidence> evidence) {
    Set<String> here = Merger.names(one.participants());
    Set<String> there = Merger.names(other.participants());
    boolean first =
        here.containsAll(there) || !there.containsAll(here) && !Merger.allSides(one.participants());
    return new Fact.Meeting(
        kind(one, other),
        first ? one.participants() : other.participants(),
        Merger.finer(one.place(), other.place()),
        Merger.preciser(one.when(), other.when()),
        realis(one, other),
        evidence);
  }
}
