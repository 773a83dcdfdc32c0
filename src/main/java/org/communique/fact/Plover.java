package org.communique.fact;

/**
 * The event types of the political event ontology PLOVER (Halterman et al., "PLOVER and POLECAT: A
 * New Political Event Ontology and Dataset", 2023).
 */
public enum Plover {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
