package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.extract.Dispatch.CHAD;
import static org.communique.extract.Dispatch.DIOP;
import static org.communique.extract.Dispatch.TOGO;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Statement.Kind;
import org.junit.jupiter.api.Test;

class ListenersTest {
  @Test
  void nobodyPraisesHisOwnState() {
    assertThat(Listeners.of(List.of(CHAD, TOGO), List.of(DIOP), Kind.PRAISE)).containsExactly(TOGO);
  }

  @Test
  void butDemandsSomethingOfIt() {
    assertThat(Listeners.of(List.of(CHAD), List.of(DIOP), Kind.DEMAND)).containsExactly(CHAD);
  }

  @Test
  void theBodyOfAnEnvoysTitleIsNotThankedWithHim() {
    Entity envoy =
        new Entity.Person(
            "Jan Kos",
            List.of(),
            List.of(new Entity.Post("special envoy for Togo", Optional.of(CHAD))),
            Optional.empty());
    assertThat(Listeners.of(List.of(envoy, CHAD, TOGO), List.of(DIOP), Kind.PRAISE))
        .containsExactly(envoy);
  }

  @Test
  void aGovernmentUrgesTheAuthoritiesOfTheStateNamedBefore() {
    String named = "(S (NP (NNP Togo)) (VP (VBZ has/have) (NP (DT a) (NN port))))";
    String urged =
        "(S (NP (PRP We)) (VP (VBP urge/urge) (NP (NNS authorities/authority)) (S (VP (TO to) (VP (VB wait/wait))))))";
    assertThat(
            Dispatch.of(named, urged, "(S (NP (NNP United) (NNP States)) (VP (VBZ waits/wait)))")
                .by("Department of State of the United States")
                .naming(Dispatch.UNITED_STATES)
                .describing("authorities", Dispatch.UNITED_STATES)
                .lines(Fact.Statement.class))
        .containsExactly("demand | United States | Togo");
  }

  @Test
  void aNewspaperInFrontOfWhatIsToldListens() {
    Entity paper = Dispatch.organization("Daily News", Entity.Organization.Kind.MEDIA);
    assertThat(
            Dispatch.of(
                    "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD told/tell) (SBAR (S (NP (DT the) (NNP Daily) (NNP News) (CD four) (NNS ships/ship)) (VP (VBD were/be) (ADJP (JJ late)))))))")
                .naming(paper)
                .facts())
        .filteredOn(Fact.Statement.class::isInstance)
        .extracting(f -> ((Fact.Statement) f).content(), f -> ((Fact.Statement) f).addressees())
        .containsExactly(tuple("four ships were late", List.of(paper)));
  }
}
