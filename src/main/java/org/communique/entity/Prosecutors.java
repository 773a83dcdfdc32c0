package org.communique.entity;

import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Attorneys of a country: "U.S. Attorney Roe" has a capital and prosecutes, "the American attorney
 * Roe" is whose client will have her.
 */
final class Prosecutors {
  private final Discourse discourse;

  Prosecutors(Discourse discourse) {
    this.discourse = discourse;
  }

  /** True where a country's name stands before the title of somebody. */
  boolean is(Words<Mention.Name> person, String title) {
    Sentence sentence = person.sentence();
    int at = discourse.beforeHonorifics(person);
    return title.equals("attorney")
        && at > 0
        && sentence.token(at).text().equals("Attorney")
        && discourse
            .nameAt(sentence, at - 1)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.COUNTRY)
            .isPresent();
  }
}
