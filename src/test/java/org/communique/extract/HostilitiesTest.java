package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.fact.Plover;
import org.communique.fact.Realis;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class HostilitiesTest {
  private final Source source =
      Dispatch.of(
              "(S (NP (NNP Mali)) (VP (VBD waged/wage) (NP (DT a) (NN war))))",
              "(S (NP (NNP Mali)) (VP (VBD jailed/jail) (NP (CD two) (JJ Togolese) (NNS divers/diver))))",
              "(S (NP (NNP Togo)) (VP (VBD banned/ban) (NP (JJ Malian) (NN rice))))")
          .source();

  private final Fact.Event arrest =
      act(1, Plover.COERCE, Dispatch.MALI, Dispatch.TOGO, "jailed two Togolese divers");
  private final Fact.Event ban =
      act(2, Plover.SANCTION, Dispatch.TOGO, Dispatch.MALI, "banned Malian rice");

  @Test
  void whoeverTakeStepsAgainstEachOtherQuarrelOverTheFirst() {
    assertThat(disputes(ban, arrest)).containsExactly("Mali; Togo | two Togolese divers");
  }

  @Test
  void stepsOfOneSideAreNoDispute() {
    assertThat(disputes(arrest)).isEmpty();
    assertThat(
            disputes(
                arrest,
                act(2, Plover.SANCTION, Dispatch.MALI, Dispatch.TOGO, "banned Malian rice")))
        .isEmpty();
  }

  @Test
  void whatIsToComeIsNoStep() {
    Fact.Event planned =
        new Fact.Event(
            ban.plover(),
            ban.agents(),
            ban.targets(),
            ban.what(),
            ban.place(),
            ban.when(),
            Realis.PLANNED,
            ban.evidence());
    assertThat(disputes(arrest, planned)).isEmpty();
  }

  @Test
  void whatIsNotHostileIsNoStep() {
    Fact.Event help = act(2, Plover.AID, Dispatch.TOGO, Dispatch.MALI, "banned Malian rice");
    assertThat(disputes(arrest, help)).isEmpty();
  }

  @Test
  void aWarIsMoreThanADispute() {
    assertThat(disputes(act(0, Plover.ASSAULT, Dispatch.MALI, Dispatch.TOGO, "waged a war"), ban))
        .isEmpty();
  }

  @Test
  void aDisputeThatIsToldIsNotGuessed() {
    Fact.Dispute told =
        new Fact.Dispute(
            List.of(Dispatch.MALI, Dispatch.TOGO), "the lake", Optional.empty(), ban.evidence());
    assertThat(disputes(arrest, ban, told)).isEmpty();
  }

  private List<String> disputes(Fact... facts) {
    return new Hostilities(source).read(List.of(facts)).stream().map(FactLine::of).toList();
  }

  private Fact.Event act(int sentence, Plover plover, Entity from, Entity to, String what) {
    Span span = source.text().sentences().get(sentence).span();
    return new Fact.Event(
        plover,
        List.of(from),
        List.of(to),
        what,
        Optional.empty(),
        Optional.empty(),
        Realis.ACTUAL,
        List.of(new Evidence(span, span, "test/rule", 0.8)));
  }
}
