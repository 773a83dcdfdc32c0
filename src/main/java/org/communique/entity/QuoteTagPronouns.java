package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Referent.Gender;
import org.communique.entity.Referent.Sort;
import org.communique.entity.Trail.Step;
import org.communique.text.Sentence;
import org.communique.text.WordList;

/**
 * Whom "he said" means right behind a quotation: nobody of whom the quotation speaks, however long
 * it is, but the person of the last sentence outside quotation marks that tells of one; of several,
 * the one who speaks there.
 */
final class QuoteTagPronouns {
  private static final Map<String, Gender> PRONOUNS =
      Map.of("he", Gender.MALE, "she", Gender.FEMALE);

  private static final WordList VERBS = WordList.resource("/clause/inverting-verbs.txt");

  /** So many sentences back somebody is still remembered who is quoted at length. */
  private static final int REACH = 8;

  private final Discourse discourse;
  private final Trail trail;

  QuoteTagPronouns(Discourse discourse, Trail trail) {
    this.discourse = discourse;
    this.trail = trail;
  }

  /** The speaker, where a pronoun stands behind a quotation and it is clear who that is. */
  Optional<Referent> speaker(Sentence sentence, int token) {
    Gender gender = PRONOUNS.get(sentence.token(token).text().toLowerCase(Locale.ROOT));
    if (gender == null || token == 0 || !isMark(sentence, token - 1)) {
      return Optional.empty();
    }
    List<Step> people =
        trail.before(sentence, token, REACH).stream()
            .filter(s -> !discourse.isQuoted(s.span()))
            .filter(s -> s.single().filter(r -> agrees(r, gender)).isPresent())
            .toList();
    List<Step> last =
        people.stream()
            .filter(s -> s.sentence().index() == people.get(0).sentence().index())
            .toList();
    Set<Referent> named = Set.copyOf(referents(last.stream()).toList());
    List<Referent> speaking =
        referents(last.stream().filter(QuoteTagPronouns::isSpeaking)).distinct().toList();
    Optional<Referent> meant =
        (named.size() == 1 ? named : speaking)
            .stream().filter(r -> named.size() == 1 || speaking.size() == 1).findFirst();
    meant.filter(r -> r.gender() == Gender.UNKNOWN).ifPresent(r -> r.gender(gender));
    return meant;
  }

  private static Stream<Referent> referents(Stream<Step> steps) {
    return steps.flatMap(s -> s.single().stream());
  }

  private static boolean agrees(Referent person, Gender gender) {
    return person.is(Sort.PERSON)
        && (person.gender() == gender || person.gender() == Gender.UNKNOWN);
  }

  /** "Ann Diop said", "said the aide Ann Diop". */
  private static boolean isSpeaking(Step step) {
    Sentence sentence = step.sentence();
    int before = step.from() - 1;
    while (before >= 0 && sentence.token(before).tag().matches("NN.*|JJ|DT|POS|PRP\\$|IN")) {
      before--;
    }
    return isSpeech(sentence, step.to()) || isSpeech(sentence, before);
  }

  private static boolean isSpeech(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && sentence.token(token).tag().matches("VBD|VBZ")
        && VERBS.contains(sentence.token(token).lemma());
  }

  private static boolean isMark(Sentence sentence, int token) {
    return sentence.token(token).text().matches("[\"“”»]|``|''");
  }
}
