package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Span;

/** The country that alone stands in a headline, by any word by which the article names it. */
final class HeadlineCountry {
  private HeadlineCountry() {}

  static Optional<Entity> in(Source source) {
    String title = source.text().article().title().orElse("");
    List<Entity> named =
        source.entities().references().stream()
            .filter(r -> Hearers.NAMING.contains(r.form()) && r.entities().size() == 1)
            .filter(r -> r.entities().get(0) instanceof Entity.Place place && Sides.canAct(place))
            .filter(r -> holds(title, source, r))
            .map(r -> r.entities().get(0))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean holds(String title, Source source, Reference reference) {
    Span words = reference.span();
    return Pattern.compile("\\b" + Pattern.quote(source.line(words)) + "\\b").matcher(title).find();
  }
}
