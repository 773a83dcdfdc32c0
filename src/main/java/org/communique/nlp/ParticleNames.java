package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds names with a particle in small letters, "Salem bin Nasser", "Olaf van der Berg", which the
 * parser takes for a noun that ends the name. They are parsed as the word behind the particle.
 */
final class ParticleNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "bint", "ibn", "ben", "al", "el", "ul", "ud", "de", "del", "della", "da", "do",
          "dos", "di", "du", "des", "la", "le", "van", "von", "der", "den", "ten", "ter", "zu");

  private ParticleNames() {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    int first = 0;
    while (first + 2 < words.length) {
      int last = last(first, words);
      if (last > first) {
        List<Tree> leaves = new ArrayList<>();
        for (int at = first; at <= last; at++) {
          leaves.add(Tree.leaf("NNP", at));
        }
        found.add(new Shortening.Unit(first, last + 1, List.of(last), leaves));
      }
      first = last + 1;
    }
    return found;
  }

  /** The last word of the name that begins with one, behind its last particle; or that word. */
  private static int last(int first, String... words) {
    int last = first;
    int at = first + 1;
    while (isName(words[last]) && at + 1 < words.length && isParticle(words[at])) {
      int behind = at + 1;
      while (behind + 1 < words.length && isParticle(words[behind])) {
        behind++;
      }
      if (!isName(words[behind])) {
        return last;
      }
      last = behind;
      at = last + 1;
    }
    return last;
  }

  /** A small word inside a name. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private static boolean isName(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }
}
