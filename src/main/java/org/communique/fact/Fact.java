package org.communique.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;

/**
 * Something that an article states. The nine kinds are the nine tables, the nine shapes and the
 * nine fact queries.
 */
public sealed interface Fact {
  /** The words it rests on, never empty, in the order of the text. */
  List<Evidence> evidence();

  /** Someone, with the posts they hold. */
  record PersonFact(Entity.Person person, List<Evidence> evidence) implements Fact {
    public PersonFact {
      requireNonNull(person);
      evidence = supported(evidence);
    }
  }

  /** An organisation. */
  record OrganizationFact(Entity.Organization organization, List<Evidence> evidence)
      implements Fact {
    public OrganizationFact {
      requireNonNull(organization);
      evidence = supported(evidence);
    }
  }

  /** A place. */
  record PlaceFact(Entity.Place place, List<Evidence> evidence) implements Fact {
    public PlaceFact {
      requireNonNull(place);
      evidence = supported(evidence);
    }
  }

  /**
   * Who claims and who controls a contested place. Neither is asserted to be right.
   *
   * @param claimedBy who claims it
   * @param controlledBy who controls it
   */
  record Claim(
      Entity.Place place,
      List<Entity> claimedBy,
      List<Entity> controlledBy,
      List<Evidence> evidence)
      implements Fact {
    public Claim {
      requireNonNull(place);
      claimedBy = List.copyOf(claimedBy);
      controlledBy = List.copyOf(controlledBy);
      evidence = supported(evidence);
    }
  }

  /**
   * A dispute.
   *
   * @param over what it is about, in the words of the article
   * @param place the place that is contested, where it is about one
   */
  record Dispute(
      List<Entity> parties, String over, Optional<Entity.Place> place, List<Evidence> evidence)
      implements Fact {
    public Dispute {
      parties = List.copyOf(parties);
      requireNonNull(over);
      requireNonNull(place);
      evidence = supported(evidence);
    }
  }

  /** A meeting, in the widest sense: people or sides come together, or one visits another. */
  record Meeting(
      Kind kind,
      List<Entity> participants,
      Optional<Entity.Place> place,
      Optional<DateRange> when,
      Realis realis,
      List<Evidence> evidence)
      implements Fact {
    /** Sorts of meetings. */
    public enum Kind {
      MEETING,
      SUMMIT,
      TALKS,
      CALL,
      VISIT,
      CONFERENCE
    }

    public Meeting {
      requireNonNull(kind);
      participants = List.copyOf(participants);
      requireNonNull(place);
      requireNonNull(when);
      requireNonNull(realis);
      evidence = supported(evidence);
    }
  }

  /**
   * Something agreed: a named instrument, or a commitment.
   *
   * @param name the instrument's name ("peace treaty"), where it has one
   * @param content what is agreed, in the words of the article
   */
  record Agreement(
      Optional<String> name,
      List<Entity> parties,
      String content,
      Stage stage,
      Optional<PartialDate> date,
      List<Evidence> evidence)
      implements Fact {
    /** How far an agreement has come. */
    public enum Stage {
      PROPOSED,
      NEGOTIATING,
      AGREED,
      SIGNED,
      RATIFIED,
      IN_FORCE,
      REJECTED,
      SUSPENDED,
      WITHDRAWN,
      VIOLATED
    }

    public Agreement {
      requireNonNull(name);
      parties = List.copyOf(parties);
      requireNonNull(content);
      requireNonNull(stage);
      requireNonNull(date);
      evidence = supported(evidence);
    }
  }

  /**
   * What someone said.
   *
   * @param speakers who said it; several for a joint statement
   * @param addressees to whom, or about whom a demand or complaint is made
   * @param kind the sort of speech act
   * @param content what was said, in the words of the article
   * @param quoted true where its words, or some of them, stand in quotation marks
   * @param when when it was said
   */
  record Statement(
      List<Entity> speakers,
      List<Entity> addressees,
      Kind kind,
      String content,
      boolean quoted,
      Optional<DateRange> when,
      List<Evidence> evidence)
      implements Fact {
    /** Sorts of speech acts. */
    public enum Kind {
      SAY,
      COMPLAIN,
      DEMAND,
      REJECT,
      THREATEN,
      PRAISE,
      DENY,
      PROMISE
    }

    public Statement {
      speakers = List.copyOf(speakers);
      addressees = List.copyOf(addressees);
      requireNonNull(kind);
      requireNonNull(content);
      requireNonNull(when);
      evidence = supported(evidence);
    }
  }

  /**
   * Any other act between actors.
   *
   * @param plover its type
   * @param agents who did it
   * @param targets to whom
   * @param what the act in the words of the article
   */
  record Event(
      Plover plover,
      List<Entity> agents,
      List<Entity> targets,
      String what,
      Optional<Entity.Place> place,
      Optional<DateRange> when,
      Realis realis,
      List<Evidence> evidence)
      implements Fact {
    public Event {
      requireNonNull(plover);
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
      requireNonNull(what);
      requireNonNull(place);
      requireNonNull(when);
      requireNonNull(realis);
      evidence = supported(evidence);
    }
  }

  private static List<Evidence> supported(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact without evidence");
    }
    return List.copyOf(evidence);
  }
}
