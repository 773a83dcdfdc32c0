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
 * astray: ", said the aide Ann Diop on Monday", ", the aide, Ann Diop, told reporters", ", Mali's
 * army said". Only those who are known are read so, and only where nothing but titles, appositions
 * and adverbs stands between the marks, the name and the verb.
 */
final class QuoteTags {
  private static final WordList VERBS = WordList.resource("/clause/inverting-verbs.txt");

  /** Tags of what may stand between the quotation, the name and the verb. */
  private static final Pattern LOOSE =
      Pattern.compile("DT|JJ|NNPS?|NNS?|POS|PRP\\$?|IN|RB|CD|,|``|''|HYPH|:");

  private static final int FARTHEST = 16;

  /** In words, between a verb and the quotation behind it: "told reporters on Monday". */
  private static final int NEAR = 6;

  private final Source source;

  QuoteTags(Source source) {
    this.source = source;
  }

  /** Who is named as the speaker right behind a quotation, or else right in front of it. */
  Optional<List<Entity>> of(Span quote) {
    return source.text().sentences().stream()
        .filter(s -> s.span().contains(quote.end() - 1) || s.span().contains(quote.end()))
        .flatMap(s -> behind(s, quote).stream())
        .findFirst()
        .or(() -> opening(quote).flatMap(s -> before(s, quote)));
  }

  /** The sentence that leads to a quotation: "Ann Diop wrote: …". */
  private Optional<Sentence> opening(Span quote) {
    return source.text().sentences().stream()
        .filter(s -> s.span().start() < quote.start() && quote.start() <= s.span().end() + 2)
        .reduce((a, b) -> b);
  }

  /** "The poet Ann Diop wrote on Monday: …": the name stands right in front of the verb. */
  private Optional<List<Entity>> before(Sentence sentence, Span quote) {
    int verb = verbBefore(sentence, quote);
    if (verb < 1) {
      return Optional.empty();
    }
    int last = sentence.token(verb - 1).tag().equals("RB") ? verb - 1 : verb;
    return last < 1
        ? Optional.empty()
        : source.entities().within(sentence.spanOf(0, last)).stream()
            .filter(r -> r.form() == Reference.Form.NAME)
            .filter(r -> r.entities().stream().allMatch(Entity.Person.class::isInstance))
            .filter(r -> r.span().end() == sentence.token(last - 1).span().end())
            .filter(r -> !isOfAnother(sentence, sentence.tokenAt(r.span())))
            .map(Reference::entities)
            .findFirst();
  }

  /** "Ann Diop of Chad, an old friend, wrote: …": the name stands in front of an apposition. */
  Optional<List<Entity>> apposed(Span quote) {
    return opening(quote)
        .flatMap(
            s -> {
              int verb = verbBefore(s, quote);
              int from = verb > 1 && isComma(s, verb - 1) ? comma(s, verb - 2) : -1;
              return from < 1 ? Optional.empty() : first(s, comma(s, from - 1) + 1, from);
            });
  }

  /** The nearest comma at or before a token and outside quotation marks, or -1. */
  private int comma(Sentence sentence, int from) {
    int at = from;
    while (at >= 0 && !isComma(sentence, at)) {
      at--;
    }
    return at;
  }

  private boolean isComma(Sentence sentence, int token) {
    return sentence.token(token).text().equals(",")
        && !source.isQuoted(sentence.token(token).span().start());
  }

  /** The first person named among some tokens, where no preposition stands in front. */
  private Optional<List<Entity>> first(Sentence sentence, int from, int to) {
    return from >= to
        ? Optional.empty()
        : source.entities().within(sentence.spanOf(from, to)).stream()
            .filter(r -> r.form() == Reference.Form.NAME)
            .filter(r -> r.entities().stream().allMatch(Entity.Person.class::isInstance))
            .min(Comparator.comparing(Reference::span))
            .filter(r -> !isOfAnother(sentence, sentence.tokenAt(r.span())))
            .map(Reference::entities);
  }

  /** The verb of speech in front of a quotation, with no more than its listeners between; or -1. */
  private static int verbBefore(Sentence sentence, Span quote) {
    int at = sentence.tokens().size() - 1;
    while (at >= 0
        && (sentence.token(at).span().end() > quote.start() || isMark(sentence.token(at)))) {
      at--;
    }
    int verb = at;
    while (verb >= 0
        && at - verb < NEAR
        && !isTelling(sentence.token(verb))
        && LOOSE.matcher(sentence.token(verb).tag()).matches()) {
      verb--;
    }
    return verb >= 0 && isTelling(sentence.token(verb)) ? verb : -1;
  }

  /** "An aide to the minister Ann Diop", "Jan Kos and Ann Diop": not she alone. */
  private static boolean isOfAnother(Sentence sentence, int name) {
    int at = name - 1;
    while (at >= 0 && sentence.token(at).tag().matches("NN.*|JJ|DT|PRP\\$|POS")) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    boolean posts = at > 0 && at < name - 1 && sentence.token(at - 1).tag().matches("NNS?");
    return sentence.token(at).tag().matches("IN|TO")
        || sentence.token(at).tag().equals("CC") && !posts;
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
    if (verb == sentence.tokens().size()
        || !(isSpeech(sentence.token(verb)) || verb == at && isToldOf(sentence.token(verb)))) {
      return Optional.empty();
    }
    if (verb == at) {
      return inverted(sentence, verb);
    }
    Optional<List<Entity>> person = person(sentence, at, verb, verb - 1);
    return person.isPresent() ? person : beside(sentence, at, verb);
  }

  /** ", he said", ", Mali's army said": whom a phrase means that ends at the verb. */
  private Optional<List<Entity>> beside(Sentence sentence, int from, int verb) {
    return source.entities().within(sentence.spanOf(from, verb)).stream()
        .filter(r -> r.span().end() == sentence.token(verb - 1).span().end())
        .map(r -> r.entities().stream().map(Organs::principal).toList())
        .filter(all -> !all.isEmpty() && all.stream().allMatch(QuoteTags::isKnown))
        .findFirst();
  }

  private static boolean isKnown(Entity speaker) {
    return Sides.canAct(speaker) && !(speaker instanceof Entity.Group);
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

  private static boolean isTelling(Token token) {
    return isSpeech(token) || token.tag().equals("VBD") && token.lemma().equals("tell");
  }

  /** Right behind a quotation the tagger takes "tweeted" for something else. */
  private static boolean isToldOf(Token token) {
    return token.tag().matches("VBN|JJ")
        && (VERBS.contains(token.lemma()) || VERBS.contains(token.text().replaceFirst("ed$", "")));
  }

  private static boolean isMark(Token token) {
    return token.text().matches("\\W+");
  }

  private static boolean isQuotation(Token token) {
    return token.text().matches("[\"“”]|``|''");
  }
}
