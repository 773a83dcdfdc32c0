package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/** The words that tell an act. */
final class ActWords {
  /** "…, five years before it": so many words stand between a comma and its clause. */
  private static final int LONGEST_TIME = 4;

  /** "The ship that …": so many words stand between a noun and the verb that tells of it. */
  private static final int LONGEST_GAP = 8;

  private final Source source;

  /** "His war on Mali, especially the cost of it": what is set off behind a noun tells of more. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?s)(?:,? (?:including|especially|particularly|as well as|but) "
              + "|,? and (?:the|our|its|their|his|her|possible) (?:\\w+ )?(?:importance|need|impact|effects?|consequences|response|responses|efforts?|commitment|role|value|support|situation|crisis|risks?|implications|costs?|solutions)\\b"
              + "|, \\p{Lu}[\\w.]+['’]s "
              + "|, (?:[\\w.]+ )?(?:support|commitment) (?:for|to) "
              + "|,? and (?:on|in|the (?:upcoming|forthcoming|recent)) "
              + "|, (?:where|which|who|whose|then|according to|an? [\\w-]+ (?:that|which|who)) ).*");

  /** "Left the port, according to the crew": what is said of it besides. */
  private static final Pattern ASIDE =
      Pattern.compile("(?s)\\s*, (?:according to|then (?:at|in|by)) .*");

  ActWords(Source source) {
    this.source = source;
  }

  /** The words of the act without its subject: from the verb on, or the whole noun phrase. */
  String of(Clause clause) {
    int from = clause.form().noun() ? clause.tree().from() : clause.head();
    int to = OtherMatters.from(clause, Math.min(end(clause), resumed(clause)));
    Span words = clause.sentence().spanOf(from, Math.max(to, from + 1));
    if (clause.form().noun()) {
      String noun = source.line(clause.sentence().spanOf(from, clause.head() + 1));
      String more = MORE.matcher(source.line(words).substring(noun.length())).replaceFirst("");
      return (noun + more).replaceFirst("[ .,;:]+$", "");
    }
    Optional<Tree> object =
        Stream.of(Slot.RECIPIENT, Slot.OBJECT)
            .filter(slot -> slot == Slot.OBJECT || clause.form().passive())
            .flatMap(clause::all)
            .filter(o -> o.to() <= clause.head())
            .findFirst();
    if (object.isPresent() && isUndergone(object.get(), clause)) {
      Span whole = new Span(clause.sentence().spanOf(object.get()).start(), words.end());
      return source.line(whole).replaceFirst("[.,;:]+$", "");
    }
    int verb = clause.form().passive() ? auxiliaries(clause) : from;
    String told = source.line(new Span(clause.sentence().token(verb).span().start(), words.end()));
    String act = ASIDE.matcher(told).replaceFirst("").replaceFirst("[.,;:]+$", "");
    if (object.filter(o -> isRelative(o, clause)).isPresent()) {
      int start = clause.sentence().spanOf(object.get()).start();
      String between =
          source.line(new Span(start, clause.sentence().token(verb).span().start())).strip();
      return between + " " + act;
    }
    return object.map(o -> source.line(clause.sentence().spanOf(o)) + " " + act).orElse(act);
  }

  /** "The envoy whom Mali had expelled": few words stand between, all of the clause itself. */
  private static boolean isRelative(Tree object, Clause clause) {
    int gap = clause.head() - object.to();
    return clause.link() == Link.RELATIVE
        && gap > 0
        && gap <= LONGEST_GAP
        && IntStream.range(object.to(), clause.head())
            .noneMatch(i -> clause.sentence().token(i).text().matches("[,;:()–—]"));
  }

  /** Of "she came home after [being] pardoned", the first auxiliary of the passive. */
  private static int auxiliaries(Clause clause) {
    int at = clause.head();
    while (at > 0
        && clause.sentence().token(at - 1).tag().matches("VB.?")
        && clause.sentence().token(at - 1).lemma().matches("be|have")) {
      at--;
    }
    return at;
  }

  /** "The consul was soon expelled": nothing but auxiliaries and adverbs stands between. */
  private static boolean isUndergone(Tree object, Clause clause) {
    return IntStream.range(object.to(), clause.head())
        .allMatch(i -> clause.sentence().token(i).tag().matches("VB.?|MD|RB|,"));
  }

  /** "Shelling killed two soldiers": what nobody is named for is told with its subject. */
  String withSubject(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .filter(t -> t.to() <= clause.head() && !clause.form().noun())
        .map(t -> source.line(clause.sentence().spanOf(t)) + " " + of(clause))
        .orElse(of(clause));
  }

  /** "Will stand with those who flee and [will urge …]": where a verb above it goes on. */
  private int resumed(Clause clause) {
    Sentence sentence = clause.sentence();
    Set<String> modals =
        source.clauses(sentence).stream()
            .filter(c -> c.link() == Link.ROOT && c.head() <= clause.head())
            .map(c -> c.form().modal())
            .filter(m -> !m.isEmpty())
            .collect(Collectors.toSet());
    return IntStream.range(clause.head() + 2, clause.tree().to())
        .filter(i -> sentence.token(i - 1).text().equals("and"))
        .filter(i -> isModal(sentence, i, modals) || isCallOn(sentence, i))
        .map(i -> i - 1)
        .findFirst()
        .orElse(clause.tree().to());
  }

  private static boolean isModal(Sentence sentence, int at, Set<String> modals) {
    return sentence.token(at).tag().equals("MD") && modals.contains(sentence.token(at).lemma());
  }

  /** "Support those who flee and [call on the army …]". */
  private static boolean isCallOn(Sentence sentence, int at) {
    return sentence.token(at).text().matches("calls?")
        && at + 1 < sentence.tokens().size()
        && sentence.token(at + 1).text().matches("on|upon");
  }

  /** Where the act is told: what follows a comma or colon and has a verb of its own is another. */
  private int end(Clause clause) {
    return source.clauses(clause.sentence()).stream()
        .filter(c -> c.governor() == clause.id() && c.tree().from() > clause.head() + 1)
        .filter(c -> c.link() == Link.ADVERBIAL || c.link() == Link.ROOT)
        .mapToInt(c -> setOff(clause, c.tree().from()))
        .filter(at -> at > clause.head() + 1)
        .min()
        .orElse(clause.tree().to());
  }

  /** The last comma or colon before a word, where the words between tell no act; else the word. */
  private static int setOff(Clause clause, int before) {
    for (int at = before - 1; at > clause.head() + 1 && at >= before - LONGEST_TIME; at--) {
      if (clause.sentence().token(at).text().matches("[,:;–—-]+")) {
        return at;
      }
    }
    return clause.tree().to();
  }
}
