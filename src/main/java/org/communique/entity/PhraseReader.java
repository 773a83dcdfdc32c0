package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Place.Kind;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Reads a noun phrase without a name as its head: whose it is, which title stands in it, and what
 * it then refers to. A title in apposition means the person whose it is; "the city of X" means X;
 * "U.S. and Cuban officials" are two groups.
 */
final class PhraseReader {
  private final Discourse discourse;
  private final World world;
  private final Trail trail;
  private final Metonymy metonymy;
  private final Descriptions descriptions;
  private final Map<Mention.Role, Referent> holders;

  PhraseReader(
      Discourse discourse,
      World world,
      Trail trail,
      Metonymy metonymy,
      Descriptions descriptions,
      Map<Mention.Role, Referent> holders) {
    this.discourse = discourse;
    this.world = world;
    this.trail = trail;
    this.metonymy = metonymy;
    this.descriptions = descriptions;
    this.holders = holders;
  }

  /** What the phrase refers to, nothing known perhaps; empty where it is no phrase of its own. */
  Optional<List<Referent>> read(NounPhrase phrase) {
    if (isName(phrase) || phrase.headToken().tag().startsWith("PRP") || phrase.isNegative()) {
      return Optional.empty();
    }
    Optional<Words<Mention.Role>> role = discourse.roleAt(phrase.sentence(), phrase.head());
    if (role.filter(r -> r.from() < phrase.from()).isPresent()) {
      return Optional.empty();
    }
    Optional<Referent> holder = role.map(r -> holders.get(r.mention()));
    if (holder.isPresent()) {
      return holder.map(List::of);
    }
    List<Referent> named = namedAfterOf(phrase);
    if (!named.isEmpty()) {
      return Optional.of(named);
    }
    Optional<String> title =
        role.filter(r -> r.to() >= phrase.head() + 1).map(r -> r.mention().title());
    return Optional.of(
        described(phrase, title).stream()
            .flatMap(d -> descriptions.resolve(d).stream())
            .distinct()
            .toList());
  }

  /** One description, or one for each of several owners joined by "and". */
  private List<Description> described(NounPhrase phrase, Optional<String> title) {
    String article = discourse.text().article().text();
    List<Words<Mention.Name>> owners = phrase.isPlural() ? owners(phrase) : List.of();
    if (owners.size() < 2) {
      return List.of(new Description(phrase, title, owner(phrase), phrase.bare(article), false));
    }
    int last = owners.get(owners.size() - 1).to();
    boolean before = last <= phrase.head();
    String noun =
        before ? phrase.sentence().spanOf(last, phrase.to()).in(article) : phrase.bare(article);
    List<Description> each = new ArrayList<>();
    for (Words<Mention.Name> owner : owners) {
      String text = before ? discourse.words(owner.mention()) + " " + noun : noun;
      each.add(new Description(phrase, title, meant(owner), text, true));
    }
    return each;
  }

  /** Several owners: "the Kenyan and Somali leaders", "the leaders of Kenya and Somalia". */
  private List<Words<Mention.Name>> owners(NounPhrase phrase) {
    List<Words<Mention.Name>> before = joinedOwners(phrase);
    return before.isEmpty() ? ownersAfterOf(phrase) : before;
  }

  private List<Words<Mention.Name>> ownersAfterOf(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (phrase.to() + 1 >= sentence.tokens().size() || !phrase.word(phrase.to()).equals("of")) {
      return List.of();
    }
    int at = phrase.to() + (phrase.word(phrase.to() + 1).equals("the") ? 2 : 1);
    return discourse
        .nameAt(sentence, at)
        .filter(n -> n.mention().kind() == Mention.Name.Kind.COUNTRY)
        .map(n -> new Enumerations(discourse).of(n))
        .orElse(List.of());
  }

  private List<Words<Mention.Name>> joinedOwners(NounPhrase phrase) {
    List<Words<Mention.Name>> inside =
        discourse.namesIn(phrase.sentence()).stream()
            .filter(n -> n.from() >= phrase.from() && n.to() <= phrase.head())
            .filter(n -> n.mention().kind() != Mention.Name.Kind.PERSON)
            .toList();
    for (int i = 1; i < inside.size(); i++) {
      boolean apart = inside.get(i - 1).to() < inside.get(i).from();
      if (!apart || !phrase.word(inside.get(i).from() - 1).matches("and|,|&|the|\\d+|[a-z]+")) {
        return List.of();
      }
    }
    return inside;
  }

  private Optional<Referent> meant(Words<Mention.Name> name) {
    return metonymy.government(name).or(() -> world.named(name.mention()));
  }

  /** True where the head belongs to a name, or the phrase is a title before one. */
  private boolean isName(NounPhrase phrase) {
    Optional<Words<Mention.Name>> head = discourse.nameAt(phrase.sentence(), phrase.head());
    return head.isPresent() && head.get().to() > phrase.head();
  }

  /**
   * "the island of Hokkaido", "the contested islands of A, B and C": what is named, or its whole.
   */
  private List<Referent> namedAfterOf(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean land = PlaceKinds.bundled().head(phrase.noun()).isPresent();
    if (!land
        || phrase.to() + 1 >= sentence.tokens().size()
        || !phrase.word(phrase.to()).equals("of")) {
      return List.of();
    }
    int at = phrase.to() + (phrase.word(phrase.to() + 1).equals("the") ? 2 : 1);
    List<Referent> named =
        discourse
            .nameAt(sentence, at)
            .map(n -> new Enumerations(discourse).of(n))
            .orElse(List.of())
            .stream()
            .flatMap(n -> world.named(n.mention()).stream())
            .filter(r -> r.is(Referent.Sort.PLACE) && !r.isCountryEntry())
            .toList();
    List<Optional<Referent>> wholes = named.stream().map(Referent::within).distinct().toList();
    boolean group =
        named.size() > 1
            && wholes.size() == 1
            && wholes.get(0).filter(w -> w.placeKind() == Kind.ISLAND_GROUP).isPresent();
    return group ? List.of(wholes.get(0).get()) : named;
  }

  /** The last country, organisation or possessor inside the phrase before its head. */
  private Optional<Referent> owner(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
      Optional<Words<Mention.Name>> name = discourse.nameAt(phrase.sentence(), i);
      if (name.isPresent()) {
        return meant(name.get());
      }
      String tag = phrase.sentence().token(i).tag();
      if (tag.equals("POS") && i > phrase.from()) {
        return trail.endingAt(phrase.sentence(), i - 1);
      }
      if (tag.equals("PRP$")) {
        return trail.endingAt(phrase.sentence(), i);
      }
    }
    return Optional.empty();
  }
}
