package org.communique.gazetteer;

import java.util.List;

/**
 * Who is known to claim and to administer a contested place. Background only: what an article says
 * goes first, and neither side is asserted to be right.
 *
 * @param place its common name
 * @param claimants the countries that claim it without holding it
 * @param administrators who holds it; empty where that differs from part to part
 */
public record Contest(Entry place, List<Entry> claimants, List<Entry> administrators) {
  public Contest {
    claimants = List.copyOf(claimants);
    administrators = List.copyOf(administrators);
  }
}
