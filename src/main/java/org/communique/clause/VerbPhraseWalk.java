package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Form;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** The walk through a verb phrase down to its main verb, whose clause it makes. */
final class VerbPhraseWalk {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "n't", "neither", "nor");

  /** "Not only", "not merely": more than what is told. */
  private static final Set<String> ADDING = Set.of("only", "merely", "simply", "solely", "just");

  /** Words a subject starts with whose clause says that nobody, or hardly anybody, did it. */
  private static final Set<String> NOBODY =
      Set.of("no", "neither", "nobody", "none", "not", "nothing", "few", "hardly");

  /** Verbs whose particle the parser takes for an adverb where it stands behind the object. */
  private static final WordList SEPARABLE = WordList.resource("/clause/separable-verbs.txt");

  private final SentenceWalk walk;
  private final ArgumentWalk arguments;

  VerbPhraseWalk(SentenceWalk walk) {
    this.walk = walk;
    this.arguments = new ArgumentWalk(walk);
  }

  /**
   * @param whole the largest constituent that belongs to the main verb: the clause, or the conjunct
   */
  void walk(Tree tree, Tree subject, Context context, Auxiliaries before, Tree whole) {
    List<Tree> children = tree.children();
    if (children.stream().filter(c -> c.is("VP")).count() > 1) {
      coordinated(tree, subject, context, before);
      return;
    }
    boolean goesOn = children.stream().anyMatch(c -> c.is("VP"));
    Auxiliaries state = before;
    for (int i = 0; i < children.size(); i++) {
      Tree child = children.get(i);
      if (child.is("TO")) {
        state = state.infinitive();
      } else if (isNegation(child.from())) {
        state = state.negative();
      } else if (child.is("VP")) {
        walk(child, subject, context, state.with(phrases(children, i)), whole);
        return;
      } else if (child.label().startsWith("VB") || child.is("MD")) {
        Token verb = walk.head(child);
        if (!child.is("MD") && !(goesOn && AUXILIARIES.contains(verb.lemma()))) {
          main(children, i, subject, context, state, whole);
          return;
        }
        state = state.after(verb);
      }
    }
    for (Tree child : children) {
      walk.walk(child, new Context(subject, null, context.governor(), context.link()));
    }
  }

  private static List<Tree> phrases(List<Tree> children, int except) {
    List<Tree> phrases = new ArrayList<>(children);
    phrases.remove(except);
    phrases.removeIf(c -> !c.is("PP", "NP", "ADVP", "SBAR", "S"));
    return phrases;
  }

  /**
   * Conjuncts share subject and auxiliaries, a bare participle also those inside the first one ("is
   * claimed by A and held by B"); phrases that stand beside them belong to all.
   */
  private void coordinated(Tree tree, Tree subject, Context context, Auxiliaries before) {
    List<Tree> shared =
        tree.children().stream().filter(c -> c.is("PP", "NP", "ADVP", "SBAR", "S")).toList();
    Tree first = null;
    for (Tree child : tree.children()) {
      if (child.is("VP")) {
        Auxiliaries state = first == null ? before : inherited(first, child, before.without());
        walk(child, subject, context, state.with(shared), child);
        first = first == null ? child : first;
      }
    }
  }

  private Auxiliaries inherited(Tree first, Tree conjunct, Auxiliaries before) {
    Auxiliaries state = before;
    Tree verb = first.children().get(0);
    if (conjunct.children().get(0).is("VBN") && isAuxiliary(first)) {
      state = state.after(walk.head(verb));
    }
    return state;
  }

  private boolean isAuxiliary(Tree phrase) {
    Tree verb = phrase.children().get(0);
    return verb.label().startsWith("VB")
        && AUXILIARIES.contains(walk.head(verb).lemma())
        && phrase.children().stream().anyMatch(c -> c.is("VP"));
  }

  private void main(
      List<Tree> children, int at, Tree subject, Context context, Auxiliaries state, Tree whole) {
    Token verb = walk.head(children.get(at));
    boolean reduced = context.object() != null && state.tense() == null && subject == null;
    boolean participle =
        verb.tag().equals("VBN") || (verb.tag().equals("VBD") && (state.be() || reduced));
    boolean undergone = context.object() != null && subject == null;
    boolean passive =
        isReduced(children, at, subject, context, state)
            || (participle && (state.be() || (undergone && state.tense() == null)));
    Tense tense =
        state.tense() == null ? (passive ? Tense.PAST : Auxiliaries.tense(verb)) : state.tense();
    boolean negated =
        state.negated()
            || negatedBefore(children.get(at).from())
            || isDeniedBehind(verb, children, at)
            || isNobody(subject);
    Form form = new Form(false, passive, tense, state.modal(), negated);
    Draft draft =
        new Draft(
            walk.drafts().size(),
            children.get(at).from(),
            withParticle(verb.lemma(), children),
            form,
            context,
            whole);
    walk.drafts().add(draft);
    if (!passive && subject != null) {
      draft.add(Slot.SUBJECT, "", subject);
    }
    Tree object = passive && subject != null ? subject : context.object();
    if (object != null) {
      draft.add(Slot.OBJECT, "", object);
    }
    arguments.afterVerb(draft, children.subList(at + 1, children.size()));
    arguments.around(draft, state.extras());
    children.stream().filter(c -> c.is("PRN")).forEach(c -> walk.aside(c, whole));
  }

  /** "Is not ready": what somebody is not, the verb itself denies. */
  private boolean isDeniedBehind(Token verb, List<Tree> children, int at) {
    return verb.lemma().equals("be")
        && at + 1 < children.size()
        && children.get(at + 1).is("RB")
        && isNegation(children.get(at + 1).from());
  }

  /** "No group claimed", "neither side accepted", "not everyone agreed". */
  private boolean isNobody(Tree subject) {
    return subject != null
        && subject.from() < walk.sentence().tokens().size()
        && NOBODY.contains(walk.word(leftmost(subject)));
  }

  private static Tree leftmost(Tree tree) {
    return tree.isLeaf() ? tree : leftmost(tree.children().get(0));
  }

  private boolean isAgent(Tree phrase) {
    return phrase.is("PP") && walk.word(phrase.children().get(0)).equals("by");
  }

  /** "[An offer] [welcomed by Mali]": a participle behind a noun phrase, without an object. */
  private boolean isReduced(
      List<Tree> children, int at, Tree subject, Context context, Auxiliaries state) {
    return subject != null
        && context.object() == null
        && state.tense() == null
        && !state.be()
        && at == 0
        && children.get(0).is("VBN")
        && children.stream().noneMatch(c -> c.is("NP", "S", "SBAR", "VP"))
        && (context.link() != Link.ROOT || children.stream().anyMatch(this::isAgent));
  }

  /** "Turn down": with its particle, which may stand behind the object ("turned the plan down"). */
  private String withParticle(String verb, List<Tree> children) {
    StringBuilder lemma = new StringBuilder(verb);
    for (Tree child : children) {
      boolean particle =
          child.is("PRT")
              || (child.is("ADVP")
                  && child.to() - child.from() == 1
                  && SEPARABLE.contains(verb + " " + walk.word(child)));
      if (particle && walk.word(child).matches("[a-z]+")) {
        lemma.append(' ').append(walk.word(child));
      }
    }
    return lemma.toString();
  }

  /** "Not", "never"; what is "not only" so is so all the same. */
  private boolean isNegation(int at) {
    Token token = walk.sentence().token(at);
    boolean more =
        at + 1 < walk.sentence().tokens().size()
            && ADDING.contains(walk.sentence().token(at + 1).text().toLowerCase(Locale.ROOT));
    return token.tag().equals("RB") && NEGATIONS.contains(token.lemma()) && !more;
  }

  private boolean negatedBefore(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      if (isNegation(i)) {
        return true;
      }
      Token token = walk.sentence().token(i);
      if (!token.tag().matches("RB|VB.?|MD|TO")) {
        return false;
      }
    }
    return false;
  }
}
