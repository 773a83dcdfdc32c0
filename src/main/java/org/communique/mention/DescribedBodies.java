package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;
import org.communique.gazetteer.Table;
import org.communique.text.Span;

/**
 * Organisations by the common noun that says what they are, right before their names ("the grid
 * operator Talvernet", "broadcaster Radio Talver") or right after ("the Free Reefs party", "Talver
 * 24 television"). An adjective of a country in front is no part of the name.
 */
final class DescribedBodies {
  private static final Set<String> BEFORE = nouns("before");
  private static final Set<String> AFTER = nouns("after");
  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "head",
          "chairman",
          "chairwoman",
          "chairperson",
          "executive",
          "CEO",
          "founder",
          "co-founder",
          "owner",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "shareholder",
          "subsidiary");

  private static final String SMALL = "de|da|do|del|della|di|la|el|al";
  private static final int LONGEST = 4;

  private final Vocabulary vocabulary;
  private final RoleLexicon roles = RoleLexicon.bundled();

  DescribedBodies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static Set<String> nouns(String side) {
    return Table.resource("/entities/organization-nouns.tsv").rows().stream()
        .filter(r -> r.get("names").contains(side))
        .map(r -> r.get("noun"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True of a noun that says of the name after it what sort of body it is: "broadcaster". */
  static boolean describes(String noun) {
    return BEFORE.contains(noun);
  }

  /** The organisations in a passage. */
  List<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (BEFORE.contains(passage.form(i))) {
        add(passage, i + 1, end(passage, i + 1), found);
      }
      if (isLed(passage, i)) {
        add(passage, i, end(passage, i), found);
      }
      if (AFTER.contains(passage.form(i)) || isNewsAgency(passage, i)) {
        add(passage, start(passage, i), i, found);
      }
    }
    return found;
  }

  /** "The Talver news agency". */
  private static boolean isNewsAgency(Passage passage, int i) {
    return passage.form(i).equals("news")
        && passage.form(i + 1).matches("agency|service|website|site|outlet|channel|portal");
  }

  /**
   * "the leader of Talvergroup", "who heads Talvernet": an unknown word for what somebody leads.
   */
  boolean isLed(Passage passage, int i) {
    boolean unknown =
        vocabulary.isNameLike(passage.form(i))
            && passage.known().stream().noneMatch(k -> k.span().overlaps(passage.words().get(i)));
    boolean post = passage.form(i - 1).equals("of") && LEADERS.contains(passage.form(i - 2));
    boolean verb =
        passage.form(i - 1).matches("heads|leads|runs|chairs|owns")
            && passage.form(i - 2).matches("who|and");
    return unknown && (post || verb);
  }

  private void add(Passage passage, int from, int to, List<Span> found) {
    boolean name =
        from < to
            && !vocabulary.startsPerson(passage.form(from), passage.form(from + 1))
            && !isPlain(passage, from, to);
    if (name) {
      found.add(passage.spanOf(from, to));
    }
  }

  /** "Israeli", "Monday", "Communist": nothing that names a body. */
  private boolean isPlain(Passage passage, int from, int to) {
    Span span = passage.spanOf(from, to);
    boolean known = passage.known().stream().anyMatch(m -> m.span().equals(span));
    boolean telling = from > 0 && to - from > 1 && passage.form(to).equals("party");
    for (int i = from; i < to; i++) {
      telling |= vocabulary.isNameLike(passage.form(i)) && passage.form(i).length() > 1;
    }
    return known || !telling;
  }

  private int end(Passage passage, int from) {
    int end = from;
    while (end - from < LONGEST
        && (goesOn(passage, end)
            || end > from && passage.form(end).matches(SMALL) && goesOn(passage, end + 1))) {
      end++;
    }
    return end;
  }

  private int start(Passage passage, int noun) {
    int start = noun;
    while (noun - start < LONGEST
        && (goesOn(passage, start - 1)
            || start < noun
                && passage.form(start - 1).matches(SMALL)
                && goesOn(passage, start - 2))) {
      start--;
    }
    return afterAdjective(passage, start, noun);
  }

  private static int afterAdjective(Passage passage, int from, int to) {
    return passage.known().stream()
        .filter(m -> isAdjectiveAt(passage, m, from))
        .map(m -> passage.indexAt(m.span().end() - 1) + 1)
        .filter(next -> next < to)
        .findFirst()
        .orElse(from);
  }

  private static boolean isAdjectiveAt(Passage passage, Match match, int from) {
    return from < passage.size()
        && match.span().start() == passage.words().get(from).start()
        && match.likeliest().form() == Sense.Form.DEMONYM;
  }

  private boolean goesOn(Passage passage, int i) {
    String word = passage.form(i);
    boolean opens = i == 0 && vocabulary.common().contains(word);
    return (passage.isCapitalized(i) || i > 0 && word.matches("\\d{1,3}"))
        && !opens
        && !vocabulary.titles().contains(word)
        && !vocabulary.calendar().contains(word)
        && roles.head(word).isEmpty()
        && !word.matches(".*[-‐‑–]\\p{Ll}+")
        && !word.matches("The|An?|In|On|At|Its|His|Her|Their|But|And|Former|Opposition|Ruling");
  }
}
