package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.DIOP;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class InterviewersTest {
  private static final Entity PAPER =
      new Entity.Organization(
          "Daily News", List.of(), Entity.Organization.Kind.MEDIA, Optional.empty());

  @Test
  void whoIsToldIsTheListener() {
    assertThat(in("(NP (NNP Diop)) (VP (VBD told) (NP (DT the) (NNP Daily) (NNP News)))"))
        .containsExactly(PAPER);
    assertThat(in("(VP (VBG Speaking) (TO to) (NP (NNP Daily) (NNP News))) (NP (NNP Diop))"))
        .containsExactly(PAPER);
  }

  @Test
  void aPaperThatIsOnlyNamedIsNot() {
    assertThat(in("(NP (NNP Diop)) (VP (VBD read) (NP (DT the) (NNP Daily) (NNP News)))"))
        .isEmpty();
  }

  private static List<Entity> in(String words) {
    Source source = Dispatch.of("(S " + words + ")").naming(DIOP, PAPER).source();
    Span whole = source.text().sentences().get(0).span();
    return Interviewers.in(source, whole, List.of(DIOP));
  }
}
