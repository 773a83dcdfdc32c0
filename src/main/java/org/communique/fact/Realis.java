package org.communique.fact;

/** Whether something is the case, according to the article. */
public enum Realis {
  /** Happened or is happening. */
  ACTUAL,
  /** Agreed or announced for the future. */
  PLANNED,
  /** Sought, requested, possible, alleged. */
  PROPOSED,
  /** Said not to have happened, or refused. */
  DENIED
}
