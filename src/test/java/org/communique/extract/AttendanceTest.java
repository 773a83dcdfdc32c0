package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private static final String CALL =
      "(S (PP (IN %s) (NP (DT a) (NN call))) (, ,) (NP (NNP Ann) (NNP Diop)) (VP (VBD praised/praise) (NP (NN peace))))";

  @Test
  void whoeverActsAtAMeetingIsPresent() {
    Source source = Dispatch.of(CALL.formatted("In/in")).source();
    assertThat(present(source, Set.of(Dispatch.KOS))).containsExactly("Ann Diop");
  }

  @Test
  void withWhomSomethingIsDoneAtAMeetingIsPresentToo() {
    Source source =
        Dispatch.of(
                "(S (NP (NNP Ann) (NNP Diop)) (VP (VBD traded/trade) (NP (NNS jokes/joke)) (PP (IN with) (NP (NNP Jan) (NNP Kos))) (PP (IN during) (NP (DT a) (NN call)))))")
            .source();
    assertThat(present(source, Set.of())).containsExactly("Ann Diop", "Jan Kos");
  }

  @Test
  void whoeverActsBesidesAMeetingIsNot() {
    Source source = Dispatch.of(CALL.formatted("Despite/despite")).source();
    assertThat(present(source, Set.of(Dispatch.KOS))).isEmpty();
  }

  @Test
  void oneSideAloneIsNoMeeting() {
    Source source = Dispatch.of(CALL.formatted("In/in")).source();
    assertThat(present(source, Set.of(Dispatch.CHAD))).isEmpty();
  }

  @Test
  void whoeverIsSaidToHaveComeAttends() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD opened/open) (NP (NP (DT a) (NN call)) (VP (VBN %s) (PP (IN by) (NP (NNP Mali) (CC and) (NNP Chad)))))))";
    assertThat(names(tree.formatted("attended/attend"), Attendance::attendants))
        .containsExactly("Mali", "Chad");
    assertThat(names(tree.formatted("feared/fear"), Attendance::attendants)).isEmpty();
  }

  @Test
  void whoeverIsInvolvedTakesPart() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD offered/offer) (NP (NP (DT a) (NN call)) (VP (VBG %s) (NP (NNP Mali) (CC and) (NNP Chad))))))";
    assertThat(names(tree.formatted("involving/involve"), Attendance::involved))
        .containsExactly("Mali", "Chad");
    assertThat(names(tree.formatted("praising/praise"), Attendance::involved)).isEmpty();
  }

  @Test
  void whoeverDealsWithACounterpartIsThere() {
    String tree =
        "(S (NP (NNP Togo)) (VP (VBD reported/report) (NP (NP (DT a) (NN call)) (PP (IN with) (NP (PRP$ her) (NN %s))))))";
    assertThat(whose(tree.formatted("counterpart"))).containsExactly("Ann Diop");
    assertThat(whose(tree.formatted("critic"))).isEmpty();
  }

  @Test
  void whatIsDoneOnTheFringesIsDoneElsewhere() {
    String tree =
        "(S (NP (NNP Diop)) (VP (VBD smiled/smile) (PP (IN on) (NP (NP (DT the) (NNS %s)) (PP (IN of) (NP (DT a) (NN call)))))))";
    assertThat(Attendance.isElsewhere(call(Dispatch.of(tree.formatted("fringes")).source())))
        .isTrue();
    assertThat(Attendance.isElsewhere(call(Dispatch.of(tree.formatted("costs")).source())))
        .isFalse();
  }

  private static List<String> present(Source source, Set<Entity> known) {
    return of(source).present(call(source), known).stream().map(Entity::name).toList();
  }

  private static List<String> whose(String tree) {
    return names(Dispatch.of(tree).describing("her", Dispatch.DIOP).source(), Attendance::whose);
  }

  private static List<String> names(
      String tree, BiFunction<Attendance, Clause, List<Entity>> told) {
    return names(Dispatch.of(tree).source(), told);
  }

  private static List<String> names(
      Source source, BiFunction<Attendance, Clause, List<Entity>> told) {
    return told.apply(of(source), call(source)).stream().map(Entity::name).toList();
  }

  private static Attendance of(Source source) {
    return new Attendance(source, new Actors(source));
  }

  private static Clause call(Source source) {
    return Dispatch.clause(source, "call");
  }
}
