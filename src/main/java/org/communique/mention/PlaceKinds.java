package org.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry.Kind;

/**
 * Tells from its head word what sort of place a name means: the last word, or the first ("Tovuz
 * District", "Lake Sev", "Gulf of Lusaria").
 */
public final class PlaceKinds {
  /** Heads of what is built and is never a body. */
  private static final Set<String> BUILT =
      Set.of(
          "Monument",
          "Mall",
          "Square",
          "Bridge",
          "Airport",
          "Airfield",
          "Tower",
          "Dam",
          "Memorial",
          "Stadium",
          "Arena",
          "Cemetery",
          "Headquarters",
          "Avenue",
          "Highway",
          "Barrage",
          "Castle",
          "Theater",
          "Theatre",
          "Auditorium");

  private final HeadKinds heads = HeadKinds.resource("place-heads");

  private PlaceKinds() {}

  /** The heads that come with the program. */
  public static PlaceKinds standard() {
    return new PlaceKinds();
  }

  /** The kind of a place by its name; empty where the name does not tell. */
  public Optional<Kind> of(String name) {
    List<String> words = HeadKinds.words(name);
    Optional<Kind> first = heads.atEnd(List.of(capitalized(words.get(0))));
    Optional<Kind> last = heads.atEnd(List.of(capitalized(words.get(words.size() - 1))));
    return words.size() > 1 && first.isPresent() && last.isEmpty() ? first : last;
  }

  /** True for the head of "George Reef Bridge". */
  boolean isBuilt(String word) {
    return BUILT.contains(word);
  }

  boolean isHead(String word) {
    return heads.contains(word);
  }

  /** True for "city" or "province". */
  boolean isCommonHead(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && isHead(capitalized(word));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
