package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;

/** Whom a phrase means that speaks of two sides at once. */
final class BothSides {
  /**
   * "The two presidents", "both governments", "the sides", "a joint commission": as many as the two
   * countries of the article.
   */
  private static final Pattern BOTH_SIDES =
      Pattern.compile(
          "(?:(?:the|their) (?:two|2)|both)(?: [a-z-]+){0,2} (?:sides|countries|nations|states|governments|neighbou?rs|presidents|leaders|ministers|parties|capitals|delegations|premiers|diplomats|negotiators|militaries|armies)"
              + "|(?:an?|the|their|its) joint (?:[a-z-]+ ){0,2}(?:commission|committee|group|council|panel|delegation)"
              + "|each (?:side|country|nation|state|government|party)"
              + "|the (?:sides|parties|neighbou?rs|delegations)");

  /** "The two Koreas". */
  private static final Pattern NAMESAKES = Pattern.compile("([A-Z]\\w+[a-z])s");

  private final Source source;

  BothSides(Source source) {
    this.source = source;
  }

  /**
   * Two sides named inside one phrase, "the Kenyan and Somali leaders", or those that "both sides"
   * means.
   */
  List<Entity> in(Sentence sentence, Span phrase) {
    Set<Entity> countries = new LinkedHashSet<>();
    List<Reference> inside =
        source.entities().references().stream()
            .filter(r -> phrase.contains(r.span()) && !phrase.equals(r.span()))
            .toList();
    inside.stream()
        .filter(r -> inside.stream().noneMatch(o -> areOnes(o, r) || areOnes(r, o)))
        .flatMap(r -> r.entities().stream())
        .filter(e -> e instanceof Entity.Place && Sides.canAct(e))
        .forEach(countries::add);
    if (countries.size() > 1) {
      return List.copyOf(countries);
    }
    String words = source.line(phrase).toLowerCase(Locale.ROOT);
    List<Entity> both =
        BOTH_SIDES.matcher(words).matches() ? source.sidesNear(sentence) : List.of();
    return isOthers(words, both) ? List.of() : both;
  }

  /** "A [Chadian American] writer": of two nations at once, and neither of them. */
  private static boolean areOnes(Reference one, Reference other) {
    return one.form() == Reference.Form.DEMONYM
        && other.form() == Reference.Form.DEMONYM
        && one.span().end() + 1 == other.span().start();
  }

  /** "The parties", as a government speaks of others, is not that government and one of them. */
  private boolean isOthers(String words, List<Entity> both) {
    List<Entity> issuer = source.issuer().entities();
    boolean own = issuer.size() == 1 && both.contains(Sides.of(issuer.get(0)));
    return words.equals("the parties")
        && (own || source.teller().filter(both::contains).isPresent());
  }

  /** "The Koreas", "both Sudans": countries of the article that share a name. */
  List<Entity> namesakes(String word) {
    Matcher plural = NAMESAKES.matcher(word);
    if (!plural.matches()) {
      return List.of();
    }
    List<Entity> named =
        source.entities().all().stream()
            .filter(e -> e instanceof Entity.Place && Sides.canAct(e))
            .filter(e -> (" " + e.name()).endsWith(" " + plural.group(1)))
            .toList();
    return named.size() == 2 ? named : List.of();
  }
}
