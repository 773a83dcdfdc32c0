package org.communique.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name;
import org.communique.text.Span;

/**
 * Carries names through a document. The words of a person's full name, and abbreviations in
 * brackets after an organisation, are names of the same kind wherever they stand; so are words that
 * were found as a name elsewhere. A lone word that was taken for a place or an organisation is a
 * person after all if it is part of a person's full name, unless it is a country.
 */
final class DocumentNames {
  private static final double CONFIDENCE = 0.8;

  private final Gazetteer gazetteer;
  private final List<Passage> passages;
  private final List<Candidate> found;
  private final Set<String> personWords = new HashSet<>();
  private final Map<String, Name.Kind> names = new LinkedHashMap<>();

  DocumentNames(Gazetteer gazetteer, List<Passage> passages, List<Candidate> found) {
    this.gazetteer = gazetteer;
    this.passages = passages;
    this.found = found;
  }

  List<Candidate> complete() {
    for (Candidate candidate : found) {
      learn(candidate);
    }
    List<Candidate> all = new ArrayList<>();
    for (Candidate candidate : found) {
      all.add(corrected(candidate));
    }
    Set<Span> taken = new LinkedHashSet<>();
    all.forEach(c -> taken.add(c.span()));
    for (Passage passage : passages) {
      spread(passage, all);
    }
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }

  private void learn(Candidate candidate) {
    Passage passage = passageOf(candidate.span());
    String form = passage.text(candidate.span());
    if (candidate.kind() == Name.Kind.PERSON) {
      String[] words = form.split("\\s+");
      if (words.length > 1 && words.length < 5) {
        for (String word : words) {
          if (isTelling(word)) {
            personWords.add(word);
          }
        }
      }
    }
    if (candidate.kind() == Name.Kind.ORGANIZATION) {
      abbreviation(passage, candidate.span());
    }
    if (candidate.kind() != Name.Kind.DEMONYM
        && (form.contains(" ") || candidate.confidence() > 0.9)) {
      names.putIfAbsent(form, candidate.kind());
    }
  }

  /** "Homeland Bloc (HB)". */
  private void abbreviation(Passage passage, Span span) {
    int next = passage.indexAt(span.end());
    if (passage.form(next).equals("(")
        && passage.form(next + 2).equals(")")
        && passage.form(next + 1).matches("\\p{Lu}[\\p{L}&]*\\p{Lu}[\\p{L}]*")) {
      names.put(passage.form(next + 1), Name.Kind.ORGANIZATION);
    }
  }

  private boolean isTelling(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && gazetteer.country(word).isEmpty()
        && !word.endsWith(".");
  }

  private Candidate corrected(Candidate candidate) {
    String form = passageOf(candidate.span()).text(candidate.span());
    boolean person =
        personWords.contains(form)
            && candidate.kind() != Name.Kind.COUNTRY
            && candidate.kind() != Name.Kind.DEMONYM
            && candidate.from() != Finder.COUNTRY_LIST;
    return person
        ? new Candidate(candidate.span(), Name.Kind.PERSON, List.of(), CONFIDENCE, Finder.DOCUMENT)
        : candidate;
  }

  private void spread(Passage passage, List<Candidate> all) {
    for (int i = 0; i < passage.size(); i++) {
      Span span = passage.words().get(i);
      String form = passage.form(i);
      Name.Kind kind = personWords.contains(form) ? Name.Kind.PERSON : names.get(form);
      if (kind != null && all.stream().noneMatch(c -> c.span().overlaps(span))) {
        all.add(new Candidate(span, kind, List.of(), CONFIDENCE, Finder.DOCUMENT));
      }
    }
  }

  private Passage passageOf(Span span) {
    return passages.stream().filter(p -> p.span().contains(span)).findFirst().orElseThrow();
  }
}
