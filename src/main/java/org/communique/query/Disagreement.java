package org.communique.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What two articles say differently of the same thing.
 *
 * @param about the thing: names of those who meet, of an agreement, of a place, of a post
 * @param differs in what: day, place, realis, participant, stage, count, claim, control, holder
 * @param one what the one article says
 * @param other what the other says
 */
public record Disagreement(String about, String differs, Version one, Version other) {
  /** The query of the catalogue that finds them. */
  public static final String QUERY = "disagreements";

  /**
   * What one article says.
   *
   * @param value its answer; empty where it has none
   * @param article its id
   * @param words a sentence of it, or the words that were read where the graph has no text
   */
  public record Version(String value, String article, String words) {
    public Version {
      requireNonNull(value);
      requireNonNull(article);
      requireNonNull(words);
    }

    private String line() {
      return "%s: %s — “%s”"
          .formatted(
              article, value.isEmpty() ? "does not say so" : value, words.replaceAll("\\s+", " "));
    }
  }

  public Disagreement {
    requireNonNull(about);
    requireNonNull(differs);
    requireNonNull(one);
    requireNonNull(other);
  }

  /** The rows of an answer to {@link #QUERY}. */
  public static List<Disagreement> of(ResultTable answer) {
    List<Disagreement> found = new ArrayList<>();
    for (int row = 0; row < answer.rows().size(); row++) {
      List<String> cell = answer.row(row);
      found.add(
          new Disagreement(
              cell.get(0),
              cell.get(1),
              new Version(cell.get(2), cell.get(3), cell.get(4)),
              new Version(cell.get(5), cell.get(6), cell.get(7))));
    }
    return found;
  }

  /** The report of it: in what they differ, then a line for each article. */
  public List<String> lines() {
    return List.of(differs, "  " + one.line(), "  " + other.line());
  }
}
