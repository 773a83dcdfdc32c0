package org.communique.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.communique.text.Span;

/**
 * Words of the article and whom or what they refer to.
 *
 * @param span of a name the name itself; of a pronoun that word; of a description ("the two
 *     countries", "his ministry") the whole noun phrase without what follows its head
 * @param form how it refers
 * @param entities what it refers to, several for plurals, never empty; a capital that stands for
 *     its government refers to the country
 */
public record Reference(Span span, Form form, List<Entity> entities) {
  /** How words refer. */
  public enum Form {
    NAME,
    /** "Japanese", pointing to the country. */
    DEMONYM,
    /** "Tokyo", "the Kremlin": the government that sits there. */
    METONYM,
    PRONOUN,
    /** "the minister", "both sides", "the disputed islands", "12 South Korean lawmakers". */
    DESCRIPTION
  }

  public Reference {
    requireNonNull(span);
    requireNonNull(form);
    entities = List.copyOf(entities);
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("a reference to nothing at " + span);
    }
  }
}
