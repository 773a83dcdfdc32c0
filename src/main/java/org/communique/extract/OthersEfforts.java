package org.communique.extract;

import java.util.Set;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.text.Sentence;

/**
 * "Discussed ongoing efforts to bring food to Mali": what others, or nobody knows who, are working
 * at is not done by whoever talks of it. Efforts that have an owner or are shared are theirs.
 */
final class OthersEfforts {
  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "review",
          "address",
          "explore",
          "highlight",
          "note",
          "welcome",
          "commend",
          "praise",
          "applaud",
          "hail",
          "stress",
          "underscore",
          "emphasize",
          "emphasise");

  private static final Set<String> COMMON =
      Set.of("joint", "shared", "common", "mutual", "bilateral");

  private OthersEfforts() {}

  /** Whether a clause tells to what end such efforts are made. */
  static boolean tell(Source source, Clause clause) {
    return clause.link() == Link.INFINITIVE
        && Surroundings.isEffort(clause)
        && source.governor(clause).filter(g -> TALKING.contains(g.lemma())).isPresent()
        && !isOwned(clause.sentence(), clause.tree().from() - 1);
  }

  private static boolean isOwned(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && sentence.token(at).tag().matches("JJ.?|RB|VB[NG]|NN|,|CC")) {
      if (COMMON.contains(sentence.token(at).lemma())) {
        return true;
      }
      at--;
    }
    return at >= 0 && sentence.token(at).tag().matches("PRP\\$|POS");
  }
}
