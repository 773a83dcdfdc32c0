package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;

/**
 * Bodies that are called as the post of who leads them, where the name of that person follows: the
 * "UN High Commissioner for Refugees Ada Obi" is somebody with a post of the UN.
 */
final class HeldPosts {
  private static final Pattern POST =
      Pattern.compile(
          "(.+?) (?:Deputy )?(?:High Commissioner|Secretary[- ]General|Trade Representative"
              + "|Special Rapporteur|Director[- ]General|Ombuds\\w+)\\b.*",
          Pattern.DOTALL);

  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final PersonNames people = PersonNames.standard();

  HeldPosts(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
  }

  /** The names of a passage, of such a post only whose it is. */
  List<Candidate> withOwners(Passage passage, List<Candidate> names) {
    List<Candidate> revised = new ArrayList<>();
    for (Candidate name : names) {
      Matcher post = POST.matcher(passage.text(name.span()));
      boolean held =
          name.kind() == Kind.ORGANIZATION
              && post.matches()
              && isHeld(passage, passage.indexAt(name.span().end() - 1) + 1);
      if (!held) {
        revised.add(name);
        continue;
      }
      List<Sense> owner = gazetteer.senses(post.group(1));
      if (!owner.isEmpty()) {
        Span span = new Span(name.span().start(), name.span().start() + post.end(1));
        Kind kind =
            owner.get(0).entry().kind().isCountry()
                ? Kind.COUNTRY
                : owner.get(0).entry().kind().isPlace() ? Kind.PLACE : Kind.ORGANIZATION;
        revised.add(new Candidate(span, kind, owner, name.confidence(), Finder.COUNTRY_LIST));
      }
    }
    return revised;
  }

  /** A name right behind, or behind an abbreviation in brackets or a comma. */
  private boolean isHeld(Passage passage, int end) {
    int at = end;
    if (passage.form(at).equals("(") && passage.form(at + 2).equals(")")) {
      at += 3;
    }
    if (passage.form(at).equals(",")) {
      at++;
    }
    boolean name =
        vocabulary.isNameLike(passage.form(at)) && vocabulary.isNameLike(passage.form(at + 1));
    return name && (at < end + 1 || people.isGiven(passage.form(at)))
        || people.isGiven(passage.form(at)) && passage.isCapitalized(at + 1);
  }
}
