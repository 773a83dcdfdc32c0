package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Form;
import org.communique.clause.Clause.Link;
import org.communique.clause.Clause.Tense;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Turns the tree of a sentence into clauses. It walks down from the root and hands along what is
 * shared: a conjunct has the subject and the auxiliaries of its fellow, an infinitive or participle
 * without subject takes that of the clause above it, or its object after verbs such as "urge"
 * (Rosenbaum's minimal distance principle), a relative clause takes the noun it stands at. A
 * passive is read by meaning: what stands in front of the verb is its object.
 */
public final class ClauseReader {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "seem", "stay");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "provided", "lest");
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "n't", "neither", "nor");

  /**
   * Verbs whose object is the subject of their infinitive even where both could be ("promise" is
   * not one).
   */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow");

  private final Sentence sentence;
  private final List<Draft> drafts = new ArrayList<>();

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The clauses of a sentence: verbs first, in the order of the walk, then nouns. */
  public static List<Clause> read(Sentence sentence) {
    ClauseReader reader = new ClauseReader(sentence);
    reader.walk(sentence.tree(), new Context(null, null, -1, Link.ROOT));
    List<Clause> clauses = new ArrayList<>();
    for (Draft draft : reader.drafts) {
      clauses.add(draft.finish(clauses.size(), sentence));
    }
    return NominalReader.addTo(clauses, sentence);
  }

  /**
   * What a clause gets from above: a subject to inherit, an object to inherit, and its governor.
   */
  private record Context(Tree subject, Tree object, int governor, Link link) {
    Context under(int clause, Link how) {
      return new Context(null, null, clause, how);
    }
  }

  /** Auxiliaries collected on the way down to the main verb. */
  private record Auxiliaries(
      Tense tense, String modal, boolean negated, boolean be, List<Tree> extras) {
    static final Auxiliaries NONE = new Auxiliaries(null, "", false, false, List.of());

    Auxiliaries with(List<Tree> more) {
      List<Tree> all = new ArrayList<>(extras);
      all.addAll(more);
      return new Auxiliaries(tense, modal, negated, be, all);
    }
  }

  private static final class Draft {
    private int head;
    private String lemma;
    private Form form;
    private final List<Argument> arguments = new ArrayList<>();
    private Context context;
    private Tree tree;

    Clause finish(int id, Sentence sentence) {
      return new Clause(
          id, sentence, head, lemma, form, arguments, context.governor(), context.link(), tree);
    }
  }

  // ------------------------------------------------------------------ constituents

  private void walk(Tree tree, Context context) {
    if (tree.isLeaf()) {
      return;
    }
    if (tree.is("S", "SINV", "SQ")
        || (tree.is("TOP", "FRAG", "PRN", "UCP", "X") && hasVerbPhrase(tree))) {
      clause(tree, context);
    } else if (tree.is("VP")) {
      verbPhrase(tree, context.subject(), context, Auxiliaries.NONE, tree);
    } else if (tree.is("SBAR")) {
      subordinate(tree, context);
    } else if (tree.is("NP")) {
      nounPhrase(tree, context);
    } else {
      for (Tree child : tree.children()) {
        walk(child, context);
      }
    }
  }

  private static boolean hasVerbPhrase(Tree tree) {
    return tree.children().stream().anyMatch(c -> c.is("VP"));
  }

  /** A clause: its subject is the noun phrase before its verb phrase, or the one handed down. */
  private void clause(Tree tree, Context context) {
    List<Tree> children = tree.children();
    int verb = -1;
    for (int i = 0; i < children.size() && verb < 0; i++) {
      verb = children.get(i).is("VP") ? i : -1;
    }
    if (verb < 0) {
      boolean first = true;
      for (Tree child : children) {
        walk(
            child,
            first || child.is("S", "SBAR", "SINV")
                ? context
                : context.under(context.governor(), context.link()));
        first = first && !child.is("S");
      }
      return;
    }
    Tree subject = context.subject();
    for (int i = verb - 1; i >= 0; i--) {
      if (children.get(i).is("NP") && !isTime(children.get(i))) {
        subject = children.get(i);
        break;
      }
    }
    int before = drafts.size();
    List<Tree> extras = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if (i != verb
          && children.get(i) != subject
          && children.get(i).is("PP", "NP", "ADVP", "SBAR", "S", "RB")) {
        extras.add(children.get(i));
      }
    }
    verbPhrase(children.get(verb), subject, context, Auxiliaries.NONE.with(extras), tree);
    for (int i = verb + 1; i < children.size(); i++) {
      if (children.get(i).is("VP")) {
        verbPhrase(children.get(i), subject, context, Auxiliaries.NONE, children.get(i));
      }
    }
    if (subject != null && tree.covers(subject)) {
      nounPhrase(
          subject,
          context.under(before < drafts.size() ? before : context.governor(), Link.RELATIVE));
    }
  }

  /** A clause behind a subordinator or a relative pronoun. */
  private void subordinate(Tree tree, Context context) {
    String marker = marker(tree);
    boolean relative = tree.children().stream().anyMatch(c -> c.is("WHNP", "WHPP"));
    Context inner = context;
    if (!relative && context.link() != Link.ROOT && context.link() != Link.RELATIVE) {
      Link how =
          CONDITIONS.contains(marker)
              ? Link.CONDITION
              : COMPLEMENTIZERS.contains(marker) ? context.link() : Link.ADVERBIAL;
      inner = new Context(context.subject(), null, context.governor(), how);
    } else if (!relative && context.link() == Link.ROOT) {
      inner =
          new Context(
              null,
              null,
              context.governor(),
              CONDITIONS.contains(marker) ? Link.CONDITION : Link.ADVERBIAL);
    }
    for (Tree child : tree.children()) {
      walk(child, inner);
    }
  }

  private String marker(Tree tree) {
    StringBuilder marker = new StringBuilder();
    for (Tree child : tree.children()) {
      if (child.is("IN", "WHADVP", "TO", "RB")) {
        marker
            .append(marker.isEmpty() ? "" : " ")
            .append(sentence.token(Heads.of(child)).text().toLowerCase(Locale.ROOT));
      }
    }
    return marker.toString();
  }

  /**
   * Clauses that hang on a noun: relative clauses, and participles without one ("islands controlled
   * by Moscow").
   */
  private void nounPhrase(Tree tree, Context context) {
    Tree antecedent = null;
    for (Tree child : tree.children()) {
      if (child.is("SBAR")) {
        boolean relative = child.children().stream().anyMatch(c -> c.is("WHNP", "WHPP", "WHADVP"));
        boolean gap = antecedent != null && !(marker(child).equals("that") && !relative);
        relative(child, gap ? antecedent : null, context);
      } else if (child.is("VP") && antecedent != null) {
        boolean passive = sentence.token(Heads.of(child)).tag().matches("VBN|VBD");
        Context inner =
            new Context(
                passive ? null : antecedent,
                passive ? antecedent : null,
                context.governor(),
                Link.RELATIVE);
        verbPhrase(child, inner.subject(), inner, Auxiliaries.NONE, child);
      } else if (child.is("S")) {
        clause(child, new Context(null, null, context.governor(), Link.INFINITIVE));
      } else if (child.is("NP")) {
        antecedent = antecedent == null ? child : antecedent;
        nounPhrase(child, context);
      } else if (child.is("PP", "ADJP", "PRN")) {
        walkPhrase(child, context);
      } else if (child.is("NN", "NNS", "NNP", "NNPS", "PRP")) {
        antecedent = tree;
      }
    }
  }

  private void walkPhrase(Tree phrase, Context context) {
    for (Tree child : phrase.children()) {
      if (child.is("NP")) {
        nounPhrase(child, context);
      } else if (child.is("S")) {
        clause(child, new Context(null, null, context.governor(), Link.GERUND));
      } else if (child.is("SBAR")) {
        subordinate(child, new Context(null, null, context.governor(), Link.ADVERBIAL));
      } else if (child.is("PP", "ADJP")) {
        walkPhrase(child, context);
      }
    }
  }

  /**
   * In a relative clause the noun is the subject where none stands there, else the object where the
   * verb lacks one.
   */
  private void relative(Tree tree, Tree antecedent, Context context) {
    for (Tree child : tree.children()) {
      if (child.is("S")) {
        boolean hasSubject = child.children().stream().anyMatch(c -> c.is("NP") && !isTime(c));
        boolean under = tree.children().stream().anyMatch(c -> c.is("WHPP", "WHADVP"));
        Context inner =
            new Context(
                hasSubject ? null : antecedent,
                hasSubject && !under ? antecedent : null,
                context.governor(),
                Link.RELATIVE);
        clause(child, inner);
      } else if (child.is("SBAR")) {
        relative(child, antecedent, context);
      }
    }
  }

  // ------------------------------------------------------------------ verb phrases

  private void verbPhrase(Tree tree, Tree subject, Context context, Auxiliaries aux, Tree whole) {
    List<Tree> children = tree.children();
    boolean coordinated = children.stream().filter(c -> c.is("VP")).count() > 1;
    if (coordinated) {
      coordinated(tree, subject, context, aux);
      return;
    }
    Auxiliaries state = aux;
    int main = -1;
    for (int i = 0; i < children.size(); i++) {
      Tree child = children.get(i);
      if (child.is("TO")) {
        state =
            new Auxiliaries(
                state.tense() == null ? Tense.NONE : state.tense(),
                state.be()
                        && state.modal().isEmpty()
                        && state.tense() != Tense.NONE
                        && state.tense() != null
                    ? "be to"
                    : state.modal(),
                state.negated(),
                false,
                state.extras());
      } else if (child.is("RB")
          && NEGATIONS.contains(sentence.token(child.from()).text().toLowerCase(Locale.ROOT))) {
        state = new Auxiliaries(state.tense(), state.modal(), true, state.be(), state.extras());
      } else if (child.is("VP")) {
        List<Tree> extras = new ArrayList<>(children.subList(0, i));
        extras.addAll(children.subList(i + 1, children.size()));
        extras.removeIf(c -> !c.is("PP", "NP", "ADVP", "SBAR", "S"));
        verbPhrase(child, subject, context, state.with(extras), whole);
        return;
      } else if (child.label().startsWith("VB") || child.is("MD")) {
        boolean auxiliary =
            child.is("MD") || (hasVerbPhrase(tree) && AUXILIARIES.contains(token(child).lemma()));
        if (!auxiliary) {
          main = main < 0 ? i : main;
          if (children.stream().skip(i + 1L).noneMatch(c -> c.is("VP"))) {
            break;
          }
          List<Tree> rest = children.subList(0, i + 1);
          build(children, rest.size() - 1, subject, context, state, whole);
          return;
        }
        state = auxiliary(child, state);
      }
    }
    if (main >= 0) {
      build(children, main, subject, context, state, whole);
    } else {
      for (Tree child : children) {
        walk(child, new Context(subject, null, context.governor(), context.link()));
      }
    }
  }

  private Token token(Tree leaf) {
    return sentence.token(leaf.from());
  }

  private Auxiliaries auxiliary(Tree verb, Auxiliaries state) {
    Token token = token(verb);
    String modal = verb.is("MD") ? token.lemma().toLowerCase(Locale.ROOT) : state.modal();
    boolean be = token.lemma().equals("be") || token.lemma().equals("get");
    return new Auxiliaries(
        state.tense() == null ? tense(verb) : state.tense(),
        modal,
        state.negated(),
        be,
        state.extras());
  }

  private static Tense tense(Tree verb) {
    return switch (verb.label()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP", "MD" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  /** Conjuncts share subject and auxiliaries; what follows the last of them belongs to all. */
  private void coordinated(Tree tree, Tree subject, Context context, Auxiliaries aux) {
    boolean first = true;
    List<Tree> shared =
        tree.children().stream().filter(c -> c.is("PP", "NP", "ADVP", "SBAR", "S")).toList();
    for (Tree child : tree.children()) {
      if (child.is("VP")) {
        Auxiliaries own =
            first
                ? aux
                : new Auxiliaries(aux.tense(), aux.modal(), aux.negated(), aux.be(), List.of());
        verbPhrase(child, subject, context, own.with(shared), child);
        first = false;
      }
    }
  }

  private void build(
      List<Tree> children, int main, Tree subject, Context context, Auxiliaries aux, Tree whole) {
    Tree verb = children.get(main);
    Draft draft = new Draft();
    int id = drafts.size();
    drafts.add(draft);
    draft.head = verb.from();
    draft.lemma = token(verb).lemma().toLowerCase(Locale.ROOT);
    draft.context = context;
    draft.tree = whole;
    boolean participle = verb.is("VBN") || (verb.is("VBD") && aux.be());
    boolean passive =
        participle && (aux.be() || (context.object() != null && aux.tense() == null))
            || (verb.is("VBN", "VBD")
                && context.object() != null
                && context.link() == Link.RELATIVE
                && aux.tense() == null
                && subject == null);
    Tense tense = aux.tense() == null ? (passive ? Tense.PAST : tense(verb)) : aux.tense();
    List<Tree> rest = new ArrayList<>(children.subList(main + 1, children.size()));
    for (Tree child : children) {
      if (child.is("PRT")) {
        draft.lemma =
            draft.lemma + " " + sentence.token(child.from()).text().toLowerCase(Locale.ROOT);
      }
    }
    boolean negated = aux.negated() || negatedBefore(verb);
    draft.form = new Form(false, passive, tense, aux.modal(), negated);
    Tree logicalObject =
        passive ? (subject != null ? subject : context.object()) : context.object();
    if (!passive && subject != null) {
      draft.arguments.add(new Argument(Slot.SUBJECT, "", subject));
    }
    if (logicalObject != null) {
      draft.arguments.add(new Argument(Slot.OBJECT, "", logicalObject));
    }
    arguments(draft, id, rest, true);
    arguments(draft, id, aux.extras(), false);
  }

  private boolean negatedBefore(Tree verb) {
    for (int i = verb.from() - 1; i >= 0 && i >= verb.from() - 3; i--) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("not") || word.equals("never") || word.equals("n't")) {
        return true;
      }
      if (!sentence.token(i).tag().matches("RB|VB.?|MD|TO")) {
        return false;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ arguments

  private void arguments(Draft draft, int id, List<Tree> parts, boolean afterVerb) {
    Context below = new Context(null, null, id, Link.RELATIVE);
    for (Tree part : parts) {
      if (part.is("NP") && !isTime(part)) {
        nominal(draft, part, afterVerb);
        nounPhrase(part, below);
      } else if (part.is("PP")) {
        PrepositionalPhrases.read(part, sentence)
            .forEach(a -> draft.arguments.add(byAgent(draft, a)));
        gerunds(part, draft, id);
      } else if (part.is("SBAR", "S")) {
        embedded(draft, part, id, afterVerb);
      } else if (part.is("ADJP", "ADVP")) {
        if (part.is("ADJP")) {
          draft.arguments.add(new Argument(Slot.PREDICATIVE, "", part));
        }
        for (Tree child : part.children()) {
          if (child.is("PP")) {
            PrepositionalPhrases.read(child, sentence).forEach(draft.arguments::add);
          } else if (child.is("S", "SBAR")) {
            embedded(draft, child, id, afterVerb);
          }
        }
      }
    }
  }

  private static Argument byAgent(Draft draft, Argument read) {
    return draft.form.passive() && read.marker().equals("by") && read.tree().is("NP")
        ? new Argument(Slot.SUBJECT, "by", read.tree())
        : read;
  }

  private void nominal(Draft draft, Tree part, boolean afterVerb) {
    boolean copula = COPULAS.contains(draft.lemma);
    boolean hasObject =
        draft.arguments.stream()
            .anyMatch(a -> a.slot() == Slot.OBJECT && !a.marker().equals("front"));
    if (!afterVerb) {
      return;
    }
    if (copula) {
      draft.arguments.add(new Argument(Slot.PREDICATIVE, "", part));
    } else if (!hasObject) {
      draft.arguments.add(new Argument(Slot.OBJECT, "", part));
    } else if (draft.form.passive()) {
      draft.arguments.add(new Argument(Slot.PREDICATIVE, "", part));
    } else {
      Argument earlier =
          draft.arguments.stream().filter(a -> a.slot() == Slot.OBJECT).findFirst().orElseThrow();
      draft.arguments.remove(earlier);
      draft.arguments.add(new Argument(Slot.RECIPIENT, "", earlier.tree()));
      draft.arguments.add(new Argument(Slot.OBJECT, "", part));
    }
  }

  private void gerunds(Tree phrase, Draft draft, int id) {
    Tree subject = first(draft, Slot.SUBJECT).orElse(null);
    for (Tree child : phrase.children()) {
      if (child.is("S")) {
        clause(child, new Context(subject, null, id, Link.GERUND));
      } else if (child.is("SBAR")) {
        subordinate(child, new Context(null, null, id, Link.ADVERBIAL));
      } else if (child.is("NP")) {
        nounPhrase(child, new Context(null, null, id, Link.RELATIVE));
      } else if (child.is("PP")) {
        gerunds(child, draft, id);
      }
    }
  }

  private static Optional<Tree> first(Draft draft, Slot slot) {
    return draft.arguments.stream().filter(a -> a.slot() == slot).map(Argument::tree).findFirst();
  }

  /**
   * A clause inside a clause: who its subject is, and whether it completes the verb or goes with
   * it.
   */
  private void embedded(Draft draft, Tree part, int id, boolean afterVerb) {
    String marker = part.is("SBAR") ? marker(part) : "";
    boolean infinitive =
        part.preorder()
            .filter(t -> t.is("VP"))
            .findFirst()
            .map(v -> v.children().get(0).is("TO"))
            .orElse(false);
    Link link =
        CONDITIONS.contains(marker)
            ? Link.CONDITION
            : !COMPLEMENTIZERS.contains(marker)
                ? Link.ADVERBIAL
                : infinitive
                    ? Link.INFINITIVE
                    : isParticiple(part) ? Link.PARTICIPLE : Link.COMPLEMENT;
    if (link != Link.CONDITION && link != Link.ADVERBIAL && !(link == Link.PARTICIPLE)) {
      draft.arguments.add(new Argument(Slot.COMPLEMENT, marker, part));
    }
    Tree subject = first(draft, Slot.SUBJECT).orElse(null);
    if (draft.form.passive()) {
      subject = first(draft, Slot.OBJECT).orElse(subject);
    } else if (link == Link.INFINITIVE && afterVerb && !SUBJECT_CONTROL.contains(draft.lemma)) {
      subject = first(draft, Slot.OBJECT).or(() -> controller(draft)).orElse(subject);
    }
    boolean own = link == Link.INFINITIVE || link == Link.PARTICIPLE;
    Context inner = new Context(own ? subject : null, null, id, link);
    if (part.is("SBAR") && part.children().stream().anyMatch(c -> c.is("WHNP", "WHPP"))) {
      relative(part, null, new Context(null, null, id, link));
    } else {
      for (Tree child : part.is("SBAR") ? part.children() : List.of(part)) {
        walk(child, inner);
      }
    }
  }

  /** "called on Russia to …", "appealed to X to …": whoever follows the preposition. */
  private static Optional<Tree> controller(Draft draft) {
    return draft.arguments.stream()
        .filter(
            a ->
                a.slot() == Slot.PREPOSITION
                    && Set.of("on", "upon", "to", "for", "with").contains(a.marker()))
        .filter(
            a ->
                Set.of("call", "appeal", "prevail", "plead", "arrange", "wait")
                    .contains(draft.lemma))
        .map(Argument::tree)
        .findFirst();
  }

  private boolean isParticiple(Tree part) {
    if (!part.is("S")) {
      return false;
    }
    boolean noSubject = part.children().stream().noneMatch(c -> c.is("NP"));
    return noSubject && sentence.token(Heads.of(part)).tag().matches("VBG|VBN");
  }

  /** "Tuesday", "last week", "this year": a noun phrase that says when. */
  private boolean isTime(Tree nounPhrase) {
    String head = sentence.token(Heads.of(nounPhrase)).text();
    return TimeNouns.contains(head) && nounPhrase.preorder().noneMatch(t -> t.is("PP", "SBAR"));
  }
}
