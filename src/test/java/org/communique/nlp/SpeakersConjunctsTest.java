package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersConjunctsTest {
  @Test
  void whatARaidCannotDoGoesToWhoeverSpeaks() {
    assertThat(
            mended(
                "(S (NP (NNP Lund)) (VP (VBD condemned) (NP (NP (DT the) (NN raid)) (SBAR (WHNP (WDT that)) (S (VP (VP (VBD killed) (NP (CD two))) (CC and) (VP (VBD thanked) (NP (DT the) (NN crew)))))))))"))
        .isEqualTo(
            "(S (NP Lund) (VP (VP condemned (NP (NP the raid) (SBAR (WHNP that) (S (VP killed (NP two)))))) and (VP thanked (NP the crew))))");
  }

  @Test
  void soDoesAPastBehindAPresent() {
    assertThat(
            mended(
                "(S (NP (NNP Lund)) (VP (VBD stressed) (SBAR (IN that) (S (NP (NNP Chad)) (VP (VP (VBZ has) (NP (DT a) (NN port))) (, ,) (CC and) (VP (VBD urged) (NP (NNP Mali)))))))))"))
        .isEqualTo(
            "(S (NP Lund) (VP (VP stressed (SBAR that (S (NP Chad) (VP has (NP a port))))) , and (VP urged (NP Mali))))");
  }

  @Test
  void somebodyInsideMaySpeak() {
    String tree =
        "(S (NP (NNP Lund)) (VP (VBD condemned) (NP (NP (DT the) (NN minister)) (SBAR (WHNP (WP who)) (S (VP (VP (VBD left)) (CC and) (VP (VBD thanked) (NP (NNP Chad)))))))))";
    assertThat(mended(tree)).contains("(VP (VP left) and (VP thanked (NP Chad)))");
  }

  @Test
  void behindAnAsideTheSpeakerGoesOn() {
    assertThat(
            mended(
                "(S (NP (NNP Lund)) (VP (VBD named) (NP (NP (DT an) (NN aide)) (, ,) (SBAR (WHNP (WP who)) (S (VP (VP (VBD fell)) (, ,) (CC and) (VP (VBD thanked) (NP (NNP Chad)))))))))"))
        .isEqualTo(
            "(S (NP Lund) (VP (VP named (NP (NP an aide) , (SBAR (WHNP who) (S (VP fell))))) , and (VP thanked (NP Chad))))");
  }

  @Test
  void whatNeedsNoSpeakerStays() {
    String tree =
        "(S (NP (NNP Lund)) (VP (VBD condemned) (NP (NP (DT the) (NN raid)) (SBAR (WHNP (WDT that)) (S (VP (VP (VBD killed) (NP (CD two))) (CC and) (VP (VBD hurt) (NP (CD ten)))))))))";
    assertThat(mended(tree)).contains("(VP (VP killed (NP two)) and (VP hurt (NP ten)))");
  }

  private static String mended(String bracketed) {
    return Mending.mended(
        bracketed, (words, tree) -> new SpeakersConjuncts(i -> base(words.apply(i))).mend(tree));
  }

  private static String base(String word) {
    return switch (word) {
      case "thanked" -> "thank";
      case "urged" -> "urge";
      default -> word;
    };
  }
}
