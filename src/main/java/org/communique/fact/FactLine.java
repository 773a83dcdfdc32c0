package org.communique.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.entity.Entity;

/**
 * A fact on one line, as the examples of rule files write it: the kind or code, then the actors,
 * then what the kind of fact adds, between bars. A date or content is not part of it.
 *
 * <pre>
 * act        SANCTION | France | Belarus | actual
 * statement  demand | Canada | Haiti
 * meeting    talks | Kenya; Somalia | planned
 * agreement  signed | Mali; Niger
 * dispute    Chile; Peru | the island
 * claim      Ilha Verde | Chile | Peru        (place, claimed by, controlled by)
 * </pre>
 */
public final class FactLine {
  private FactLine() {}

  public static String of(Fact fact) {
    if (fact instanceof Fact.Event act) {
      return line(act.plover().name(), names(act.agents()), names(act.targets()), act.realis());
    }
    if (fact instanceof Fact.Statement said) {
      return line(said.kind(), names(said.speakers()), names(said.addressees()));
    }
    if (fact instanceof Fact.Meeting meeting) {
      return line(meeting.kind(), names(meeting.participants()), meeting.realis());
    }
    if (fact instanceof Fact.Agreement agreement) {
      return line(agreement.stage(), names(agreement.parties()));
    }
    if (fact instanceof Fact.Dispute dispute) {
      return line(names(dispute.parties()), dispute.over());
    }
    if (fact instanceof Fact.Claim claim) {
      return line(claim.place().name(), names(claim.claimedBy()), names(claim.controlledBy()));
    }
    if (fact instanceof Fact.PersonFact known) {
      return line(known.person().name());
    }
    if (fact instanceof Fact.OrganizationFact known) {
      return line(known.organization().name());
    }
    return line(((Fact.PlaceFact) fact).place().name());
  }

  private static String line(Object... cells) {
    return List.of(cells).stream()
        .map(c -> c instanceof Enum<?> kind && !(c instanceof Plover) ? word(kind) : c.toString())
        .collect(Collectors.joining(" | "))
        .replace("|  |", "| |")
        .strip();
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String names(List<Entity> actors) {
    return actors.stream().map(Entity::name).collect(Collectors.joining("; "));
  }
}
