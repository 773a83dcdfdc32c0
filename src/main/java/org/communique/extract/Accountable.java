package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact.Statement.Kind;
import org.communique.rule.Act;
import org.communique.rule.Rule;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Who is praised or blamed for a deed that a statement is about: in "condemned the crimes committed
 * by Chad's forces in Mali" and "welcomed the steps taken by Chad" whoever did it; in "condemned
 * the arrest of reporters in Mali" not those to whom it was done, but the country where it was
 * done.
 */
final class Accountable {
  private static final Set<Kind> JUDGING = Set.of(Kind.COMPLAIN, Kind.PRAISE);

  private static final WordList HARM = WordList.resource("/rules/harm.txt");

  private final Source source;
  private final Actors actors;

  Accountable(Source source, Actors actors) {
    this.source = source;
    this.actors = actors;
  }

  /** Who did the deed, nobody where only the victim is told; none where no deed is told. */
  Optional<List<Entity>> of(Rule rule, Clause clause) {
    if (!(rule.act() instanceof Act.Say say) || !JUDGING.contains(say.kind())) {
      return Optional.empty();
    }
    return rule.targets().stream()
        .flatMap(place -> place.in(clause).stream())
        .filter(t -> t.is("NP"))
        .findFirst()
        .flatMap(deed -> doer(clause, deed).or(() -> wrongdoer(clause.sentence(), deed)));
  }

  /** "The crimes committed by Chad". */
  private Optional<List<Entity>> doer(Clause clause, Tree deed) {
    return source.clauses(clause.sentence()).stream()
        .filter(c -> c.link() == Link.RELATIVE && c.form().passive() && c.governor() == clause.id())
        .filter(c -> deed.covers(c.tree()))
        .map(c -> c.all(Slot.SUBJECT).flatMap(t -> behind(c.sentence(), t).stream()).toList())
        .filter(all -> !all.isEmpty())
        .findFirst();
  }

  /** "Chad's forces in Mali": Chad. */
  private List<Entity> behind(Sentence sentence, Tree doer) {
    Tree core = Phrases.core(doer);
    int head = Heads.of(core);
    List<Entity> owner =
        sentence.token(head).isProperNoun()
            ? List.of()
            : actors.named(sentence.spanOf(core.from(), head + 1)).stream()
                .filter(e -> !(e instanceof Entity.Group))
                .map(Sides::of)
                .toList();
    return owner.isEmpty()
        ? actors.of(sentence, doer).stream().map(Sides::principal).toList()
        : owner;
  }

  /** "The arrest of reporters in Mali": Mali, where nobody stands in front of the noun. */
  private Optional<List<Entity>> wrongdoer(Sentence sentence, Tree deed) {
    int head = Heads.of(Phrases.core(deed));
    boolean done =
        HARM.contains(sentence.token(head).lemma())
            && actors.named(sentence.spanOf(Phrases.core(deed).from(), head + 1)).isEmpty()
            && after(sentence, deed, head, "by").isEmpty()
            && after(sentence, deed, head, "of|on|against").isPresent();
    return done
        ? Optional.of(
            after(sentence, deed, head, "in").map(t -> actors.of(sentence, t)).orElse(List.of()))
        : Optional.empty();
  }

  private static Optional<Tree> after(Sentence sentence, Tree deed, int head, String prepositions) {
    return deed.preorder()
        .filter(t -> t.is("PP") && t.from() > head)
        .filter(t -> sentence.token(t.from()).text().matches(prepositions))
        .map(t -> t.children().get(t.children().size() - 1))
        .filter(t -> t.is("NP"))
        .findFirst();
  }
}
