package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * What the words around a titled name tell of the two sides of an act: somebody who is met, thanked
 * or talked with is of another country than those who do it, and who urges or accuses a country is
 * not its own.
 */
final class Encounters {
  /** Verbs whose object is a guest, a host or the other side. */
  private static final Set<String> CONTACT =
      Set.of(
          "meet",
          "receive",
          "host",
          "welcome",
          "greet",
          "visit",
          "phone",
          "telephone",
          "thank",
          "congratulate",
          "see",
          "invite",
          "assure");

  /** What one does with one's own country. */
  private static final Set<String> OWN =
      Set.of("lead", "rule", "govern", "represent", "run", "serve", "leave", "flee", "unite");

  private static final Set<String> MOTION =
      Set.of("visit", "fly", "travel", "arrive", "go", "come", "due", "tour", "expect", "head");

  /** So many words from a name to the verb that says where its bearer goes. */
  private static final int REACH = 6;

  private final Discourse discourse;
  private final World world;
  private final NamedBodies bodies;

  Encounters(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.bodies = new NamedBodies(discourse, world);
  }

  /** "met President Roe", "talks with President Roe". */
  boolean isMet(Words<Mention.Name> person) {
    int at = beforeTitles(person);
    if (at < 0) {
      return false;
    }
    Token token = person.sentence().token(at);
    return token.text().equals("with") || CONTACT.contains(token.lemma());
  }

  /** The token before the titles in front of a name, or -1. */
  int beforeTitles(Words<Mention.Name> person) {
    int at = person.from() - 1;
    while (at >= 0
        && (discourse.roleAt(person.sentence(), at).isPresent()
            || person.sentence().token(at).text().equalsIgnoreCase("the"))) {
      at--;
    }
    return at;
  }

  /** The countries of those whom somebody meets, or who meet him, and those that he judges. */
  List<Referent> opposite(Words<Mention.Name> person) {
    if (!isMet(person)) {
      return object(person).or(() -> goal(person)).stream().toList();
    }
    if (person.sentence().token(0).tag().equals("PRP")) {
      return bodies.openers(person.sentence());
    }
    return discourse.namesIn(person.sentence()).stream()
        .filter(n -> n.to() <= person.from() && n.mention().kind() == Mention.Name.Kind.PERSON)
        .flatMap(n -> world.named(n.mention()).stream())
        .flatMap(p -> p.country().stream())
        .toList();
  }

  /** The country right after the verb that follows a name: "President Roe urged Chad". */
  private Optional<Referent> object(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int verb = person.to();
    while (verb < sentence.tokens().size() && sentence.token(verb).tag().matches("MD|RB")) {
      verb++;
    }
    if (verb + 1 >= sentence.tokens().size()
        || !sentence.token(verb).isVerb()
        || SecondLook.isSpeech(sentence.token(verb)) && !isAddressing(sentence.token(verb))
        || OWN.contains(sentence.token(verb).lemma())) {
      return Optional.empty();
    }
    int name = sentence.token(verb + 1).text().equals("on") ? verb + 2 : verb + 1;
    return discourse
        .nameAt(sentence, name)
        .flatMap(n -> world.named(n.mention()))
        .flatMap(Referent::country);
  }

  /** What one says to others: "urged Chad". */
  private static boolean isAddressing(Token verb) {
    return verb.lemma()
        .matches(
            "urge|warn|accuse|tell|press|call|condemn|criticise|criticize|ask|blame|praise|remind");
  }

  /** "Roe will travel to Chad", "Roe is due in Chad": where somebody goes from elsewhere. */
  private Optional<Referent> goal(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int end = Math.min(sentence.tokens().size() - 1, person.to() + REACH);
    for (int at = person.to(); at < end; at++) {
      Token token = sentence.token(at);
      if (!token.tag().matches("V.*|MD|TO|RB|JJ|IN")) {
        return Optional.empty();
      }
      if (MOTION.contains(token.lemma())) {
        int to = sentence.token(at + 1).text().matches("to|in|for") ? at + 2 : at + 1;
        return discourse
            .nameAt(sentence, to)
            .flatMap(n -> world.named(n.mention()))
            .filter(r -> r.is(Referent.Sort.PLACE))
            .flatMap(Referent::country);
      }
    }
    return Optional.empty();
  }

  /** "Its spokesman, Roe": of whom the pronoun means, known or not. */
  boolean isAnothers(Words<Mention.Name> person) {
    int at = beforeTitles(person);
    if (at > 0 && person.sentence().token(at).text().equals(",")) {
      at--;
      while (at > 0 && discourse.roleAt(person.sentence(), at).isPresent()) {
        at--;
      }
    }
    return at >= 0 && person.sentence().token(at).text().matches("(?i)its|their");
  }
}
