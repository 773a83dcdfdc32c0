package org.communique.time;

import java.util.List;
import java.util.Optional;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * A stretch of text that is read at once, with the phrases found in it.
 *
 * @param index its number in the article
 * @param span where it stands
 * @param sentence the sentence it is; empty for a dateline
 * @param lexemes its words, with offsets from the start of the span
 * @param phrases its temporal phrases
 */
record Segment(
    int index, Span span, Optional<Sentence> sentence, List<Lexeme> lexemes, List<Phrase> phrases) {
  Segment {
    lexemes = List.copyOf(lexemes);
    phrases = List.copyOf(phrases);
  }

  Span spanOf(Phrase phrase) {
    return new Span(
        span.start() + lexemes.get(phrase.from()).start(),
        span.start() + lexemes.get(phrase.to() - 1).end());
  }

  Tense tense(Phrase phrase) {
    return sentence.map(s -> Tenses.at(s, spanOf(phrase))).orElse(Tense.NONE);
  }

  Segment with(List<Phrase> others) {
    return new Segment(index, span, sentence, lexemes, others);
  }
}
