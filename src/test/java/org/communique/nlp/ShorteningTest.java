package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.junit.jupiter.api.Test;

class ShorteningTest {
  @Test
  void aListStandsInTheTreeAsOneCoordination() {
    assertThat(
            restored(
                "Chad , Mali , Togo and Niger met",
                "(TOP (S (NP (NNP Chad) (CC and) (NNP Niger)) (VP (VBD met))))"))
        .contains("(TOP (S (NP (NP Chad) , (NP Mali) , (NP Togo) and (NP Niger)) (VP met)))");
  }

  @Test
  void theParserMayGiveEachNameAPhraseOfItsOwn() {
    assertThat(
            restored(
                "Chad , Mali , Togo and Niger met",
                "(TOP (S (NP (NP (NNP Chad)) (CC and) (NP (NNP Niger))) (VP (VBD met))))"))
        .contains("(TOP (S (NP (NP Chad) , (NP Mali) , (NP Togo) and (NP Niger)) (VP met)))");
  }

  @Test
  void howLongAfterItWasBecomesAPhraseBeforeTheConjunction() {
    assertThat(
            restored(
                "Mali left a day after Chad won",
                "(TOP (S (NP (NNP Mali)) (VP (VBD left) (SBAR (IN after) (S (NP (NNP Chad)) (VP (VBD won)))))))"))
        .contains("(TOP (S (NP Mali) (VP left (SBAR (NP a day) after (S (NP Chad) (VP won))))))");
  }

  @Test
  void aNounThatLooksLikeAVerbIsNoVerbInACompound() {
    assertThat(
            restored(
                "Mali closed border crossings",
                "(TOP (S (NP (NNP Mali)) (VP (VBD closed) (NP (NN border)))))"))
        .contains("(TOP (S (NP Mali) (VP closed (NP border crossings))))");
  }

  @Test
  void aDateInFrontBecomesTheFirstPartOfTheClause() {
    assertThat(restored("On Monday , Mali left", "(TOP (S (NP (NNP Mali)) (VP (VBD left))))"))
        .contains("(TOP (S (PP On (NP Monday)) , (NP Mali) (VP left)))");
  }

  @Test
  void aDateInFrontGoesIntoWhatIsSaidBehindIt() {
    assertThat(
            restored(
                "On Monday , Mali left , Chad said",
                "(TOP (S (S (NP (NNP Mali)) (VP (VBD left))) (, ,) (NP (NNP Chad)) (VP (VBD said))))"))
        .contains("(TOP (S (S (PP On (NP Monday)) , (NP Mali) (VP left)) , (NP Chad) (VP said)))");
  }

  @Test
  void aVerbBeforeADateKeepsTheTagOfTheParser() {
    Optional<Tree> tree =
        shortening("Mali vetoed on Friday a draft")
            .restored(
                Bracketed.sentence(
                        "(TOP (S (NP (NNP Mali)) (VP (VBN vetoed) (NP (DT a) (NN draft)))))")
                    .tree());
    assertThat(tree.orElseThrow().preorder().filter(Tree::isLeaf).map(Tree::label))
        .containsExactly("NNP", "VBN", "IN", "NNP", "DT", "NN");
  }

  @Test
  void unitsOfSeveralSortsAreRestoredTogether() {
    assertThat(
            restored(
                "On Monday , Minister of Trade Ann Diop thanked the Republic of Korea",
                "(TOP (S (NP (NNP Diop)) (VP (VBD thanked) (NP (DT the) (NNP Korea)))))"))
        .contains(
            "(TOP (S (PP On (NP Monday)) , (NP Minister of Trade Ann Diop) (VP thanked (NP the Republic of Korea))))");
  }

  @Test
  void whatTheParserHasTakenApartCannotBeRestored() {
    assertThat(
            restored(
                "Chad , Mali , Togo and Niger met",
                "(TOP (S (NP (NNP Chad)) (VP (CC and) (NP (NNP Niger)) (VBD met))))"))
        .isEmpty();
  }

  @Test
  void aSentenceOfOrdinaryWordsIsNotShortened() {
    assertThat(Shortening.of("Mali", "thanked", "Chad")).isEmpty();
  }

  /** Whatever is cut off comes back: a flat parse of what is left holds all words in order. */
  @Property(tries = 300)
  void aFlatTreeGivesBackAllWordsInOrder(@ForAll("sentences") List<String> pieces) {
    String[] words = String.join(" ", pieces).split(" ");
    Shortening.of(words)
        .ifPresent(
            shortening -> {
              int kept = shortening.shortened().length;
              Tree flat =
                  new Tree(
                      "S",
                      0,
                      kept,
                      IntStream.range(0, kept).mapToObj(i -> Tree.leaf("NN", i)).toList());
              Tree restored =
                  shortening.restored(new Tree("TOP", 0, kept, List.of(flat))).orElseThrow();
              assertThat(kept).isLessThan(words.length);
              assertThat(restored.preorder().filter(Tree::isLeaf).map(Tree::from))
                  .containsExactlyElementsOf(IntStream.range(0, words.length).boxed().toList());
              assertCovers(restored);
            });
  }

  private static void assertCovers(Tree tree) {
    if (tree.isLeaf()) {
      return;
    }
    int at = tree.from();
    for (Tree child : tree.children()) {
      assertThat(child.from()).isEqualTo(at);
      assertCovers(child);
      at = child.to();
    }
    assertThat(tree.to()).isEqualTo(at);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<List<String>> fronts =
        Arbitraries.of(
            List.of("On May 3 , 2021 ,"), List.of("Around 300"), List.of("In 2019 ,"), List.of());
    Arbitrary<List<String>> rest =
        Arbitraries.of(
                "Chad , Mali , the Republic of Togo and Niger",
                "Secretary of Defense Ann Diop",
                "the Kingdom of Spain",
                "vetoed on Friday a draft",
                "boats",
                "Kenya",
                ",",
                "and")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6);
    return fronts.flatMap(
        front ->
            rest.map(
                more -> {
                  List<String> all = new ArrayList<>(front);
                  all.addAll(more);
                  all.add("left .");
                  return all;
                }));
  }

  private static Shortening shortening(String words) {
    return Shortening.of(words.split(" ")).orElseThrow();
  }

  /** The tree over all the words in brackets, from the parse of those that are left. */
  private static Optional<String> restored(String words, String parse) {
    Sentence parsed = Bracketed.sentence(parse);
    Shortening shortening = shortening(words);
    assertThat(String.join(" ", shortening.shortened())).isEqualTo(Bracketed.text(parsed));
    return shortening.restored(parsed.tree()).map(t -> Shortenings.text(t, words.split(" ")));
  }
}
