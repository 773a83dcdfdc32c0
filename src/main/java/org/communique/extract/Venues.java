package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.nlp.Supersenses;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/** Which place a phrase names. */
final class Venues {
  /** Sorts of things that are somewhere only by what they are about: "our policy in Asia". */
  private static final Set<String> THOUGHTS =
      Set.of("cognition", "communication", "feeling", "motive", "attribute");

  /** Nouns that make prepositions with others: "in the face of the raid on Oslo". */
  private static final Set<String> PREPOSITIONAL =
      Set.of(
          "face",
          "response",
          "light",
          "wake",
          "favor",
          "favour",
          "view",
          "terms",
          "addition",
          "connection",
          "accordance",
          "regard",
          "respect",
          "exchange",
          "return",
          "reaction",
          "spite",
          "lieu",
          "anniversary",
          "eve",
          "name",
          "case",
          "honor",
          "honour",
          "history");

  private static final Set<String> ABOUT = Set.of("on", "about", "regarding", "concerning");

  /** What is called by the city where it began. */
  private static final Set<String> EPONYMS =
      Set.of(
          "process",
          "initiative",
          "agreement",
          "accord",
          "protocol",
          "talk",
          "format",
          "declaration",
          "summit",
          "conference",
          "communique",
          "plan",
          "convention");

  private final Source source;

  Venues(Source source) {
    this.source = source;
  }

