package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Mends three mistakes that the parser makes with clauses in news. Of "said an attack that day did
 * no harm" it makes an attack that a day did: "that" before a unit of time is its article. Of "it
 * is not for courts to judge, argued the lawyer" it makes a second thing that "it" did: where no
 * conjunction joins them, a verb of speech before a noun phrase begins a clause turned round. And
 * of "criticized the refusal to talk, accusing Mali" it makes an accusation by those who refused: a
 * participle behind a comma goes with the finite verb.
 */
final class MisreadClauses {
  private static final Set<String> UNITS =
      Set.of("day", "night", "morning", "afternoon", "evening", "week", "month", "year", "time");
  private static final WordList INVERTING = WordList.resource("/clause/inverting-verbs.txt");

  private final IntFunction<String> lemmas;

  /**
   * @param lemmas the lemmas of the sentence in lower case, by index
   */
  MisreadClauses(IntFunction<String> lemmas) {
    this.lemmas = lemmas;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(t -> thatDay(t).or(() -> turned(t)).orElseGet(() -> participle(t)));
  }

  /** (NP (NP an attack) (SBAR (WHNP that) (S (NP day …) (VP did …)))) becomes a clause. */
  private Optional<Tree> thatDay(Tree tree) {
    List<Tree> parts = tree.children();
    if (!tree.is("NP") || parts.size() != 2 || !parts.get(0).is("NP") || !parts.get(1).is("SBAR")) {
      return Optional.empty();
    }
    List<Tree> relative = parts.get(1).children();
    boolean that =
        relative.size() == 2
            && relative.get(0).is("WHNP")
            && lemmas.apply(relative.get(0).from()).equals("that")
            && relative.get(1).is("S")
            && relative.get(1).children().get(0).is("NP")
            && UNITS.contains(lemmas.apply(relative.get(1).from()));
    if (!that) {
      return Optional.empty();
    }
    List<Tree> clause = relative.get(1).children();
    List<Tree> all = new ArrayList<>(List.of(parts.get(0)));
    int day = clause.get(0).from();
    all.add(
        new Tree("NP", day - 1, day + 1, List.of(Tree.leaf("DT", day - 1), Tree.leaf("NN", day))));
    clause.get(0).topmost(t -> t.from() > day).forEach(all::add);
    all.addAll(clause.subList(1, clause.size()));
    return Optional.of(new Tree("S", tree.from(), tree.to(), all));
  }

  /** (S (NP it) (VP (VP is …) , (VP argued (NP the lawyer)))) becomes (SINV (S it is …) , …). */
  private Optional<Tree> turned(Tree tree) {
    List<Tree> parts = tree.children();
    int verb = 0;
    while (verb < parts.size() && !parts.get(verb).is("VP")) {
      verb++;
    }
    if (!tree.is("S") || verb == 0 || verb == parts.size()) {
      return Optional.empty();
    }
    List<Tree> verbs = parts.get(verb).children();
    int last = verbs.size() - 1;
    boolean joined =
        last == 2
            && verbs.get(0).is("VP")
            && verbs.get(1).is(",")
            && verbs.get(2).is("VP")
            && isSpeech(verbs.get(2));
    if (!joined) {
      return Optional.empty();
    }
    List<Tree> said = new ArrayList<>(parts.subList(0, verb));
    said.add(verbs.get(0));
    List<Tree> speech = verbs.get(2).children();
    List<Tree> all = new ArrayList<>();
    all.add(new Tree("S", tree.from(), verbs.get(0).to(), said));
    all.add(verbs.get(1));
    all.add(new Tree("VP", speech.get(0).from(), speech.get(0).to(), speech.subList(0, 1)));
    all.addAll(speech.subList(1, speech.size()));
    all.addAll(parts.subList(verb + 1, parts.size()));
    return Optional.of(new Tree("SINV", tree.from(), tree.to(), all));
  }

  /** A past verb of speech with nothing but a noun phrase, and perhaps a phrase, behind it. */
  private boolean isSpeech(Tree phrase) {
    List<Tree> parts = phrase.children();
    return parts.size() > 1
        && parts.get(0).is("VBD", "VBZ")
        && INVERTING.contains(lemmas.apply(parts.get(0).from()))
        && parts.get(1).is("NP")
        && parts.subList(2, parts.size()).stream().allMatch(t -> t.is("PP", "NP", ","));
  }

  /** Takes a participle behind a comma out of an infinitive at the end of a finite verb phrase. */
  private static Tree participle(Tree tree) {
    boolean finite = tree.is("VP") && tree.children().get(0).is("VBD", "VBZ", "VBP");
    Optional<Cut> cut = finite ? cut(tree, false) : Optional.empty();
    if (cut.isEmpty()) {
      return tree;
    }
    List<Tree> all = new ArrayList<>(cut.get().rest().children());
    all.addAll(cut.get().loose());
    return new Tree("VP", tree.from(), tree.to(), all);
  }

  private record Cut(Tree rest, List<Tree> loose) {}

  private static Optional<Cut> cut(Tree tree, boolean infinitive) {
    if (tree.isLeaf()) {
      return Optional.empty();
    }
    List<Tree> parts = tree.children();
    int last = parts.size() - 1;
    if (infinitive && last > 1 && parts.get(last - 1).is(",") && isParticiple(parts.get(last))) {
      List<Tree> kept = parts.subList(0, last - 1);
      Tree rest = new Tree(tree.label(), tree.from(), kept.get(kept.size() - 1).to(), kept);
      return Optional.of(new Cut(rest, parts.subList(last - 1, last + 1)));
    }
    boolean inside = infinitive || (tree.is("VP") && parts.get(0).is("TO"));
    return cut(parts.get(last), inside)
        .map(
            c -> {
              List<Tree> kept = new ArrayList<>(parts.subList(0, last));
              kept.add(c.rest());
              return new Cut(new Tree(tree.label(), tree.from(), c.rest().to(), kept), c.loose());
            });
  }

  private static boolean isParticiple(Tree part) {
    return part.is("S")
        && part.children().size() == 1
        && part.children().get(0).is("VP")
        && part.children().get(0).children().get(0).is("VBG");
  }
}
