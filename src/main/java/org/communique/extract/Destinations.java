package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Span;
import org.communique.time.DateRange;

/** Where somebody travels, and when he is there. */
final class Destinations {
  /** So far from a name stands the date that goes with it. */
  private static final int BESIDE = 40;

  /** What stands between them: "Oslo (May 2", "Oslo, Norway, on May 2". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:, \\p{Lu}[\\p{L}.’'-]*(?: (?:of )?(?:the )?\\p{Lu}[\\p{L}.’'-]*)*)?,? \\(?(?:(?:on|from) )?");

  /** Verbs whose object is a distance, if anything: "travelled 700 miles from Lagos". */
  private static final Set<String> MOVING =
      Set.of("travel", "fly", "go", "head", "come", "arrive", "return", "journey", "drive", "sail");

  /** "Stopped in Rome on her way to Oslo". */
  private static final Set<String> LANDING = Set.of("stop", "stop over", "land", "touch down");

  static final Set<String> JOURNEYS = Set.of("visit", "trip", "tour", "stop", "stopover");

  private static final List<String> VENUES = List.of("in", "at");

  private static final List<String> DESTINATIONS = List.of("to", "in", "at", "for");

  private final Source source;
  private final Venues venues;
  private final Dates dates;

  Destinations(Source source, Venues venues, Dates dates) {
    this.source = source;
    this.venues = venues;
    this.dates = dates;
  }

  /** The places that somebody visits or travels to; not what the one before it lies in. */
  List<Entity.Place> of(Clause clause) {
    List<Entity.Place> named = named(clause);
    return named.stream()
        .filter(p -> named.stream().noneMatch(inner -> inner != p && liesIn(inner, p)))
        .toList();
  }

  /** "Oslo, Norway", and also where a list joins the two. */
  private static boolean liesIn(Entity.Place inner, Entity.Place outer) {
    return inner.within().filter(w -> w.equals(outer) || liesIn(w, outer)).isPresent();
  }

  private List<Entity.Place> named(Clause clause) {
    List<Entity.Place> objects =
        clause.form().noun() || MOVING.contains(clause.lemma())
            ? List.of()
            : clause
                .all(Slot.OBJECT)
                .flatMap(o -> venues.all(clause.sentence(), o).stream())
                .toList();
    if (!objects.isEmpty()) {
      return objects;
    }
    return (LANDING.contains(clause.lemma()) ? VENUES : DESTINATIONS)
        .stream()
            .map(
                p ->
                    clause
                        .after(p)
                        .flatMap(t -> venues.all(clause.sentence(), t).stream())
                        .toList())
            .filter(p -> !p.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /**
   * When somebody is at one of several destinations: "to Oslo June 2 and Riga June 5" tells a date
   * for each, "to Oslo and Riga June 2" one for both.
   */
  Optional<DateRange> arrival(Clause clause, Entity.Place place) {
    if (isReturn(clause)) {
      return Optional.empty();
    }
    Span words = clause.sentence().spanOf(clause.tree());
    List<Entity.Place> all = of(clause);
    List<Reference> stops =
        source.entities().within(words).stream()
            .filter(r -> r.entities().stream().anyMatch(all::contains))
            .toList();
    Optional<DateRange> own =
        stops.stream()
            .filter(r -> r.entities().contains(place))
            .flatMap(r -> beside(r).stream())
            .findFirst();
    long dated = stops.stream().filter(r -> beside(r).isPresent()).count();
    return own.isPresent() || dated > 1 ? own : dates.of(clause).or(() -> behindAll(words));
  }

  /** "To Mali, Chad and Togo May 2-9": a date that the parser takes for a part of the last name. */
  private Optional<DateRange> behindAll(Span words) {
    return source.entities().within(words).stream()
        .filter(r -> r.entities().stream().anyMatch(Entity.Place.class::isInstance))
        .flatMap(r -> beside(r).stream())
        .reduce((earlier, later) -> later);
  }

  /** "Returned on Monday from a trip to Oslo": that is no day of the trip. */
  private static boolean isReturn(Clause clause) {
    return clause
        .after("from")
        .map(t -> clause.sentence().token(Heads.of(t)).lemma())
        .anyMatch(l -> l.equals("travel") || JOURNEYS.contains(l));
  }

  /** The date right behind a name. */
  private Optional<DateRange> beside(Reference reference) {
    int end = reference.span().end();
    return source.times().stream()
        .filter(t -> t.span().start() >= end && t.span().start() <= end + BESIDE)
        .filter(t -> BETWEEN.matcher(source.text().text(new Span(end, t.span().start()))).matches())
        .flatMap(t -> t.range().stream())
        .findFirst();
  }
}
