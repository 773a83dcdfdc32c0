package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.time.DateRange;

/**
 * Journeys to several places of which only the days of the whole are told: "will travel to Mali,
 * Chad and Togo May 2-12". A stop that is dated further on ("in Togo, on May 6, she will meet B")
 * has that date.
 */
final class Journeys {
  private Journeys() {}

  /** The meetings, the stops of journeys dated by what else is told of them. */
  static List<Fact.Meeting> dated(List<Fact.Meeting> told) {
    return told.stream()
        .map(m -> isStop(m, told) ? stop(m, told).map(w -> at(m, w)).orElse(m) : m)
        .toList();
  }

  /** One of several places to which the same words give the same days. */
  private static boolean isStop(Fact.Meeting visit, List<Fact.Meeting> told) {
    return visit.kind() == Kind.VISIT
        && visit.place().isPresent()
        && visit.when().flatMap(DateRange::end).isPresent()
        && told.stream()
            .filter(o -> o != visit && o.kind() == Kind.VISIT)
            .anyMatch(o -> o.when().equals(visit.when()) && isToldWith(o, visit));
  }

  private static boolean isToldWith(Fact.Meeting other, Fact.Meeting visit) {
    return other.evidence().get(0).sentence().equals(visit.evidence().get(0).sentence());
  }

  /** The date of what the traveller does there. */
  private static Optional<DateRange> stop(Fact.Meeting visit, List<Fact.Meeting> told) {
    return told.stream()
        .filter(o -> o != visit && o.place().isPresent())
        .filter(o -> Merger.meet(o.place(), visit.place()))
        .filter(o -> o.participants().stream().anyMatch(visit.participants()::contains))
        .flatMap(o -> o.when().stream())
        .filter(w -> isWithin(w, visit.when().get()))
        .findFirst();
  }

  private static boolean isWithin(DateRange part, DateRange whole) {
    return !part.equals(whole)
        && !part.start().first().isBefore(whole.start().first())
        && !part.end().orElse(part.start()).last().isAfter(whole.end().orElseThrow().last());
  }

  private static Fact.Meeting at(Fact.Meeting visit, DateRange when) {
    return new Fact.Meeting(
        visit.kind(),
        visit.participants(),
        visit.place(),
        Optional.of(when),
        visit.realis(),
        visit.evidence());
  }
}
