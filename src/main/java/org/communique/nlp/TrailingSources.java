package org.communique.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.communique.text.Tree;

/**
 * Parses a sentence apart from the source at its end, "agreed to open the port, officials from both
 * sides said on Thursday", where the parser has drawn the source into what it tells. Either part
 * must be a clause of its own; else the tree stays as it is.
 */
final class TrailingSources {
  private static final Set<String> SAYING =
      Set.of("said", "says", "reported", "announced", "confirmed", "added", "told", "noted");

  /** What begins no source: a clause that depends on the one before, or one joined to it. */
  private static final Set<String> JOINING =
      Set.of("which", "who", "where", "when", "and", "but", "or", "as", "if", "while", "that");

  /** No name of a source is longer. */
  private static final int LONGEST = 14;

  /** No clause that is told is shorter. */
  private static final int SHORTEST = 4;

  private final Function<String[], Tree> parser;

  /**
   * @param parser reads a sentence
   */
  TrailingSources(Function<String[], Tree> parser) {
    this.parser = parser;
  }

  Tree parse(String... words) {
    Tree whole = parser.apply(words);
    OptionalInt comma = comma(words);
    return comma.isEmpty() || isApart(whole, comma.getAsInt())
        ? whole
        : apart(comma.getAsInt(), words).orElse(whole);
  }

  /** The comma in front of a source that ends the sentence. */
  static OptionalInt comma(String... words) {
    int last = words.length - 1;
    int comma = last;
    while (comma > 0 && !words[comma].equals(",")) {
      comma--;
    }
    if (comma < SHORTEST || last - comma < 3 || !words[last].equals(".")) {
      return OptionalInt.empty();
    }
    int verb = comma + 1;
    while (verb < last && !SAYING.contains(words[verb])) {
      verb++;
    }
    boolean named = verb > comma + 1 && verb < last && verb - comma <= LONGEST;
    boolean quoted =
        Arrays.stream(words, comma, words.length).anyMatch(w -> w.matches("``|''"))
            || words[comma - 1].equals("''");
    boolean joined = JOINING.contains(words[comma + 1].toLowerCase(Locale.ROOT));
    return named && !quoted && !joined ? OptionalInt.of(comma) : OptionalInt.empty();
  }

  /** Whether the source is a subject and a verb beside the clause that it tells. */
  private static boolean isApart(Tree whole, int comma) {
    return whole
        .preorder()
        .filter(t -> t.is("S", "SINV"))
        .anyMatch(
            t ->
                t.children().stream().anyMatch(c -> c.is(",") && c.from() == comma)
                    && t.children().stream().anyMatch(c -> c.is("S") && c.to() == comma)
                    && t.children().stream().anyMatch(c -> c.is("NP") && c.from() == comma + 1));
  }

  private Optional<Tree> apart(int comma, String... words) {
    int last = words.length - 1;
    String[] told = Arrays.copyOf(words, comma + 1);
    told[comma] = ".";
    Optional<List<Tree>> clause = clause(parser.apply(told));
    Optional<List<Tree>> source =
        clause(parser.apply(Arrays.copyOfRange(words, comma + 1, words.length)))
            .filter(s -> s.size() == 2 && isShort(s.get(1)));
    if (clause.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    List<Tree> parts = new ArrayList<>();
    parts.add(new Tree("S", 0, comma, clause.get()));
    parts.add(Tree.leaf(",", comma));
    source.get().forEach(t -> parts.add(moved(t, comma + 1)));
    parts.add(Tree.leaf(".", last));
    Tree sentence = new Tree("S", 0, words.length, parts);
    return Optional.of(new Tree("TOP", 0, words.length, List.of(sentence)));
  }

  /** The parts of a whole clause without its stop: it has a subject and a verb. */
  private static Optional<List<Tree>> clause(Tree parsed) {
    if (parsed.children().size() != 1 || !parsed.children().get(0).is("S")) {
      return Optional.empty();
    }
    List<Tree> parts = parsed.children().get(0).children();
    int end = parts.size() - 1;
    boolean whole =
        end > 0
            && parts.get(end).is(".")
            && parts.stream().anyMatch(p -> p.is("NP", "S"))
            && (parts.stream().anyMatch(p -> p.is("VP"))
                || parts.stream().filter(p -> p.is("S")).count() > 1);
    return whole ? Optional.of(parts.subList(0, end)) : Optional.empty();
  }

  /** A verb of speech with nothing that it says. */
  private static boolean isShort(Tree verb) {
    return verb.preorder().noneMatch(t -> t.is("S", "SBAR"));
  }

  private static Tree moved(Tree tree, int by) {
    return tree.isLeaf()
        ? Tree.leaf(tree.label(), tree.from() + by)
        : new Tree(
            tree.label(),
            tree.from() + by,
            tree.to() + by,
            tree.children().stream().map(c -> moved(c, by)).toList());
  }
}
