package org.communique.rule;

import org.communique.fact.Fact.Agreement;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Statement;
import org.communique.fact.Plover;

/** What a rule says that a clause states: the kind of fact, and its kind within that. */
public sealed interface Act {
  /** An act between actors. */
  record Event(Plover plover) implements Act {}

  /** A speech act. */
  record Say(Statement.Kind kind) implements Act {}

  /** A meeting. */
  record Meet(Meeting.Kind kind) implements Act {}

  /** Something agreed, or a step in the life of an agreement. */
  record Agree(Agreement.Stage stage) implements Act {}

  /** A dispute. */
  record Dispute() implements Act {}

  /** A claim to a place, or control over it. */
  record Hold(boolean control) implements Act {}
}
