package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * Words for meetings that tell of none in particular: a habit, a way of doing something, a will.
 */
final class MeetingInGeneral {
  /** Words for meetings that also mean talking in general. */
  private static final Set<String> MASS =
      Set.of("dialogue", "discussion", "consultation", "negotiation");

  private static final Set<String> MEETINGS =
      Set.of("summit", "meeting", "conference", "forum", "session", "talk", "ministerial");

  private static final Set<String> KNOWING = Set.of("meet", "visit", "come", "go");

  private static final Pattern HABIT =
      Pattern.compile(
          "\\b(?:(?:once|twice|times) (?:a|every|each|per) |every (?:\\w+ )?)(?:day|week|month|quarter|year|decade)s?\\b|\\b(?:annually|regularly)\\b");

  private MeetingInGeneral() {}

  /** "Will meet once a year": no meeting in particular. */
  static boolean isHabit(Source source, Clause clause) {
    Span words = clause.sentence().spanOf(clause.head(), clause.tree().to());
    return !clause.form().noun() && HABIT.matcher(source.line(words)).find();
  }

  /** "When I first met Ann": how people came to know each other. */
  static boolean isAcquaintance(Clause clause) {
    int before = clause.head() - 1;
    return before >= 0
        && KNOWING.contains(clause.lemma())
        && clause.sentence().token(before).text().equals("first");
  }

  /** "Hosted a summit, a gathering of leaders": another word for the meeting before it. */
  static boolean isRestated(Clause clause) {
    return clause.form().noun()
        && clause.sentence().token(clause.tree().from()).text().matches("an?")
        && clause.sentence().tree().preorder().anyMatch(t -> restates(t, clause));
  }

  private static boolean restates(Tree phrase, Clause noun) {
    List<Tree> parts = phrase.children();
    return phrase.is("NP")
        && IntStream.range(1, parts.size() - 1)
            .filter(i -> parts.get(i).is(",") && parts.get(i - 1).is("NP"))
            .filter(i -> parts.get(i + 1).is("NP"))
            .filter(i -> Heads.of(parts.get(i + 1)) == noun.head())
            .anyMatch(i -> isMeeting(noun.sentence(), parts.get(i - 1)));
  }

  private static boolean isMeeting(Sentence sentence, Tree phrase) {
    return IntStream.range(phrase.from(), phrase.to())
        .mapToObj(sentence::token)
        .anyMatch(t -> MEETINGS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Its openness to meeting them": nobody has met, or has been asked to. */
  static boolean isMereWill(Clause clause) {
    int to = clause.head() - 1;
    return clause.link() == Link.GERUND
        && to > 0
        && clause.sentence().token(to).lemma().equals("to")
        && clause.sentence().token(to - 1).lemma().matches("open|openness");
  }

  /** "Urged open dialogue": without an article or an owner, no particular one. */
  static boolean isGeneral(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.form().noun()
        && MASS.contains(clause.lemma())
        && sentence.token(clause.head()).tag().equals("NN")
        && IntStream.range(clause.tree().from(), clause.head())
            .mapToObj(sentence::token)
            .noneMatch(t -> t.tag().matches("P?DT|PRP\\$|POS|CD") || t.isProperNoun());
  }

  /** "Is done in consultation with the agency": a way of doing something, and no meeting. */
  static boolean isManner(Clause clause) {
    int from = clause.tree().from();
    return clause.form().noun()
        && MASS.contains(clause.lemma())
        && from == clause.head()
        && from > 0
        && clause.sentence().token(clause.head()).tag().equals("NN")
        && clause.sentence().token(from - 1).lemma().equalsIgnoreCase("in");
  }
}
