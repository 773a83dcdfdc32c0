package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Posts told by comparison: "his Japanese counterpart, Masaru Iwaki", "their Russian counterparts
 * Sergei Shoigu and Sergei Lavrov", "his Armenian and Azerbaijani colleagues, A and B", "Kenya's
 * counterparts A and B", "her counterpart from Kenya, A". The title is that of the person before;
 * of several people before each in turn. The adjectives say whose.
 */
final class Counterparts {
  static final Set<String> WORDS =
      Set.of("counterpart", "counterparts", "colleague", "colleagues", "opposite", "peers", "peer");

  private final Discourse discourse;
  private final World world;
  private final NamedBodies bodies;

  Counterparts(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.bodies = new NamedBodies(discourse, world);
  }

  /** Gives posts to the counterparts of people whose posts are all known by now. */
  void assignKnown() {
    comparisons().filter(c -> c.models().equals(c.titled())).forEach(this::assign);
  }

  /** Gives posts to the others as well. */
  void assignAll() {
    comparisons().forEach(this::assign);
  }

  /**
   * People who are somebody's counterparts.
   *
   * @param called who they are
   * @param of of which countries
   * @param titled whose counterparts they can be: who has a title before them
   */
  private record Comparison(List<Referent> called, List<Referent> of, List<Referent> titled) {
    /** Those whose posts are known. */
    List<Referent> models() {
      return titled.stream().filter(r -> !r.offices().isEmpty()).toList();
    }
  }

  private Stream<Comparison> comparisons() {
    List<Comparison> found = new ArrayList<>();
    for (Sentence sentence : discourse.text().sentences()) {
      for (int at = 1; at + 1 < size(sentence); at++) {
        if (WORDS.contains(sentence.token(at).text())) {
          List<Referent> called = called(sentence, at);
          found.add(new Comparison(called, countries(sentence, at), titled(sentence, at, called)));
        }
      }
    }
    return found.stream().filter(c -> !c.called().isEmpty());
  }

  /** Of whom no post is known by anybody's: "her Kenyan counterpart, X" is of Kenya. */
  void assignCountries() {
    comparisons()
        .filter(c -> c.called().size() == 1 && c.of().size() == 1)
        .filter(c -> c.called().get(0).offices().isEmpty())
        .forEach(c -> c.called().get(0).within(c.of().get(0)));
  }

  /** The other country of an article that is about two. */
  private Optional<Referent> other(Referent model) {
    List<Referent> two = bodies.most();
    return model
        .country()
        .filter(two::contains)
        .flatMap(own -> two.stream().filter(c -> c != own).findFirst());
  }

  private void assign(Comparison comparison) {
    List<Referent> called = comparison.called();
    List<Referent> of = comparison.of();
    List<Referent> models = comparison.models();
    if (models.isEmpty()) {
      return;
    }
    boolean several = called.size() > 1 && models.size() >= called.size();
    int first = several ? models.size() - called.size() : models.size() - 1;
    for (int i = 0; i < called.size(); i++) {
      Referent model = models.get(several ? first + i : first);
      Optional<Referent> country =
          of.isEmpty() ? other(model) : Optional.of(of.get(Math.min(i, of.size() - 1)));
      Referent person = called.get(i);
      if (person.offices().isEmpty() && country.isPresent()) {
        model.offices().stream()
            .findFirst()
            .ifPresent(o -> person.holds(new Office(o.title(), country)));
      }
    }
  }

  /** The people named after the word, a comma between or not. */
  private List<Referent> called(Sentence sentence, int word) {
    int at = afterOrigin(sentence, word);
    if (at >= size(sentence)) {
      return List.of();
    }
    if (sentence.token(at).text().equals("number")) {
      at++;
    }
    if (at < size(sentence) && sentence.token(at).text().equals(",")) {
      at++;
    }
    while (at < size(sentence) && isAddress(sentence, at)) {
      at++;
    }
    return discourse
        .nameAt(sentence, at)
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
        .map(n -> people(new Enumerations(discourse).of(n)))
        .orElse(List.of());
  }

