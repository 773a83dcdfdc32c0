package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.MALI;
import static org.communique.extract.Dispatch.TOGO;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Group;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private static final String PAIR =
      "(S (NP (NNP Mali) (CC and) (NNP Chad)) (VP (VBD talked/talk)))";

  @Test
  void theEnvoysOfBothGovernmentsAreThoseOfTheTwoNamedTogether() {
    Dispatch dispatch =
        Dispatch.of(
            PAIR,
            "(S (NP (NP (DT The) (NNS envoys/envoy)) (PP (IN of) (NP (DT both) (NNS governments/government)))) (VP (VBD met/meet)))");
    assertThat(actors(dispatch, 1, "The envoys of both governments")).containsExactly(MALI, CHAD);
  }

  @Test
  void whoHasTwoPostsIsOne() {
    Entity premier = new Group("deputy premier", Optional.of(CHAD));
    Entity.Person both =
        new Entity.Person(
            "Ada Obi", List.of(), List.of(new Entity.Post("deputy premier", Optional.of(CHAD))));
    assertThat(Represented.withoutPosts(List.of(premier, both))).containsExactly(both);
    assertThat(Represented.withoutPosts(List.of(premier, DIOP))).containsExactly(premier, DIOP);
  }

  @Test
  void againstWhomOthersActDoesNotAct() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (DT The) (NNP Defeat) (NNP Chad) (NN meeting)) (VP (VBD began/begin) (PP (IN near) (NP (NNP Mali)))))");
    Source source = dispatch.source();
    Sentence sentence = source.text().sentences().get(0);
    assertThat(new Actors(source).named(sentence.span())).containsExactly(MALI);
  }

  @Test
  void theEnvoysOfOthersAreNot() {
    Dispatch dispatch =
        Dispatch.of(
            PAIR,
            "(S (NP (NP (DT The) (NNS envoys/envoy)) (PP (IN of) (NP (DT many) (NNS governments/government)))) (VP (VBD met/meet)))");
    assertThat(actors(dispatch, 1, "The envoys of many governments"))
        .containsExactly(new Group("envoys", Optional.empty()));
  }

  @Test
  void theMinistersOfSeveralCountriesAreTheirs() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NP (NP (DT The) (NNS ministers/minister)) (PP (IN of) (NP (NNP Mali)))) (, ,) (NP (NNP Chad)) (CC and) (NP (NNP Togo))) (VP (VBD left/leave)))");
    assertThat(actors(dispatch, 0, "The ministers of Mali , Chad and Togo"))
        .containsExactly(MALI, CHAD, TOGO);
  }

  @Test
  void whoseDeedItIsIsNamedWithoutThePossessive() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NP (DT The) (NNS rebels/rebel) (POS ')) (NNS raids/raid)) (VP (VBD ended/end)))");
    assertThat(actors(dispatch, 0, "The rebels '"))
        .containsExactly(new Group("rebels", Optional.empty()));
  }

  @Test
  void whoeverIsNamedBesideAnOfficeHoldsIt() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NP (DT The) (NN host)) (, ,) (NP (NNP Ann) (NNP Diop))) (VP (VBD left/leave)))");
    assertThat(actors(dispatch, 0, "The host , Ann Diop")).containsExactly(DIOP);
  }

  @Test
  void alsoWhereTheNameIsHungOnTheWordBefore() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NP (DT The) (NN head)) (PP (IN of) (NP (NP (DT the) (NN agency)) (, ,) (NP (NNP Ann) (NNP Diop))))) (VP (VBD left/leave)))");
    assertThat(actors(dispatch, 0, "The head of the agency , Ann Diop")).containsExactly(DIOP);
  }

  @Test
  void anOrganizationHungThereHoldsNoOffice() {
    Entity league = Dispatch.organization("Lake League", Kind.INTERNATIONAL);
    Dispatch dispatch =
        Dispatch.of(
                "(S (NP (NP (DT The) (NN head)) (PP (IN of) (NP (NP (DT the) (NN agency)) (, ,) (NP (DT the) (NNP Lake) (NNP League))))) (VP (VBD left/leave)))")
            .naming(league);
    assertThat(actors(dispatch, 0, "The head of the agency , the Lake League"))
        .doesNotContain(league);
  }

  @Test
  void aGroupThatBelongsToNobodyOwnsNothing() {
    Dispatch dispatch =
        Dispatch.of(
                "(S (NP (NP (NP (DT the) (NNS rebels/rebel) (POS 's)) (NN camp)) (PP (IN in) (NP (NNP Togo)))) (VP (VBD burned/burn)))")
            .describing("rebels", new Group("rebels", Optional.empty()));
    Sentence sentence = dispatch.source().text().sentences().get(0);
    assertThat(
            new Actors(dispatch.source())
                .owner(sentence, Dispatch.phrase(sentence, "the rebels 's camp in Togo")))
        .containsExactly(TOGO);
  }

  @Test
  void thePoliceAreThoseOfWhereTheNewsComesFrom() {
    Entity town =
        new Entity.Place(
            "Segou", List.of(), Entity.Place.Kind.CITY, Optional.of(MALI), Optional.empty());
    Dispatch dispatch =
        new Dispatch()
            .add(Block.Kind.DATELINE, "(NP (NNP Segou))")
            .add(Block.Kind.BODY, "(S (NP (NNP Mali)) (VP (VBD waited/wait)))")
            .add(Block.Kind.BODY, "(S (NP (NNS crowds/crowd)) (VP (VBD left/leave)))")
            .add(Block.Kind.BODY, "(S (NP (DT The) (NN police)) (VP (VBD waited/wait)))")
            .naming(MALI, town);
    assertThat(actors(dispatch, 3, "The police")).containsExactly(MALI);
  }

  @Test
  void civiliansStandForNoCountry() {
    String people =
        "(S (NP (NP (DT The) (NNS %s)) (PP (IN of) (NP (DT both) (NNS governments/government)))) (VP (VBD met/meet)))";
    Dispatch dispatch = Dispatch.of(PAIR, people.formatted("farmers/farmer"));
    assertThat(actors(dispatch, 1, "The farmers of both governments"))
        .containsExactly(new Group("farmers", Optional.empty()));
  }

  @Test
  void anArmyIsThatOfTheMinisterWhoSpeaksOfIt() {
    Dispatch dispatch =
        Dispatch.of(
            "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD said/say) (SBAR (S (NP (DT the) (NN army)) (VP (MD would) (VP (VB leave) (NP (NNP Mali))))))))");
    assertThat(actors(dispatch, 0, "the army")).containsExactly(CHAD);
  }

  private static List<Entity> actors(Dispatch dispatch, int sentence, String phrase) {
    Source source = dispatch.source();
    Sentence words = source.text().sentences().get(sentence);
    return new Actors(source).of(words, Dispatch.phrase(words, phrase));
  }
}
