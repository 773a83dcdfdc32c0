package org.communique.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * A predicate with what belongs to it: a verb with its arguments, or a noun that has arguments like
 * one ("Moscow's annexation of Crimea").
 *
 * @param id its number in the sentence, from 0, governors before the governed
 * @param sentence where it stands
 * @param head index of the verb or noun
 * @param lemma its lemma; a particle is added with a space ("set up")
 * @param form verb or noun, and the verb's voice and tense
 * @param arguments its arguments in the order of the text, inherited and implied ones first
 * @param governor the clause it depends on, by number; -1 for none
 * @param link how it depends on it
 * @param tree the whole of it
 */
public record Clause(
    int id,
    Sentence sentence,
    int head,
    String lemma,
    Form form,
    List<Argument> arguments,
    int governor,
    Link link,
    Tree tree) {

  /**
   * The grammatical form of a predicate.
   *
   * @param noun true for a noun
   * @param passive true for a passive verb
   * @param tense the tense of the finite verb, or that it is none
   * @param modal the modal verb, "will" and "be to" included; empty for none
   * @param negated true where "not", "never", "no" deny it
   */
  public record Form(boolean noun, boolean passive, Tense tense, String modal, boolean negated) {
    static final Form NOUN = new Form(true, false, Tense.NONE, "", false);
  }

  /** Tense, as far as realis and dates need it. */
  public enum Tense {
    PAST,
    PRESENT,
    /** Infinitive or participle. */
    NONE
  }

  /** How a clause depends on its governor. */
  public enum Link {
    ROOT,
    /** "said that …", "whether …". */
    COMPLEMENT,
    /** "agreed to …", "urged X to …". */
    INFINITIVE,
    /** "of annexing", "by saying". */
    GERUND,
    /** "…, saying that". */
    PARTICIPLE,
    /** "which …", "controlled by …". */
    RELATIVE,
    /** "if", "unless". */
    CONDITION,
    /** "when", "after", "because", "although". */
    ADVERBIAL,
    /** A noun inside a clause. */
    NOMINAL
  }

  public Clause {
    requireNonNull(sentence);
    requireNonNull(lemma);
    requireNonNull(form);
    arguments = List.copyOf(arguments);
    requireNonNull(link);
    requireNonNull(tree);
  }

  public Optional<Tree> first(Slot slot) {
    return all(slot).findFirst();
  }

  public Stream<Tree> all(Slot slot) {
    return arguments.stream().filter(a -> a.slot() == slot).map(Argument::tree);
  }

  /** What follows a preposition, in its own phrases and then in those that hang on its objects. */
  public Stream<Tree> after(String preposition) {
    Stream<Tree> own =
        arguments.stream()
            .filter(a -> a.slot() == Slot.PREPOSITION && a.marker().equals(preposition))
            .map(Argument::tree);
    Stream<Tree> deeper =
        arguments.stream()
            .filter(
                a ->
                    a.slot() == Slot.OBJECT
                        || a.slot() == Slot.PREPOSITION
                        || a.slot() == Slot.PREDICATIVE
                        || a.marker().equals("by")
                        || (a.slot() == Slot.SUBJECT && preposition.equals("between")))
            .flatMap(a -> PrepositionalPhrases.at(a.tree(), sentence))
            .filter(a -> a.marker().equals(preposition))
            .map(Argument::tree);
    return Stream.concat(own, deeper);
  }

  /** The characters of a constituent. */
  public String text(Tree part, String article) {
    return sentence.spanOf(part).in(article);
  }
}
