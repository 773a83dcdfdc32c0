package org.communique.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;
import org.communique.CommuniqueException;

/**
 * Dictionary forms by WordNet's Morphy (Princeton WordNet 3.1 through extJWNL): exceptions first,
 * then rules of detachment, and only forms that WordNet knows. Of several base forms an inflected
 * word takes one that differs from itself ("left" the past is "leave"). Proper nouns, and words
 * that WordNet does not know, stay as they are.
 */
final class Lemmas {
  private final Dictionary wordnet;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private Lemmas(Dictionary wordnet) {
    this.wordnet = wordnet;
  }

  static Lemmas load() {
    try {
      return new Lemmas(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException broken) {
      throw new CommuniqueException(
          "WordNet is not on the class path: build the jar again (" + broken.getMessage() + ")",
          broken);
    }
  }

  String of(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    return known.computeIfAbsent(tag + " " + word, key -> find(word.toLowerCase(Locale.ROOT), tag));
  }

  private String find(String word, String tag) {
    switch (word) {
      case "'s", "'re", "'m":
        return tag.equals("POS") ? word : "be";
      case "'ve":
        return "have";
      case "'ll", "wo":
        return tag.equals("MD") ? "will" : word;
      case "'d":
        return "would";
      case "n't":
        return "not";
      default:
        break;
    }
    boolean inflected =
        tag.equals("NNS") || (tag.startsWith("VB") && !tag.equals("VB") && !tag.equals("VBP"));
    if (!inflected && !tag.equals("VBP")) {
      return word;
    }
    String base = base(word, tag.startsWith("V") ? POS.VERB : POS.NOUN);
    if (tag.equals("NNS") && base.equals(word) && !isKnown(word)) {
      return singular(word);
    }
    int hyphen = word.lastIndexOf('-');
    return base.equals(word) && hyphen > 0 && hyphen < word.length() - 2
        ? word.substring(0, hyphen + 1)
            + base(word.substring(hyphen + 1), tag.startsWith("V") ? POS.VERB : POS.NOUN)
        : base;
  }

  /** A plural that WordNet does not know: "airstrikes". */
  private static String singular(String word) {
    return word.matches("[a-z-]{4,}[^sui]s") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isKnown(String word) {
    try {
      synchronized (wordnet) {
        return wordnet.getIndexWord(POS.NOUN, word) != null;
      }
    } catch (JWNLException broken) {
      throw new CommuniqueException("WordNet cannot be read: " + broken.getMessage(), broken);
    }
  }

  private String base(String word, POS pos) {
    try {
      synchronized (wordnet) {
        String same = word;
        for (String base : wordnet.getMorphologicalProcessor().lookupAllBaseForms(pos, word)) {
          if (!base.equals(word) && base.indexOf('-') == word.indexOf('-')) {
            return base;
          }
        }
        return same;
      }
    } catch (JWNLException broken) {
      throw new CommuniqueException("WordNet cannot be read: " + broken.getMessage(), broken);
    }
  }
}
