package org.communique.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause.Link;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * The walk through clauses and subordinate clauses; verb and noun phrases are walked by their own
 * classes.
 */
final class SentenceWalk {
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "provided", "lest");
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "");

  private final Sentence sentence;
  private final List<Draft> drafts = new ArrayList<>();
  private final NounPhraseWalk nouns = new NounPhraseWalk(this);
  private final VerbPhraseWalk verbs = new VerbPhraseWalk(this);
  private final Subjects subjects = new Subjects(this);

  SentenceWalk(Sentence sentence) {
    this.sentence = sentence;
    walk(sentence.tree(), Context.ROOT);
  }

  List<Clause> clauses() {
    return drafts.stream().map(d -> d.finish(sentence)).toList();
  }

  List<Draft> drafts() {
    return drafts;
  }

  NounPhraseWalk nouns() {
    return nouns;
  }

  Token head(Tree constituent) {
    return sentence.token(Heads.of(constituent));
  }

  String word(Tree leaf) {
    return sentence.token(leaf.from()).text().toLowerCase(Locale.ROOT);
  }

  Sentence sentence() {
    return sentence;
  }

  void walk(Tree tree, Context context) {
    if (tree.isLeaf()) {
      return;
    }
    boolean verbal = tree.children().stream().anyMatch(c -> c.is("VP"));
    if (tree.is("S", "SINV", "SQ") || (tree.is("TOP", "FRAG", "PRN", "UCP", "X") && verbal)) {
      clause(tree, context);
    } else if (tree.is("VP")) {
      verbs.walk(tree, context.subject(), context, Auxiliaries.NONE, tree);
    } else if (tree.is("SBAR")) {
      subordinate(tree, context);
    } else if (tree.is("NP")) {
      nouns.walk(tree, context);
    } else {
      tree.children().forEach(c -> walk(c, context));
    }
  }

  /** A clause: its subject is the noun phrase before its verb phrase, or the one handed down. */
  void clause(Tree tree, Context context) {
    List<Tree> children = tree.children();
    int verb = 0;
    while (verb < children.size() && !children.get(verb).is("VP")) {
      verb++;
    }
    if (verb == children.size()) {
      withoutVerb(children, context);
      return;
    }
    Tree subject = subjects.of(tree, verb, context);
    List<Tree> extras = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      boolean phrase = children.get(i).is("PP", "NP", "ADVP", "SBAR", "S", "RB");
      if (i != verb && children.get(i) != subject && phrase) {
        extras.add(children.get(i));
      }
    }
    int before = drafts.size();
    verbs.walk(children.get(verb), subject, context, Auxiliaries.NONE.with(extras), tree);
    for (Tree further : children.subList(verb + 1, children.size())) {
      if (further.is("VP")) {
        verbs.walk(further, subject, context, Auxiliaries.NONE, further);
      }
    }
    for (Tree aside : children) {
      if (aside.is("PRN")) {
        aside(aside, tree);
      }
    }
    if (subject != null && tree.covers(subject)) {
      int governor = before < drafts.size() ? before : context.governor();
      nouns.walk(subject, new Context(null, null, governor, Link.RELATIVE));
    }
  }

  /** "Kenya, he said, is ready": what the aside is put into completes its verb. */
  void aside(Tree aside, Tree host) {
    int before = drafts.size();
    walk(aside, Context.ROOT);
    if (before < drafts.size()) {
      Draft draft = drafts.get(before);
      if (draft.first(Slot.COMPLEMENT).isEmpty() && draft.first(Slot.OBJECT).isEmpty()) {
        draft.add(Slot.COMPLEMENT, "", host);
      }
    }
  }

  private void withoutVerb(List<Tree> children, Context context) {
    boolean first = true;
    Context shared = context;
    Tree told = null;
    for (Tree child : children) {
      boolean clause = child.is("S", "SBAR", "SINV");
      int before = drafts.size();
      if (child.is("PRN") && told != null) {
        aside(child, told);
        continue;
      }
      walk(child, isBare(child) ? shared : first || clause ? context : context.as(context.link()));
      told = child.is("S", "SINV") ? child : told;
      if (child.is("S") && before < drafts.size()) {
        Tree subject = drafts.get(before).first(Slot.SUBJECT).orElse(null);
        shared = new Context(subject, null, context.governor(), context.link());
      }
      first = first && !child.is("S");
    }
  }

  /** "Mali has closed the port, and [warned Chad]": a conjunct that shares the subject. */
  private static boolean isBare(Tree clause) {
    return clause.is("S")
        && clause.children().get(0).is("VP")
        && clause.children().get(0).children().get(0).is("VBD", "VBZ", "VBP", "MD");
  }

  /** A clause behind a subordinator; relative pronouns are the noun phrase's business. */
  void subordinate(Tree tree, Context context) {
    Context inner = context;
    if (!isRelative(tree) && context.link() != Link.RELATIVE) {
      Link how = link(marker(tree), context.link());
      inner =
          context.link() == Link.ROOT
              ? context.as(how)
              : new Context(context.subject(), null, context.governor(), how);
    }
    for (Tree child : tree.children()) {
      walk(child, inner);
    }
  }

  /**
   * How a clause depends on another by its subordinator; a complementizer leaves it as it would be
   * without.
   */
  static Link link(String marker, Link plain) {
    if (CONDITIONS.contains(marker)) {
      return Link.CONDITION;
    }
    return COMPLEMENTIZERS.contains(marker) && plain != Link.ROOT ? plain : Link.ADVERBIAL;
  }

  static boolean isRelative(Tree subordinate) {
    return subordinate.children().stream().anyMatch(c -> c.is("WHNP", "WHPP"));
  }

  /** The subordinator, several words joined by a space; empty where there is none. */
  String marker(Tree subordinate) {
    StringBuilder marker = new StringBuilder();
    for (Tree child : subordinate.children()) {
      if (child.is("IN", "WHADVP", "TO", "RB")) {
        marker
            .append(marker.isEmpty() ? "" : " ")
            .append(head(child).text().toLowerCase(Locale.ROOT));
      }
    }
    return marker.toString();
  }

  /** "Theresa May": a name in front of what could be a month; "The Financial Times". */
  private boolean isName(Tree nounPhrase) {
    int at = Heads.of(nounPhrase);
    return at > nounPhrase.from()
        && (sentence.token(at).text().equals("Times")
            || sentence.token(at).text().matches("May|March|April|June|August")
                && sentence.token(at - 1).isProperNoun());
  }

  /** "Tuesday", "last week", "this year": a noun phrase that says when. */
  boolean isTime(Tree nounPhrase) {
    return TimeNouns.contains(head(nounPhrase).text())
        && !isName(nounPhrase)
        && nounPhrase.preorder().noneMatch(t -> t.is("PP", "SBAR"));
  }
}
