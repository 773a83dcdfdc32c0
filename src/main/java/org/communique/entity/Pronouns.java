package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.entity.Referent.Gender;
import org.communique.entity.Referent.Sort;
import org.communique.entity.Trail.Step;
import org.communique.mention.RoleLexicon;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;

/**
 * Resolves pronouns by salience, after Lappin and Leass (1994): what was referred to in this
 * sentence or the last ones and agrees in number, gender and kind is weighed by nearness and by
 * being a subject; the heaviest is meant if it is clearly heavier than the next. A noun phrase that
 * means nothing known can win, and then, as when nothing stands out, the pronoun stays unresolved.
 */
final class Pronouns {
  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> JUDGING =
      Set.of(
          "thank",
          "praise",
          "commend",
          "applaud",
          "congratulate",
          "hail",
          "laud",
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "rebuke",
          "punish",
          "sanction",
          "fault",
          "reward",
          "honor",
          "honour",
          "salute",
          "forgive",
          "reproach");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them");
  private static final int REACH = 2;
  private static final int[] NEARNESS = {60, 40, 15};
  private static final int SUBJECT = 25;
  private static final int MARGIN = 8;
  private static final int THING = 25;
  private static final int AGAIN = 6;

  private final Trail trail;
  private final Grammar grammar;
  private final Agency agency;

  Pronouns(Trail trail, Grammar grammar) {
    this.trail = trail;
    this.grammar = grammar;
    this.agency = new Agency(grammar);
  }

  /**
   * A candidate and what speaks for it; without referents a noun phrase that nothing is known of.
   */
  private record Candidate(List<Referent> referents, int weight, boolean repeated) {
    Candidate(List<Referent> referents, int weight) {
      this(referents, weight, false);
    }

    /** What is spoken of again is what is spoken about. */
    Candidate again() {
      return repeated ? this : new Candidate(referents, weight + AGAIN, true);
    }
  }

