package org.communique.nlp;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.communique.CommuniqueException;

/**
 * What sort of thing a common noun or a verb means: the lexicographer class of its most frequent
 * sense in WordNet 3.1, such as {@code person}, {@code group}, {@code artifact}, {@code possession}
 * or {@code act} (the "supersenses" of Ciaramita and Johnson, 2003).
 */
public final class Supersenses {
  private static final class Holder {
    private static final Supersenses STANDARD = load();
  }

  private final Dictionary wordnet;
  private final Map<String, String> nouns = new ConcurrentHashMap<>();
  private final Map<String, String> verbs = new ConcurrentHashMap<>();

  private Supersenses(Dictionary wordnet) {
    this.wordnet = requireNonNull(wordnet);
  }

  /** The supersenses of WordNet as it comes with the program. */
  public static Supersenses standard() {
    return Holder.STANDARD;
  }

  private static Supersenses load() {
    try {
      return new Supersenses(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException broken) {
      throw new CommuniqueException(
          "WordNet is not on the class path: build the jar again (" + broken.getMessage() + ")",
          broken);
    }
  }

  /** The class of a noun's lemma without the part of speech; empty where WordNet has none. */
  public String of(String lemma) {
    return nouns.computeIfAbsent(lemma.toLowerCase(Locale.ROOT), l -> find(POS.NOUN, l));
  }

  /** The same of a verb, such as {@code communication}, {@code social} or {@code motion}. */
  public String ofVerb(String lemma) {
    return verbs.computeIfAbsent(lemma.toLowerCase(Locale.ROOT), l -> find(POS.VERB, l));
  }

  private String find(POS part, String lemma) {
    try {
      synchronized (wordnet) {
        IndexWord word = wordnet.getIndexWord(part, lemma);
        List<Synset> senses = word == null ? List.of() : word.getSenses();
        return senses.isEmpty() ? "" : senses.get(0).getLexFileName().replaceFirst("^\\w+\\.", "");
      }
    } catch (JWNLException broken) {
      throw new CommuniqueException("WordNet cannot be read: " + broken.getMessage(), broken);
    }
  }
}
