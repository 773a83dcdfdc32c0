package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Fact.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindsTest {
  private static final StatementKinds KINDS = StatementKinds.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PROMISE  | we will rebuild the bridge",
        "PROMISE  | Chad stands ready to rebuild the bridge",
        "THREATEN | a new raid would be met with severe consequences",
        "SAY      | nobody rebuilds a bridge by decree",
        "SAY      | the ships are there for any renewed aggression against the port",
        "SAY      | the harbour would suffer first if there is an attack on the port",
        "SAY      | where the bridge stands should be up to the towns",
        "SAY      | on that I could not agree more",
        "SAY      | the towns stood together in standing up to aggression",
        "SAY      | the failed landing was his last",
        "PROMISE  | it will pay for the harbour",
        "REJECT   | Chad will not accept the new border",
        "DEMAND   | the ships must leave the bay",
        "DENY     | there is no plan for a base on the island",
        "THREATEN | they will regret this day",
        "COMPLAIN | the drill was a reckless provocation",
        "PRAISE   | this is a positive step for both nations",
        "SAY      | the ferry arrives at noon",
        "SAY      | reaffirmed its strong support for the illegal settlers' victims",
        "SAY      | we want to be there in the face of this reckless raid",
        "PROMISE  | we'll rebuild the bridge",
        "PROMISE  | we’re not going to forget the bridge",
        "SAY      | it is the work that we'll do",
        "SAY      | the observers lead the de-escalation",
        "SAY      | I should probably mention the bridge",
        "DEMAND   | Mali should mention the bridge",
        "SAY      | should Chad close the port, trade would stop",
        "SAY      | there is much work that we'll need to do",
        "SAY      | it is a long way if we're going to build the bridge",
        "SAY      | this helps people fleeing repression",
        "SAY      | towns threatened by floods need new walls",
        "SAY      | the radar is not used for repressive ends",
        "SAY      | the two work on the root causes of flight, such as corruption",
        "COMPLAIN | the two profit from corruption",
        "SAY      | they make historic investments in ports",
        "PROMISE  | announced nearly $20 million in new assistance",
        "PROMISE  | announced its intention to build a bridge",
        "SAY      | announced a new bridge",
        "PRAISE   | it is good to have you on the island",
        "SAY      | she is honored to be the captain",
        "COMPLAIN | reiterated its concerns over the raid",
        "SAY      | you have to walk to the pier",
        "SAY      | the ship carried heroin",
        "SAY      | this is good for all of us and they come saying 'You must build it'",
        "SAY      | he should be remembered for his songs",
        "SAY      | it is important for us to hear this",
        "SAY      | the storm let us down",
        "SAY      | the storm threatens the harbour",
        "COMPLAIN | Chad violates the border of the lake",
        "SAY      | the weather will worsen",
        "SAY      | Admiral Diop is at the pier",
        "SAY      | that is what we continue to do",
        "SAY      | ten people fell ill from the abuse of medicines",
        "COMPLAIN | they do not consider Chad a sovereign country",
        "COMPLAIN | they won by fraud",
        "SAY      | we will meet at the pier",
        "SAY      | it is important that Chad open the port",
        "SAY      | both towns should have better roads",
        "PRAISE   | also grateful for help against such an unprovoked raid",
        "PROMISE  | the two towns are committed to peace",
        "REJECT   | there will be no apology",
        "THREATEN | Chad would leave the union if the tax remains",
        "SAY      | this war of aggression has underscored the value of friends",
        "SAY      | the fund met the costs caused by Chad's brutal invasion",
        "SAY      | they would be ready if Chad decides to act by fraud",
        "PRAISE   | the towns gave remarkable help in Mali's cruel war",
        "COMPLAIN | Chad's war was unjust and cruel",
        "SAY      | the climate crisis threatens the harbour",
        "SAY      | the bridge was a strategic failure for the raiders",
        "SAY      | help for those that have to leave the lake",
        "SAY      | the swift response to the flood",
        "THREATEN | there will be a swift response to the raid",
        "SAY      | we'll need a new ferry",
        "PRAISE   | your work makes a big difference",
        "PRAISE   | it is wonderful to see what you have built",
        "PRAISE   | Chad has played a leading role in the talks",
        "PRAISE   | recognizes Chad's contributions to the fair",
        "SAY      | recognizes that Chad's contributions are small",
        "SAY      | look forward to a historic day",
        "SAY      | their support for the towns threatened by the raid",
        "SAY      | the unit helps the clerks to preserve evidence of brutal atrocities",
        "COMPLAIN | there is evidence of brutal atrocities in the valley",
        "SAY      | those responsible for the massacre were brought to justice",
        "PROMISE  | we are determined that those responsible for the massacre are held to account",
        "DEMAND   | it is vital to ensure that the massacre is explained",
        "SAY      | the work of the War Crimes Unit goes on",
        "PROMISE  | they would not allow the harbour to be used by raiders",
        "REJECT   | they would not allow the ferry",
        "SAY      | the union was made so that the war never happened again",
        "SAY      | this is a chance I am pleased to have to hear the farmers",
        "SAY      | fifty clerks help people in need to get home",
        "THREATEN | the readiness to impose swift, severe costs on Chad"
      })
  void aPlainSaidIsWhatItsWordsDo(Kind kind, String words) {
    assertThat(KINDS.refine(Kind.SAY, words)).isEqualTo(kind);
  }

  @Test
  void aTellingVerbKeepsItsKind() {
    assertThat(KINDS.refine(Kind.DEMAND, "we will rebuild the bridge")).isEqualTo(Kind.DEMAND);
  }
}
