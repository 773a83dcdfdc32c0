package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Who is called by name in somebody's turn: "Ann, the port is open", "Well, Minister Kos, we …",
 * "as I said, dear Ann, …". Names that nothing else in the article tells of stay unknown.
 */
final class Vocatives {
  private static final String NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,4})";

  /** In front of the sentence, behind words that only open it. */
  private static final Pattern FIRST =
      Pattern.compile(
          "^\\W*(?:(?i:well|look|so|and|but|no|yes|yeah|now|again|okay|right|sure|first|listen|dear|thanks|thank you|as you know|you know|i think|i mean|in fact|to my friend|this)\\b[,\\s–—-]+)*"
              + NAME
              + "(?= ?,(?! (?:who|whose|which|and|or|\\w+ed)\\b)| –| —|\\.$)");

  /** Between commas, or behind the last one; here only a given name is surely no apposition. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          " ?, (?:dear )?"
              + NAME
              + "(?=\\.?$| ?, (?:I|we|you|if|as|it|that|this|there|thank|please|let|just)\\b)");

  /** In sentences: so long somebody is still spoken to. */
  private static final int MEMORY = 2;

  private final Source source;

  Vocatives(Source source) {
    this.source = source;
  }

  /** Who is called in words that somebody speaks; empty outside transcripts. */
  Optional<Entity> in(Span words, List<Entity> speakers) {
    if (source.issuer().turns().at(words.start()).isEmpty()) {
      return Optional.empty();
    }
    String text = source.line(words);
    return Stream.concat(called(FIRST, text), called(BETWEEN, text).filter(n -> !n.contains(" ")))
        .flatMap(n -> person(n).stream())
        .filter(e -> !speakers.contains(e))
        .findFirst();
  }

  /** Who was called in the same turn, in one of the last sentences before some words of it. */
  Optional<Entity> before(Span words, List<Entity> speakers) {
    return source
        .issuer()
        .turns()
        .spanAt(words.start())
        .flatMap(
            turn ->
                source.text().sentences().stream()
                    .map(Sentence::span)
                    .filter(s -> turn.contains(s) && s.end() <= words.start())
                    .sorted(Comparator.reverseOrder())
                    .limit(MEMORY)
                    .flatMap(s -> in(s, speakers).stream())
                    .findFirst());
  }

  private static Stream<String> called(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1));
  }

  private Optional<Entity> person(String called) {
    String[] words = called.split(" ");
    List<Entity> fitting =
        source.entities().all().stream()
            .filter(Entity.Person.class::isInstance)
            .filter(
                p -> {
                  String[] name = p.name().split(" ");
                  return (words.length == 1 ? name[0] : name[name.length - 1])
                      .equals(words[words.length - 1]);
                })
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
