package org.communique.extract;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.text.WordList;

/**
 * Tells statements of nobody in particular: "the nations affirmed", "his daughter said". Whoever is
 * meant is named elsewhere or not at all, and words that cannot be put down to anybody are none of
 * their statements.
 */
final class VagueSpeakers {
  private static final WordList VAGUE = WordList.resource("/rules/vague-speakers.txt");

  private VagueSpeakers() {}

  /** Whether only people of whom nothing is known say it. */
  static boolean speak(Fact fact) {
    return fact instanceof Fact.Statement said && areVague(said.speakers());
  }

  private static boolean areVague(List<Entity> speakers) {
    return !speakers.isEmpty() && speakers.stream().allMatch(VagueSpeakers::isVague);
  }

  private static boolean isVague(Entity speaker) {
    return speaker instanceof Entity.Group group
        && group.of().isEmpty()
        && VAGUE.contains(group.name());
  }
}
