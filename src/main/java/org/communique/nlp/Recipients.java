package org.communique.nlp;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.text.Tree;

/**
 * Parts who gets something from what they get, "gave [the consul] [72 hours]", "handed [Mali] [two
 * boats]", of which the parser makes one noun phrase.
 */
final class Recipients {
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "gives",
          "gave",
          "given",
          "giving",
          "grant",
          "granted",
          "allowed",
          "hand",
          "handed",
          "offer",
          "offers",
          "offered",
          "lend",
          "lent",
          "sell",
          "sold",
          "send",
          "sends",
          "sent",
          "award",
          "awarded",
          "promised",
          "paid",
          "loaned",
          "owes",
          "owed",
          "cost",
          "costs");

  private static final Set<String> TIMES = Set.of("hours", "days", "weeks", "months");

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  Recipients(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> t.is("VP") && isGiving(t) ? t.split(this::parted) : t);
  }

  private List<Tree> parted(Tree phrase) {
    List<Tree> words = phrase.children();
    int cut = cut(phrase);
    return cut > 0
        ? List.of(
            Tree.of("NP", words.subList(0, cut)), Tree.of("NP", words.subList(cut, words.size())))
        : List.of(phrase);
  }

  private boolean isGiving(Tree phrase) {
    Tree first = phrase.children().get(0);
    return first.isLeaf() && GIVING.contains(words.apply(first.from()));
  }

  /** Where the number begins of what is given, behind a name, or behind any noun if it is time. */
  private int cut(Tree phrase) {
    if (phrase.isLeaf() || !phrase.is("NP")) {
      return 0;
    }
    List<Tree> parts = phrase.children();
    int size = parts.size();
    int cut = IntStream.range(1, size - 1).filter(i -> parts.get(i).is("CD")).findFirst().orElse(0);
    if (cut == 0 || !parts.get(size - 1).is("NN", "NNS")) {
      return 0;
    }
    boolean name = IntStream.range(0, cut).allMatch(i -> parts.get(i).is("NNP", "NNPS"));
    boolean time =
        cut == size - 2
            && TIMES.contains(words.apply(phrase.to() - 1))
            && parts.get(cut - 1).is("NN", "NNS", "NNP", "JJ");
    return name && cut < size - 1 || time ? cut : 0;
  }
}
