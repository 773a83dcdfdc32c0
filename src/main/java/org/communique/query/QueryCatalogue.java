package org.communique.query;

import java.util.List;

/** The queries that come with the program, {@code queries/**.rq}. */
public final class QueryCatalogue {
  /** Reads and parses every query once. */
  public static QueryCatalogue load() {
    throw new UnsupportedOperationException("in work");
  }

  /** The nine fact queries, in the order of the fact types. */
  public List<CatalogueQuery> facts() {
    throw new UnsupportedOperationException("in work");
  }

  /** Every query: the fact queries first, then the others by name. */
  public List<CatalogueQuery> all() {
    throw new UnsupportedOperationException("in work");
  }

  /** The query of a name; an error that lists the names where there is none. */
  public CatalogueQuery get(String name) {
    throw new UnsupportedOperationException("in work: " + name);
  }

  /** The catalogue as the table that the README shows. */
  public String markdownTable() {
    throw new UnsupportedOperationException("in work");
  }
}
