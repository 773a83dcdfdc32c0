package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.communique.fact.Realis;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * Reads what sentences behind an agreement add to it: "According to the text, the port is to
 * reopen", "In return, Mali will drop the charges", "The two sides will also share their maps".
 * What is told in this way is owed by those who agreed.
 */
final class Provisions {
  /** "Under the text", "in return": what follows is part of what has been told before. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:(?:in (?:return|exchange))|(?:(?:under|according to|as part of|in) (?:the|this|that|its) (?:\\w+ )?(?:text|document|agreement|deal|accord|pact|truce|treaty|declaration|statement|memorandum|plan|compromise|settlement|terms|arrangement|roadmap)(?:, \\w+ by [^,]+)?))\\b.*",
          Pattern.DOTALL);

  /** "Both sides", "each party": whoever agreed. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?i)(?:both|each|either|neither|(?:the )?(?:two|2)|the)(?: \\w+)? (?:sides?|part(?:y|ies)|countr(?:y|ies)|governments?|neighbou?rs?|nations?|states?)|they");

  /** What is no commitment: to go on talking, or what merely befalls somebody. */
  private static final Set<String> LOOSE =
      Set.of(
          "meet",
          "hold",
          "reconvene",
          "continue",
          "face",
          "remain",
          "be",
          "have",
          "need",
          "discuss",
          "talk",
          "resume",
          "see",
          "return",
          "sign",
          "seek",
          "negotiate",
          "take");

  private static final int MEMORY = 3;

  private static final double CONFIDENCE = 0.55;

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;

  Provisions(Source source, Actors actors, RealisReader realis) {
    this.source = source;
    this.actors = actors;
    this.realis = realis;
  }

  /**
   * @param told the facts of the article, among them its agreements
   */
  List<Fact.Agreement> read(List<Fact> told) {
    List<Fact.Agreement> found = new ArrayList<>();
    for (Sentence sentence : source.text().sentences()) {
      if (sentence.block() == Block.Kind.BODY) {
        before(sentence, told, found)
            .map(a -> read(sentence, a).stream().filter(p -> !isKnown(p, told)).toList())
            .ifPresent(found::addAll);
      }
    }
    return found;
  }

  /** Whether the same words tell of an agreement already. */
  private static boolean isKnown(Fact.Agreement provision, List<Fact> told) {
    Span words = provision.evidence().get(0).words();
    return told.stream()
        .filter(Fact.Agreement.class::isInstance)
        .flatMap(a -> a.evidence().stream())
        .anyMatch(e -> e.words().overlaps(words));
  }

  /** The last agreement told shortly before a sentence. */
  private Optional<Fact.Agreement> before(
      Sentence sentence, List<Fact> told, List<Fact.Agreement> found) {
    List<Fact.Agreement> all = new ArrayList<>(found);
    told.stream()
        .filter(Fact.Agreement.class::isInstance)
        .map(Fact.Agreement.class::cast)
        .filter(a -> a.stage() == Stage.AGREED || a.stage() == Stage.SIGNED)
        .filter(a -> a.parties().size() > 1)
        .forEach(all::add);
    return all.stream()
        .filter(a -> isNear(index(a), sentence.index()))
        .filter(a -> index(a) < sentence.index() || isOpened(sentence))
        .max(Comparator.comparingInt(this::index));
  }

  private static boolean isNear(int before, int here) {
    return before >= 0 && before <= here && here - before <= MEMORY;
  }

  private int index(Fact.Agreement agreement) {
    return source.sentence(agreement.evidence().get(0)).map(Sentence::index).orElse(-1);
  }

  private List<Fact.Agreement> read(Sentence sentence, Fact.Agreement before) {
    boolean opened = isOpened(sentence);
    boolean next = index(before) == sentence.index() - 1;
    return source.clauses(sentence).stream()
        .filter(c -> !c.form().noun() && isDue(c) && !source.isQuoted(start(c)))
        .filter(c -> opened || isJoint(c) || (next && isTheirs(c, before)))
        .map(c -> agreement(c, before))
        .toList();
  }

  private boolean isOpened(Sentence sentence) {
    return OPENING.matcher(source.text().text(sentence.span())).matches();
  }

  private int start(Clause clause) {
    return content(clause).start();
  }

  /** "Will", "is to": what somebody has to do, as the article tells it or a side announces it. */
  private boolean isDue(Clause clause) {
    boolean told = clause.link() == Link.ROOT || clause.link() == Link.COMPLEMENT;
    boolean promised = clause.form().modal().matches("will|shall");
    return told
        && (promised || isToBe(clause))
        && !LOOSE.contains(verb(clause).lemma())
        && clause.first(Slot.SUBJECT).isPresent()
        && realis.of(clause) != Realis.DENIED;
  }

  /** "Is [to leave]", "are [to be stationed]". */
  private boolean isToBe(Clause clause) {
    return clause.lemma().equals("be") && verb(clause) != clause;
  }

  /** The verb that tells what is to be done. */
  private Clause verb(Clause clause) {
    return source.clauses(clause.sentence()).stream()
        .filter(c -> clause.lemma().equals("be"))
        .filter(c -> c.governor() == clause.id() && c.link() == Link.INFINITIVE)
        .filter(c -> clause.all(Slot.COMPLEMENT).anyMatch(t -> t.covers(c.head())))
        .findFirst()
        .orElse(clause);
  }

  private boolean isJoint(Clause clause) {
    return clause
        .first(Slot.SUBJECT)
        .map(t -> source.line(clause.sentence().spanOf(t)))
        .filter(w -> JOINT.matcher(w).matches())
        .isPresent();
  }

  /** "Mali is to pay half", "monitors are to be sent": by one of those who agreed, or by nobody. */
  private boolean isTheirs(Clause clause, Fact.Agreement before) {
    if (clause.link() != Link.ROOT || !isToBe(clause)) {
      return false;
    }
    List<Tree> subject = clause.all(Slot.SUBJECT).toList();
    List<Entity> who =
        actors.of(clause.sentence(), subject).stream()
            .map(Sides::of)
            .filter(Source::isParty)
            .toList();
    return before.parties().containsAll(who) && (!who.isEmpty() || verb(clause).form().passive());
  }

  private Span content(Clause clause) {
    int from = clause.first(Slot.SUBJECT).map(Tree::from).orElse(clause.head());
    return clause.sentence().spanOf(Math.min(from, clause.head()), clause.tree().to());
  }

  private Fact.Agreement agreement(Clause clause, Fact.Agreement before) {
    Span content = content(clause);
    return new Fact.Agreement(
        Optional.empty(),
        before.parties(),
        source.line(content).replaceFirst("[.,;:\"”]+$", ""),
        Stage.AGREED,
        before.date(),
        List.of(
            new Evidence(content, clause.sentence().span(), "agreement/provision", CONFIDENCE)));
  }
}
