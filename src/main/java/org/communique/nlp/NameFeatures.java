package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What the name finder sees of a word: the word, its shape and its ends, its neighbours up to two
 * words away, the decisions on the two words before, and the hints of the caller. Hints reach
 * OpenNLP as additional context. Public only because OpenNLP creates it by its name, which the
 * model carries.
 */
public final class NameFeatures extends TokenNameFinderFactory {
  private static final String EDGE = "*";

  @Override
  public NameContextGenerator createContextGenerator() {
    return new Contexts();
  }

  /** The features of one word; {@code before} are the outcomes of the words before it. */
  static String[] of(int i, String[] words, String[][] hints, String[] before) {
    List<String> features = new ArrayList<>(64);
    String word = words[i];
    String shape = shape(word);
    String last = i > 0 ? before[i - 1] : EDGE;
    String lastButOne = i > 1 ? before[i - 2] : EDGE;
    features.add("b");
    features.add("w=" + word);
    features.add("l=" + lower(words, i));
    features.add("s=" + shape);
    features.add("o=" + last);
    features.add("oo=" + last + "," + lastButOne);
    features.add("ow=" + last + "," + lower(words, i));
    features.add("os=" + last + "," + shape);
    features.add("l-=" + lower(words, i - 1));
    features.add("l+=" + lower(words, i + 1));
    features.add("l--=" + lower(words, i - 2));
    features.add("l++=" + lower(words, i + 2));
    features.add("s-=" + shape(words, i - 1) + "," + shape);
    features.add("s+=" + shape + "," + shape(words, i + 1));
    features.add("s-+=" + shape(words, i - 1) + "," + shape + "," + shape(words, i + 1));
    features.add("s++=" + shape(words, i + 1) + "," + shape(words, i + 2));
    features.add("ll-=" + lower(words, i - 1) + "," + lower(words, i));
    features.add("ll+=" + lower(words, i) + "," + lower(words, i + 1));
    features.add("ll--=" + lower(words, i - 2) + "," + lower(words, i - 1));
    features.add("ll++=" + lower(words, i + 1) + "," + lower(words, i + 2));
    features.add("l-s=" + lower(words, i - 1) + "," + shape);
    features.add("l+s=" + lower(words, i + 1) + "," + shape);
    features.add("ol-=" + last + "," + lower(words, i - 1));
    if (i == 0) {
      features.add("first," + shape);
    }
    ends(word, features);
    hints(i, hints, last, features);
    return features.toArray(String[]::new);
  }

  private static void ends(String word, List<String> features) {
    for (int n = 2; n <= 4 && n < word.length(); n++) {
      features.add("<" + word.substring(0, n));
      features.add(">" + word.substring(word.length() - n));
    }
  }

  private static void hints(int i, String[][] hints, String last, List<String> features) {
    for (String hint : hints[i]) {
      features.add("h=" + hint);
      features.add("oh=" + last + "," + hint);
    }
    for (int distance = 1; distance <= 2; distance++) {
      if (i >= distance) {
        for (String hint : hints[i - distance]) {
          features.add("h-" + distance + "=" + hint);
        }
      }
      if (i + distance < hints.length) {
        for (String hint : hints[i + distance]) {
          features.add("h+" + distance + "=" + hint);
        }
      }
    }
  }

  private static String lower(String[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].toLowerCase(Locale.ROOT);
  }

  private static String shape(String[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : shape(words[i]);
  }

  /** "Putin" is Xx, "U.S." is X.X., "al-Assad" is x-Xx, "NATO" is XX, "I" is X. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      int length = shape.length();
      boolean repeated = length > 0 && shape.charAt(length - 1) == kind;
      boolean capitals = kind == 'X' && repeated && (length < 2 || shape.charAt(length - 2) != 'X');
      if (!repeated || capitals) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /**
   * Adapts the features to OpenNLP. It keeps no state: what adapts to a document comes as hints.
   */
  private static final class Contexts implements NameContextGenerator {
    @Override
    public String[] getContext(int i, String[] words, String[] before, Object[] hints) {
      return of(i, words, (String[][]) hints, before);
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
      // OpenNLP offers its own window over the additional context, which the hints replace.
    }

    @Override
    public void updateAdaptiveData(String[] words, String[] outcomes) {
      // Nothing to update.
    }

    @Override
    public void clearAdaptiveData() {
      // Nothing to clear.
    }
  }
}
