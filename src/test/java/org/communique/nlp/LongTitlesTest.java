package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class LongTitlesTest {
  @Test
  void aFieldThatIsKnownEndsWhereTheNameBegins() {
    assertThat(found("Secretary of Defense Ann Lowe spoke"))
        .containsExactly("Lowe -> Secretary of Defense Ann Lowe");
  }

  @Test
  void twoPostsAreOfOneWithoutAnArticle() {
    assertThat(found("met Malian Vice President and Foreign Minister Ann Lowe today"))
        .containsExactly("Lowe -> Vice President and Foreign Minister Ann Lowe");
    assertThat(found("the President and Prime Minister Ann Lowe spoke")).isEmpty();
    assertThat(found("President Jan Kos and Foreign Minister Ann Lowe spoke")).isEmpty();
  }

  @Test
  void aFieldMayBeAList() {
    assertThat(found("the Minister of Trade , Industry and the Environment Jan Kos spoke"))
        .containsExactly("Kos -> Minister of Trade , Industry and the Environment Jan Kos");
  }

  @Test
  void aGivenNameEndsAFieldThatNobodyKnows() {
    assertThat(found("Minister of the Glorious Cavalry Maria Ruiz spoke"))
        .containsExactly("Ruiz -> Minister of the Glorious Cavalry Maria Ruiz");
  }

  @Test
  void aSecondTitleIsNoNameAndHasOneOfItsOwn() {
    assertThat(found("Minister of Defense Jan Kos Director of Police Ann Lowe"))
        .containsExactly(
            "Kos -> Minister of Defense Jan Kos", "Lowe -> Director of Police Ann Lowe");
  }

  @Test
  void aNameGoesOnBehindItsParticle() {
    assertThat(found("Minister of Trade Dr. Salem bin Nasser Al Amri spoke"))
        .containsExactly("Amri -> Minister of Trade Dr. Salem bin Nasser Al Amri");
  }

  @Test
  void wordsOfRankBelongToTheTitle() {
    assertThat(found("Deputy Assistant Secretary for Trade Ann Lowe spoke"))
        .containsExactly("Lowe -> Deputy Assistant Secretary for Trade Ann Lowe");
    assertThat(found("The Under Secretary spoke")).containsExactly("Secretary -> Under Secretary");
  }

  @Test
  void aTitleWithoutANameIsLeftToTheParser() {
    assertThat(found("The Minister of Defense spoke")).isEmpty();
    assertThat(found("a minister of defense Ann Lowe likes")).isEmpty();
    assertThat(found("President of Mali spoke")).isEmpty();
  }

  @Test
  void anArticleInsideIsNoName() {
    assertThat(LongTitles.find("Minister", "of", "the", "Interior", "Jan", "Kos"))
        .flatExtracting(Shortening.Unit::parts)
        .extracting(Tree::label)
        .containsExactly("NNP", "NNP", "DT", "NNP", "NNP", "NNP");
  }

  private static List<String> found(String words) {
    return Shortenings.told(LongTitles.find(words.split(" ")), words.split(" "));
  }
}