  /** "Gen." and "Dr" in "her counterpart, Gen. Dr X". */
  private boolean isAddress(Sentence sentence, int at) {
    return Discourse.HONORIFICS.contains(sentence.token(at).text())
        || discourse.roleAt(sentence, at).isPresent()
        || sentence.token(at).text().equals(".");
  }

  private List<Referent> people(List<Words<Mention.Name>> names) {
    return names.stream()
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> r.is(Sort.PERSON))
        .toList();
  }

  /** The token after "counterpart", or after "counterpart from Kenya". */
  private int afterOrigin(Sentence sentence, int word) {
    return origin(sentence, word).map(Words::to).orElse(word + 1);
  }

  private Optional<Words<Mention.Name>> origin(Sentence sentence, int word) {
    return sentence.token(word + 1).text().matches("from|of") && word + 2 < size(sentence)
        ? discourse
            .nameAt(sentence, word + 2)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.COUNTRY)
        : Optional.empty();
  }

  private static int size(Sentence sentence) {
    return sentence.tokens().size();
  }

  /** "his Kenyan counterpart", "Kenya's counterparts", "counterparts from Kenya". */
  private List<Referent> countries(Sentence sentence, int word) {
    boolean possessive = word > 1 && sentence.token(word - 1).text().matches("['’]s?");
    return origin(sentence, word)
        .or(() -> discourse.nameAt(sentence, possessive ? word - 2 : word - 1))
        .map(n -> new Enumerations(discourse).of(n))
        .orElse(List.of())
        .stream()
        .flatMap(n -> world.named(n.mention()).stream())
        .toList();
  }

  /** The people named last before the word, in their order: those of one list, or the nearest. */
  private List<Referent> titled(Sentence sentence, int word, List<Referent> called) {
    int start = sentence.token(word).span().start();
    List<Words<Mention.Name>> before =
        discourse.placedNames().stream()
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
            .filter(n -> n.mention().span().end() <= start)
            .filter(n -> n.sentence().index() >= sentence.index() - 2)
            .toList();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Referent> titled = new ArrayList<>();
    int last = before.get(before.size() - 1).sentence().index();
    before.stream()
        .filter(n -> n.sentence().index() == last)
        .forEach(
            n ->
                world
                    .named(n.mention())
                    .filter(r -> !called.contains(r) && !titled.contains(r))
                    .filter(r -> !r.offices().isEmpty() || isTitled(n))
                    .ifPresent(titled::add));
    return titled;
  }

  /**
   * Of "their Kenyan counterparts, Minister A and Envoy B" the country of both, though each has a
   * title.
   */
  Optional<Referent> countryOf(Words<Mention.Name> titled) {
    Sentence sentence = titled.sentence();
    int at = titled.from() - 1;
    while (at > 0 && isInList(sentence, at)) {
      at--;
    }
    if (at < 1 || !WORDS.contains(sentence.token(at).text())) {
      return Optional.empty();
    }
    List<Referent> countries = countries(sentence, at);
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  private boolean isInList(Sentence sentence, int at) {
    return sentence.token(at).text().matches(",|and")
        || discourse.roleAt(sentence, at).isPresent()
        || discourse
            .nameAt(sentence, at)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
            .isPresent();
  }

  /** True where somebody meets counterparts from a country, which then is not theirs. */
  boolean isForeign(Words<Mention.Name> name, Referent country) {
    Sentence sentence = name.sentence();
    for (int at = name.to(); at + 1 < size(sentence); at++) {
      if (WORDS.contains(sentence.token(at).text()) && countries(sentence, at).contains(country)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitled(Words<Mention.Name> name) {
    return name.from() > 0 && discourse.roleAt(name.sentence(), name.from() - 1).isPresent();
  }
}
