package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.time.Publication.Basis;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
  private static final LocalDate TUESDAY = LocalDate.of(2018, 7, 31);
  private static final String CAPTION = "Envoys pose/VBP in Oslo on July 31, 2018.";

  @Test
  void metadataComesFirst() {
    AnalyzedText text =
        new Reports().add(Block.Kind.CAPTION, CAPTION).build(Optional.of(TUESDAY.plusDays(1)));

    assertThat(PublicationDate.infer(text))
        .hasValueSatisfying(p -> assertThat(p.basis()).isEqualTo(Basis.METADATA));
  }

  @Test
  void aFullDatelineTells() {
    AnalyzedText text = report("OSLO, July 31, 2018 (Agency) --", "They met/VBD.");

    assertThat(PublicationDate.infer(text))
        .hasValueSatisfying(
            p -> {
              assertThat(p.date()).isEqualTo(TUESDAY);
              assertThat(p.basis()).isEqualTo(Basis.DATELINE);
              assertThat(text.text(p.evidence())).isEqualTo("July 31, 2018");
            });
  }

  @Test
  void aDatelineWithoutAYearTakesThatOfTheCaption() {
    AnalyzedText text =
        new Reports()
            .add(Block.Kind.CAPTION, CAPTION)
            .add(Block.Kind.DATELINE, "OSLO, Aug. 1 (Agency) --")
            .add(Block.Kind.BODY, "They met/VBD.")
            .build(Optional.empty());

    assertThat(PublicationDate.infer(text))
        .map(Publication::date)
        .contains(LocalDate.of(2018, 8, 1));
  }

  @Test
  void aDateAloneAtTheHeadTells() {
    AnalyzedText text = Reports.of("Tuesday, July 31, 2018", "They met/VBD on Monday.");

    assertThat(PublicationDate.infer(text))
        .hasValueSatisfying(p -> assertThat(p.basis()).isEqualTo(Basis.TEXT));
  }

  @Test
  void aWeekdayThatTheDateDidNotFallOnTellsNothing() {
    assertThat(PublicationDate.infer(Reports.of("Sunday, July 31, 2018", "They met/VBD.")))
        .isEmpty();
  }

  @Test
  void aCaptionTellsWhereTheLeadNamesItsWeekday() {
    AnalyzedText agreed = captioned("They complained/VBD Tuesday about the plan.");
    AnalyzedText contradicted = captioned("They complained/VBD Friday about the plan.");

    assertThat(PublicationDate.infer(agreed)).map(Publication::date).contains(TUESDAY);
    assertThat(PublicationDate.infer(contradicted)).isEmpty();
  }

  @Test
  void aTextWithoutADateTellsNothing() {
    assertThat(PublicationDate.infer(Reports.of("They met/VBD on Tuesday."))).isEmpty();
  }

  private static AnalyzedText report(String dateline, String body) {
    return new Reports()
        .add(Block.Kind.DATELINE, dateline)
        .add(Block.Kind.BODY, body)
        .build(Optional.empty());
  }

  private static AnalyzedText captioned(String lead) {
    return new Reports()
        .add(Block.Kind.CAPTION, CAPTION)
        .add(Block.Kind.BODY, lead)
        .build(Optional.empty());
  }
}
