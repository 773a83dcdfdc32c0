package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.fact.Fact;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * What a fact is about: its words without the verb in front, "the decision" of "condemned the
 * decision"; nothing where only a word would be left.
 */
final class Topics {
  /** So many characters find the words of a fact in its sentence. */
  private static final int OPENING = 20;

  /** Tags of the verb and the small words that stand in front of what a fact is about. */
  private static final String LEADING = "VB[DZP]|RB|IN|TO|RP";

  /** "The importance of condemning": what is condemned stands behind it. */
  private static final Set<String> CONDEMNING = Set.of("condemn", "denounce", "deplore", "decry");

  /** So far into its words one may be said to condemn. */
  private static final int OPENING_WORDS = 6;

  /** "The attack, stressing that …", "the attack and of helping …": what else was said. */
  private static final Pattern FURTHER =
      Pattern.compile("(?s)(?:, [a-z]+ing (?:that|the)| and (?:of|for) [a-z]+ing) .*");

  /** "In the strongest terms", of which "in" has been left out. */
  private static final Pattern EMPHASIS =
      Pattern.compile("^(?:the )?(?:strongest|clearest|harshest)(?: possible)?(?: of)? terms?,? ");

  private final Source source;

  Topics(Source source) {
    this.source = source;
  }

  Optional<String> of(Fact fact) {
    return words(fact).flatMap(w -> of(fact, w));
  }

  /** Where the words of a fact stand, where they stand there as they are given. */
  Optional<Span> words(Fact fact) {
    Span sentence = fact.evidence().get(0).sentence();
    String content = content(fact);
    int at =
        source
            .text()
            .text(sentence)
            .indexOf(content.substring(0, Math.min(content.length(), OPENING)));
    int from = sentence.start() + at;
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(from, Math.min(sentence.end(), from + content.length())));
  }

  private static String content(Fact fact) {
    if (fact instanceof Fact.Statement said) {
      return said.content();
    }
    return fact instanceof Fact.Event act ? act.what() : "";
  }

  /** "Complained [Tuesday] about": when it was said is not what it was about. */
  private boolean isTime(Span token) {
    return source.times().stream().anyMatch(t -> t.span().contains(token));
  }

  private Optional<String> of(Fact fact, Span words) {
    Optional<Sentence> told = source.sentence(fact.evidence().get(0));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = told.get();
    int from = sentence.tokenAt(words);
    while (from < sentence.tokens().size()
        && (sentence.token(from).tag().matches(LEADING) || isTime(sentence.token(from).span()))
        && sentence.token(from).span().start() < words.end()) {
      from++;
    }
    if (from == sentence.tokens().size() || sentence.token(from).span().start() >= words.end()) {
      return Optional.empty();
    }
    from = afterCondemning(sentence, from, words.end());
    String line = source.line(new Span(sentence.token(from).span().start(), words.end()));
    String plain = EMPHASIS.matcher(line).replaceFirst("");
    String rest = FURTHER.matcher(plain).replaceFirst("").strip();
    return rest.indexOf(' ') < 0
        ? Optional.empty()
        : Optional.of(rest.replaceFirst("[.,;:]+$", ""));
  }

  private static int afterCondemning(Sentence sentence, int from, int end) {
    return IntStream.range(from, Math.min(from + OPENING_WORDS, sentence.tokens().size() - 1))
        .filter(i -> sentence.token(i).tag().matches("VBG?"))
        .filter(i -> CONDEMNING.contains(sentence.token(i).lemma()))
        .filter(i -> sentence.token(i + 1).span().start() < end)
        .map(i -> i + 1)
        .findFirst()
        .orElse(from);
  }
}
