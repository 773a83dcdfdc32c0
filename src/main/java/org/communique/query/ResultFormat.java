package org.communique.query;

/** Ways to write the answer to a query. */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE,
  /** RFC 4180, header first. */
  CSV,
  /** SPARQL 1.1 Query Results JSON Format. */
  JSON
}
