package org.communique.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Statement;
import org.communique.fact.Realis;
import org.communique.text.Sentence;

/**
 * Whom somebody speaks to in the readout of a meeting or call: "The Secretary spoke with Minister
 * Kos. He stressed the need for calm" tells what he said to the minister. A release is a readout
 * where its first sentences tell of one meeting of a few people and it tells of no other; demands
 * and complaints may be of others.
 */
final class Readouts {
  private static final Set<Meeting.Kind> TALKING =
      EnumSet.of(Meeting.Kind.MEETING, Meeting.Kind.CALL, Meeting.Kind.TALKS);

  private static final Set<Statement.Kind> TO_EACH_OTHER =
      EnumSet.of(Statement.Kind.SAY, Statement.Kind.PROMISE, Statement.Kind.PRAISE);

  /** In sentences: the letterhead and who is quoted may stand in front. */
  private static final int OPENING = 4;

  /** More take part in a conference, where nobody speaks to each of the others. */
  private static final int MOST = 4;

  private final Source source;

  Readouts(Source source) {
    this.source = source;
  }

  /** The facts, statements without a listener made to the others who met. */
  List<Fact> complete(List<Fact> facts) {
    Optional<Meeting> meeting =
        source.issuer().isTelling() && source.issuer().turns().isEmpty()
            ? only(facts)
            : Optional.empty();
    return meeting
        .map(m -> facts.stream().map(f -> f instanceof Statement s ? to(m, s) : f).toList())
        .orElse(facts);
  }

  private Optional<Meeting> only(List<Fact> facts) {
    List<Meeting> talks =
        facts.stream()
            .filter(Meeting.class::isInstance)
            .map(Meeting.class::cast)
            .filter(m -> TALKING.contains(m.kind()))
            .toList();
    return talks.size() == 1 ? talks.stream().filter(this::isOfFew).findFirst() : Optional.empty();
  }

  private boolean isOfFew(Meeting meeting) {
    return meeting.realis() == Realis.ACTUAL
        && meeting.participants().size() > 1
        && meeting.participants().size() <= MOST
        && meeting.participants().stream().allMatch(Entity.Person.class::isInstance)
        && index(meeting.evidence()).filter(i -> i < OPENING).isPresent();
  }

  private Fact to(Meeting meeting, Statement said) {
    boolean one =
        said.addressees().isEmpty()
            && TO_EACH_OTHER.contains(said.kind())
            && said.speakers().size() == 1
            && meeting.participants().containsAll(said.speakers())
            && index(said.evidence()).filter(i -> i >= index(meeting.evidence()).get()).isPresent();
    return one
        ? new Statement(
            said.speakers(),
            meeting.participants().stream().filter(p -> !said.speakers().contains(p)).toList(),
            said.kind(),
            said.content(),
            said.quoted(),
            said.when(),
            said.evidence())
        : said;
  }

  private Optional<Integer> index(List<Evidence> evidence) {
    return source.sentence(evidence.get(0)).map(Sentence::index);
  }
}
