package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact.Statement;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Reads what is said without a verb of speech of its own: the sentences of somebody's turn in a
 * transcript and those between quotation marks. Each is a statement, but one that only goes on with
 * what was just said ("It is a disgrace.", "So it will be.") is part of the statement before it.
 */
final class Remarks {
  /** Takes up what was said right before. */
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "(?i)\\W*(?:(?:and|but|so|yes|no|again|also|because|of course|therefore)\\b,? ?)*(?:(?:this|that|it|these|those|they)\\b|(?:that|this)[’']s\\b).*");

  /** "It is time to go", "it matters that": takes up nothing. */
  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "(?i)\\W*(?:\\w+,? ){0,2}it(?:[’']s| \\w+)(?: \\w+){0,4} (?:that|to|for|when|if)\\b.*");

  /** Between two sentences of one quotation or paragraph: nothing, or "Really." */
  private static final Pattern NOTHING = Pattern.compile("[^\\n\"“”]{0,30}");

  /** Between two parts of a quotation, who says it: "It will, he said, end well". */
  private static final Pattern TAG =
      Pattern.compile(
          "(?s).*(?:,\\s*[\"”]|[\"”],)(?!.{0,40}\\b(?:add|say|stat|tell|writ)ing\\b)[^\"“”\\n.!?]{1,80},\\s*[\"“]");

  /** "Mali for its boats": one more who is thanked, behind a semicolon. */
  private static final Pattern ITEM =
      Pattern.compile("(?s)(?:(?:and|also) )?(?:to )?(?:the )?\\p{Lu}[^;.]{2,80}? for \\w+.*");

  /** In words: so little is no point of its own. */
  private static final int SHORT = 8;

  /** In words: so much has a point of its own, however it starts. */
  private static final int LONG = 20;

  /** In words: so much between the same marks makes one point. */
  private static final int BRIEF = 30;

  private final Source source;
  private final SpokenKinds kinds;
  private final Hearers hearers;
  private final BegunClauses begun;
  private final List<Statement> told = new ArrayList<>();

  Remarks(Source source, SpokenKinds kinds) {
    this.source = source;
    this.hearers = new Hearers(source);
    this.begun = new BegunClauses(source);
    this.kinds = kinds;
  }

  /** What is said in turns and quotations, in the order of the text. */
  List<Statement> read(QuoteSpeakers quoted) {
    for (Sentence sentence : source.text().sentences()) {
      Turns turns = source.issuer().turns();
      boolean own = !source.isQuoted(sentence.span().start());
      if (own && (turns.isTelling(sentence) || isRest(sentence))) {
        add(spoken(sentence, turns.at(sentence.span().start())));
      }
      for (Map.Entry<Span, List<Entity>> said : quoted.in(sentence).entrySet()) {
        add(quotation(sentence, said.getKey(), said.getValue()));
      }
    }
    return told.stream().map(this::marked).toList();
  }

  /** "They call it a «union»": also a word between marks makes what is said a quotation. */
  private Statement marked(Statement said) {
    boolean quoted =
        said.quoted() || said.evidence().stream().map(Evidence::words).anyMatch(source::holdsQuote);
    return new Statement(
        said.speakers(),
        said.addressees(),
        said.kind(),
        said.content(),
        quoted,
        said.when(),
        said.evidence());
  }

  /** What stands behind the semicolon or colon of a sentence that was told. */
  private boolean isRest(Sentence sentence) {
    return !told.isEmpty() && isCutBefore(told.get(told.size() - 1), sentence.span());
  }

  /** "We sent boats; tents for the camps; and doctors": one sentence, told in one. */
  private boolean isCutBefore(Statement before, Span rest) {
    int end = before.evidence().get(before.evidence().size() - 1).words().end();
    return !before.quoted()
        && before.content().matches("(?s).*[;:]")
        && end <= rest.start()
        && source.text().text(new Span(end, rest.start())).isBlank();
  }

  private void add(Statement next) {
    int last = told.size() - 1;
    if (last >= 0 && isItem(told.get(last), next)) {
      told.set(last, joined(told.get(last), thanked(next)));
    } else if (last >= 0 && goesOn(told.get(last), next)) {
      told.set(last, joined(told.get(last), next));
    } else if (!isCall(next)) {
      told.add(next);
    }
  }

  /** "Ladies and gentlemen, dear friends from Mali": a whole sentence without a verb. */
  private boolean isCall(Statement said) {
    Evidence evidence = said.evidence().get(0);
    return evidence.words().equals(evidence.sentence())
        && source
            .sentence(evidence)
            .filter(s -> s.tokens().stream().noneMatch(Token::isFinite))
            .isPresent();
  }

  private static boolean isItem(Statement before, Statement after) {
    return before.kind() == Statement.Kind.PRAISE
        && after.kind() == Statement.Kind.SAY
        && before.speakers().equals(after.speakers())
        && before.content().endsWith(";")
        && ITEM.matcher(after.content()).matches();
  }

  private Statement thanked(Statement said) {
    Span words = said.evidence().get(0).words();
    return new Statement(
        said.speakers(),
        hearers.of(List.of(), words, Statement.Kind.PRAISE, said.speakers()),
        Statement.Kind.PRAISE,
        said.content(),
        said.quoted(),
        said.when(),
        said.evidence());
  }

  private boolean goesOn(Statement before, Statement after) {
    Span first = before.evidence().get(before.evidence().size() - 1).words();
    Span second = after.evidence().get(0).words();
    if (!before.speakers().equals(after.speakers())
        || before.quoted() != after.quoted()
        || first.end() > second.start()) {
      return false;
    }
    if (isCutBefore(before, second)) {
      return true;
    }
    String between = source.text().text(new Span(first.end(), second.start()));
    if (TAG.matcher(before.content() + between).matches()) {
      return true;
    }
    return NOTHING.matcher(between).matches()
        && (adds(before, after) || isOneQuotation(before, after));
  }

  /** Sentences between the same marks, unless each does something else by being said. */
  private static boolean isOneQuotation(Statement before, Statement after) {
    return before.quoted()
        && before.kind() == after.kind()
        && words(before) + words(after) <= BRIEF;
  }

  /** True where two sentences make one point; what demands or complains has its own. */
  private static boolean adds(Statement before, Statement after) {
    boolean more = words(after) <= SHORT || isTakenUp(after);
    if (before.kind() == after.kind() || after.kind() == Statement.Kind.SAY) {
      return more || words(before) <= SHORT;
    }
    return before.kind() == Statement.Kind.SAY && words(before) <= SHORT;
  }

  private static boolean isTakenUp(Statement said) {
    return words(said) <= LONG
        && TAKEN_UP.matcher(said.content()).matches()
        && !EXPLETIVE.matcher(said.content()).matches();
  }

  private static int words(Statement said) {
    return said.content().split(" ").length;
  }

  private static Statement joined(Statement before, Statement after) {
    return new Statement(
        before.speakers(),
        Merger.union(before.addressees(), after.addressees()),
        before.kind() == Statement.Kind.SAY ? after.kind() : before.kind(),
        before.content() + " " + after.content(),
        before.quoted(),
        before.when(),
        Stream.concat(before.evidence().stream(), after.evidence().stream()).toList());
  }

  /** A sentence of somebody's turn in a transcript. */
  private Statement spoken(Sentence sentence, List<Entity> speakers) {
    return told(
        new Evidence(sentence.span(), sentence.span(), "statement/turn", 0.75),
        speakers,
        List.of(),
        false);
  }

  /** What stands in quotation marks in a sentence, said by the speaker of the quotation. */
  private Statement quotation(Sentence sentence, Span words, List<Entity> speakers) {
    Span clause = begun.of(sentence, words);
    return told(
        new Evidence(clause, sentence.span(), "statement/quotation", 0.8),
        speakers,
        Interviewers.in(source, sentence.span(), speakers),
        true);
  }

  private Statement told(
      Evidence evidence, List<Entity> speakers, List<Entity> listeners, boolean quoted) {
    String text = source.line(evidence.words());
    Statement.Kind kind = kinds.of(Statement.Kind.SAY, speakers, evidence.words(), text);
    return new Statement(
        speakers,
        kinds.accused(
            hearers.of(listeners, evidence.words(), kind, speakers),
            kind,
            speakers,
            evidence.words()),
        kind,
        text,
        quoted,
        Optional.empty(),
        List.of(evidence));
  }
}
