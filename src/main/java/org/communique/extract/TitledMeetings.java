package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;

/**
 * Reads the meeting that only a title tells of: "Secretary Ann Lowe and Foreign Minister Luis Vega
 * before Their Meeting" above what both said. It is on the day of publication, at the place that
 * stands alone on a line in front of the text. "Secretary Ann Lowe's Meeting with Foreign Minister
 * Luis Vega" counts where the text tells of no meeting itself.
 */
final class TitledMeetings {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:before|after|at|during|following|ahead of|prior to) their (?:(?:bilateral|trilateral|working) )?(?:meeting|talks|lunch|dinner|breakfast)\\b");

  /** "Secretary Lowe's Meeting with Foreign Minister Vega": the whole text tells of it. */
  private static final Pattern READOUT =
      Pattern.compile("(?i).{3,60}['’]s (?:bilateral )?(?:meeting|lunch|dinner|breakfast) with .+");

  /** So many lines in front of the text may say where it was. */
  private static final int LINES = 8;

  /** No place on a line of its own is longer. */
  private static final int SHORT = 60;

  private static final double CONFIDENCE = 0.7;

  private final Source source;

  TitledMeetings(Source source) {
    this.source = source;
  }

  /**
   * @param known the meetings that the text tells of
   */
  List<Fact.Meeting> read(List<Fact.Meeting> known) {
    String title = source.text().article().title().orElse("");
    Matcher told = TITLE.matcher(title);
    Matcher readout = READOUT.matcher(title);
    boolean before = told.find();
    boolean after = !before && readout.matches() && known.isEmpty();
    if (!(before || after) || source.publication().isEmpty()) {
      return List.of();
    }
    String who = before ? title.substring(0, told.start()) : title;
    List<Entity> met =
        source.entities().all().stream()
            .filter(e -> e instanceof Entity.Person person && isNamed(person, who))
            .toList();
    Optional<Evidence> evidence = evidence(met);
    if (met.size() < 2 || evidence.isEmpty()) {
      return List.of();
    }
    if (after && met.size() > 2) {
      return List.of();
    }
    DateRange day = DateRange.on(PartialDate.of(source.publication().get().date()));
    return List.of(
        new Fact.Meeting(
            Kind.MEETING, met, place(), Optional.of(day), Realis.ACTUAL, List.of(evidence.get())));
  }

  private static boolean isNamed(Entity.Person person, String title) {
    String family = person.name().substring(person.name().lastIndexOf(' ') + 1);
    return Pattern.compile("(?iu)\\b" + Pattern.quote(family) + "\\b").matcher(title).find();
  }

  /** Where the text names the last of them first. */
  private Optional<Evidence> evidence(List<Entity> met) {
    return source.text().sentences().stream()
        .flatMap(
            s ->
                source.entities().within(s.span()).stream()
                    .filter(r -> r.entities().stream().anyMatch(met::contains))
                    .map(r -> new Evidence(r.span(), s.span(), "meeting/title", CONFIDENCE)))
        .findFirst();
  }

  private Optional<Entity.Place> place() {
    String text = source.text().article().text();
    int from = 0;
    for (int line = 0; line < LINES && from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to - from < SHORT) {
        Optional<Entity.Place> place = alone(new Span(from, Math.max(to, from + 1)));
        if (place.isPresent()) {
          return place;
        }
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  /** The place whose name begins a line without a person. */
  private Optional<Entity.Place> alone(Span line) {
    List<Reference> named = source.entities().within(line);
    boolean people =
        named.stream()
            .flatMap(r -> r.entities().stream())
            .anyMatch(Entity.Person.class::isInstance);
    return people
        ? Optional.empty()
        : named.stream()
            .filter(r -> r.span().start() == line.start())
            .flatMap(r -> r.entities().stream())
            .flatMap(e -> e instanceof Entity.Place place ? Stream.of(place) : Stream.empty())
            .findFirst();
  }
}
