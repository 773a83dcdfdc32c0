package org.communique.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Link;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** Finds the arguments of a verb, and walks on into the clauses that they are or hold. */
final class ArgumentWalk {
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "seem", "stay");

  /**
   * Prepositions after which the object does what the gerund says: "accused Mali of spying", "kept
   * Mali from voting", "thanked Mali for coming"; after others ("by", "after") it is the subject.
   */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "for", "into", "against");

  /** Verbs that give their object a name: "called the vote a farce". */
  private static final WordList NAMING = WordList.resource("/clause/naming-verbs.txt");

  /** Verbs of which a noun phrase can hardly be the object. */
  private static final WordList SAYING = WordList.resource("/clause/saying-verbs.txt");

  private static final WordList INVERTING = WordList.resource("/clause/inverting-verbs.txt");

  /** Verbs that begin, go on with or end what the next one says. */
  private static final Set<String> ASPECTUAL =
      Set.of("begin", "start", "stop", "continue", "finish", "resume", "cease", "keep", "consider");

  private final SentenceWalk walk;
  private final Control control;

  ArgumentWalk(SentenceWalk walk) {
    this.walk = walk;
    this.control = new Control(walk);
  }

  /**
   * What follows the verb in its phrase. A noun phrase behind object and comma comments on the
   * whole: "accused Mali of spying, a charge that it denied", "would sail, he said, a move that".
   */
  void afterVerb(Draft draft, List<Tree> parts) {
    boolean afterComma = false;
    for (Tree part : parts) {
      if (part.is("NP") && afterComma && isComplete(draft)) {
        walk.nouns().walk(part, below(draft, Link.RELATIVE));
      } else if (part.is("NP") && !walk.isTime(part)) {
        nominal(draft, part);
      } else if (isReduced(part)) {
        nominal(draft, nounPhrase(part));
      } else if (part.is("SBAR", "S")) {
        SmallClauses.read(draft, part);
        clause(draft, part, control.of(draft));
      } else if (part.is("VP")) {
        clause(draft, new Tree("S", part.from(), part.to(), List.of(part)), control.of(draft));
      } else {
        other(draft, part);
      }
      afterComma = part.is(",") || (afterComma && part.is("PP", "ADVP"));
    }
  }

  private static boolean isComplete(Draft draft) {
    return draft.first(Slot.OBJECT).isPresent()
        || SAYING.contains(draft.lemma()) && draft.first(Slot.SUBJECT).isPresent();
  }

  /**
   * "Resume [a dialogue] [frozen for years]", "release [the crew] [held at sea]": a noun phrase
   * with a reduced relative clause, which the parser takes for a clause.
   */
  private boolean isReduced(Tree part) {
    return part.is("S")
        && part.children().size() == 2
        && part.children().get(0).is("NP")
        && part.children().get(1).is("VP")
        && part.children().get(1).children().get(0).is("VBN");
  }

  private static Tree nounPhrase(Tree clause) {
    return new Tree("NP", clause.from(), clause.to(), clause.children());
  }

  /**
   * What stands elsewhere in the clause: in front of the subject, between auxiliaries, beside
   * conjuncts.
   */
  void around(Draft draft, List<Tree> parts) {
    for (Tree part : parts) {
      if (part.is("SBAR", "S")) {
        clause(draft, part, draft.topic());
      } else if (part.is("NP")) {
        walk.nouns().walk(part, below(draft, Link.RELATIVE));
      } else {
        other(draft, part);
      }
    }
  }

  private static Context below(Draft draft, Link how) {
    return new Context(null, null, draft.id(), how);
  }

  private void nominal(Draft draft, Tree part) {
    if (COPULAS.contains(draft.lemma())) {
      draft.add(Slot.PREDICATIVE, "", part);
    } else if (isInverted(draft)) {
      draft.add(Slot.SUBJECT, "", part);
    } else if (NAMING.contains(draft.lemma()) && isNamed(part)) {
      draft.addObject(part.children().get(0));
      draft.add(Slot.PREDICATIVE, "", part.children().get(1));
    } else {
      draft.addObject(part);
      if (SAYING.contains(draft.lemma()) && holdsClause(part)) {
        draft.add(Slot.COMPLEMENT, "", part);
      }
    }
    walk.nouns().walk(part, below(draft, Link.RELATIVE));
  }

  /** "…, wrote the minister on Monday": where no one stands in front, who speaks stands behind. */
  private static boolean isInverted(Draft draft) {
    return draft.lacksSubject() && INVERTING.contains(draft.lemma());
  }

  /** "[The vote] [a farce]": two noun phrases side by side, the second with an article. */
  private boolean isNamed(Tree part) {
    List<Tree> children = part.children();
    return part.is("NP")
        && children.size() == 2
        && children.get(0).is("NP")
        && children.get(1).is("NP")
        && walk.word(children.get(1)).matches("an?|the|\\W+");
  }

  /**
   * "Said [an attack [that day did no harm]]": a clause that the parser took for a relative one.
   */
  private boolean holdsClause(Tree part) {
    return part.preorder()
        .filter(t -> t.is("SBAR"))
        .filter(t -> !walk.word(t).matches("who|whom|whose|which|where|when"))
        .flatMap(Tree::preorder)
        .anyMatch(t -> t.is("VP") && t.children().get(0).is("VBD", "VBZ", "VBP", "MD"));
  }

  private void other(Draft draft, Tree part) {
    if (isGerund(draft, part)) {
      Tree gerund = new Tree("VP", part.from(), part.to(), part.children());
      clause(draft, new Tree("S", part.from(), part.to(), List.of(gerund)), control.of(draft));
    } else if (part.is("PP")) {
      PrepositionalPhrases.read(part, walk.sentence()).forEach(draft::add);
      insidePhrase(part, draft);
    } else if (part.is("ADVP") && isThere(part)) {
      List.of("in", "to").forEach(marker -> draft.add(Slot.PREPOSITION, marker, part));
    } else if (part.is("ADJP", "ADVP")) {
      if (part.is("ADJP")) {
        draft.add(Slot.PREDICATIVE, "", part);
      }
      for (Tree child : part.children()) {
        if (child.is("PP")) {
          PrepositionalPhrases.read(child, walk.sentence()).forEach(draft::add);
          insidePhrase(child, draft);
        } else if (child.is("S", "SBAR")) {
          clause(draft, child, control.of(draft));
        }
      }
    }
  }

  /** "Has begun [withdrawing troops]", which the parser takes for a phrase like "concerning X". */
  private static boolean isGerund(Draft draft, Tree part) {
    return part.is("PP")
        && part.children().get(0).is("VBG")
        && part.from() == draft.head() + 1
        && ASPECTUAL.contains(draft.lemma());
  }

  /** "Flew there", "met here": a place told before, as "to" or "in" it. */
  private boolean isThere(Tree part) {
    return part.to() == part.from() + 1 && walk.word(part).matches("t?here");
  }

  private void insidePhrase(Tree phrase, Draft draft) {
    for (Tree child : phrase.children()) {
      if (child.is("S")) {
        String marker = walk.head(phrase).text().toLowerCase(Locale.ROOT);
        Optional<Tree> object =
            OBJECT_CONTROL.contains(marker) ? draft.first(Slot.OBJECT) : Optional.empty();
        Tree subject = object.or(() -> draft.first(Slot.SUBJECT)).orElse(null);
        walk.clause(child, new Context(subject, null, draft.id(), Link.GERUND));
      } else if (child.is("SBAR")) {
        walk.subordinate(child, below(draft, Link.ADVERBIAL));
      } else if (child.is("NP")) {
        walk.nouns().walk(child, below(draft, Link.RELATIVE));
      } else if (child.is("PP")) {
        insidePhrase(child, draft);
      }
    }
  }

  /**
   * A clause inside a clause: whether it completes the verb or goes with it, and who its subject
   * is.
   */
  private void clause(Draft draft, Tree part, Optional<Tree> controller) {
    String marker = part.is("SBAR") ? walk.marker(part) : "";
    Link plain =
        Infinitives.startsWith(part)
            ? Link.INFINITIVE
            : isParticiple(part)
                ? isObject(draft, part) ? Link.GERUND : Link.PARTICIPLE
                : Link.COMPLEMENT;
    Link link = SentenceWalk.link(marker, plain);
    if (link == Link.INFINITIVE || link == Link.COMPLEMENT || link == Link.GERUND) {
      draft.add(Slot.COMPLEMENT, marker, part);
    }
    Tree subject = draft.topic().orElse(null);
    if (link == Link.INFINITIVE) {
      subject = controller.orElse(subject);
    }
    Context inner =
        new Context(
            link == Link.INFINITIVE || link == Link.PARTICIPLE || link == Link.GERUND
                ? subject
                : null,
            null,
            draft.id(),
            link);
    if (part.is("SBAR") && SentenceWalk.isRelative(part)) {
      walk.nouns().relative(part, null, below(draft, link));
    } else {
      (part.is("SBAR") ? part.children() : List.of(part)).forEach(c -> walk.walk(c, inner));
    }
  }

  /** "Denied having sent troops": an -ing form right behind the verb, without a comma. */
  private boolean isObject(Draft draft, Tree part) {
    int behind = part.from() - draft.head();
    return walk.head(part).tag().equals("VBG")
        && behind > 0
        && behind <= draft.lemma().split(" ").length;
  }

  private boolean isParticiple(Tree part) {
    return part.is("S")
        && part.children().stream().noneMatch(c -> c.is("NP"))
        && walk.head(part).tag().matches("VBG|VBN");
  }
}
