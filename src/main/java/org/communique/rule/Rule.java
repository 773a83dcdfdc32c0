package org.communique.rule;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes a clause a fact.
 *
 * @param id file and name, such as {@code sanction/impose-sanctions}; it stands in the evidence
 * @param act the fact that is stated
 * @param verbs lemmas of verbs that trigger it, with a particle after a space
 * @param nouns lemmas of nouns that trigger it
 * @param where what must stand in which place: lemmas of the head, or {@code $actor}, {@code
 *     $official} (a state, or a person with a post), {@code $nationals} (people of a country),
 *     {@code $sides} (two or more actors), {@code $candidate} (a person by name, or a party),
 *     {@code $place}, {@code $clause}, {@code $infinitive}, {@code $quote}, {@code $agreement}, a
 *     supersense of WordNet such as {@code $person}, or {@code $any}; of several values one must
 *     fit
 * @param unless what must not stand in which place, in the same words
 * @param agents where the agents, speakers, participants or parties stand; all places count
 * @param targets where the targets or addressees stand; the first place that names an actor counts
 * @param content where the content stands; the first place that is filled counts
 * @param confidence how often what it reads is right, 0 to 1
 * @param examples sentences with the facts expected of them
 */
public record Rule(
    String id,
    Act act,
    Set<String> verbs,
    Set<String> nouns,
    Map<Filler, Set<String>> where,
    Map<Filler, Set<String>> unless,
    List<Filler> agents,
    List<Filler> targets,
    List<Filler> content,
    double confidence,
    List<Example> examples) {

  /**
   * A sentence that shows what a rule does.
   *
   * @param text the sentence
   * @param fact what it yields, as the tables have it: {@code SANCTION | France | Belarus |
   *     actual}; empty for nothing
   */
  public record Example(String text, String fact) {}

  public Rule {
    requireNonNull(id);
    requireNonNull(act);
    verbs = Collections.unmodifiableSet(new LinkedHashSet<>(verbs));
    nouns = Collections.unmodifiableSet(new LinkedHashSet<>(nouns));
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    unless = Collections.unmodifiableMap(new LinkedHashMap<>(unless));
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    content = List.copyOf(content);
    examples = List.copyOf(examples);
  }

  /**
   * How much the rule asks for: words count more than sorts of fillers, and these more than
   * anything at all.
   */
  int demand() {
    return where.values().stream()
        .mapToInt(v -> v.contains("$any") ? 1 : v.stream().allMatch(Rule::isBroad) ? 2 : 3)
        .sum();
  }

  /** A sort of filler of which there is no list of words. */
  private static boolean isBroad(String value) {
    return value.startsWith("$") && !value.equals("$agreement");
  }
}
