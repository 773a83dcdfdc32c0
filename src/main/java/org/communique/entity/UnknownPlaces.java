package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordList;

/**
 * Whether an article uses an unknown name as the words for places are used: somewhere it stands
 * behind "in" or "from", beside another place, or with a noun for an area. What a name finder takes
 * for a place and nobody is ever in is mostly a firm, a person or a thing.
 */
final class UnknownPlaces {
  /** What stands before a place: where something is, how it is called. */
  private static final Set<String> WHERE =
      Set.of(
          "in", "near", "at", "off", "into", "outside", "around", "across", "calls", "called",
          "named");

  /** What stands before a place, and before a person as well. */
  private static final Set<String> ALSO_WHO =
      Set.of("of", "from", "to", "through", "over", "towards", "toward", "via", "between");

  /** Behind these it is a place: "flew to Riska", "the siege of Riska". */
  private static final WordList LEADING = WordList.resource("/names/leading-to-places.txt");

  /** So near stands the noun: "Riska oil field". */
  private static final int FOLLOWING = 2;

  private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

  private final Discourse discourse;

  UnknownPlaces(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean isPlace(Words<Mention.Name> name) {
    String words = text(name);
    return !name.mention().senses().isEmpty()
        || DIRECTIONS.contains(words)
        || IntStream.range(name.from(), name.to()).anyMatch(i -> isArea(name.sentence().token(i)))
        || discourse.names().stream()
            .flatMap(n -> discourse.words(n, n.span()).stream())
            .filter(n -> text(n).equals(words))
            .anyMatch(this::isLocated);
  }

  private String text(Words<Mention.Name> name) {
    return discourse.text().text(name.mention().span());
  }

  /**
   * "In Riska", "Riska province", "Riska, Norway", "Riska and Oslo", "Riska, a village", "Oslo, and
   * Riska".
   */
  private boolean isLocated(Words<Mention.Name> name) {
    List<Token> tokens = name.sentence().tokens();
    int next = name.to();
    boolean area = tokens.stream().skip(next).limit(FOLLOWING).anyMatch(UnknownPlaces::isArea);
    boolean inside =
        next + 1 < tokens.size()
            && tokens.get(next).text().matches("[,(]|and|or")
            && discourse
                .nameAt(name.sentence(), next + 1)
                .filter(UnknownPlaces::isOfPlace)
                .isPresent();
    return area || inside || isCalledArea(tokens, next) || isBehind(name) || isListed(name);
  }

  /** "Riska, a fishing village". */
  private static boolean isCalledArea(List<Token> tokens, int next) {
    return next + 1 < tokens.size()
        && tokens.get(next).text().equals(",")
        && tokens.get(next + 1).text().matches("an?|the")
        && tokens.stream().skip(next + 2).limit(FOLLOWING).anyMatch(UnknownPlaces::isArea);
  }

  private static boolean isBehind(Words<Mention.Name> name) {
    Optional<Token> before =
        Optional.of(name.from()).filter(i -> i > 0).map(i -> name.sentence().token(i - 1));
    String word = before.map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
    boolean several = name.to() - name.from() > 1;
    return WHERE.contains(word) || ALSO_WHO.contains(word) && (several || isLedTo(name));
  }

  /** "Flew to Riska", "the village of Riska", "the mayor of Riska". */
  private static boolean isLedTo(Words<Mention.Name> name) {
    if (name.from() < 2) {
      return false;
    }
    Token leading = name.sentence().token(name.from() - 2);
    return LEADING.contains(leading.lemma()) || isArea(leading);
  }

  private boolean isListed(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int end = name.from();
    while (end > 0 && sentence.token(end - 1).text().matches(",|and|or")) {
      end--;
    }
    int before = end;
    return end < name.from()
        && discourse.namesIn(sentence).stream().anyMatch(n -> n.to() == before && isOfPlace(n));
  }

  private static boolean isArea(Token token) {
    return PlaceKinds.bundled().head(token.text()).isPresent();
  }

  private static boolean isOfPlace(Words<Mention.Name> name) {
    return name.mention().kind() == Kind.PLACE || name.mention().kind() == Kind.COUNTRY;
  }
}
