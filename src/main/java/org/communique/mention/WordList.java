package org.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.gazetteer.Table;

/** Words of a kind, from a table with a column {@code word}; compared without case. */
record WordList(Set<String> words) {
  static WordList resource(String name) {
    List<Table.Row> rows = Table.resource("/names/" + name + ".tsv").rows();
    return new WordList(
        rows.stream().map(r -> lower(r.get("word"))).collect(Collectors.toUnmodifiableSet()));
  }

  /** The titles of posts and ranks that have a use: "name" right before one, "domain". */
  static WordList titles(String use) {
    List<Table.Row> rows = Table.resource("/names/titles.tsv").rows();
    return new WordList(
        rows.stream()
            .filter(r -> r.list("use").contains(use))
            .map(r -> lower(r.get("word")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** True of a word, with a stop or with "-elect" and the like as well. */
  boolean contains(String word) {
    return words.contains(lower(word.replaceFirst("(?:\\.|-(?i:elect|designate))$", "")));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
