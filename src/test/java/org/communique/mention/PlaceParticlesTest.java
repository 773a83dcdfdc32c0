package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class PlaceParticlesTest {
  private static final String TEXT = "She died in La Talvera in May.";

  private final Passage passage =
      Passage.of(TEXT, new Span(0, TEXT.length()), Gazetteer.standard());

  private static Candidate place(String words) {
    Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    return new Candidate(span, Kind.PLACE, List.of(), 0.9, Finder.MODEL);
  }

  @Test
  void anArticleBelongsToThePlaceBehindIt() {
    List<Candidate> names = List.of(place("La"), place("Talvera"));
    assertThat(PlaceParticles.whole(passage, names)).containsExactly(place("La Talvera"));
  }

  @Test
  void anArticleAloneIsNoPlace() {
    assertThat(PlaceParticles.whole(passage, List.of(place("La")))).isEmpty();
  }
}
