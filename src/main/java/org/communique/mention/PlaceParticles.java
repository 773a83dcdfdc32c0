package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.mention.Mention.Name.Kind;

/** Unknown places with the article or saint before them that belongs to the name: "La Talvera". */
final class PlaceParticles {
  private static final String PARTICLE = "La|Las|Los|El|Le|Les|San|Santa|Santo|São";

  private PlaceParticles() {}

  /** The proposals, places with their particles, and no particle alone. */
  static List<Candidate> whole(Passage passage, List<Candidate> names) {
    List<Candidate> whole = new ArrayList<>();
    for (Candidate name : names) {
      int from = passage.indexAt(name.span().start());
      boolean place = name.kind() == Kind.PLACE && name.senses().isEmpty();
      if (place && passage.form(from - 1).matches(PARTICLE)) {
        whole.add(name.over(passage.spanOf(from - 1, passage.indexAt(name.span().end() - 1) + 1)));
      } else if (!place || !passage.text(name.span()).matches(PARTICLE)) {
        whole.add(name);
      }
    }
    return whole;
  }
}
