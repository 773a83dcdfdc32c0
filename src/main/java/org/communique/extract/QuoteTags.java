package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.WordList;

/**
 * The tags beside quotations, read from the words alone, since long quotations lead the parser
 * astray: ", said the aide Ann Diop on Monday", ", the aide, Ann Diop, told reporters". Only people
 * with a name are read so, and only where nothing but titles, appositions and adverbs stands
 * between the marks, the name and the verb.
 */
final class QuoteTags {
  private static final WordList VERBS = WordList.resource("/clause/inverting-verbs.txt");

  /** Tags of what may stand between the quotation, the name and the verb. */
  private static final Pattern LOOSE =
      Pattern.compile("DT|JJ|NNPS?|NNS?|POS|PRP\\$|IN|RB|CD|,|``|''|HYPH|:");

  private static final int FARTHEST = 16;

  private final Source source;

  QuoteTags(Source source) {
    this.source = source;
  }

  /** Who is named as the speaker right behind a quotation. */
  Optional<List<Entity>> of(Span quote) {
    return source.text().sentences().stream()
        .filter(s -> s.span().contains(quote.end() - 1) || s.span().contains(quote.end()))
        .flatMap(s -> behind(s, quote).stream())
        .findFirst();
  }

  private Optional<List<Entity>> behind(Sentence sentence, Span quote) {
    int at = 0;
    while (at < sentence.tokens().size()
        && (sentence.token(at).span().start() < quote.end() || isMark(sentence.token(at)))) {
      at++;
    }
    int verb = at;
    while (verb < sentence.tokens().size()
        && verb - at < FARTHEST
        && !isSpeech(sentence.token(verb))
        && LOOSE.matcher(sentence.token(verb).tag()).matches()
        && !isQuotation(sentence.token(verb))) {
      verb++;
    }
    if (verb == sentence.tokens().size() || !isSpeech(sentence.token(verb))) {
      return Optional.empty();
    }
    return verb == at ? inverted(sentence, verb) : person(sentence, at, verb, verb - 1);
  }

  /** ", wrote the aide Ann Diop on Monday". */
  private Optional<List<Entity>> inverted(Sentence sentence, int verb) {
    int end = verb + 1;
    while (end < sentence.tokens().size()
        && end - verb < FARTHEST
        && !sentence.token(end).tag().matches(",|\\.|:|VB.?")
        && !isBetweenPeople(sentence, end)
        && !sentence.token(end).lemma().equals("for")) {
      end++;
    }
    return person(sentence, verb + 1, end, verb + 1);
  }

  /** "And" between two who speak, and not between two posts of one: "the poet and singer Ann". */
  private static boolean isBetweenPeople(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("CC")
        && !sentence.token(token - 1).tag().matches("NNS?");
  }

  /** The person named nearest to a token among some. */
  private Optional<List<Entity>> person(Sentence sentence, int from, int to, int nearest) {
    if (from >= to) {
      return Optional.empty();
    }
    int anchor = sentence.token(nearest).span().start();
    return source.entities().within(sentence.spanOf(from, to)).stream()
        .filter(r -> r.form() == Reference.Form.NAME)
        .filter(r -> r.entities().stream().allMatch(Entity.Person.class::isInstance))
        .min(Comparator.comparingInt(r -> Math.abs(r.span().start() - anchor)))
        .map(Reference::entities);
  }

  private static boolean isSpeech(Token token) {
    return token.tag().matches("VBD|VBZ") && VERBS.contains(token.lemma());
  }

  private static boolean isMark(Token token) {
    return token.text().matches("\\W+");
  }

  private static boolean isQuotation(Token token) {
    return token.text().matches("[\"“”]|``|''");
  }
}
