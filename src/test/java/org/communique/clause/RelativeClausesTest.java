package org.communique.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.clause.ReadClauses.described;
import static org.communique.clause.ReadClauses.first;
import static org.communique.clause.ReadClauses.verbs;

import java.util.List;
import org.communique.clause.Clause.Link;
import org.junit.jupiter.api.Test;

/** What a clause that describes a noun has of it. */
class RelativeClausesTest {
  @Test
  void aReducedRelativeClauseHasTheNounAsItsObject() {
    List<Clause> clauses =
        verbs(
            "(S (NP (PRP They)) (VP (VBP visit) (NP (NP (NNS islands)) (VP (VBN held/hold) (PP (IN by) (NP (NNP Chile)))))))");
    assertThat(described(clauses.get(1))).isEqualTo("hold OBJECT:islands SUBJECT:Chile");
    assertThat(clauses.get(1).link()).isEqualTo(Link.RELATIVE);
  }

  @Test
  void aRelativeClauseHasTheNounWhereItLacksOne() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NP (NNP Chile)) (, ,) (SBAR (WHNP (WDT which)) (S (VP (VBZ claims/claim) (NP (DT the) (NN island))))) (, ,)) (VP (VBD protested/protest)))");
    assertThat(clauses.stream().map(ReadClauses::described))
        .contains("claim SUBJECT:Chile OBJECT:the island");
  }

  @Test
  void aNounWithABareParticipleBehindItIsAnObject() {
    Clause clause =
        first(
            "(S (NP (NNP Kenya)) (VP (VBD resumed/resume) (S (NP (DT a) (NN dialogue)) (VP (VBN frozen/freeze) (PP (IN for) (NP (NNS years)))))))");
    assertThat(described(clause))
        .isEqualTo("resume SUBJECT:Kenya OBJECT:a dialogue frozen for years");
  }

  @Test
  void aRelativeClauseStandsAtAnAppositionToo() {
    Clause visit =
        verbs(
                "(S (NP (NP (PRP$ his) (NN colleague)) (, ,) (NP (NNP Ana) (NNP Duarte)) (, ,) (SBAR (WHNP (WP who)) (S (VP (VBD visited/visit) (NP (NNP Oslo)))))) (VP (VBD smiled/smile)))")
            .stream()
            .filter(c -> c.lemma().equals("visit"))
            .findFirst()
            .orElseThrow();
    assertThat(described(visit)).isEqualTo("visit SUBJECT:his colleague , Ana Duarte OBJECT:Oslo");
  }

  @Test
  void aParticipleBehindANounPhraseIsPassive() {
    Clause clause =
        first(
            "(S (NP (DT An) (NN offer)) (VP (VBN welcomed/welcome) (PP (IN by) (NP (NNP Kabul)))))");
    assertThat(described(clause)).isEqualTo("welcome OBJECT:An offer SUBJECT:Kabul");
  }

  @Test
  void thatMayBeTakenForAConjunction() {
    String tree =
        "(S (NP (NNP Chile)) (VP (VBD praised/praise) (NP (NP (DT a) (NN %s)) (SBAR (IN that) (S (NP (NNP Peru)) (VP (VBD sought/seek)))))))";
    assertThat(verbs(tree.formatted("code")).stream().map(ReadClauses::described))
        .contains("seek SUBJECT:Peru OBJECT:a code");
    assertThat(verbs(tree.formatted("claim")).stream().map(ReadClauses::described))
        .contains("seek SUBJECT:Peru");
  }

  @Test
  void partsOfWhichAreThoseOfTheNounInFront() {
    assertThat(
            verbs(
                    "(S (NP (NNP Peru)) (VP (VBZ claims/claim) (NP (NP (DT the) (NNS isles)) (, ,) (NP (NP (NNS parts)) (PP (IN of) (SBAR (WHNP (WDT which)) (S (VP (VBP are/be) (VP (VBN held/hold) (PP (IN by) (NP (NNP Chile))))))))))))")
                .stream()
                .map(ReadClauses::described))
        .contains("hold OBJECT:the isles SUBJECT:Chile");
  }

  @Test
  void whichStandsForTheNounBehindItsPreposition() {
    List<Clause> clauses =
        verbs(
            "(S (NP (NP (DT The) (NN pact)) (, ,) (SBAR (WHPP (TO to) (WHNP (WDT which))) (S (NP (NNP Togo)) (VP (VBD acceded/accede))))) (, ,) (VP (VBZ ends/end)))");
    assertThat(clauses.stream().map(ReadClauses::described))
        .contains("accede SUBJECT:Togo PREPOSITION:The pact");
  }
}
