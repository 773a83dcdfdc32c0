package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Form;
import org.communique.clause.Clause.Tense;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** A verb's clause while its arguments are being found. */
final class Draft {
  /** Verbs with two objects, of which the passive keeps one: "was granted asylum". */
  private static final WordList DITRANSITIVE = WordList.resource("/clause/ditransitive-verbs.txt");

  private final int id;
  private final int head;
  private final String lemma;
  private final Form form;
  private final Context context;
  private final Tree tree;
  private final List<Argument> arguments = new ArrayList<>();

  Draft(int id, int head, String lemma, Form form, Context context, Tree tree) {
    this.id = id;
    this.head = head;
    this.lemma = lemma;
    this.form = form;
    this.context = context;
    this.tree = tree;
  }

  int id() {
    return id;
  }

  int head() {
    return head;
  }

  String lemma() {
    return lemma;
  }

  boolean passive() {
    return form.passive();
  }

  /** True for a past verb in the active voice of which no subject is known. */
  boolean lacksSubject() {
    return !form.passive()
        && form.tense() == Tense.PAST
        && context.object() == null
        && first(Slot.SUBJECT).isEmpty();
  }

  void add(Slot slot, String marker, Tree filler) {
    add(new Argument(slot, marker, filler));
  }

  /** Adds an argument; a passive's by-phrase is its subject. */
  void add(Argument argument) {
    boolean agent =
        passive() && argument.slot() == Slot.PREPOSITION && argument.marker().equals("by");
    arguments.add(
        agent && argument.tree().is("NP")
            ? new Argument(Slot.SUBJECT, "by", argument.tree())
            : argument);
  }

  Optional<Tree> first(Slot slot) {
    return arguments.stream().filter(a -> a.slot() == slot).map(Argument::tree).findFirst();
  }

  Optional<Tree> after(List<String> prepositions) {
    return arguments.stream()
        .filter(a -> a.slot() == Slot.PREPOSITION && prepositions.contains(a.marker()))
        .map(Argument::tree)
        .findFirst();
  }

  /** Of whom the verb tells: its subject, or whoever undergoes or is given what a passive says. */
  Optional<Tree> topic() {
    return passive() ? first(Slot.RECIPIENT).or(() -> first(Slot.OBJECT)) : first(Slot.SUBJECT);
  }

  /**
   * A second object makes the first one the recipient: "told reporters the truth", "Laos was
   * granted a loan".
   */
  void addObject(Tree filler) {
    Optional<Argument> earlier =
        arguments.stream().filter(a -> a.slot() == Slot.OBJECT).findFirst();
    if (earlier.isPresent() && passive() && !isGiving()) {
      add(Slot.PREDICATIVE, "", filler);
      return;
    }
    if (earlier.isPresent() && !passive() && hasPhrase(earlier.get().tree())) {
      return;
    }
    earlier.ifPresent(
        e -> {
          arguments.remove(e);
          add(Slot.RECIPIENT, "", e.tree());
        });
    add(Slot.OBJECT, "", filler);
  }

  /** A bare participle behind a noun may as well be a past verb: "the army [sent nine men]". */
  private boolean isGiving() {
    boolean bare = form.tense() == Tense.NONE && context.link() == Clause.Link.RELATIVE;
    return DITRANSITIVE.contains(lemma) && !bare;
  }

  /** A recipient is short: in "held talks with the premier Ann Diop" the name belongs before it. */
  private static boolean hasPhrase(Tree filler) {
    return filler.children().stream().anyMatch(c -> c.is("PP"));
  }

  Clause finish(Sentence sentence) {
    return new Clause(
        id, sentence, head, lemma, form, arguments, context.governor(), context.link(), tree);
  }
}
