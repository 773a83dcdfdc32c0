package org.communique.nlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells whether a text is in English, the only language that the rules know.
 *
 * <p>In English four words, "the", "of", "and" and "to", are a tenth of all text; where they are,
 * nothing else is asked, and the model is not even loaded. Otherwise OpenNLP's detector for 183
 * languages judges the head of the text. It is unsure of short texts and of texts full of foreign
 * names, so another language must be far likelier than English to be believed.
 */
public final class LanguageDetector {
  private static final int HEAD = 3000;
  private static final double ENGLISH_SHARE = 0.08;
  private static final double MUCH_LIKELIER = 3.5;
  private static final double CONFIDENT = 0.05;
  private static final Set<String> COMMONEST = Set.of("the", "of", "and", "to");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private LanguageDetectorME detector;

  /** The name of a text's language, "French", where it is certainly not English. */
  public Optional<String> foreignLanguage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    if (looksEnglish(head)) {
      return Optional.empty();
    }
    Language[] ranked = predict(head);
    Language best = ranked[0];
    double english = 0;
    for (Language each : ranked) {
      english = each.getLang().equals("eng") ? each.getConfidence() : english;
    }
    boolean sure =
        best.getConfidence() > Math.max(CONFIDENT, MUCH_LIKELIER * english)
            || isMostlyNotLatin(head);
    return sure && !best.getLang().equals("eng") ? Optional.of(name(best)) : Optional.empty();
  }

  private static boolean looksEnglish(String head) {
    String[] words = GAPS.split(head);
    int found = 0;
    for (String word : words) {
      found += COMMONEST.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return found >= ENGLISH_SHARE * words.length;
  }

  private static boolean isMostlyNotLatin(String head) {
    long letters = head.codePoints().filter(Character::isLetter).count();
    long latin =
        head.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 < letters;
  }

  private static String name(Language language) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::new)
        .filter(locale -> locale.getISO3Language().equals(language.getLang()))
        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse("another language (%s)".formatted(language.getLang()));
  }

  private synchronized Language[] predict(String head) {
    if (detector == null) {
      detector =
          new LanguageDetectorME(Models.read("/langdetect-183.bin", LanguageDetectorModel::new));
    }
    return detector.predictLanguages(head);
  }
}
