package org.communique.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;

/**
 * Carries names through a document, so that the same word means the same kind of thing in all of
 * it:
 *
 * <ol>
 *   <li>a person's name takes in the name-like words beside it that no name has ("Noam [Chomsky]");
 *   <li>the words of a person's full name are that person wherever they stand alone, countries
 *       excepted;
 *   <li>any other word that was found to name several kinds of things names the most frequent one,
 *       and a place rather than a person if it stands where places stand;
 *   <li>words found as a name in one place, and abbreviations in brackets after an organisation,
 *       are names everywhere;
 *   <li>"the North" is the one country so called that the document names.
 * </ol>
 */
final class DocumentNames {
  private static final double CONFIDENCE = 0.8;
  private static final double SURE = 0.9;

  /** What words around a name told counts as much as so many finds. */
  private static final double TOLD = 5;

  private final Gazetteer gazetteer;
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final Vocabulary vocabulary;
  private final OrdinaryNames ordinary;
  private final NameHints hints;
  private final List<Passage> passages;
  private final List<List<Candidate>> found;
  private final Set<String> personWords = new HashSet<>();
  private final ShortBodies bodies = new ShortBodies();
  private final Map<String, Map<Kind, Double>> votes = new HashMap<>();
  private final Map<String, List<Sense>> directions = new HashMap<>();

