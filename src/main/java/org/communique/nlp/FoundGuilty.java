package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Parts what is judged from the adjective that judges it: of "found Mali guilty of theft" the
 * parser makes one object, though no English noun phrase ends in an adjective of its own.
 */
final class FoundGuilty {
  private static final WordList NAMING = WordList.resource("/clause/naming-verbs.txt");

  /** What somebody is held to be. */
  private static final Set<String> VERDICTS =
      Set.of("guilty", "responsible", "accountable", "liable", "complicit");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  FoundGuilty(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(phrase -> phrase.is("VP") ? parted(phrase) : phrase);
  }

  private Tree parted(Tree phrase) {
    Tree verb = phrase.children().get(0);
    if (isJudging(verb)) {
      return phrase.split(part -> List.of(judged(part).or(() -> held(part)).orElse(part)));
    }
    return isHolding(verb) ? phrase.split(part -> List.of(held(part).orElse(part))) : phrase;
  }

  private boolean isHolding(Tree verb) {
    return verb.label().startsWith("VB") && lemmas.apply(verb.from()).equals("hold");
  }

  /** (NP (NP Mali) (ADJP responsible (PP for …))) becomes (S (NP Mali) (ADJP responsible …)). */
  private Optional<Tree> held(Tree object) {
    boolean verdict =
        object.is("NP")
            && object.children().size() == 2
            && object.children().get(0).is("NP")
            && object.children().get(1).is("ADJP")
            && VERDICTS.contains(lemmas.apply(object.children().get(1).from()));
    return verdict ? Optional.of(Tree.of("S", object.children())) : Optional.empty();
  }

  private boolean isJudging(Tree verb) {
    return verb.label().startsWith("VB") && NAMING.contains(lemmas.apply(verb.from()));
  }

  /** (NP (NP Mali guilty) (PP of …)) becomes (S (NP Mali) (ADJP guilty (PP of …))). */
  private static Optional<Tree> judged(Tree object) {
    if (!object.is("NP")) {
      return Optional.empty();
    }
    boolean longer = object.children().get(0).is("NP");
    Tree core = longer ? object.children().get(0) : object;
    int last = core.children().size() - 1;
    boolean adjective =
        last > 0
            && core.children().stream().allMatch(Tree::isLeaf)
            && core.children().get(last).is("JJ")
            && core.children().get(last - 1).label().matches("NN.*|PRP");
    if (!adjective) {
      return Optional.empty();
    }
    List<Tree> judgement = new ArrayList<>(core.children().subList(last, last + 1));
    judgement.addAll(longer ? object.children().subList(1, object.children().size()) : List.of());
    Tree named = Tree.of("NP", core.children().subList(0, last));
    return Optional.of(Tree.of("S", List.of(named, Tree.of("ADJP", judgement))));
  }
}
