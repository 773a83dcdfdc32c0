package org.communique.entity;

import java.util.List;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;

/**
 * Titles that only stand for longer ones of the same person: "Secretary Doe" of whom it is said
 * elsewhere that she is secretary of state, "leader" of a president; and forms of address.
 */
final class ShortTitles {
  /** What anybody with a post may be called as well. */
  private static final String ANY_LEADER = "leader";

  private ShortTitles() {}

  /** Leaves somebody the titles that say more than others do. */
  static void drop(Referent person) {
    List<Office> all = person.offices();
    person.offices(
        all.stream()
            .filter(o -> all.stream().noneMatch(longer -> isShortFor(o, longer)))
            .filter(o -> all.stream().noneMatch(post -> isCourtesy(o, post)))
            .filter(
                o ->
                    !o.title().equals(ANY_LEADER)
                        || all.size() == 1
                        || o.of().filter(b -> b.is(Sort.ORGANIZATION)).isPresent())
            .toList());
  }

  /**
   * "Madam Secretary" to a deputy secretary, "Secretary Doe" for an envoy who was one, "Minister
   * Doe" for a deputy minister, and "Sheikh Doe", the minister.
   */
  private static boolean isCourtesy(Office office, Office post) {
    String title = office.title();
    return switch (title) {
      case "secretary" ->
          post.title().matches(".+ secretary\\b.*|secretary .+|.*\\b(?:envoy|representative)\\b.*");
      case "minister" -> post.title().matches(".+ minister\\b.*|minister .+");
      case "sheikh" -> post.title().matches(".*\\b(?:minister|prince|president|ambassador)\\b.*");
      default -> false;
    };
  }

  private static boolean isShortFor(Office office, Office longer) {
    boolean sameOwner =
        office.of().isEmpty() || longer.of().isEmpty() || office.of().equals(longer.of());
    boolean ranked = longer.title().matches("(?:vice|deputy|assistant|under)\\b.*");
    return sameOwner
        && (longer.title().startsWith(office.title() + " ")
            || !ranked && longer.title().endsWith(" " + office.title()));
  }
}
