package org.communique.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.time.Meaning.Calendar;

/**
 * Drops phrases whose words are, in this sentence, something else: four digits that count things,
 * "May" and "March" as verbs, "second" as "moment" of nothing.
 */
final class Plausibility {
  private static final Set<Category> DATING =
      Set.of(
          Category.IN,
          Category.BY,
          Category.OF,
          Category.SINCE,
          Category.TO,
          Category.BEFORE,
          Category.AFTER,
          Category.AND,
          Category.DASH,
          Category.OPEN,
          Category.EARLY_LATE,
          Category.THE,
          Category.POSSESSIVE,
          Category.COMMA,
          Category.A,
          Category.SLASH);
  private static final Set<Category> NAMING = Set.of(Category.WORD, Category.LONG, Category.OLD);
  private static final int MODERN = 1600;

  private final List<Lexeme> lexemes;
  private final Optional<Sentence> sentence;
  private final int offset;

  private Plausibility(List<Lexeme> lexemes, Optional<Sentence> sentence, int offset) {
    this.lexemes = lexemes;
    this.sentence = sentence;
    this.offset = offset;
  }

  static Plausibility of(List<Lexeme> lexemes, Optional<Sentence> sentence, Span span) {
    return new Plausibility(lexemes, sentence, span.start());
  }

  List<Phrase> kept(List<Phrase> phrases) {
    return phrases.stream().filter(this::isPlausible).toList();
  }

  private boolean isPlausible(Phrase phrase) {
    Lexeme only = lexemes.get(phrase.from());
    if (phrase.length() > 1) {
      return true;
    }
    return switch (only.category()) {
      case YEAR_NUMBER -> isYear(phrase);
      case MAY, MONTH, SEASON, FALL -> !isVerb(only) && !endsName(phrase);
      case PART -> !endsName(phrase);
      case SET_WORD -> !isNoun(only);
      default -> true;
    };
  }

  /** "The Long March", "the Prague Spring". */
  private boolean endsName(Phrase phrase) {
    String text = lexemes.get(phrase.from()).text();
    return phrase.from() > 1
        && Character.isUpperCase(text.charAt(0))
        && NAMING.contains(category(phrase.from() - 1))
        && Character.isUpperCase(lexemes.get(phrase.from() - 1).text().charAt(0));
  }

  /** "A Japanese daily", "the Daily News". */
  private boolean isNoun(Lexeme lexeme) {
    boolean name = lexeme.start() > 0 && Character.isUpperCase(lexeme.text().charAt(0));
    return name || token(lexeme).filter(Token::isNoun).isPresent();
  }

  private Optional<Token> token(Lexeme lexeme) {
    Span where = new Span(offset + lexeme.start(), offset + lexeme.end());
    return sentence.filter(s -> s.tokenAt(where) >= 0).map(s -> s.token(s.tokenAt(where)));
  }

  private boolean isVerb(Lexeme lexeme) {
    return token(lexeme).filter(Token::isVerb).isPresent();
  }

  private boolean isYear(Phrase phrase) {
    if (!(phrase.meaning() instanceof Calendar calendar) || calendar.year().isEmpty()) {
      return true;
    }
    int year = calendar.year().getAsInt();
    boolean dated = phrase.from() > 0 && DATING.contains(category(phrase.from() - 1));
    boolean counts = phrase.to() < lexemes.size() && isPlural(lexemes.get(phrase.to()));
    boolean named =
        phrase.from() > 0
            && category(phrase.from() - 1) == Category.WORD
            && Character.isUpperCase(lexemes.get(phrase.from() - 1).text().charAt(0));
    return dated ? year >= MODERN || !counts : year >= MODERN && !counts && !named;
  }

  private Category category(int index) {
    return lexemes.get(index).category();
  }

  private static boolean isPlural(Lexeme lexeme) {
    return lexeme.category() == Category.WORD
        && lexeme.text().endsWith("s")
        && Character.isLowerCase(lexeme.text().charAt(0));
  }
}
