package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * How far what somebody says goes on where the parser has cut it. Long objects are often cut at a
 * comma, an "and" or a semicolon: what follows is then no clause of its own, since it has no verb,
 * or takes up the infinitives before it ("agreed to open the port, build a road, and lower the
 * tax"). A verb in the past or one with a subject begins something else.
 */
final class Continuation {
  /** A clause set off inside what is said, and the verb behind it. */
  private static final Pattern RELATIVE = Pattern.compile("(?s).*, (?:which|who|where)\\b[^,]*");

  private static final Pattern AFTER_RELATIVE =
      Pattern.compile(
          "(?s), (?:may|will|would|is|was|are|were|has|have|had|could|can|should|must|might)\\b.*");

  private static final Pattern SUBORDINATING =
      Pattern.compile("that|which|who|whom|whose|where|when|as|if|while|because|until|unless|than");

  /** Participles that the tagger takes for verbs in the past: "and continued support". */
  private static final Set<String> LASTING =
      Set.of(
          "continue",
          "increase",
          "enhance",
          "expand",
          "sustain",
          "deepen",
          "strengthen",
          "improve");

  /** Verbs whose past tense rarely stands without an object. */
  private static final Set<String> REDUCED =
      Set.of(
          "enshrine",
          "base",
          "hold",
          "contain",
          "issue",
          "make",
          "reach",
          "facilitate",
          "adopt",
          "outline",
          "describe",
          "embody",
          "affect",
          "impose",
          "commit",
          "set",
          "take",
          "lead",
          "establish",
          "launch",
          "negotiate",
          "cause",
          "provide",
          "support",
          "found",
          "agree");

  /** "…, noting that", "…, and urge them": another thing that is said. */
  private static final Pattern SPEAKING =
      Pattern.compile(
          "not|add|say|stress|call|emphasi[sz]|underscor|warn|stat|tell|urg|describ|condemn|welcom|express|voic|reiterat|reaffirm|thank|commend|applaud|deplor|demand|look|remain|recogni[sz]|acknowledg|remind|stand");

  private final Source source;

  Continuation(Source source) {
    this.source = source;
  }

  /** The words with what goes on behind them in their sentence. */
  Span of(Sentence sentence, Span words) {
    if (words.end() > sentence.span().end() || source.isQuoted(words.end())) {
      return words;
    }
    String rest = source.text().text(new Span(words.end(), sentence.span().end()));
    if (AFTER_RELATIVE.matcher(rest).matches()
        && RELATIVE.matcher(source.text().text(words)).matches()) {
      return new Span(words.start(), sentence.span().end());
    }
    if (rest.matches("\\W*;\\s*") || rest.isEmpty() && source.text().text(words).endsWith(";")) {
      return listed(sentence, words);
    }
    int next = after(sentence, words.end());
    if (isReduced(sentence, next) || isCutInNoun(sentence, next)) {
      return new Span(words.start(), sentence.token(end(sentence, next + 1) - 1).span().end());
    }
    int conjunct = conjunct(sentence, next);
    if (conjunct < 0) {
      return words;
    }
    int end = end(sentence, conjunct);
    return end > conjunct && isMore(sentence, words, conjunct, end)
        ? new Span(words.start(), sentence.token(end - 1).span().end())
        : words;
  }

  /** "The principles[ enshrined in the treaty]", which the parser takes for the verb. */
  private static boolean isReduced(Sentence sentence, int next) {
    return next > 0
        && next + 1 < size(sentence)
        && sentence.token(next - 1).tag().matches("NNP?S?")
        && sentence.token(next).tag().matches("VB[DN]")
        && REDUCED.contains(sentence.token(next).lemma())
        && text(sentence, next + 1).matches("in|by|through|under|at");
  }

  /** "To facilitate a just[, lasting peace]": an adjective before the comma waits for its noun. */
  private static boolean isCutInNoun(Sentence sentence, int next) {
    return next > 1
        && next + 1 < size(sentence)
        && text(sentence, next).equals(",")
        && (sentence.token(next - 1).tag().equals("JJ") || text(sentence, next - 2).equals("a"))
        && sentence.token(next - 2).tag().matches("DT|PRP\\$|TO|IN|VB.?")
        && !sentence.token(next - 2).lemma().matches("be|remain|become|seem|feel|as|the")
        && sentence.token(next - 1).tag().matches("JJ|RB")
        && sentence.token(next + 1).tag().matches("JJ|VB[DN]|RB");
  }

  private static int after(Sentence sentence, int position) {
    return (int) sentence.tokens().stream().takeWhile(t -> t.span().start() < position).count();
  }

  /** What is listed behind semicolons stands in sentences of its own, none of which has a verb. */
  private Span listed(Sentence sentence, Span words) {
    List<Sentence> all = source.text().sentences();
    Span whole = words;
    Sentence last = sentence;
    while (source.line(last.span()).endsWith(";") && last.index() + 1 < all.size()) {
      last = all.get(last.index() + 1);
      if (hasVerb(last, 0, last.tokens().size())) {
        return words;
      }
      whole = new Span(words.start(), last.span().end());
    }
    return whole;
  }

  /** The word behind "and", ", as well as" or the comma of a list, or -1. */
  private int conjunct(Sentence sentence, int next) {
    int at = next;
    boolean comma = at < size(sentence) && text(sentence, at).equals(",");
    if (comma) {
      at++;
    }
    if (at + 1 >= size(sentence)) {
      return -1;
    }
    if (text(sentence, at).matches("and|or")) {
      return at + 1;
    }
    if (text(sentence, at).equals("as") && text(sentence, at + 1).equals("well")) {
      return Math.min(at + 3, size(sentence) - 1);
    }
    boolean list =
        comma
            && IntStream.range(at, size(sentence) - 1)
                .anyMatch(
                    i ->
                        text(sentence, i).equals(",")
                            && text(sentence, i + 1).matches("and|or|as"));
    boolean infinitives = comma && sentence.token(at).tag().matches("VBP?");
    return list && (infinitives || sentence.token(at).tag().matches("DT|PRP\\$|JJ|NNS?|VBG"))
        ? at
        : -1;
  }

  /** Where the conjunct ends: before a verb that says or does something else. */
  private static int end(Sentence sentence, int conjunct) {
    for (int i = conjunct; i < size(sentence); i++) {
      if (sentence.token(i).tag().matches("\\.|``|''")) {
        return i;
      }
      boolean comma = text(sentence, i).equals(",");
      int and = comma ? i + 1 : i;
      if (and + 2 >= size(sentence)) {
        continue;
      }
      boolean joined = text(sentence, and).matches("and|but");
      int verb = and + (joined ? 1 : 0);
      while (joined && sentence.token(verb).tag().equals("RB") && verb + 1 < size(sentence)) {
        verb++;
      }
      boolean past = joined && sentence.token(verb).tag().matches("VB[DZ]");
      boolean says =
          isSpeaking(sentence, verb)
              && (comma && sentence.token(verb).tag().equals("VBG")
                  || joined && sentence.token(verb).tag().matches("VBP?"));
      if ((past && !isLasting(sentence, verb)) || says) {
        return i;
      }
    }
    return size(sentence);
  }

  private static boolean isMore(Sentence sentence, Span words, int conjunct, int end) {
    int first = conjunct;
    while (first < end - 1 && sentence.token(first).tag().equals("RB")) {
      first++;
    }
    String tag = sentence.token(first).tag();
    if (text(sentence, first).equals("that")) {
      return sentence.tokens().stream()
          .filter(t -> words.contains(t.span()))
          .anyMatch(t -> t.text().equals("that"));
    }
    if (tag.matches("VBP?")) {
      return hasInfinitive(sentence, words) && !isSpeaking(sentence, first);
    }
    if (tag.equals("TO")) {
      return hasInfinitive(sentence, words) && !hasVerb(sentence, first, end);
    }
    if (tag.matches("VB[DN]")) {
      return isLasting(sentence, first) && !hasVerb(sentence, first + 1, end);
    }
    return tag.matches("DT|PDT|PRP\\$|JJ.?|NNP?S?|VBG|CD|RB|IN") && !hasVerb(sentence, first, end);
  }

  private static boolean isSpeaking(Sentence sentence, int verb) {
    return SPEAKING.matcher(sentence.token(verb).lemma().replaceFirst("e$", "")).matches();
  }

  private static boolean hasInfinitive(Sentence sentence, Span words) {
    return IntStream.range(0, size(sentence) - 1)
        .filter(i -> words.contains(sentence.token(i + 1).span()))
        .anyMatch(
            i ->
                sentence.token(i).tag().equals("TO")
                    && (sentence.token(i + 1).tag().matches("VBP?|RB")
                        || text(sentence, i + 1).matches("(?:de|re|co|out)-\\p{Ll}+")));
  }

  /** Whether a verb with a subject stands there, outside clauses that describe something. */
  private static boolean hasVerb(Sentence sentence, int from, int to) {
    boolean described = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (SUBORDINATING.matcher(token.lemma()).matches()) {
        described = true;
      } else if (token.text().equals(",")) {
        described = false;
      } else if (!described && isFinite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind an adjective or "our" stands a noun, whatever its tag: "best wishes". */
  private static boolean isFinite(Sentence sentence, int verb) {
    return sentence.token(verb).tag().matches("VBD|VBZ|VBP|MD")
        && !isLasting(sentence, verb)
        && (verb == 0 || !sentence.token(verb - 1).tag().matches("JJ.?|PRP\\$|DT"));
  }

  private static boolean isLasting(Sentence sentence, int verb) {
    return LASTING.contains(sentence.token(verb).lemma())
        && verb + 1 < size(sentence)
        && sentence.token(verb + 1).tag().matches("NNS?|JJ");
  }

  private static String text(Sentence sentence, int token) {
    return sentence.token(token).text();
  }

  private static int size(Sentence sentence) {
    return sentence.tokens().size();
  }
}
