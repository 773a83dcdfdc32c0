package org.communique.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Realis;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;
import org.communique.vocab.Scheme;

/** Writes what an article states, fact by fact, each with its evidence. */
final class FactWriter {
  private final Triples triples;
  private final Node article;
  private final EntityWriter entities;
  private final TextWriter text;
  private final TimeWriter times;
  private final TenureWriter tenures;
  private final Participation participation;
  private final Origins origins;
  private final Excerpt excerpt;

  FactWriter(
      Triples triples,
      Node article,
      EntityWriter entities,
      Origins origins,
      TextWriter text,
      Excerpt excerpt) {
    this.triples = triples;
    this.article = article;
    this.entities = entities;
    this.text = text;
    this.times = new TimeWriter(triples);
    this.tenures = new TenureWriter(triples, article, entities, origins);
    this.participation = new Participation(triples, entities);
    this.origins = origins;
    this.excerpt = excerpt;
  }

  void write(Fact fact) {
    origins.readFrom(fact.evidence().get(0));
    if (fact instanceof Fact.PersonFact person) {
      support(entities.write(person.person()), fact);
      tenures.write(person).forEach(tenure -> support(tenure, fact));
    } else if (fact instanceof Fact.OrganizationFact organization) {
      support(entities.write(organization.organization()), fact);
    } else if (fact instanceof Fact.PlaceFact place) {
      support(entities.write(place.place()), fact);
    } else if (fact instanceof Fact.Claim claim) {
      writeClaim(claim);
    } else if (fact instanceof Fact.Dispute dispute) {
      writeDispute(dispute);
    } else if (fact instanceof Fact.Meeting meeting) {
      writeMeeting(meeting);
    } else if (fact instanceof Fact.Agreement agreement) {
      writeAgreement(agreement);
    } else if (fact instanceof Fact.Statement statement) {
      writeStatement(statement);
    } else if (fact instanceof Fact.Event event) {
      writeAct(event);
    } else {
      throw new IllegalArgumentException("a fact of no known kind: " + fact);
    }
  }

  /** Each side's claim, and each side's control, is a statement of its own. */
  private void writeClaim(Fact.Claim claim) {
    Node place = entities.write(claim.place());
    for (Node side : nodes(claim.claimedBy())) {
      FactDescription it = new FactDescription(Cq.CLAIM);
      write(it.with(Cq.TERRITORY, place).with(Cq.CLAIMANT, side), "claim", claim);
    }
    for (Node side : nodes(claim.controlledBy())) {
      FactDescription it = new FactDescription(Cq.CONTROL);
      write(it.with(Cq.TERRITORY, place).with(Cq.CONTROLLER, side), "control", claim);
    }
  }

  private void writeDispute(Fact.Dispute dispute) {
    FactDescription it =
        new FactDescription(Cq.DISPUTE)
            .withAll(Cq.PARTY, nodes(dispute.parties()))
            .with(Cq.CONTENT, excerpt.of(dispute.over()))
            .with(Cq.TERRITORY, dispute.place().map(entities::write))
            .with(Realis.ACTUAL);
    write(it, "dispute", dispute);
  }

  private void writeMeeting(Fact.Meeting meeting) {
    FactDescription it =
        new FactDescription(Cq.MEETING)
            .classified(Cq.KIND, Scheme.concept(Namespace.MEETING, meeting.kind()))
            .withAll(Cq.PARTICIPANT, nodes(meeting.participants()))
            .with(Cq.AT, meeting.place().map(entities::write))
            .with(Cq.WHEN, meeting.when().map(times::write))
            .with(meeting.realis());
    write(it, "meeting", meeting);
  }

  private void writeAgreement(Fact.Agreement agreement) {
    Node stage = Scheme.concept(Namespace.STAGE, agreement.stage());
    FactDescription it =
        new FactDescription(Cq.AGREEMENT)
            .withAll(Cq.PARTY, nodes(agreement.parties()))
            .with(Cq.CONTENT, excerpt.of(agreement.content()))
            .classified(Cq.STAGE, stage)
            .with(Cq.REALIS, Scheme.realisOf(stage))
            .with(Cq.WHEN, agreement.date().map(times::write));
    agreement.name().ifPresent(name -> it.with(Cq.NAME, name));
    write(it, "agreement", agreement);
  }

  private void writeStatement(Fact.Statement statement) {
    FactDescription it =
        new FactDescription(Cq.STATEMENT)
            .classified(Cq.KIND, Scheme.concept(Namespace.STATEMENT, statement.kind()))
            .withAll(Cq.SPEAKER, nodes(statement.speakers()))
            .withAll(Cq.ADDRESSEE, nodes(statement.addressees()))
            .with(Cq.CONTENT, excerpt.of(statement.content()))
            .with(Cq.QUOTED, statement.quoted())
            .with(Cq.WHEN, statement.when().map(times::write))
            .with(Realis.ACTUAL);
    write(it, "statement", statement);
  }

  private void writeAct(Fact.Event event) {
    FactDescription it =
        new FactDescription(Cq.ACT)
            .coded(Scheme.plover(event.plover()))
            .withAll(Cq.AGENT, nodes(event.agents()))
            .withAll(Cq.TARGET, nodes(event.targets()))
            .with(Cq.CONTENT, excerpt.of(event.what()))
            .with(Cq.AT, event.place().map(entities::write))
            .with(Cq.WHEN, event.when().map(times::write))
            .with(event.realis());
    write(it, "act", event);
  }

  private List<Node> nodes(List<Entity> actors) {
    return actors.stream().map(entities::write).toList();
  }

  private void write(FactDescription description, String kind, Fact fact) {
    int position = fact.evidence().get(0).words().start();
    Node node = description.write(triples, article, kind, position);
    participation.write(node, fact);
    support(node, fact);
  }

  private void support(Node subject, Fact fact) {
    fact.evidence()
        .forEach(evidence -> triples.add(subject, Cq.HAS_EVIDENCE, text.write(evidence)));
  }
}