  DocumentNames(
      Gazetteer gazetteer,
      Vocabulary vocabulary,
      NameHints hints,
      List<Passage> passages,
      List<List<Candidate>> found) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.ordinary = new OrdinaryNames(vocabulary);
    this.hints = hints;
    this.passages = passages;
    this.found = found;
  }

  List<Candidate> complete() {
    List<List<Candidate>> widened = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      List<Candidate> narrow = found.get(p);
      List<Candidate> names =
          Candidate.withoutOverlaps(narrow.stream().map(c -> widened(passage, c, narrow)).toList());
      names.forEach(c -> learn(passage, c));
      widened.add(names);
    }
    List<Candidate> all = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      List<Candidate> names = new ArrayList<>();
      widened.get(p).forEach(c -> names.add(settled(passage, c)));
      spread(passage, names);
      all.addAll(joined(passage, names));
    }
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }

  private Candidate widened(Passage passage, Candidate candidate, List<Candidate> others) {
    if (candidate.kind() != Kind.PERSON) {
      return candidate;
    }
    int from = passage.indexAt(candidate.span().start());
    int to = passage.indexAt(candidate.span().end() - 1) + 1;
    while (from > 0
        && isFreeName(passage, from - 1, others)
        && !NameEdges.isSeat(passage, from - 1)
        && !roles.isField(passage.form(from - 1))) {
      from--;
    }
    if (isFree(passage, from - 1, others)
        && (ordinary.isGiven(passage, from - 1) || isTitledGiven(passage, from - 1))) {
      from--;
    }
    while (isFreeName(passage, to, others)
        || isFree(passage, to, others) && ordinary.isFamily(passage, to)) {
      to++;
    }
    return candidate.over(passage.spanOf(from, to));
  }

  /** "Florence" after "Minister", a city elsewhere. */
  private boolean isTitledGiven(Passage passage, int i) {
    return vocabulary.isNameLike(passage.form(i))
        && !passage.form(i).matches(PersonPatterns.ORDINAL)
        && vocabulary.nameTitles().contains(passage.form(i - 1));
  }

  private boolean isFreeName(Passage passage, int i, List<Candidate> others) {
    return isFree(passage, i, others)
        && vocabulary.isNameLike(passage.form(i))
        && passage.form(i).chars().anyMatch(Character::isLowerCase)
        && gazetteer.senses(passage.form(i)).isEmpty();
  }

  private static boolean isFree(Passage passage, int i, List<Candidate> others) {
    return i >= 0 && i < passage.size() && Candidate.isFree(passage.words().get(i), others);
  }

  private void learn(Passage passage, Candidate candidate) {
    String form = passage.text(candidate.span());
    if (candidate.kind() == Kind.PERSON) {
      String[] words = form.split("\\s+");
      for (String word : words) {
        boolean tells = isTelling(word) || ordinary.isFamily(word) && form.endsWith(" " + word);
        if (words.length > 1 && words.length < 5 && tells) {
          personWords.add(word);
        }
      }
    }
    if (candidate.kind() == Kind.ORGANIZATION) {
      abbreviation(passage, candidate.span());
      bodies.learn(form);
      if (form.matches("(?:Radio|TV) \\p{Lu}.*")) {
        vote(form.substring(form.indexOf(' ') + 1), Kind.ORGANIZATION, TOLD);
      }
    }
    if (candidate.kind() == Kind.COUNTRY && form.contains(" ")) {
      directions.put(form.substring(0, form.indexOf(' ')), candidate.senses());
    }
    boolean told = candidate.from() == Finder.DOCUMENT;
    vote(form, candidate.kind(), told ? TOLD : candidate.confidence());
  }

  private void vote(String form, Kind kind, double weight) {
    votes.computeIfAbsent(form, f -> new EnumMap<>(Kind.class)).merge(kind, weight, Double::sum);
  }

  /** "Homeland Bloc (HB)", "the Homeland Bloc's (HB) leader". */
  private void abbreviation(Passage passage, Span span) {
    int end = passage.indexAt(span.end());
    int next = passage.form(end).matches("['’]s?") ? end + 1 : end;
    String inside = passage.form(next + 1);
    if (passage.form(next).equals("(")
        && passage.form(next + 2).equals(")")
        && inside.matches("\\p{Lu}[\\p{L}&]*\\p{Lu}\\p{L}*")) {
      vote(inside, Kind.ORGANIZATION, SURE);
    }
  }

  private boolean isTelling(String word) {
    return word.length() > 2
        && vocabulary.isNameLike(word)
        && !word.endsWith(".")
        && gazetteer.country(word).isEmpty();
  }

  /** The candidate with the kind that the document as a whole gives its word. */
  private Candidate settled(Passage passage, Candidate candidate) {
    String form = passage.text(candidate.span());
    boolean fixed =
        candidate.from() == Finder.COUNTRY_LIST
            || candidate.kind() == Kind.DEMONYM
            || form.contains(" ")
                && (candidate.from() != Finder.MODEL || !candidate.senses().isEmpty());
    if (fixed) {
      return candidate;
    }
    Kind kind = kindOf(form).orElse(candidate.kind());
    if (kind == candidate.kind()) {
      return candidate;
    }
    return kind == Kind.PLACE && candidate.senses().isEmpty() && isCapital(form)
        ? new Candidate(candidate.span(), kind, gazetteer.senses(form), CONFIDENCE, Finder.DOCUMENT)
        : candidate.as(kind, CONFIDENCE);
  }

  private Optional<Kind> kindOf(String form) {
    if (personWords.contains(form)) {
      return Optional.of(Kind.PERSON);
    }
    Optional<Kind> kind =
        votes.getOrDefault(form, Map.of()).entrySet().stream()
            .max(Map.Entry.<Kind, Double>comparingByValue())
            .map(Map.Entry::getKey);
    return kind.map(
        k -> k == Kind.PERSON && (hints.isLikePlace(form) || isCapital(form)) ? Kind.PLACE : k);
  }

  /** "Paris says", "Sofia agreed": a capital, unless somebody in the document is called so. */
  private boolean isCapital(String form) {
    return !hints.isTitled(form)
        && gazetteer.senses(form).stream()
            .anyMatch(s -> gazetteer.governedFrom(s.entry()).isPresent());
  }

  /**
   * Names side by side that are one: those of people if one was found by its word only, and a place
   * with what is unknown right after it ("Lusar Dolphins", "Lusar Stock Exchange").
   */
  private List<Candidate> joined(Passage passage, List<Candidate> names) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate name : names.stream().sorted(Comparator.comparing(Candidate::span)).toList()) {
      Candidate last = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean beside =
          last != null
              && passage.indexAt(last.span().end()) == passage.indexAt(name.span().start());
      if (beside && isOnePerson(passage, last, name)) {
        all.set(all.size() - 1, name.over(last.span().union(name.span())));
      } else if (beside && isOneOrganization(passage, last, name)) {
        all.set(
            all.size() - 1,
            name.over(last.span().union(name.span())).as(Kind.ORGANIZATION, CONFIDENCE));
      } else {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isOnePerson(Passage passage, Candidate first, Candidate second) {
    return first.kind() == Kind.PERSON
        && second.kind() == Kind.PERSON
        && (isWord(passage, first) || isWord(passage, second));
  }

  private boolean isOneOrganization(Passage passage, Candidate first, Candidate second) {
    if (isTitled(passage, first)) {
      return false;
    }
    boolean unknown =
        (second.kind() == Kind.ORGANIZATION || second.kind() == Kind.PLACE)
            && second.from() != Finder.PATTERN
            && second.senses().isEmpty()
            && passage.text(second.span()).chars().anyMatch(Character::isLowerCase);
    boolean joined = first.kind() == Kind.ORGANIZATION && first.from() == Finder.DOCUMENT;
    return unknown && (first.kind() == Kind.PLACE && !first.senses().isEmpty() || joined);
  }

  /** After "Minister" or "spokeswoman,". */
  private boolean isTitled(Passage passage, Candidate name) {
    int before = passage.indexAt(name.span().start()) - 1;
    String word = passage.form(passage.form(before).equals(",") ? before - 1 : before);
    return vocabulary.titles().contains(word) || vocabulary.nameTitles().contains(word);
  }

  private static boolean isWord(Passage passage, Candidate name) {
    return name.from() == Finder.DOCUMENT && passage.text(name.span()).indexOf(' ') < 0;
  }

  private void spread(Passage passage, List<Candidate> names) {
    for (int i = 0; i < passage.size(); i++) {
      Span span = passage.words().get(i);
      String form = passage.form(i);
      if (!Candidate.isFree(span, names)) {
        continue;
      }
      boolean name =
          vocabulary.isNameLike(form)
              || personWords.contains(form) && ordinary.standsAlone(passage, i);
      if (bodies.isAt(passage, i)) {
        names.add(new Candidate(span, Kind.ORGANIZATION, List.of(), CONFIDENCE, Finder.DOCUMENT));
      } else if (name && kindOf(form).isPresent()) {
        names.add(new Candidate(span, kindOf(form).get(), List.of(), CONFIDENCE, Finder.DOCUMENT));
      } else if (directions.containsKey(form)
          && passage.form(i - 1).equalsIgnoreCase("the")
          && !passage.isCapitalized(i + 1)) {
        names.add(
            new Candidate(
                span, Name.Kind.COUNTRY, directions.get(form), CONFIDENCE, Finder.DOCUMENT));
      }
    }
  }
}
