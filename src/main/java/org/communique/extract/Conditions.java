package org.communique.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.clause.Infinitives;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.nlp.Supersenses;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.text.Sentence;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Whether the places of a clause are filled as a rule asks: with one of the words that it names, or
 * with what these stand for, such as an actor, a quotation or a noun for a sort of thing.
 */
final class Conditions {
  private static final WordList AGREEMENTS = WordList.resource("/rules/agreement-nouns.txt");

  private final Source source;
  private final Actors actors;
  private final Venues venues;

  Conditions(Source source, Actors actors, Venues venues) {
    this.source = source;
    this.actors = actors;
    this.venues = venues;
  }

  /** The first place that is not filled as the rule asks, or filled as it forbids. */
  Optional<Filler> unmet(Rule rule, Clause clause) {
    return Stream.concat(
            rule.where().entrySet().stream()
                .filter(condition -> filler(condition, clause).isEmpty()),
            rule.unless().entrySet().stream()
                .filter(condition -> filler(condition, clause).isPresent()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<Tree> filler(Map.Entry<Filler, Set<String>> condition, Clause clause) {
    return condition.getKey().in(clause).stream()
        .filter(t -> fits(t, condition.getValue(), clause.sentence()))
        .findFirst();
  }

  /** The words that a rule asked for by their lemmas. */
  Set<Integer> heads(Rule rule, Clause clause) {
    return rule.where().entrySet().stream()
        .filter(c -> c.getValue().stream().noneMatch(v -> v.startsWith("$")))
        .flatMap(c -> filler(c, clause).stream())
        .map(Heads::of)
        .collect(Collectors.toSet());
  }

  /** "The patrol ship Albatross": a common noun in front of a name says what it is. */
  private static boolean isTitled(Tree filler, Set<String> wanted, Sentence sentence) {
    return Phrases.core(filler).children().stream()
        .filter(c -> c.is("NN", "NNS", "NNP"))
        .anyMatch(c -> wanted.contains(sentence.token(c.from()).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Declined to comment": the verb of an infinitive is asked for by its lemma. */
  private static boolean isVerb(Tree filler, Set<String> wanted, Sentence sentence) {
    return Infinitives.startsWith(filler)
        && filler
            .preorder()
            .filter(t -> t.is("VP") && !Infinitives.isVerbPhrase(t))
            .findFirst()
            .map(v -> sentence.token(Heads.of(v)).lemma())
            .filter(wanted::contains)
            .isPresent();
  }

  /** A noun for what is agreed on, or the name of such a thing. */
  private boolean isAgreement(Tree filler, String lemma, Sentence sentence) {
    int head = sentence.token(Heads.of(filler)).span().start();
    return AGREEMENTS.contains(lemma)
        || source.instruments().stream().anyMatch(i -> i.contains(head));
  }

  /** How many countries and organisations stand behind a phrase. */
  private long sides(Sentence sentence, Tree filler) {
    return actors.of(sentence, filler).stream().map(Sides::of).distinct().count();
  }

  /** "$person", "$artifact": what sort of thing a common noun means. */
  private static boolean isSort(Tree filler, String lemma, Set<String> wanted, Sentence sentence) {
    return sentence.token(Heads.of(filler)).tag().matches("NNS?")
        && wanted.contains("$" + Supersenses.standard().of(lemma));
  }

  /** "Hunger strike": a noun with the word in front of it. */
  private static String compound(Tree filler, String lemma, Sentence sentence) {
    int head = Heads.of(filler);
    return head > filler.from()
        ? sentence.token(head - 1).text().toLowerCase(Locale.ROOT) + " " + lemma
        : lemma;
  }

  /** "Fired missiles [on Tuesday]": the day is not what is fired on. */
  private boolean isTime(Tree filler, Sentence sentence) {
    int head = sentence.token(Heads.of(filler)).span().start();
    return filler.is("NP") && source.times().stream().anyMatch(t -> t.span().contains(head));
  }

  /** "9,000 Malians": people of a country, who do not act for it. */
  private boolean isNationals(Tree filler, Sentence sentence) {
    Tree core = Phrases.core(filler);
    return source
        .entities()
        .at(sentence.token(Heads.of(core)).span().start(), sentence.spanOf(core))
        .filter(r -> r.form() == Reference.Form.DEMONYM)
        .isPresent();
  }

  /** People by their names, and parties: they stand for election and hold no ground. */
  private boolean isCandidate(Tree filler, Sentence sentence) {
    return actors.of(sentence, filler).stream()
        .anyMatch(
            e ->
                e instanceof Entity.Person
                    || e instanceof Entity.Organization body
                        && body.kind() == Entity.Organization.Kind.PARTY);
  }

  private boolean fits(Tree filler, Set<String> wanted, Sentence sentence) {
    Tree counted = Phrases.counted(sentence, filler).orElse(filler);
    String lemma = sentence.token(Heads.of(counted)).lemma().toLowerCase(Locale.ROOT);
    return wanted.contains(lemma)
        || wanted.contains(sentence.token(Heads.of(filler)).lemma().toLowerCase(Locale.ROOT))
        || (sentence.token(Heads.of(filler)).isProperNoun() && isTitled(filler, wanted, sentence))
        || wanted.contains(compound(counted, lemma, sentence))
        || (wanted.contains("$any") && !isTime(filler, sentence))
        || isVerb(filler, wanted, sentence)
        || isSort(counted, lemma, wanted, sentence)
        || (wanted.contains("$actor") && !actors.of(sentence, filler).isEmpty())
        || (wanted.contains("$sides") && sides(sentence, filler) > 1)
        || (wanted.contains("$candidate") && isCandidate(filler, sentence))
        || (wanted.contains("$nationals") && isNationals(filler, sentence))
        || (wanted.contains("$official")
            && !isNationals(filler, sentence)
            && actors.of(sentence, filler).stream().anyMatch(Sides::isOfficial))
        || (wanted.contains("$agreement") && isAgreement(filler, lemma, sentence))
        || (wanted.contains("$place") && venues.of(sentence, filler).isPresent())
        || (wanted.contains("$clause") && filler.is("S", "SBAR", "VP"))
        || (wanted.contains("$infinitive") && Infinitives.startsWith(filler))
        || (wanted.contains("$quote") && source.holdsQuote(sentence.spanOf(filler)));
  }
}
