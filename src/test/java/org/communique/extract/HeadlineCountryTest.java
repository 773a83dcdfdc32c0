package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.MALI;

import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

class HeadlineCountryTest {
  private static final String NAMED =
      "(S (NP (NNP Mali)) (VP (VBZ has/have) (NP (DT a) (NN port))))";
  private static final String MORE = NAMED.replace("Mali", "Mali) (CC and) (NNP Chad");

  @Test
  void theOnlyCountryOfTheHeadline() {
    assertThat(HeadlineCountry.in(of("Floods in Mali"))).contains(MALI);
    assertThat(HeadlineCountry.in(of("Floods in Mali and Chad"))).isEmpty();
    assertThat(HeadlineCountry.in(of("Floods"))).isEmpty();
  }

  @Test
  void theGovernmentIsThatOfTheHeadline() {
    assertThat(
            Dispatch.of(
                    NAMED,
                    NAMED,
                    "(S (NP (PRP It)) (VP (VBZ rains/rain)))",
                    "(S (NP (PRP It)) (VP (VBZ rains/rain)))",
                    "(S (NP (DT The) (NN government)) (VP (VBD said/say) (SBAR (S (NP (DT the) (NN port)) (VP (VBD was/be) (ADJP (JJ closed)))))) (. .))")
                .titled("Floods in Mali")
                .naming(MALI)
                .describing("government", new Entity.Group("government", Optional.empty()))
                .lines(Fact.Statement.class))
        .containsExactly("say | Mali |");
  }

  private static Source of(String title) {
    return Dispatch.of(NAMED, MORE).titled(title).naming(MALI, CHAD).source();
  }
}
