package org.communique.time;

/** Whether a clause reports, describes or announces. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb tells. */
  NONE
}
