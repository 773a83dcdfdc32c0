package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Whose post a title is that stands behind "by": in "Mali's delegation was led by Foreign Minister
 * X, and the Chadian side by Finance Minister Y" that of the side that each leads.
 */
final class Delegations {
  private static final Set<String> SIDES =
      Set.of("delegation", "side", "team", "mission", "contingent", "party");

  private static final String LEADING =
      "led|headed|chaired|co-chaired|represented|fronted|be|was|is|were|being|been|will|would";

  private static final int REACH = 8;

  private final Discourse discourse;

  Delegations(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The name of whoever sends those whom the holder of a post leads. */
  Optional<Words<Mention.Name>> sender(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    int by = role.from() - 1;
    if (by < 2 || !sentence.token(by).text().equals("by")) {
      return Optional.empty();
    }
    int side = by - 1;
    while (side > Math.max(0, by - REACH) && sentence.token(side).text().matches(LEADING)) {
      side--;
    }
    if (!SIDES.contains(sentence.token(side).lemma())) {
      return Optional.empty();
    }
    int owner = side - 1;
    while (owner > 0 && isBetween(sentence.token(owner))) {
      owner--;
    }
    return discourse
        .nameAt(sentence, owner)
        .filter(n -> n.mention().kind() != Mention.Name.Kind.PERSON);
  }

  private static boolean isBetween(Token token) {
    return token.text().matches("['’]s?")
        || token.tag().matches("JJ|NN") && Character.isLowerCase(token.text().charAt(0));
  }
}
