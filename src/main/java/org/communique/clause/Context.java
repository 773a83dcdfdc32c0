package org.communique.clause;

import org.communique.clause.Clause.Link;
import org.communique.text.Tree;

/**
 * What a constituent gets from above.
 *
 * @param subject the subject that a clause without one inherits, or null
 * @param object what stands for the object that a relative clause lacks, or null
 * @param governor number of the clause it depends on, -1 for none
 * @param link how it depends on it
 */
record Context(Tree subject, Tree object, int governor, Link link) {
  static final Context ROOT = new Context(null, null, -1, Link.ROOT);

  /** Nothing to inherit, and another way of depending on the same clause. */
  Context as(Link how) {
    return new Context(null, null, governor, how);
  }
}
