package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Reading;
import org.communique.fact.Realis;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which acts the table of events leaves out. */
class EventsQueryTest {
  private static final Entity MALI = place("Mali");
  private static final Entity CHAD = place("Chad");
  private static final Entity CROWD = new Entity.Group("crowd", Optional.empty());
  private static final Entity GUARDS = new Entity.Group("guards", Optional.of(CHAD));

  @ParameterizedTest
  @EnumSource(
      value = Plover.class,
      names = {"SANCTION", "ASSAULT", "ACCUSE", "AID"})
  void anActThatNeedsAnotherSideIsLeftOutWithoutOne(Plover code) {
    assertThat(targets(code, List.of(MALI), List.of())).isEmpty();
    assertThat(targets(code, List.of(MALI), List.of(CHAD))).containsExactly("Chad");
    assertThat(targets(code, List.of(MALI), List.of(CROWD))).containsExactly("crowd");
  }

  @ParameterizedTest
  @EnumSource(
      value = Plover.class,
      names = {"MOBILIZE", "RETREAT", "PROTEST", "THREATEN", "COERCE", "REQUEST", "COOPERATE"})
  void anActThatOneSideDoesAloneIsKept(Plover code) {
    assertThat(targets(code, List.of(MALI), List.of())).containsExactly("");
  }

  @Test
  void whatIsDoneToSomebodyIsKeptWhoeverDidIt() {
    assertThat(targets(Plover.ASSAULT, List.of(), List.of(CHAD))).containsExactly("Chad");
    assertThat(targets(Plover.ASSAULT, List.of(), List.of(GUARDS))).containsExactly("guards");
  }

  @Test
  void actorsOfWhomNobodyKnowsWhoseTheyAreDoNotCount() {
    assertThat(targets(Plover.ASSAULT, List.of(CROWD), List.of(CROWD))).isEmpty();
    assertThat(targets(Plover.PROTEST, List.of(CROWD), List.of())).isEmpty();
  }

  private static List<String> targets(Plover code, List<Entity> agents, List<Entity> targets) {
    ResultTable table =
        QueryRunner.over(
                new GraphBuilder(Provenance.timeless("test")).build(reading(code, agents, targets)))
            .run(QueryCatalogue.load().get("events"));
    return Stream.iterate(0, i -> i < table.rows().size(), i -> i + 1)
        .map(i -> table.row(i).get(2))
        .toList();
  }

  private static Reading reading(Plover code, List<Entity> agents, List<Entity> targets) {
    Span words = new Span(0, 11);
    Fact act =
        new Fact.Event(
            code,
            agents,
            targets,
            "did a thing",
            Optional.empty(),
            Optional.empty(),
            Realis.ACTUAL,
            List.of(new Evidence(words, words, "test/rule", 0.8)));
    return new Reading(
        new AnalyzedText(Article.of("a", "did a thing"), List.of(), List.of()),
        Optional.empty(),
        List.of(),
        new Entities(List.of(MALI, CHAD, CROWD, GUARDS), List.of()),
        List.of(act));
  }

  private static Entity place(String name) {
    return new Entity.Place(
        name, List.of(), Entity.Place.Kind.COUNTRY, Optional.empty(), Optional.empty());
  }
}
