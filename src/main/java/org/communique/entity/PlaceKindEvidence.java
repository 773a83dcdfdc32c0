package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Place.Kind;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * What the words around a name say about its kind: "the village of Movses", "the Habomai group",
 * "the islands of Etorofu, Kunashiri and Shikotan", "Coiba, Gorgona and Malpelo Islands".
 */
final class PlaceKindEvidence {
  /** Nouns that follow a name without saying what it is: "the Moscow area". */
  private static final Set<Kind> TELLING_AFTER =
      Set.of(Kind.ISLAND, Kind.ISLAND_GROUP, Kind.REGION, Kind.WATER, Kind.FACILITY);

  /** What makes a noun behind it a facility: "border crossing", "oil field". */
  private static final Set<String> SITE =
      Set.of(
          "border",
          "oil",
          "gas",
          "naval",
          "air",
          "military",
          "training",
          "refugee",
          "power",
          "nuclear");

  private final Discourse discourse;
  private final Enumerations enumerations;
  private final PlaceKinds kinds = PlaceKinds.bundled();

  PlaceKindEvidence(Discourse discourse, Enumerations enumerations) {
    this.discourse = discourse;
    this.enumerations = enumerations;
  }

  /** The noun that a list of names shares: "A, B and C Islands". */
  Optional<Kind> inList(Referent place) {
    for (Mention.Name mention : place.mentions()) {
      Optional<Kind> shared = discourse.words(mention, mention.span()).flatMap(this::sharedNoun);
      if (shared.isPresent()) {
        return known(place).filter(k -> k == Kind.ISLAND_GROUP).or(() -> shared);
      }
    }
    return Optional.empty();
  }

  /** What the names themselves say; one word alone, "the Gulf", says nothing of what is known. */
  Optional<Kind> inNames(Referent place) {
    return place.names().stream()
        .filter(n -> n.contains(" ") || place.entry().isEmpty())
        .flatMap(n -> kinds.inName(n).stream())
        .filter(k -> k != Kind.ISLAND || !isState(place))
        .findFirst();
  }

  /** A state that is no island for all its name: "Rhode Island". */
  private static boolean isState(Referent place) {
    return place
        .entry()
        .filter(e -> e.kind() == Entry.Kind.REGION && e.name().endsWith(" Island"))
        .isPresent();
  }

  private static Optional<Kind> known(Referent place) {
    return place.entry().map(e -> PlaceKinds.of(e.kind()));
  }

  /** "A, B and C Islands": each is an island; not in "A, B and the C Islands". */
  private Optional<Kind> sharedNoun(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = enumerations.of(name);
    if (list.size() < 2) {
      return Optional.empty();
    }
    Words<Mention.Name> last = list.get(list.size() - 1);
    String noun = last.sentence().token(last.to() - 1).text();
    boolean onlyLast =
        list.stream()
            .limit(list.size() - 1L)
            .noneMatch(n -> kinds.inName(discourse.words(n.mention())).isPresent());
    boolean own = last.sentence().token(last.from() - 1).text().equals("the");
    return onlyLast && !own && last.to() - last.from() > 1
        ? kinds.head(noun).filter(k -> k == Kind.ISLAND_GROUP).map(k -> Kind.ISLAND)
        : Optional.empty();
  }