  /**
   * The place at the head of a phrase, or the place inside that it is about ("the coast of Oman").
   */
  Optional<Entity.Place> of(Sentence sentence, Tree phrase) {
    if (phrase.is("ADVP") && sentence.token(phrase.from()).lemma().equals("here")) {
      return dateline(p -> true);
    }
    if (phrase.is("ADVP")) {
      return before(sentence.token(phrase.from()).span().start(), sentence);
    }
    Tree core = Phrases.core(phrase);
    Span span = sentence.spanOf(core);
    Optional<Entity.Place> atHead =
        source
            .entities()
            .at(sentence.token(Heads.of(core)).span().start(), span)
            .flatMap(Venues::place);
    if (atHead.isPresent()
        || isPerson(sentence, core)
        || isThought(sentence.token(Heads.of(core)))) {
      return atHead;
    }
    return source.entities().within(sentence.spanOf(phrase.from(), clauses(phrase))).stream()
        .filter(r -> r.form() != Reference.Form.DEMONYM && r.form() != Reference.Form.METONYM)
        .filter(r -> !isPartOfName(r) && !isAttribute(r, sentence))
        .filter(r -> !isTopic(sentence, phrase, r))
        .map(Venues::place)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "A conference on the situation in Mali": the country that it is about. */
  private static boolean isTopic(Sentence sentence, Tree phrase, Reference reference) {
    return place(reference).filter(p -> p.kind() == Entity.Place.Kind.COUNTRY).isPresent()
        && phrase
            .topmost(t -> t.is("PP"))
            .filter(t -> ABOUT.contains(sentence.token(t.from()).lemma()))
            .anyMatch(t -> sentence.spanOf(t).contains(reference.span()));
  }

  /** Where the first clause inside a phrase begins, which tells of something else. */
  private static int clauses(Tree phrase) {
    return phrase
        .topmost(t -> t.is("SBAR"))
        .mapToInt(Tree::from)
        .filter(at -> at > phrase.from())
        .findFirst()
        .orElse(phrase.to());
  }

  /** "The Ghana Peace Act": the country in a law's name is no place of what it is about. */
  private boolean isPartOfName(Reference reference) {
    return source.instruments().stream().anyMatch(i -> i.overlaps(reference.span()));
  }

  /** "U.S. assistance": a country in front of a noun tells whose something is. */
  private boolean isAttribute(Reference reference, Sentence sentence) {
    if (source
        .text()
        .text(new Span(reference.span().end(), sentence.span().end()))
        .matches("(?s)[-–]\\p{Lu}.*")) {
      return true;
    }
    int next = sentence.tokenAt(reference.span()) + 1;
    while (next < sentence.tokens().size()
        && sentence.token(next).span().start() < reference.span().end()) {
      next++;
    }
    return place(reference).filter(p -> p.kind() == Entity.Place.Kind.COUNTRY).isPresent()
        && next < sentence.tokens().size()
        && sentence.token(next).tag().matches("NNS?");
  }

  /** "U.S. envoy Ann Diop": nobody is a place for being of one. */
  private boolean isPerson(Sentence sentence, Tree core) {
    return source
        .entities()
        .at(sentence.token(Heads.of(core)).span().start(), sentence.spanOf(core))
        .filter(r -> r.entities().stream().anyMatch(Entity.Person.class::isInstance))
        .isPresent();
  }

  private static boolean isThought(Token head) {
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    return head.tag().matches("NNS?")
        && (PREPOSITIONAL.contains(noun) || THOUGHTS.contains(Supersenses.standard().of(noun)));
  }

  /**
   * What "there" means: the last place, no whole country, named in this sentence or the one before.
   */
  private Optional<Entity.Place> before(int position, Sentence sentence) {
    int from =
        sentence.index() == 0
            ? sentence.span().start()
            : source.text().sentences().get(sentence.index() - 1).span().start();
    return source.entities().within(new Span(from, position)).stream()
        .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DESCRIPTION)
        .map(Venues::place)
        .flatMap(Optional::stream)
        .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY)
        .reduce((earlier, later) -> later);
  }

  /** The places of a phrase, one for each part of a coordination ("Oslo and Riga"). */
  List<Entity.Place> all(Sentence sentence, Tree phrase) {
    return Phrases.conjuncts(phrase).stream()
        .map(p -> of(sentence, p))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * The place that stands first in the text after one of several prepositions around a predicate.
   */
  Optional<Entity.Place> after(Clause clause, List<String> prepositions) {
    return after(clause, prepositions, phrase -> true);
  }

  /** The same, of those phrases that fit. */
  Optional<Entity.Place> after(Clause clause, List<String> prepositions, Predicate<Tree> fits) {
    return prepositions.stream()
        .flatMap(clause::after)
        .filter(t -> t.is("NP", "NNP", "ADVP") && fits.test(t))
        .sorted(Comparator.comparing((Tree t) -> isNested(clause, t)).thenComparingInt(Tree::from))
        .map(p -> of(clause.sentence(), p))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "After talks in Rome she met B in Oslo": what stands deeper in a phrase comes last. */
  private static boolean isNested(Clause clause, Tree phrase) {
    return clause.all(Slot.PREPOSITION).noneMatch(phrase::equals);
  }

  /**
   * In which country a sentence plays: the one in which all places lie that it names, else that of
   * the sentence before it.
   */
  Optional<Entity> country(Sentence sentence) {
    Set<Entity> near = near(sentence);
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  /** The countries of a sentence, else those of the one before it. */
  private Set<Entity> near(Sentence sentence) {
    Set<Entity> here = countries(sentence);
    return here.isEmpty() && sentence.index() > 0
        ? countries(source.text().sentences().get(sentence.index() - 1))
        : here;
  }

  /** The country that the news comes from and is mostly about, where no other is named so near. */
  Optional<Entity> home(Sentence sentence) {
    Optional<Entity> most = Sides.usual(source.entities()).stream().findFirst();
    return near(sentence).isEmpty()
        ? dateline(p -> true).flatMap(Sides::country).filter(c -> most.equals(Optional.of(c)))
        : Optional.empty();
  }

  private Set<Entity> countries(Sentence sentence) {
    return source.entities().within(sentence.span()).stream()
        .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
        .filter(r -> !isEponym(r, sentence))
        .map(Venues::place)
        .flatMap(Optional::stream)
        .map(Sides::country)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** "The Geneva process": a city whose name something bears. */
  private static boolean isEponym(Reference reference, Sentence sentence) {
    int next = sentence.tokenAt(new Span(reference.span().end() - 1, reference.span().end())) + 1;
    return place(reference).filter(p -> p.kind() == Entity.Place.Kind.CITY).isPresent()
        && next < sentence.tokens().size()
        && EPONYMS.contains(sentence.token(next).lemma().toLowerCase(Locale.ROOT));
  }

  /** The city of a country from which the news is reported. */
  Optional<Entity.Place> dateline(Entity country) {
    return dateline(p -> Sides.country(p).filter(country::equals).isPresent());
  }

  private Optional<Entity.Place> dateline(Predicate<Entity.Place> wanted) {
    return source.text().blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .flatMap(b -> source.entities().within(b.span()).stream())
        .flatMap(r -> place(r).stream())
        .filter(p -> p.kind() != Entity.Place.Kind.COUNTRY)
        .filter(wanted)
        .findFirst();
  }

  private static Optional<Entity.Place> place(Reference reference) {
    return reference.entities().stream()
        .filter(Entity.Place.class::isInstance)
        .map(Entity.Place.class::cast)
        .findFirst();
  }
}
