package org.communique.nlp;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends what a verb's object is where a number is rough or a distance follows: of "filed over 400
 * protests" the parser makes something done over protests, of "fought the army a few miles from
 * Oslo" a fight against miles.
 */
final class CountedObjects {
  private static final Set<String> ROUGH = Set.of("over", "about", "around");

  private static final Set<String> DISTANCES =
      Set.of("kilometer", "kilometre", "km", "mile", "meter", "metre", "yard", "foot", "feet");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  CountedObjects(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> t.is("VP") && !t.isLeaf() ? t.split(p -> parts(t, p)) : t);
  }

  private List<Tree> parts(Tree verb, Tree part) {
    if (part.from() == verb.from() + 1 && isRough(part)) {
      Tree number = part.children().get(1);
      Tree rough = Tree.leaf("RB", part.from());
      return List.of(
          new Tree("NP", part.from(), part.to(), List.of(Tree.of("ADVP", List.of(rough)), number)));
    }
    boolean distance =
        part.is("NP")
            && DISTANCES.contains(noun(part.to() - 1))
            && verb.children().stream().anyMatch(o -> o.is("NP") && o.to() == part.from());
    return List.of(distance ? Tree.of("ADVP", part.children()) : part);
  }

  /** "Over 400 protests", of things and not of time. */
  private boolean isRough(Tree phrase) {
    if (!phrase.is("PP") || phrase.isLeaf() || phrase.children().size() != 2) {
      return false;
    }
    Tree number = phrase.children().get(1);
    return number.is("NP")
        && !number.isLeaf()
        && ROUGH.contains(words.apply(phrase.from()))
        && words.apply(number.from()).matches("\\d[\\d.,]*")
        && phrase.preorder().filter(Tree::isLeaf).noneMatch(this::isTime);
  }

  private boolean isTime(Tree leaf) {
    return leaf.is("NNS", "NN") && Supersenses.standard().of(noun(leaf.from())).equals("time");
  }

  /** In the singular. */
  private String noun(int token) {
    return words.apply(token).replaceFirst("s$", "");
  }
}