  /** What the words before and after any mention say. */
  Optional<Kind> inText(Referent place, Optional<Kind> known) {
    for (Mention.Name mention : place.mentions()) {
      Optional<Kind> told =
          discourse
              .words(mention, mention.span())
              .flatMap(w -> after(w).or(() -> afterList(w)).or(() -> before(w)))
              .filter(k -> known.isEmpty() || k != Kind.COUNTRY && k != Kind.FACILITY);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** "Kesh, Lusarshire, UK": between a town and its country stands a region; parts of cities. */
  Optional<Kind> inAddress(Referent place) {
    return place.mentions().stream()
            .flatMap(m -> discourse.words(m, m.span()).stream())
            .anyMatch(w -> isInAddress(w) || isInCity(w))
        ? Optional.of(Kind.REGION)
        : Optional.empty();
  }

  /** "in Talver, London": with its city behind it a place is a part of that. */
  private boolean isInCity(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int size = sentence.tokens().size();
    boolean pair =
        name.from() > 0
            && name.to() + 1 < size
            && sentence.token(name.from() - 1).text().matches("(?i)in|near|from|of")
            && sentence.token(name.to()).text().equals(",");
    return pair
        && discourse
            .nameAt(sentence, name.to() + 1)
            .filter(n -> n.from() == name.to() + 1 && isCity(n.mention()) && isClosed(n))
            .isPresent();
  }

  private static boolean isCity(Mention.Name name) {
    return isOf(Entry.Kind.CITY, name);
  }

  private static boolean isRegion(Mention.Name name) {
    return isOf(Entry.Kind.REGION, name);
  }

  private static boolean isOf(Entry.Kind kind, Mention.Name name) {
    return name.senses().stream()
        .limit(1)
        .anyMatch(s -> s.form() == Sense.Form.NAME && s.entry().kind() == kind);
  }

  /** False where a list goes on: "in Talver, London and Lisbon". */
  private boolean isClosed(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int size = sentence.tokens().size();
    if (name.to() >= size || !sentence.token(name.to()).text().matches(",|and|or")) {
      return true;
    }
    return sentence.token(name.to()).text().equals(",")
        && name.to() + 1 < size
        && !sentence.token(name.to() + 1).text().matches("and|or")
        && discourse
            .nameAt(sentence, name.to() + 1)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PLACE)
            .isEmpty();
  }

  private boolean isInAddress(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int size = sentence.tokens().size();
    if (name.from() < 2 || name.to() + 1 >= size) {
      return false;
    }
    boolean commas =
        sentence.token(name.from() - 1).text().equals(",")
            && sentence.token(name.to()).text().equals(",")
            && Character.isUpperCase(sentence.token(name.from() - 2).text().charAt(0));
    return commas
        && discourse
            .nameAt(sentence, name.to() + 1)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.COUNTRY || isRegion(n.mention()))
            .filter(n -> n.to() >= size || !sentence.token(n.to()).text().equals("and"))
            .isPresent();
  }

  private Optional<Kind> after(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    if (name.to() >= sentence.tokens().size()) {
      return Optional.empty();
    }
    int last = name.to();
    while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).isNoun()) {
      last++;
    }
    Optional<Kind> kind = kinds.head(sentence.token(last).text());
    return last == name.to()
        ? kind.filter(TELLING_AFTER::contains)
        : kind.filter(k -> SITE.contains(sentence.token(name.to()).text())).map(k -> Kind.FACILITY);
  }

  /** "the Tal and Vorna regions": each is one. */
  private Optional<Kind> afterList(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = enumerations.of(name);
    Words<Mention.Name> last = list.get(list.size() - 1);
    if (list.size() < 2 || last.to() >= name.sentence().tokens().size()) {
      return Optional.empty();
    }
    String noun = name.sentence().token(last.to()).text();
    return noun.endsWith("s") && !noun.equals("areas")
        ? kinds.head(noun.substring(0, noun.length() - 1)).filter(k -> k == Kind.REGION)
        : Optional.empty();
  }

  private Optional<Kind> before(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = enumerations.of(name);
    int of = list.get(0).from() - 1;
    Sentence sentence = name.sentence();
    if (of >= 1 && sentence.token(of).text().equals("(")) {
      String noun = sentence.token(of - 1).text();
      return noun.endsWith("s")
          ? kinds.head(noun.substring(0, noun.length() - 1)).filter(k -> k == Kind.REGION)
          : Optional.empty();
    }
    if (of >= 1 && sentence.token(of).text().equals("the")) {
      of--;
    }
    if (of < 1 || !sentence.token(of).text().equals("of")) {
      return Optional.empty();
    }
    String noun = sentence.token(of - 1).text();
    boolean ofAnother =
        discourse
            .nameAt(sentence, of - 2)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PLACE)
            .isPresent();
    if (ofAnother) {
      return Optional.empty();
    }
    Optional<Kind> kind = kinds.head(noun);
    if (kind.isPresent() && !noun.endsWith("s") && !list.get(0).equals(name)) {
      return Optional.empty();
    }
    if (kind.isEmpty() && list.size() > 1) {
      return kinds.head(sentence.token(of - 1).lemma());
    }
    return list.size() > 1 && kind.get() == Kind.ISLAND_GROUP ? Optional.of(Kind.ISLAND) : kind;
  }
}
