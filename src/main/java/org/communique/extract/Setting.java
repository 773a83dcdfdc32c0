package org.communique.extract;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting.Kind;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.time.Publication;

/**
 * What the text before lends to a meeting: "While in Oslo, she will meet B", "During the trip, they
 * met B".
 */
final class Setting {
  private static final Pattern WHILE =
      Pattern.compile("(?:While|Whilst|When|Once|Yesterday|(?:Earlier )?[Tt]oday) (?:in|at) ");

  private static final Pattern IN = Pattern.compile("(?:In|While in|While at) (?:the )?");

  private static final Pattern DURING =
      Pattern.compile(
          "(?:During|On|While on) (?:the|his|her|their|this) (?:\\w+ )?(?:trip|visit|stay|tour)\\b.*|While there\\b.*",
          Pattern.DOTALL);

  /** "1:00 p.m. Secretary Diop meets with B": an entry of a schedule. */
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}:\\d\\d (?:a\\.m\\.|p\\.m\\.)");

  private static final Pattern SCHEDULE = Pattern.compile("(?i)\\b(?:schedule|agenda)\\b");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final Source source;

  Setting(Source source) {
    this.source = source;
  }

  /** The place that stands in front of a sentence, or that of the visit told before. */
  Optional<Entity.Place> place(Clause clause, List<Fact.Meeting> told) {
    Span sentence = clause.sentence().span();
    String words = source.text().text(sentence);
    Matcher opening = WHILE.matcher(words);
    if (opening.lookingAt()) {
      return at(sentence, opening.end());
    }
    return DURING.matcher(words).matches()
        ? lastVisit(clause, told).filter(v -> isOnly(v, told)).flatMap(Fact.Meeting::place)
        : stop(clause, told).flatMap(Fact.Meeting::place).or(() -> fronted(clause));
  }

  /** "In Oslo, she will open a school. She will also meet B": what stands in front before it. */
  private Optional<Entity.Place> fronted(Clause clause) {
    int index = clause.sentence().index();
    if (index == 0
        || !RealisReader.FUTURE.contains(clause.form().modal())
        || !isOfTraveller(clause)) {
      return Optional.empty();
    }
    Span before = source.text().sentences().get(index - 1).span();
    Matcher opening = IN.matcher(source.text().text(before));
    boolean paragraph =
        source
                .text()
                .article()
                .text()
                .substring(before.end(), clause.sentence().span().start())
                .indexOf('\n')
            < 0;
    return paragraph && opening.lookingAt() ? at(before, opening.end()) : Optional.empty();
  }

  private Optional<Entity.Place> at(Span sentence, int offset) {
    return source.entities().within(sentence).stream()
        .filter(r -> r.span().start() == sentence.start() + offset)
        .flatMap(r -> r.entities().stream())
        .filter(Entity.Place.class::isInstance)
        .map(Entity.Place.class::cast)
        .findFirst();
  }

  /** "In Oslo, Ann Diop will meet A. She will also meet B": the stop of the sentence before. */
  private Optional<Fact.Meeting> stop(Clause clause, List<Fact.Meeting> told) {
    if (!RealisReader.FUTURE.contains(clause.form().modal())) {
      return Optional.empty();
    }
    List<Fact.Meeting> before =
        told.stream()
            .filter(m -> m.realis() == Realis.PLANNED && m.place().isPresent())
            .filter(m -> isBefore(m, clause))
            .filter(m -> isOfTraveller(clause) || isBy(clause, m))
            .toList();
    boolean one = before.stream().map(Fact.Meeting::place).distinct().count() == 1;
    return one ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
  }

  /** A sentence about whoever has been spoken of, which names no place of its own in front. */
  private static boolean isOfTraveller(Clause clause) {
    return clause.tree().from() <= 1
        && clause
            .first(Slot.SUBJECT)
            .map(t -> clause.sentence().token(Heads.of(t)).text())
            .filter(w -> w.matches("He|She|They|Secretary"))
            .isPresent();
  }

  /** "Ann Diop will travel to Oslo. Minister Diop will meet B": who is there by name. */
  private boolean isBy(Clause clause, Fact.Meeting visit) {
    return visit.kind() == Kind.VISIT
        && clause.tree().from() <= 1
        && clause
            .first(Slot.SUBJECT)
            .map(t -> clause.sentence().spanOf(t))
            .filter(
                s ->
                    source.entities().within(s).stream()
                        .anyMatch(r -> visit.participants().containsAll(r.entities())))
            .isPresent();
  }

  /** Of a journey to several places the words do not tell at which of them. */
  private static boolean isOnly(Fact.Meeting visit, List<Fact.Meeting> told) {
    return told.stream()
        .filter(m -> m.kind() == Kind.VISIT)
        .filter(m -> m.evidence().get(0).sentence().equals(visit.evidence().get(0).sentence()))
        .allMatch(m -> m.place().equals(visit.place()));
  }

  /** The day of a visit of one day in which it was, or of the schedule that lists it. */
  Optional<DateRange> when(Clause clause, List<Fact.Meeting> told) {
    String words = source.text().text(clause.sentence().span());
    if (HOUR.matcher(words).lookingAt()) {
      return scheduled();
    }
    return DURING.matcher(words).matches()
        ? lastVisit(clause, told).flatMap(Fact.Meeting::when).filter(w -> w.end().isEmpty())
        : Optional.empty();
  }

  /** "Public Schedule – May 3, 2022": a title that names the day on which it came out. */
  private Optional<DateRange> scheduled() {
    String title = source.text().article().title().orElse("");
    return source
        .publication()
        .map(Publication::date)
        .filter(day -> SCHEDULE.matcher(title).find() && title.contains(DAY.format(day)))
        .map(day -> DateRange.on(PartialDate.of(day)));
  }

  /** "They met B" behind a sentence that tells who travelled. */
  List<Entity> they(Clause clause, List<Fact.Meeting> told) {
    boolean plural =
        clause
            .all(Slot.SUBJECT)
            .anyMatch(t -> clause.sentence().token(Heads.of(t)).text().equalsIgnoreCase("they"));
    return plural
        ? lastVisit(clause, told)
            .map(Fact.Meeting::participants)
            .filter(p -> p.size() > 1)
            .orElse(List.of())
        : List.of();
  }

  /** The visit told in the sentence before. */
  private Optional<Fact.Meeting> lastVisit(Clause clause, List<Fact.Meeting> told) {
    return told.stream()
        .filter(m -> m.kind() == Kind.VISIT)
        .filter(m -> isBefore(m, clause))
        .reduce((earlier, later) -> later);
  }

  private boolean isBefore(Fact.Meeting meeting, Clause clause) {
    return source
        .sentence(meeting.evidence().get(0))
        .filter(s -> clause.sentence().index() - s.index() == 1)
        .isPresent();
  }
}
