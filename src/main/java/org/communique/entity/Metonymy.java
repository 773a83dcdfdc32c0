package org.communique.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Discourse.Words;
import org.communique.gazetteer.Table;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Decides whether the name of a seat of government means the government or the city. It is the
 * government as the subject of a verb, before "'s" and an act or view ("Moscow's annexation"),
 * after a preposition that takes an actor ("with", "by", "against"), and as the object of a verb
 * that is done to someone ("urged Tokyo"). It is the city after "in" and "at", after "to", "from"
 * or a bare verb of motion, before a container ("Moscow, Russia") and before "'s" and a part of a
 * city ("Moscow's streets"). After Markert and Nissim (2002), who found these the frequent cases;
 * the words are in {@code metonymy.tsv}.
 */
final class Metonymy {
  private static final int REACH = 12;

  /** Prepositions that also begin clauses: "after Oslo imposed duties". */
  private static final Set<String> SUBORDINATING =
      Set.of("after", "before", "since", "until", "as", "than");

  private final Discourse discourse;
  private final World world;
  private final Grammar grammar;
  private final Set<String> actor = new HashSet<>();
  private final Set<String> place = new HashSet<>();
  private final Set<String> motion = new HashSet<>();
  private final Set<String> partOfCity = new HashSet<>();

  Metonymy(Discourse discourse, World world, Grammar grammar) {
    this.discourse = discourse;
    this.world = world;
    this.grammar = grammar;
    for (Table.Row row : Table.resource("/entities/metonymy.tsv").rows()) {
      switch (row.get("class")) {
        case "actor" -> actor.add(row.get("word"));
        case "place" -> place.add(row.get("word"));
        case "motion" -> motion.add(row.get("word"));
        case "part" -> partOfCity.add(row.get("word"));
        default -> throw row.wrong("no such class: " + row.get("class"));
      }
    }
  }

  /** The state, or the union of states, that the name of a city stands for here. */
  Optional<Referent> government(Words<Mention.Name> name) {
    Optional<Referent> city = world.named(name.mention()).filter(r -> r.is(Referent.Sort.PLACE));
    Optional<Referent> power = city.flatMap(this::power);
    return power.filter(p -> isActor(name));
  }

  /** Brussels is the Union's where the article speaks of it and not of Belgium. */
  private Optional<Referent> power(Referent city) {
    Optional<Referent> country = world.governedFrom(city);
    if (country.filter(c -> c.mentions().isEmpty()).isPresent() && city.name().equals("Brussels")) {
      Optional<Referent> union =
          world.all().stream()
              .filter(r -> r.entry().filter(e -> e.name().equals("European Union")).isPresent())
              .findFirst();
      return union.or(() -> country);
    }
    return country;
  }

  private boolean isActor(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    if (isNamedWithContainer(name)) {
      return false;
    }
    Optional<Token> next = token(sentence, name.to());
    if (next.filter(t -> t.text().matches("['’]s?")).isPresent()) {
      return !isPartOfCity(sentence, name.to() + 1);
    }
    if (next.filter(Token::isNoun).isPresent()) {
      return false;
    }
    Optional<String> preposition = Grammar.preposition(sentence, listStart(name));
    boolean clause = preposition.filter(SUBORDINATING::contains).isPresent();
    if (preposition.isPresent()
        && !(clause && grammar.isSubject(sentence, name.from(), name.to()))) {
      return afterPreposition(name, preposition.get());
    }
    if (grammar.isSubject(sentence, name.from(), name.to())) {
      return true;
    }
    Optional<Clause> done = grammar.verbOf(sentence, name.from(), name.to(), Slot.OBJECT);
    Optional<Clause> told = grammar.verbOf(sentence, name.from(), name.to(), Slot.RECIPIENT);
    return told.isPresent()
        || done.filter(c -> !motion.contains(c.lemma())).isPresent()
        || done.isEmpty() && next.filter(Token::isVerb).isPresent();
  }

  private int listStart(Words<Mention.Name> name) {
    return new Enumerations(discourse).of(name).get(0).from();
  }

  private boolean afterPreposition(Words<Mention.Name> name, String preposition) {
    if (place.contains(preposition)) {
      return false;
    }
    int at = listStart(name) - 2;
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      Token token = name.sentence().token(i);
      if (token.isProperNoun()) {
        continue;
      }
      if (motion.contains(token.lemma()) || partOfCity.contains(token.lemma())) {
        return false;
      }
      if (token.isVerb() || token.isNoun()) {
        return actor.contains(preposition) || preposition.equals("from") || token.isNoun();
      }
    }
    return actor.contains(preposition);
  }

  private boolean isPartOfCity(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 3, sentence.tokens().size()); i++) {
      if (partOfCity.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Moscow, Russia". */
  private boolean isNamedWithContainer(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    return token(sentence, name.to()).filter(t -> t.text().equals(",")).isPresent()
        && discourse
            .nameAt(sentence, name.to() + 1)
            .flatMap(n -> world.named(n.mention()))
            .filter(Referent::isCountryEntry)
            .isPresent()
        && !grammar.isSubject(sentence, name.from(), name.to());
  }

  private static Optional<Token> token(Sentence sentence, int at) {
    return at < sentence.tokens().size() ? Optional.of(sentence.token(at)) : Optional.empty();
  }
}
