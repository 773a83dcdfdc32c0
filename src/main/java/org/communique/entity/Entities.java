package org.communique.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.text.Span;

/**
 * The entities of an article, and which words refer to which.
 *
 * @param all every entity, in the order of first mention
 * @param references the words that refer, in the order of the text; a name may stand inside a
 *     description
 */
public record Entities(List<Entity> all, List<Reference> references) {
  public Entities {
    all = List.copyOf(all);
    references = references.stream().sorted(Comparator.comparing(Reference::span)).toList();
  }

  /** The longest reference that covers a position and lies inside a limit. */
  public Optional<Reference> at(int position, Span limit) {
    return references.stream()
        .filter(r -> r.span().contains(position) && limit.contains(r.span()))
        .max(Comparator.comparingInt(r -> r.span().length()));
  }

  /** The references inside a span that lie in no longer one inside it, in the order of the text. */
  public List<Reference> within(Span limit) {
    List<Reference> inside = references.stream().filter(r -> limit.contains(r.span())).toList();
    return inside.stream()
        .filter(
            r ->
                inside.stream()
                    .noneMatch(
                        o -> o != r && o.span().contains(r.span()) && !o.span().equals(r.span())))
        .toList();
  }
}
