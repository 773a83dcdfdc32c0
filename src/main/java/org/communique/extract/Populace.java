package org.communique.extract;

import java.util.Locale;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * The people of a country at large: "thousands of Malians", "the citizens of Mali and Chad". What
 * they do is read as done by their country; what they say, no state has said. "The Malians",
 * without a number, are those who govern them.
 */
final class Populace {
  private static final Set<String> PEOPLE = Set.of("people", "citizen", "resident", "voter");

  private final Source source;

  Populace(Source source) {
    this.source = source;
  }

  /** Whether countries stand for their people as the speakers of a match. */
  boolean speaks(Match match) {
    Sentence sentence = match.clause().sentence();
    return match.agents().stream().allMatch(Entity.Place.class::isInstance)
        && match.clause().all(Slot.SUBJECT).anyMatch(s -> isPopulace(sentence, s));
  }

  private boolean isPopulace(Sentence sentence, Tree subject) {
    Tree people = Phrases.counted(sentence, subject).orElse(subject);
    int head = Heads.of(Phrases.core(people));
    if (PEOPLE.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean those =
        people == subject && sentence.token(people.from()).text().equalsIgnoreCase("the");
    Span word = sentence.token(head).span();
    return !those
        && source.text().text(word).endsWith("s")
        && source.entities().within(word).stream()
            .anyMatch(r -> r.form() == Reference.Form.DEMONYM);
  }
}