  static boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SINGULAR.containsKey(lower) || NEUTER.contains(lower) || PLURAL.contains(lower);
  }

  List<Referent> resolve(Sentence sentence, int token) {
    String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
    if (NEUTER.contains(word) && isEmptySubject(sentence, token)) {
      return List.of();
    }
    List<Candidate> ranked = new ArrayList<>();
    boolean somebodys = NEUTER.contains(word) && agency.isSomebodys(sentence, token);
    List<Step> steps = trail.before(sentence, token, REACH);
    List<Step> bound = steps.stream().filter(s -> isBound(s, sentence, token)).toList();
    for (Step step : steps) {
      if (agrees(step, word) && !isTime(step) && bound.stream().noneMatch(b -> isSame(b, step))) {
        int less = somebodys && Agency.isThing(step) ? THING : 0;
        Candidate candidate =
            new Candidate(trail.meant(step), weight(step, sentence, token) - less);
        int known = indexOf(ranked, candidate);
        if (known < 0) {
          ranked.add(candidate);
        } else if (NEUTER.contains(word)) {
          ranked.set(known, ranked.get(known).again());
        }
      }
    }
    ranked.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    boolean clear =
        ranked.size() == 1
            || ranked.size() > 1 && ranked.get(0).weight() - ranked.get(1).weight() >= MARGIN;
    if (!clear) {
      return List.of();
    }
    List<Referent> meant = ranked.get(0).referents();
    if (meant.size() == 1
        && meant.get(0).gender() == Gender.UNKNOWN
        && SINGULAR.containsKey(word)) {
      meant.get(0).gender(SINGULAR.get(word));
    }
    return meant;
  }

  private static boolean isSame(Step a, Step b) {
    return a == b || !a.referents().isEmpty() && a.referents().equals(b.referents());
  }

  private static int indexOf(List<Candidate> all, Candidate candidate) {
    return candidate.referents().isEmpty()
        ? -1
        : all.stream().map(Candidate::referents).toList().indexOf(candidate.referents());
  }

  /** Days and months are meant by no pronoun. */
  private static boolean isTime(Step step) {
    return step.referents().isEmpty()
        && Supersenses.standard().of(step.sentence().token(step.to() - 1).lemma()).equals("time");
  }

  private static boolean agrees(Step step, String word) {
    Gender gender = SINGULAR.get(word);
    Optional<Referent> single = step.single();
    if (gender != null) {
      return single
          .filter(r -> r.is(Sort.PERSON) || isSomeone(r) && !step.plural())
          .filter(r -> r.gender() == gender || r.gender() == Gender.UNKNOWN)
          .isPresent();
    }
    if (NEUTER.contains(word)) {
      return step.referents().isEmpty()
          ? !step.plural()
          : single.filter(r -> !r.is(Sort.PERSON) && !isTown(r)).isPresent() && !step.plural();
    }
    return step.plural() || single.filter(r -> r.is(Sort.ORGANIZATION)).isPresent();
  }

  private static boolean isTown(Referent referent) {
    return referent.is(Sort.PLACE)
        && (referent.placeKind() == Entity.Place.Kind.CITY
            || referent.placeKind() == Entity.Place.Kind.FACILITY);
  }

  /** A group that a title describes: "the ambassador". */
  private static boolean isSomeone(Referent referent) {
    return referent.is(Sort.GROUP)
        && RoleLexicon.bundled().kind(referent.name().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** The object of a verb is not its subject. */
  private boolean isBound(Step step, Sentence sentence, int token) {
    if (step.sentence().index() != sentence.index()
        || !step.subject()
        || sentence.token(token).tag().equals("PRP$")) {
      return false;
    }
    return grammar
        .verbOf(sentence, token, token + 1, Slot.OBJECT)
        .filter(
            c ->
                c.first(Slot.SUBJECT)
                    .filter(s -> s.from() <= step.from() && step.to() <= s.to())
                    .isPresent())
        .isPresent();
  }

  private static String form(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** "Arrested the envoy and expelled him": an object is meant by an object before subjects are. */
  private static boolean isObjectForm(Sentence sentence, int token) {
    return OBJECTS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT))
        && sentence.token(token).tag().equals("PRP");
  }

  private static int weight(Step step, Sentence sentence, int token) {
    int back = sentence.index() - step.sentence().index();
    int weight = NEARNESS[back];
    boolean topic =
        step.from() == 0 && step.form().filter(f -> f == Reference.Form.NAME).isPresent();
    if (step.subject() || topic) {
      weight += SUBJECT;
    }
    if (back == 0 && !step.subject() && isObjectForm(sentence, token)) {
      weight += SUBJECT;
    }
    if (back == 0
        && step.to() == token - 1
        && sentence.token(token).tag().equals("PRP$")
        && sentence.token(token - 1).text().equals("and")) {
      weight += 2 * SUBJECT;
    }
    if (back == 0 && isJudged(step, sentence, token)) {
      weight += 2 * SUBJECT;
    }
    if (back == 0) {
      weight -= Math.min(10, (token - step.to()) / 3);
    } else if (step.subject() && step.from() < 4) {
      weight += 5;
    }
    if (step.form().filter(f -> f == Reference.Form.DEMONYM).isPresent()) {
      weight -= 30;
    }
    if (step.form().filter(f -> f == Reference.Form.PRONOUN).isPresent()) {
      weight += step.subject() || NEUTER.contains(form(sentence, token)) ? 3 : 14;
    }
    return weight;
  }

  /** "Thanked Mali for its patience": what somebody is thanked or blamed for is theirs. */
  private static boolean isJudged(Step step, Sentence sentence, int token) {
    int verb = step.from() - 1;
    if (verb > 0 && sentence.token(verb).tag().equals("DT")) {
      verb--;
    }
    return verb >= 0
        && sentence.token(token).tag().equals("PRP$")
        && step.to() == token - 1
        && form(sentence, token - 1).matches("for|of|over|on")
        && JUDGING.contains(sentence.token(verb).lemma());
  }

  /** "it is possible that", "it remains unclear": no one is meant. */
  private boolean isEmptySubject(Sentence sentence, int token) {
    if (!sentence.token(token).text().equalsIgnoreCase("it")) {
      return false;
    }
    int end = Math.min(sentence.tokens().size(), token + 8);
    boolean weak = false;
    for (int i = token + 1; i < end; i++) {
      String lemma = sentence.token(i).lemma();
      if (i <= token + 3 && Set.of("be", "seem", "appear", "remain", "become").contains(lemma)) {
        weak = true;
      }
      if (weak
          && (lemma.equals("that") || lemma.equals("whether") || lemma.equals("to"))
          && sentence.token(i - 1).tag().matches("JJ.*|NN|VBN|RB")) {
        return true;
      }
    }
    return false;
  }
}
