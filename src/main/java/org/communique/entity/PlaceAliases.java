package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Sees that two names are names of one place, and whose: "the islands called the Northern
 * Territories in Japan and the Southern Kurils in Russia", "Tigranashen, an enclave that Baku calls
 * Karki", "Dokdo … Tokyo, which calls the outcrops Takeshima", "the Senkakus, known as the Diaoyu
 * Islands in China". The names must be of places and neither of a country.
 */
final class PlaceAliases {
  private static final Set<String> CALLED = Set.of("called", "known", "termed", "named", "dubbed");
  private static final Set<String> CALL = Set.of("call", "term", "name", "refer", "know", "dub");
  private static final int REACH = 8;

  /** So many sentences back "them" finds the islands. */
  private static final int FAR = 5;

  private final Discourse discourse;
  private final Map<Mention.Name, Referent> referents;

  PlaceAliases(Discourse discourse, Map<Mention.Name, Referent> referents) {
    this.discourse = discourse;
    this.referents = referents;
  }

  /** Makes one of those that are the same; the later names become other names of the first. */
  void merge(List<Referent> places) {
    for (Words<Mention.Name> name : discourse.placedNames()) {
      if (isArea(name)) {
        byVerb(name, places);
      }
    }
  }

  private boolean isArea(Words<Mention.Name> name) {
    Referent place = referents.get(name.mention());
    return place != null
        && place.is(Referent.Sort.PLACE)
        && !place.isCountryEntry()
        && name.mention().kind() != Mention.Name.Kind.DEMONYM;
  }

  /** A name is told as someone's: by "called" before it, or by "call" with a subject. */
  private void byVerb(Words<Mention.Name> name, List<Referent> places) {
    Sentence sentence = name.sentence();
    int verb = verbBefore(name);
    if (verb < 0) {
      return;
    }
    boolean passive = CALLED.contains(sentence.token(verb).text());
    boolean active = !passive || sentence.token(verb).tag().equals("VBD");
    Optional<Referent> user = inParty(name);
    if (user.isEmpty() && active) {
      user = subject(sentence, verb);
    }
    Optional<Referent> known = antecedent(name, verb, places);
    Referent called = referents.get(name.mention());
    if (known.isPresent() && known.get() != called && (user.isPresent() || passive)) {
      join(known.get(), called, user, places);
    } else if (user.isPresent()) {
      called.alsoCalled(called.name(), user.get());
    }
  }

  /** Index of a verb of naming that governs the name, with nothing but its other object between. */
  private int verbBefore(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - REACH); i--) {
      if (sentence.token(i).isVerb()) {
        String word = sentence.token(i).text();
        return CALLED.contains(word) || CALL.contains(sentence.token(i).lemma()) ? i : -1;
      }
    }
    return -1;
  }

  /** "in Japan", "by Tehran" after the name. */
  private Optional<Referent> inParty(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to();
    if (at + 1 >= sentence.tokens().size() || !sentence.token(at).text().matches("in|by")) {
      return Optional.empty();
    }
    return party(discourse.nameAt(sentence, at + 1));
  }

  private Optional<Referent> subject(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Optional<Words<Mention.Name>> name = discourse.nameAt(sentence, i);
      if (name.isPresent()) {
        return party(name);
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> party(Optional<Words<Mention.Name>> name) {
    return name.map(n -> referents.get(n.mention()))
        .filter(r -> r.is(Referent.Sort.PLACE))
        .flatMap(r -> r.isCountryEntry() ? Optional.of(r) : r.within())
        .filter(Referent::isCountryEntry);
  }

  /** The place named before the verb in the sentence, or else by an earlier one. */
  private Optional<Referent> antecedent(Words<Mention.Name> name, int verb, List<Referent> places) {
    List<Words<Mention.Name>> before =
        discourse.placedNames().stream()
            .filter(this::isArea)
            .filter(n -> n.mention().span().start() < name.mention().span().start())
            .filter(n -> !isCapitalAsSubject(n))
            .toList();
    boolean them = name.sentence().token(verb + 1).text().equals("them");
    for (int i = before.size() - 1; i >= 0; i--) {
      Words<Mention.Name> candidate = before.get(i);
      boolean near = name.sentence().index() - candidate.sentence().index() <= (them ? FAR : 1);
      if (near
          && (!them || isGroup(candidate))
          && fits(referents.get(candidate.mention()), referents.get(name.mention()))) {
        return Optional.of(referents.get(candidate.mention()));
      }
    }
    return Optional.empty();
  }

  private boolean isGroup(Words<Mention.Name> name) {
    return referents.get(name.mention()).placeKind() == Entity.Place.Kind.ISLAND_GROUP;
  }

  private boolean isCapitalAsSubject(Words<Mention.Name> name) {
    return referents.get(name.mention()).placeKind() == Entity.Place.Kind.CITY
        && referents.get(name.mention()).entry().isPresent();
  }

  private static boolean fits(Referent known, Referent called) {
    boolean sameEntry = known.entry().isEmpty() || called.entry().isEmpty();
    return sameEntry || known.entry().equals(called.entry());
  }

  private void join(
      Referent known, Referent called, Optional<Referent> user, List<Referent> places) {
    for (String name : called.names()) {
      user.ifPresentOrElse(u -> known.alsoCalled(name, u), () -> known.alsoCalled(name));
    }
    called
        .mentions()
        .forEach(
            m -> {
              known.mention(m);
              referents.put(m, known);
            });
    if (known.entry().isEmpty()) {
      called.entry().ifPresent(known::entry);
    }
    places.remove(called);
  }
}
