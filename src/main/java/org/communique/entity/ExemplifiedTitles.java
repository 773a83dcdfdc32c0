package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** Titles of many that somebody is told to be one of: "reporters like Ada Obi". */
final class ExemplifiedTitles {
  private final Discourse discourse;

  ExemplifiedTitles(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The title in the plural before "like", "including" or "such as" and the name or its list. */
  List<Words<Mention.Role>> of(Words<Mention.Name> name) {
    Words<Mention.Name> first = new Enumerations(discourse).of(name).get(0);
    Sentence sentence = first.sentence();
    int at = discourse.beforeHonorifics(first);
    if (at > 1 && is("as", sentence, at) && is("such", sentence, at - 1)) {
      at -= 2;
    } else if (at > 0 && (is("like", sentence, at) || is("including", sentence, at))) {
      at--;
    } else {
      return List.of();
    }
    int last = at > 0 && is(",", sentence, at) ? at - 1 : at;
    Optional<Words<Mention.Role>> title =
        discourse.roleAt(sentence, last).filter(r -> r.to() == last + 1 && discourse.isPlural(r));
    return title.stream().toList();
  }

  private static boolean is(String word, Sentence sentence, int token) {
    return sentence.token(token).text().equals(word);
  }
}
