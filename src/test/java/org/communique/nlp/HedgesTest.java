package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HedgesTest {
  @Test
  void whatLooksLikeAThingIsParsedAsIt() {
    assertThat(found("Mali fired what appeared to be a rocket"))
        .containsExactly("a -> (ADVP what appeared to be) a");
    assertThat(found("Mali seized what are believed to be drones"))
        .containsExactly("drones -> (ADVP what are believed to be) drones");
  }

  @Test
  void otherClausesStay() {
    assertThat(found("Mali knows what appeared in the paper")).isEmpty();
    assertThat(found("Mali denied what it appeared to be")).isEmpty();
    assertThat(found("Mali knows what appeared to be")).isEmpty();
  }

  private static List<String> found(String words) {
    return Shortenings.told(Hedges.find(words.split(" ")), words.split(" "));
  }
}
