package org.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class LanguageDetectorIT {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French|Le ministre a rencontré lundi son homologue du Tchad à Oslo pour parler de la pêche.",
        "German|Die Minister der beiden Länder haben sich in Oslo auf eine neue Grenze geeinigt, hieß es.",
        "Spanish|El ministro se reunió el lunes en Oslo con su homólogo del Chad para hablar de pesca.",
        "Russian|Министр встретился в понедельник в Осло со своим коллегой из Чада.",
        "Japanese|大臣は月曜日にオスロでチャドの大臣と会談し、漁業について話し合った。"
      })
  void namesAForeignLanguage(String language, String text) {
    assertThat(DETECTOR.foreignLanguage(text.repeat(4))).contains(language);
  }

  @Test
  void takesEnglishForEnglishAlsoWhenFullOfForeignNames() {
    assertThat(DETECTOR.foreignLanguage("Erich was born in Neunkirchen.")).isEmpty();
    assertThat(
            DETECTOR.foreignLanguage(
                "Cast: José Ramírez Oliveira, Anna-Lena Grünwald, Mārtiņš Kalniņš, Thanh Nguyễn."))
        .isEmpty();
    assertThat(DETECTOR.foreignLanguage("The minister of Chad went to the port and spoke of fish."))
        .isEmpty();
  }
}
