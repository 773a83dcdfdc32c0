package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Fact.Agreement.Stage;
import org.communique.fact.Realis;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.text.WordList;
import org.communique.time.DateRange;

/**
 * Reads what parties are to do under an agreement: "under the truce, both armies are to leave the
 * valley". The parties are those that the phrase names, else whoever is to do it and to whom.
 */
final class Terms {
  private static final WordList AGREEMENTS = WordList.resource("/rules/agreement-nouns.txt");
  private static final Set<String> TERMS = Set.of("term", "condition", "provision");

  /** What else parties put down in writing together. */
  private static final Set<String> TEXTS = Set.of("declaration", "statement");

  private static final double CONFIDENCE = 0.6;

  /** So many sentences tell the news itself. */
  private static final int EARLY = 6;

  private final Source source;
  private final Actors actors;
  private final RealisReader realis;
  private final Dates dates;

  Terms(Source source, Actors actors, RealisReader realis, Dates dates) {
    this.dates = dates;
    this.source = source;
    this.actors = actors;
    this.realis = realis;
  }

  List<Fact.Agreement> read(Sentence sentence) {
    List<Fact.Agreement> found = new ArrayList<>();
    for (Clause clause : source.clauses(sentence)) {
      boolean told = clause.link() == Link.ROOT || clause.link() == Link.COMPLEMENT;
      if (!clause.form().noun() && told && realis.of(clause) != Realis.DENIED) {
        clause
            .after("under")
            .flatMap(t -> agreement(t, sentence).stream())
            .findFirst()
            .flatMap(t -> read(clause, t))
            .ifPresent(found::add);
      }
      described(clause).flatMap(t -> read(clause, t)).ifPresent(found::add);
    }
    return found;
  }

  /** "A pact [under which Mali is to leave the valley]": the clause tells what the pact is. */
  private Optional<Tree> described(Clause clause) {
    Sentence sentence = clause.sentence();
    int from = clause.tree().from();
    boolean under =
        clause.link() == Link.RELATIVE
            && from > 2
            && (word(sentence, from - 1).equals("whereby")
                || word(sentence, from - 1).equals("which")
                    && word(sentence, from - 2).equals("under"));
    int noun = word(sentence, Math.max(0, from - 1)).equals("whereby") ? from - 2 : from - 3;
    return under
        ? sentence
            .tree()
            .preorder()
            .filter(t -> t.is("NP") && t.covers(noun) && t.to() <= from)
            .findFirst()
            .flatMap(t -> agreement(t, sentence))
        : Optional.empty();
  }

  private static String word(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** An agreement without a name of its own, also where its terms are named. */
  private Optional<Tree> agreement(Tree phrase, Sentence sentence) {
    String head = sentence.token(Heads.of(phrase)).lemma();
    boolean named =
        source.instruments().stream().anyMatch(i -> i.overlaps(sentence.spanOf(phrase)));
    if (named) {
      return Optional.empty();
    }
    if (AGREEMENTS.contains(head) || (TEXTS.contains(head) && isNew(phrase, sentence))) {
      return Optional.of(phrase);
    }
    return TERMS.contains(head)
        ? phrase
            .preorder()
            .filter(t -> t.is("NP") && AGREEMENTS.contains(sentence.token(Heads.of(t)).lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "Under the compromise, …", early in the article: what the news is about. */
  private boolean isReported(Clause clause, Tree agreement) {
    return clause.link() == Link.ROOT
        && clause.sentence().index() < EARLY
        && clause.sentence().token(agreement.from()).text().equalsIgnoreCase("the");
  }

  /** "Under a declaration of principles": not one that has been told of before. */
  private static boolean isNew(Tree phrase, Sentence sentence) {
    return sentence.token(phrase.from()).text().matches("an?");
  }

  private Optional<Fact.Agreement> read(Clause clause, Tree agreement) {
    Sentence sentence = clause.sentence();
    Set<Entity> parties = parties(clause, sentence.spanOf(agreement));
    int from = clause.first(Slot.SUBJECT).map(Tree::from).orElse(clause.head());
    boolean behind =
        agreement.from() > clause.head() && agreement.preorder().noneMatch(t -> t.is("SBAR"));
    boolean due = clause.form().modal().matches("will|shall") || clause.lemma().equals("be");
    int to = behind ? agreement.from() - 1 : clause.tree().to();
    boolean before = agreement.to() <= from || behind && due;
    boolean several = parties.size() > 1 || parties.stream().anyMatch(Terms::isBloc);
    if (!several || !before || from >= clause.tree().to()) {
      return Optional.empty();
    }
    Span content = sentence.spanOf(from, to);
    Optional<DateRange> when =
        source.times().stream()
            .filter(t -> sentence.spanOf(agreement).contains(t.span()))
            .flatMap(t -> t.range().stream())
            .findFirst()
            .or(() -> isReported(clause, agreement) ? dates.reportedDay() : Optional.empty());
    return Optional.of(
        new Fact.Agreement(
            Optional.empty(),
            List.copyOf(parties),
            source.line(content).replaceFirst("[.,;:\"”]+$", ""),
            Stage.AGREED,
            when.map(DateRange::start),
            List.of(new Evidence(content, sentence.span(), "agreement/terms", CONFIDENCE))));
  }

  private Set<Entity> parties(Clause clause, Span agreement) {
    Set<Entity> parties = new LinkedHashSet<>(sides(actors.named(agreement)));
    if (parties.size() < 2) {
      List<Tree> around = Stream.concat(clause.all(Slot.SUBJECT), clause.all(Slot.OBJECT)).toList();
      parties.addAll(sides(actors.of(clause.sentence(), around)));
      parties.addAll(sides(actors.named(clause.sentence().spanOf(clause.tree()))));
    }
    if (parties.size() < 2 && clause.link() == Link.RELATIVE) {
      parties.addAll(sides(actors.named(clause.sentence().span())));
    }
    if (parties.stream().noneMatch(Terms::isBloc) && parties.size() < 2) {
      List<Entity> near = source.sidesNear(clause.sentence());
      if (near.containsAll(parties)) {
        parties.addAll(near);
      }
    }
    return parties;
  }

  /** "Leaders of the bloc endorsed a pact under which members will …". */
  private static boolean isBloc(Entity party) {
    return party instanceof Entity.Organization body
        && body.kind() == Entity.Organization.Kind.INTERNATIONAL;
  }

  private static List<Entity> sides(List<Entity> named) {
    return named.stream().map(Sides::of).filter(Source::isParty).distinct().toList();
  }
}
