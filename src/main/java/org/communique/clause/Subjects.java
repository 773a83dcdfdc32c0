package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Tree;

/**
 * Finds the subject of a clause: the noun phrase in front of its verb phrase, else the one handed
 * down from the clause around it. Where the parser has split a subject, or has hung it on what
 * stands in front of it, it is put together again.
 */
final class Subjects {
  private static final Set<String> PLACING = Set.of("at", "in", "on", "near", "from", "with", "of");

  private final SentenceWalk walk;

  Subjects(SentenceWalk walk) {
    this.walk = walk;
  }

  /**
   * The subject of a clause whose verb phrase stands at a place among its parts; null where it has
   * none.
   */
  Tree of(Tree tree, int verb, Context context) {
    List<Tree> before = tree.children().subList(0, verb);
    Optional<Tree> own =
        before.stream().filter(c -> c.is("NP", "NAC") && !walk.isTime(c)).reduce((a, b) -> b);
    Optional<Tree> listed = own.flatMap(o -> listed(before, o));
    if (listed.isPresent()) {
      return listed.get();
    }
    Optional<Tree> freed = own.filter(this::followsPreposition).flatMap(Subjects::rightmostList);
    if (freed.isPresent()) {
      return freed.get();
    }
    if (own.isPresent()
        || context.subject() != null
        || tree.children().get(verb).children().get(0).is("TO")) {
      return own.orElse(context.subject());
    }
    return inverted(tree, verb).or(() -> swallowed(before)).orElse(null);
  }

  /**
   * (S (NP Mali) , (NP Niger and Chad) (VP …)): names in front of two that are joined belong to
   * them.
   */
  private Optional<Tree> listed(List<Tree> before, Tree last) {
    boolean joined =
        last.children().stream().anyMatch(c -> c.is("CC")) && walk.head(last).isProperNoun();
    int from = before.indexOf(last);
    while (joined
        && from > 1
        && before.get(from - 1).is(",")
        && before.get(from - 2).is("NP")
        && isName(before.get(from - 2))) {
      from -= 2;
    }
    int end = before.indexOf(last);
    return from < end
        ? Optional.of(
            new Tree(
                "NP", before.get(from).from(), last.to(), parts(before.subList(from, end), last)))
        : Optional.empty();
  }

  private static List<Tree> parts(List<Tree> front, Tree last) {
    List<Tree> parts = new ArrayList<>(front);
    parts.addAll(last.children());
    return parts;
  }

  private static boolean isName(Tree phrase) {
    return phrase.preorder().filter(Tree::isLeaf).allMatch(l -> l.is("NNP", "NNPS", "DT"));
  }

  /**
   * "At a conference held in [Mali, Ann Diop, an aide,] said …": what stands right behind a
   * preposition is no subject.
   */
  private boolean followsPreposition(Tree phrase) {
    return phrase.from() > 0 && PLACING.contains(walk.sentence().token(phrase.from() - 1).lemma());
  }

  /** "…, said the minister": the subject stands behind the verb. */
  private static Optional<Tree> inverted(Tree tree, int verb) {
    Tree phrase = tree.children().get(verb);
    boolean bare = phrase.children().stream().noneMatch(c -> c.is("NP", "SBAR", "S"));
    return tree.children().stream()
        .skip(verb + 1)
        .filter(c -> bare && tree.is("SINV") && c.is("NP"))
        .findFirst();
  }

  /**
   * The parser likes to hang a subject on what stands in front of it: "In a letter after the vote,
   * [Ann Diop, an aide,] blamed …". It is what follows the first comma inside the last noun phrase
   * there.
   */
  private static Optional<Tree> swallowed(List<Tree> before) {
    return before.stream()
        .filter(c -> c.is("PP", "S", "SBAR"))
        .reduce((a, b) -> b)
        .flatMap(Subjects::rightmostList);
  }

  private static Optional<Tree> rightmostList(Tree tree) {
    List<Tree> parts = tree.children();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int comma = 0;
    while (comma < parts.size() && !parts.get(comma).is(",")) {
      comma++;
    }
    boolean list =
        tree.is("NP")
            && comma + 1 < parts.size()
            && parts.get(0).is("NP")
            && parts.get(comma + 1).is("NP")
            && parts.stream().noneMatch(c -> c.is("CC"));
    if (list) {
      List<Tree> rest = parts.subList(comma + 1, parts.size());
      return Optional.of(new Tree("NP", rest.get(0).from(), tree.to(), rest));
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).is("NP", "PP", "VP", "S", "SBAR")) {
        return rightmostList(parts.get(i));
      }
    }
    return Optional.empty();
  }
}
