package org.communique.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names are compared: without case, accents and punctuation, and with room for spelling. */
final class Spelling {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "da", "dos", "di", "van", "von", "der", "bin", "ibn", "ben", "la");
  private static final Set<String> HONORIFICS =
      Set.of(
          "shahid", "imam", "sheikh", "sheik", "sayyid", "hajj", "haji", "dr", "mr", "mrs", "ms",
          "cde", "comrade");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Spelling() {}

  /** Lower case, no accents, words parted by one space. */
  static String fold(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ı", "i")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replaceAll("[.'’‘ʼ]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .trim();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** The words of a person's name that tell, without particles, initials and "Jr.". */
  static List<String> tellingWords(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(fold(name.replace("-", "")).split(" ")));
    if (name.matches(".*\\b(?:[Aa]l|[Ee]l)-.*")) {
      words = new ArrayList<>(Arrays.asList(fold(name).split(" ")));
    }
    List<String> telling =
        words.stream()
            .filter(
                w ->
                    !PARTICLES.contains(w)
                        && !HONORIFICS.contains(w)
                        && !SUFFIXES.contains(w)
                        && w.length() > 1)
            .toList();
    return telling.isEmpty() ? words : telling;
  }

  /** True for one name in two spellings, such as Sergei and Sergey. */
  static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
    return a.charAt(0) == b.charAt(0) && distance(a, b) <= allowed;
  }

  /** Number of letters to add, drop or change (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
