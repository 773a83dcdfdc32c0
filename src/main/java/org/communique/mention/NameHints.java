package org.communique.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;

/**
 * What a document and the gazetteer tell of a word besides its sentence. A name that is plain in
 * one place ("President Carmen Urrutia said") helps where it stands bare ("Urrutia"): for each
 * capitalised word it is kept whether it is seen after a title, after another capitalised word,
 * before a verb of speech, after a preposition of place, and in lower case, anywhere in the
 * document.
 */
final class NameHints {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "to", "into");

  private final WordList titles;
  private final WordList speech;
  private final WordList common;
  private final WordList given;
  private final PlaceKinds places = PlaceKinds.standard();
  private final OrganizationKinds kinds;
  private final PersonNames people = PersonNames.standard();
  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> seen = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();

  NameHints(
      List<Passage> passages, Gazetteer gazetteer, OrganizationKinds kinds, Vocabulary vocabulary) {
    this.titles = vocabulary.titles();
    this.speech = vocabulary.peopleVerbs();
    this.common = vocabulary.common();
    this.given = vocabulary.givenNames();
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    passages.forEach(this::read);
  }

  private void read(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.form(i);
      if (!passage.isCapitalized(i)) {
        lowerCase.add(word);
        continue;
      }
      if (titles.contains(passage.form(i - 1)) && !titles.contains(word)) {
        note(word, "title");
      }
      if (i > 1 && passage.isCapitalized(i - 1) && !titles.contains(passage.form(i - 1))) {
        note(word, "second");
        if (titles.contains(passage.form(i - 2))) {
          note(word, "title");
        }
      }
      if (speech.contains(passage.form(i + 1))) {
        note(word, "says");
      }
      if (PLACE_PREPOSITIONS.contains(passage.form(i - 1))) {
        note(word, "in");
      }
      if (passage.form(i - 1).equals("of") && places.isCommonHead(passage.form(i - 2))
          || places.isCommonHead(passage.form(i + 1))) {
        note(word, "place");
      }
      if (passage.form(i - 1).equals("the") || passage.form(i - 1).equals("The")) {
        note(word, "the");
      }
    }
  }

  private void note(String word, String what) {
    seen.computeIfAbsent(word, w -> new TreeSet<>()).add(what);
  }

  /**
   * True for a word that stands where places stand, "in …" or "the city of …", and nowhere where
   * people do.
   */
  boolean isLikePlace(String word) {
    Set<String> what = seen.getOrDefault(word, Set.of());
    return (what.contains("in") || what.contains("place"))
        && !what.contains("title")
        && !what.contains("says")
        && !what.contains("second");
  }

  /** True for a word that stands after a title somewhere. */
  boolean isTitled(String word) {
    return seen.getOrDefault(word, Set.of()).contains("title");
  }

  /** True for a word that stands after a title or before a verb of speech somewhere. */
  boolean isLikePerson(String word) {
    Set<String> what = seen.getOrDefault(word, Set.of());
    return what.contains("title") || what.contains("says");
  }

  /** The hints for each word of a passage. */
  List<List<String>> of(Passage passage) {
    List<List<String>> hints = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      hints.add(new ArrayList<>());
    }
    for (Match match : passage.known()) {
      String what = group(match.likeliest());
      int from = passage.indexAt(match.span().start());
      int to = passage.indexAt(match.span().end() - 1) + 1;
      for (int i = from; i < to; i++) {
        hints.get(i).add((i == from ? "g:" : "g+:") + what);
      }
    }
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isCapitalized(i)) {
        hints.get(i).addAll(people.hints(passage.form(i)));
        word(passage, i, hints.get(i));
      } else if (titles.contains(passage.form(i))) {
        hints.get(i).add("post");
      } else if (speech.contains(passage.form(i))) {
        hints.get(i).add("speech");
      }
    }
    return hints;
  }

  private void word(Passage passage, int i, List<String> hints) {
    String word = passage.form(i);
    if (titles.contains(word)) {
      hints.add("Post");
    }
    if (kinds.isHead(word)) {
      hints.add("head");
    }
    if (hints.stream().noneMatch(h -> h.startsWith("g"))) {
      gazetteer.senses(word).stream().limit(1).forEach(s -> hints.add("q:" + group(s)));
    }
    if (given.contains(word)) {
      hints.add("given");
    }
    if (common.contains(word)) {
      hints.add("common");
    }
    if (lowerCase.contains(word.toLowerCase(Locale.ROOT))) {
      hints.add("lower");
    }
    for (String what : seen.getOrDefault(word, Set.of())) {
      hints.add("d:" + what);
    }
  }

  private static String group(Sense sense) {
    Entry.Kind kind = sense.entry().kind();
    return switch (sense.form()) {
      case DEMONYM -> "demonym";
      case METONYM -> "metonym";
      case NAME -> kind.isCountry() ? "country" : kind.isPlace() ? "place" : "organization";
    };
  }
}
