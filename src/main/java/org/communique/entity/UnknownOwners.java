package org.communique.entity;

import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** Posts that are said to be of something whose name is not known. */
final class UnknownOwners {
  private static final Set<String> STATE_NOUNS =
      Set.of(
          "country", "nation", "government", "republic", "kingdom", "state", "capital", "island");

  private final Discourse discourse;
  private final Encounters encounters;

  UnknownOwners(Discourse discourse, Encounters encounters) {
    this.discourse = discourse;
    this.encounters = encounters;
  }

  /** "LRF leader Roe", "Roe, spokesman for the Talvers": of something without a known name. */
  boolean own(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int before = encounters.beforeTitles(person);
    boolean left =
        before > 0
            && before < person.from() - 1
            && sentence.token(before).text().matches("\\p{Lu}[\\p{L}-]*\\d+|\\p{Lu}{3,}")
            && discourse.nameAt(sentence, before).isEmpty();
    int behind = person.to();
    while (behind < sentence.tokens().size()
        && (sentence.token(behind).text().matches(",|the|an?|and")
            || discourse.roleAt(sentence, behind).isPresent())) {
      behind++;
    }
    boolean linked =
        behind + 2 < sentence.tokens().size()
            && discourse.roleAt(sentence, behind - 1).isPresent()
            && sentence.token(behind).text().matches("of|for|at");
    int body = behind + 1;
    while (body + 1 < sentence.tokens().size()
        && sentence.token(body).tag().matches("DT|JJ|HYPH")
        && !Character.isUpperCase(sentence.token(body).text().charAt(0))) {
      body++;
    }
    boolean right = linked && isUnknown(sentence, body);
    return left || right || isOfThing(sentence, before);
  }

  /** "the county's commissioner": of something that is neither named nor a state. */
  private boolean isOfThing(Sentence sentence, int possessive) {
    return possessive > 0
        && sentence.token(possessive).text().matches("['’]s?")
        && discourse.nameAt(sentence, possessive - 1).isEmpty()
        && discourse.roleAt(sentence, possessive - 1).isEmpty()
        && !STATE_NOUNS.contains(sentence.token(possessive - 1).lemma());
  }

  private boolean isUnknown(Sentence sentence, int at) {
    return Character.isUpperCase(sentence.token(at).text().charAt(0))
        && discourse.nameAt(sentence, at).isEmpty();
  }
}
