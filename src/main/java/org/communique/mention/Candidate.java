package org.communique.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention.Name;
import org.communique.text.Span;

/**
 * A name that some finder proposes.
 *
 * @param from who proposes it; of two proposals for the same words the earlier finder's counts
 */
record Candidate(Span span, Name.Kind kind, List<Sense> senses, double confidence, Finder from) {
  /** The finders, the most reliable first. */
  enum Finder {
    COUNTRY_LIST,
    MODEL,
    GAZETTEER,
    PATTERN,
    DOCUMENT
  }

  private static final Comparator<Candidate> BEST =
      Comparator.<Candidate>comparingInt(c -> -c.span().length())
          .thenComparingInt(c -> c.span().start())
          .thenComparing(Candidate::from);

  Name name() {
    return new Name(span, kind, senses, confidence);
  }

  Candidate as(Name.Kind other, double sure) {
    return new Candidate(span, other, List.of(), sure, Finder.DOCUMENT);
  }

  Candidate over(Span wider) {
    return new Candidate(wider, kind, senses, confidence, from);
  }

  /** Those that stand: the longest first, of equals the earliest; none overlaps another. */
  static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(BEST).toList()) {
      if (isFree(candidate.span(), kept)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  static boolean isFree(Span span, List<Candidate> candidates) {
    return candidates.stream().noneMatch(c -> c.span().overlaps(span));
  }
}
