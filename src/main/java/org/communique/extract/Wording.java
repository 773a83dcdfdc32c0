package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.clause.Infinitives;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.time.TimeExpression;

/**
 * What was said, in the words of the article: the clause or the quotation that completes the verb,
 * else what the verb is about ("condemned the attack").
 */
final class Wording {
  /**
   * @param words where what was said stands, or what it was said about
   * @param said true for what was said, false for what it was about
   */
  record Content(Span words, boolean said) {
    /** What follows somebody who listens. */
    Content behind(Span listener) {
      return new Content(new Span(listener.end() + 1, words.end()), said);
    }
  }

  private static final Set<String> TALKING = Set.of("speak", "talk", "write", "reply", "respond");

  private static final Set<String> WISHING = Set.of("hope", "expect", "decline", "refuse");

  private static final Set<String> FEELING = Set.of("be", "remain", "stay", "stand", "feel");

  private final Source source;
  private final Continuation continuation;

  Wording(Source source) {
    this.source = source;
    this.continuation = new Continuation(source);
  }

  /** "Is committed to the rebuilding", "is concerned about the unrest": told with its verb. */
  private static boolean isFelt(Match match) {
    return match.clause().form().passive()
        && match.rule().act() instanceof Act.Say act
        && act.kind() != Fact.Statement.Kind.SAY
        && match.content().stream().allMatch(t -> t.from() > match.clause().head());
  }

  /** "Accused Mali of [spying]": told with its verb. */
  private boolean isOneWord(Clause clause, Tree asked) {
    return asked.to() - asked.from() == 1
        && asked.from() > clause.head()
        && !source.holdsQuote(clause.sentence().spanOf(asked));
  }

  /** "Quoted her as saying [that the port was full]". */
  private static int afterSaying(Clause clause, Tree asked) {
    boolean saying =
        clause.sentence().token(asked.from()).text().equals("saying")
            && asked.to() - asked.from() > 1;
    return saying ? asked.from() + 1 : asked.from();
  }

  /** "Is [proud] to help", "am [confident] that she will": told with the adjective. */
  private static Optional<Tree> feeling(Clause clause) {
    return FEELING.contains(clause.lemma())
        ? clause
            .all(Slot.PREDICATIVE)
            .filter(p -> p.from() > clause.head())
            .filter(p -> clause.sentence().token(Heads.of(p)).tag().matches("JJ|VBN"))
            .findFirst()
        : Optional.empty();
  }

  /** "Looks forward to [a summit] later, to be held in Oslo". */
  private static Optional<Tree> awaited(Clause clause) {
    return clause.lemma().equals("look forward")
        ? clause.after("to").filter(t -> t.from() > clause.head()).findFirst()
        : Optional.empty();
  }

  Optional<Content> of(Match match) {
    Clause clause = match.clause();
    Sentence sentence = clause.sentence();
    Optional<Tree> asked = match.content();
    if (asked.isPresent()) {
      return Optional.of(
          isFelt(match) || isOneWord(clause, asked.get())
              ? new Content(through(clause, asked.get().from(), asked.get()), false)
              : new Content(
                  completed(
                      sentence,
                      sentence.spanOf(afterSaying(clause, asked.get()), asked.get().to())),
                  true));
    }
    Optional<Tree> felt = feeling(clause);
    if (felt.isPresent()) {
      return Optional.of(new Content(through(clause, felt.get().from(), felt.get()), false));
    }
    Optional<Tree> ahead = awaited(clause);
    if (ahead.isPresent()) {
      return Optional.of(new Content(through(clause, ahead.get().from(), ahead.get()), false));
    }
    List<Tree> complements = clause.all(Slot.COMPLEMENT).filter(c -> isSaid(clause, c)).toList();
    Optional<Tree> after = complements.stream().filter(c -> c.from() > clause.head()).findFirst();
    Optional<Tree> topic = after.flatMap(c -> ThingSaid.before(match, c));
    if (topic.isPresent()) {
      return Optional.of(new Content(through(clause, topic.get().from(), topic.get()), false));
    }
    if (after.isPresent() && isCutOff(after.get())) {
      Span rest = sentence.spanOf(after.get().from(), sentence.tokens().size());
      return Optional.of(new Content(rest, true));
    }
    if (after.isPresent()) {
      Span told = through(clause, demanded(match, after.get()).from(), after.get());
      return Optional.of(new Content(withoutTime(sentence, told), !isWished(match)));
    }
    Optional<Tree> front = complements.stream().filter(c -> c.from() < clause.head()).findFirst();
    if (front.isPresent()) {
      return Optional.of(new Content(sentence.spanOf(front.get()), true));
    }
    return clause.arguments().stream()
        .filter(
            a ->
                a.tree().from() > clause.head()
                    || clause.form().passive() && a.slot() == Slot.OBJECT)
        .filter(
            a ->
                a.slot() == Slot.OBJECT
                    || a.slot() == Slot.PREPOSITION && !isListener(clause, a)
                    || a.slot() == Slot.PREDICATIVE)
        .map(Argument::tree)
        .min(Comparator.comparingInt(Tree::from))
        .map(
            t ->
                new Content(
                    t.from() > clause.head() ? through(clause, t.from(), t) : sentence.spanOf(t),
                    false));
  }

