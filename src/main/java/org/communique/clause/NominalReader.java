package org.communique.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Form;
import org.communique.clause.Clause.Link;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Reads common nouns as predicates: "Moscow's annexation of Crimea", "talks between A and B on C",
 * "a U.S. visit". The possessor is the subject, an of-phrase an object, the words in front
 * modifiers; further phrases may hang on any noun phrase above that has the same head.
 */
final class NominalReader {
  /** "The U.S.-Japan Leaders' Summit": nouns that make the name of an event. */
  private static final Set<String> NAMED_EVENTS =
      Set.of(
          "summit",
          "dialogue",
          "meeting",
          "talk",
          "consultation",
          "negotiation",
          "conference",
          "forum",
          "ministerial");

  private NominalReader() {}

  /** The verbs' clauses followed by the nouns', each governed by the innermost verb around it. */
  static List<Clause> addTo(List<Clause> verbs, Sentence sentence) {
    List<Clause> all = new ArrayList<>(verbs);
    for (int head = 0; head < sentence.tokens().size(); head++) {
      if (isPredicate(sentence.token(head))) {
        int noun = head;
        List<Tree> around =
            sentence
                .tree()
                .preorder()
                .filter(t -> t.is("NP", "NX") && t.covers(noun) && Heads.of(t) == noun)
                .toList();
        if (!around.isEmpty()) {
          all.add(clause(all.size(), sentence, head, around, governor(verbs, noun)));
        }
      }
    }
    return all;
  }

  /** Common nouns, and those that name events although they are written with a capital. */
  private static boolean isPredicate(Token noun) {
    return switch (noun.tag()) {
      case "NN", "NNS" -> true;
      case "NNP", "NNPS" -> NAMED_EVENTS.contains(lemma(noun));
      default -> false;
    };
  }

  private static String lemma(Token noun) {
    return noun.isProperNoun()
        ? noun.text().toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{3})s$", "")
        : noun.lemma();
  }

  private static Clause clause(
      int id, Sentence sentence, int head, List<Tree> around, int governor) {
    List<Argument> arguments = new ArrayList<>();
    Tree inner = around.get(around.size() - 1);
    boolean negated = false;
    for (Tree child : inner.children()) {
      if (child.from() >= head) {
        break;
      }
      String word = sentence.token(child.from()).text().toLowerCase(Locale.ROOT);
      if (child.is("PRP$")
          || (child.is("NP") && sentence.token(child.to() - 1).tag().equals("POS"))) {
        arguments.add(new Argument(Slot.SUBJECT, "'s", child));
      } else if (child.is(
          "JJ", "NN", "NNP", "NNS", "NNPS", "ADJP", "VBN", "VBG", "NP", "CD", "JJS")) {
        arguments.add(new Argument(Slot.MODIFIER, "", child));
      } else if (child.is("DT") && word.equals("no")) {
        negated = true;
      }
    }
    for (int i = around.size() - 1; i >= 0; i--) {
      for (Tree child : around.get(i).children()) {
        if (child.from() > head && child.is("PP")) {
          PrepositionalPhrases.read(child, sentence).forEach(a -> add(a, arguments, sentence));
        } else if (child.from() > head && child.is("S", "SBAR")) {
          arguments.add(new Argument(Slot.COMPLEMENT, "", child));
        }
      }
    }
    if (arguments.stream().noneMatch(a -> a.slot() == Slot.SUBJECT && isWhose(a, sentence))) {
      by(sentence, around.get(0))
          .ifPresent(t -> arguments.add(new Argument(Slot.SUBJECT, "by", t)));
    }
    Form form = new Form(true, false, Form.NOUN.tense(), "", negated);
    return new Clause(
        id,
        sentence,
        head,
        lemma(sentence.token(head)),
        form,
        arguments,
        governor,
        Link.NOMINAL,
        around.get(0));
  }

  /** Days own nothing: "Sunday's raids". */
  private static boolean isWhose(Argument subject, Sentence sentence) {
    return IntStream.range(subject.tree().from(), subject.tree().to())
        .mapToObj(sentence::token)
        .noneMatch(t -> TimeNouns.contains(t.text()));
  }

  /** "Condemned raids [by warplanes]", of which the parser makes a phrase of the verb. */
  private static Optional<Tree> by(Sentence sentence, Tree noun) {
    return sentence
        .tree()
        .preorder()
        .filter(t -> t.is("PP") && t.from() == noun.to() && t.children().size() == 2)
        .filter(t -> sentence.token(t.from()).text().equals("by"))
        .map(t -> t.children().get(1))
        .filter(t -> t.is("NP"))
        .findFirst();
  }

  /**
   * An of-phrase is the object, or the subject where "by" gives none; deeper phrases on its right
   * edge count as well.
   */
  private static void add(Argument read, List<Argument> arguments, Sentence sentence) {
    Slot slot =
        switch (read.marker()) {
          case "of" -> Slot.OBJECT;
          case "by" -> Slot.SUBJECT;
          default -> Slot.PREPOSITION;
        };
    arguments.add(new Argument(slot, read.marker(), read.tree()));
  }

  private static int governor(List<Clause> verbs, int noun) {
    return verbs.stream()
        .filter(
            v ->
                v.tree().covers(noun)
                    || (!isUrged(verbs, v, noun)
                        && v.arguments().stream().anyMatch(a -> a.tree().covers(noun))))
        .min(
            Comparator.<Clause>comparingInt(v -> v.tree().to() - v.tree().from())
                .thenComparing(Comparator.comparingInt(Clause::id).reversed()))
        .map(Clause::id)
        .orElse(-1);
  }

  /** "Urged [a meeting] to deal with the raids": the object of one verb, not of the other. */
  private static boolean isUrged(List<Clause> verbs, Clause infinitive, int noun) {
    return infinitive.link() == Link.INFINITIVE
        && infinitive.governor() >= 0
        && verbs.get(infinitive.governor()).all(Slot.OBJECT).anyMatch(o -> o.covers(noun));
  }
}
