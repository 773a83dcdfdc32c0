package org.communique.extract;

import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.WordList;

/**
 * What was said where only its end stands in quotation marks: of "said Chad «left us alone»" not
 * "left us alone" but the whole clause behind the verb of speech.
 */
final class BegunClauses {
  /** Verbs of speech in the forms in which news has them. */
  private static final WordList SPEECH = WordList.resource("/names/speech-verbs.tsv");

  /** Behind these an object says who listens. */
  private static final Set<String> ADDRESSING = Set.of("tell", "inform", "remind", "assure");

  private final Source source;

  BegunClauses(Source source) {
    this.source = source;
  }

  /**
   * @param quoted what stands in quotation marks in a sentence
   * @return the clause that it ends, with its marks, or the same words where it stands alone
   */
  Span of(Sentence sentence, Span quoted) {
    int mark = sentence.tokenAt(quoted) - 1;
    if (mark < 2 || !isWithin(sentence, mark)) {
      return quoted;
    }
    int verb = verb(sentence, mark);
    int from = verb < 0 ? mark : content(sentence, verb);
    if (from >= mark || !opens(sentence.token(from)) || !isClause(sentence, from, mark)) {
      return quoted;
    }
    int end = quoted.end();
    String behind = source.text().text(new Span(end, Math.min(end + 1, sentence.span().end())));
    return new Span(sentence.token(from).span().start(), behind.matches("[\"”'’]") ? end + 1 : end);
  }

  /** A word that belongs to the clause stands right in front of the mark, and goes on behind it. */
  private static boolean isWithin(Sentence sentence, int mark) {
    Token before = sentence.token(mark - 1);
    Token first = sentence.token(mark + 1);
    return before.text().matches("[\\p{L}\\d’'%-]+")
        && !before.lemma().matches("that|as|of|a|an|the|to|with|by")
        && !isSpeech(before)
        && first.text().matches("\\p{Ll}.*");
  }

  private static boolean isSpeech(Token token) {
    return token.isVerb() && SPEECH.contains(token.text());
  }

  /** The last verb of speech in front that stands in no quotation marks itself; else -1. */
  private int verb(Sentence sentence, int mark) {
    for (int i = mark - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.text().equals(";")) {
        return -1;
      }
      if (isSpeech(token) && !source.isQuoted(token.span().start())) {
        return i;
      }
    }
    return -1;
  }

  /** Where what was said begins: behind "that", and behind who is told. */
  private int content(Sentence sentence, int verb) {
    int from = verb + 1;
    if (ADDRESSING.contains(sentence.token(verb).lemma())) {
      int listener = sentence.token(from).tag().equals("DT") ? from + 1 : from;
      from =
          source.entities().within(sentence.span()).stream()
              .filter(r -> sentence.tokenAt(r.span()) == listener)
              .mapToInt(r -> sentence.tokenAt(new Span(r.span().end() - 1, r.span().end())) + 1)
              .max()
              .orElse(listener + 1);
    }
    return from < sentence.tokens().size() && sentence.token(from).lemma().equals("that")
        ? from + 1
        : from;
  }

  /** Not "said Johnson «to the end»": its verb stands in front of the mark or right behind it. */
  private static boolean isClause(Sentence sentence, int from, int mark) {
    return sentence.token(mark + 1).isFinite()
        || sentence.tokens().subList(from, mark).stream().anyMatch(Token::isFinite);
  }

  /** A clause begins with a subject, not with "to the police", "today" or a comma. */
  private boolean opens(Token token) {
    return token.tag().matches("DT|PRP\\$?|NN.*|JJ.*|CD|EX|RB|WP")
        && source.times().stream().noneMatch(t -> t.span().overlaps(token.span()));
  }
}
