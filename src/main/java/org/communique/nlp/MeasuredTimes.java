package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Tree;

/**
 * Finds how long before or after something else a thing happened, "a day after", "three months
 * before", which the parser takes for a part of the object in front of it. The sentence is parsed
 * with the conjunction alone.
 */
final class MeasuredTimes {
  private static final Pattern COUNT =
      Pattern.compile(
          "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\\d{1,3}");

  private static final Pattern UNIT =
      Pattern.compile("(?:minute|hour|day|week|month|year|decade)s?");

  private static final Set<String> LINKS = Set.of("after", "before");

  private MeasuredTimes() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> units = new ArrayList<>();
    for (int at = 1; at + 3 < words.length; at++) {
      boolean measured =
          COUNT.matcher(words[at].toLowerCase(Locale.ROOT)).matches()
              && UNIT.matcher(words[at + 1]).matches()
              && LINKS.contains(words[at + 2]);
      if (measured) {
        Tree count = Tree.leaf(words[at].matches("an?") ? "DT" : "CD", at);
        Tree unit = Tree.leaf(words[at + 1].endsWith("s") ? "NNS" : "NN", at + 1);
        List<Tree> parts =
            List.of(
                new Tree("NP", at, at + 2, List.of(count, unit)),
                Tree.leaf(Shortening.AS_PARSED, at + 2));
        units.add(new Shortening.Unit(at, at + 3, List.of(at + 2), parts));
      }
    }
    return units;
  }
}