  /** "Urged [Mali] [to wait]", which the parser may make one clause of: what is to be done. */
  private static Tree demanded(Match match, Tree complement) {
    boolean whole =
        complement.is("S")
            && complement.children().size() == 2
            && complement.children().get(0).is("NP")
            && complement.children().get(1).is("VP");
    Tree verb = complement.children().get(complement.children().size() - 1);
    boolean infinitive = whole && Infinitives.isVerbPhrase(verb);
    return infinitive && isDemand(match) ? verb : complement;
  }

  static boolean isDemand(Match match) {
    return match.rule().act() instanceof Act.Say act && act.kind() == Fact.Statement.Kind.DEMAND;
  }

  /** "Hopes to open the port", "declined to comment": nothing is left of it without the verb. */
  private static boolean isWished(Match match) {
    return WISHING.contains(match.clause().lemma())
        && match.rule().act() instanceof Act.Say act
        && act.kind() == Fact.Statement.Kind.SAY;
  }

  /** "[Speaking of the port], she said …": what stands in front without a subject is not said. */
  private boolean isSaid(Clause clause, Tree complement) {
    boolean behind = complement.from() > clause.head();
    return behind
        || source.holdsQuote(clause.sentence().spanOf(complement))
        || hasSubject(complement);
  }

  private static boolean hasSubject(Tree clause) {
    boolean own =
        clause.children().stream().anyMatch(c -> c.label().matches("NP|NNP?S?|PRP|EX|DT"))
            && clause.children().stream().anyMatch(c -> c.is("VP"));
    return own || clause.children().stream().anyMatch(c -> c.is("S", "SBAR") && hasSubject(c));
  }

  /** "Said [yesterday morning] the port would open": when it was said. */
  private Span withoutTime(Sentence sentence, Span told) {
    return source.times().stream()
        .map(TimeExpression::span)
        .filter(t -> t.start() == told.start() && t.end() < told.end())
        .map(t -> sentence.tokenAt(new Span(t.end() + 1, t.end() + 2)))
        .filter(i -> i > 0 && sentence.token(i).tag().matches("DT|PRP\\$?|EX"))
        .map(i -> new Span(sentence.token(i).span().start(), told.end()))
        .findFirst()
        .orElse(told);
  }

  /** "Spoke to the newspaper": to whom, and not what. */
  private static boolean isListener(Clause clause, Argument argument) {
    return TALKING.contains(clause.lemma()) && argument.marker().matches("to|with");
  }

  /** "To fully [and effectively open the port]": the parser has lost the verb. */
  private static boolean isCutOff(Tree complement) {
    return complement.to() - complement.from() <= 2
        && complement.preorder().anyMatch(t -> t.is("TO"))
        && complement.preorder().anyMatch(t -> t.is("RB"));
  }

  /**
   * From a word to the end of what belongs to a verb, or to the quotation set off behind it:
   * "defended the vote, 'It was fair'".
   */
  private Span through(Clause clause, int from, Tree last) {
    Sentence sentence = clause.sentence();
    Span whole = sentence.spanOf(from, Math.max(end(clause, from), last.to()));
    int close = sentence.spanOf(last).end();
    return source.quotes().stream()
        .filter(q -> q.start() > close && whole.contains(q.start()))
        .map(q -> new Span(whole.start(), q.start()))
        .filter(s -> source.text().text(s).matches("(?s).*[,:]\\s*\\W$"))
        .map(s -> new Span(s.start(), Math.max(close, s.end() - 1)))
        .findFirst()
        .orElseGet(() -> completed(sentence, whole));
  }

  /** With the rest of a name that the parser has cut, and with all that goes on behind it. */
  private Span completed(Sentence sentence, Span words) {
    int named =
        source.entities().within(sentence.span()).stream()
            .map(Reference::span)
            .filter(s -> s.start() < words.end() && s.end() > words.end())
            .mapToInt(Span::end)
            .findFirst()
            .orElse(words.end());
    return continuation.of(sentence, new Span(words.start(), named));
  }

  /**
   * Where what belongs to a verb ends: before a participle that goes with it, at the end of its
   * phrase otherwise.
   */
  private int end(Clause clause, int from) {
    return source.clauses(clause.sentence()).stream()
        .filter(
            c ->
                c.governor() == clause.id()
                    && c.link() == Link.PARTICIPLE
                    && !c.lemma().equals("include")
                    && c.tree().from() > from)
        .mapToInt(c -> c.tree().from())
        .min()
        .orElse(Math.max(clause.tree().to(), from + 1));
  }
}
