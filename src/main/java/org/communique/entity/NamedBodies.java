package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * The countries and other bodies that parts of an article name: a country by its own name, by its
 * capital, or in the name of one of its bodies. An adjective counts only before a word for those
 * who govern; otherwise it belongs to another noun or to somebody's title.
 */
final class NamedBodies {
  /** So many words can stand between a country and a name in a headline. */
  private static final int BEFORE_NAME = 8;

  private static final int LONGEST_COUNTRY = 5;

  /** What can stand before the name that a sentence is about: "In Lisbon,", "Meanwhile, the". */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)the|but|and|yet|in|at|from|for|meanwhile|however|later|elsewhere|earlier|back|,");

  private static final Pattern GOVERNING =
      Pattern.compile(
          "government|authority|official|parliament|cabinet|side|delegation|administration|junta"
              + "|leadership|capital|military|army|diplomat|lawmaker|negotiator");

  private final Discourse discourse;
  private final World world;
  private final boolean transcript;

  NamedBodies(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.transcript = discourse.text().sentences().stream().anyMatch(this::isQuestion);
  }

  /** The countries before a token, the last first. */
  List<Referent> before(Sentence sentence, int to) {
    List<Referent> countries = new ArrayList<>();
    for (Words<Mention.Name> name : discourse.namesIn(sentence)) {
      if (name.to() <= to) {
        country(name).ifPresent(c -> countries.add(0, c));
      }
    }
    return countries;
  }

  /** The country or body that a sentence begins with, if that ends before a token. */
  Optional<Referent> opener(Sentence sentence, int to) {
    int at = 0;
    while (at < sentence.tokens().size()
        && discourse.nameAt(sentence, at).isEmpty()
        && LEAD_IN.matcher(sentence.token(at).text()).matches()) {
      at++;
    }
    return discourse
        .nameAt(sentence, at)
        .filter(n -> n.to() <= to)
        .flatMap(n -> country(n).or(() -> organization(n)).or(() -> ofPerson(n)));
  }

  /** The country of somebody whose post is known. */
  private Optional<Referent> ofPerson(Words<Mention.Name> name) {
    return world.named(name.mention()).filter(r -> r.is(Sort.PERSON)).flatMap(Referent::country);
  }

  /** The country of whom the sentence gives as its source: "according to the Kremlin". */
  Optional<Referent> source(Sentence sentence) {
    for (int at = 0; at + 3 < sentence.tokens().size(); at++) {
      if (sentence.token(at).text().equals("according")) {
        int name = sentence.token(at + 2).text().equals("the") ? at + 3 : at + 2;
        return discourse.nameAt(sentence, name).flatMap(this::country);
      }
    }
    return Optional.empty();
  }

  /** The place in "In Bavaria, Premier Roe". */
  Optional<Referent> setting(Sentence sentence, int to) {
    return to > 1 && sentence.token(0).text().equals("In")
        ? discourse
            .nameAt(sentence, sentence.token(1).text().equals("the") ? 2 : 1)
            .filter(n -> n.to() <= to)
            .flatMap(n -> world.named(n.mention()))
            .filter(r -> r.is(Sort.PLACE))
        : Optional.empty();
  }

  /**
   * What the paragraph has been about before a sentence: what its sentences begin with, the nearest
   * first, then what else they name, the first first.
   */
  List<Referent> topics(Sentence sentence) {
    List<Referent> topics = new ArrayList<>(openers(sentence));
    earlier(sentence).stream()
        .sorted(Comparator.comparingInt(Sentence::index))
        .flatMap(s -> discourse.namesIn(s).stream())
        .filter(n -> !isObject(n))
        .flatMap(n -> country(n).or(() -> land(n)).stream())
        .forEach(topics::add);
    return topics;
  }

  /** What the sentences before one in its paragraph begin with, the nearest first. */
  List<Referent> openers(Sentence sentence) {
    return earlier(sentence).stream().flatMap(s -> opener(s, s.tokens().size()).stream()).toList();
  }

  /** "thanked Bangkok": the other side. */
  static boolean isObject(Words<Mention.Name> name) {
    if (name.from() == 0) {
      return false;
    }
    Token before = name.sentence().token(name.from() - 1);
    return before.isVerb() && !before.lemma().matches("do|be|have");
  }

  /** The sentences before one in its paragraph, the last first. */
  private List<Sentence> earlier(Sentence sentence) {
    Optional<Block> paragraph =
        discourse.text().blocks().stream()
            .filter(b -> b.span().contains(sentence.span().start()))
            .findFirst();
    return discourse.text().sentences().stream()
        .filter(s -> s.index() < sentence.index())
        .filter(s -> paragraph.filter(b -> b.span().contains(s.span().start())).isPresent())
        .sorted(Comparator.comparingInt(Sentence::index).reversed())
        .toList();
  }

  /** The place before a name in the headline: "Chad President Ada Obi Visits". */
  Optional<Referent> inHeadline(String called, Predicate<Entry.Kind> wanted) {
    List<String> family = Spelling.tellingWords(called);
    String headline = discourse.text().article().title().orElse("");
    String[] words = headline.replaceAll("['’]s\\b|[,()\"]", "").split("[\\s-]+");
    int name = words.length - 1;
    while (name > 0 && !family.contains(Spelling.fold(words[name]))) {
      name--;
    }
    for (int to = name; to > Math.max(0, name - BEFORE_NAME); to--) {
      for (int from = Math.max(0, to - LONGEST_COUNTRY); from < to; from++) {
        Optional<Referent> country =
            place(String.join(" ", List.of(words).subList(from, to)), wanted);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** True where the headline names others, and the country only by "in" one of its towns. */
  boolean isVenue(Referent country) {
    String headline = discourse.text().article().title().orElse("");
    boolean inside =
        world.places().stream()
            .filter(p -> p.country().filter(c -> c == country).isPresent())
            .flatMap(p -> p.names().stream())
            .anyMatch(name -> headline.contains(" in " + name));
    String[] words = headline.replaceAll("['’]s?\\b|[,;:()\"‘’]", "").split("[\\s-]+");
    List<Referent> named = new ArrayList<>();
    for (int from = 0; from < words.length; from++) {
      boolean located = from > 0 && words[from - 1].equals("in");
      for (int to = from + 1;
          !located && to <= Math.min(words.length, from + LONGEST_COUNTRY);
          to++) {
        place(String.join(" ", List.of(words).subList(from, to)), Entry.Kind::isCountry)
            .ifPresent(named::add);
      }
    }
    return inside && !named.isEmpty() && !named.contains(country);
  }

  private Optional<Referent> place(String words, Predicate<Entry.Kind> wanted) {
    return world.atlas().senses().apply(words).stream()
        .map(Sense::entry)
        .findFirst()
        .filter(e -> wanted.test(e.kind()))
        .map(world::place);
  }

  /** Where questions are put, each is about something else. */
  private boolean isQuestion(Sentence label) {
    return label.block() == Block.Kind.SPEAKER
        && discourse.text().text(label.span()).strip().startsWith("QUESTION");
  }

  /** The countries that the article names most, if it is about these. */
  List<Referent> most() {
    if (transcript) {
      return List.of();
    }
    return world.places().stream()
        .filter(Referent::isCountryEntry)
        .sorted(Comparator.comparingInt(c -> -c.mentions().size()))
        .limit(2)
        .toList();
  }

  /** "France president", "Moscow's special envoy". */
  private boolean isInTitle(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to();
    boolean owner = at < sentence.tokens().size() && sentence.token(at).text().matches("['’]s?");
    return discourse.roleAt(sentence, owner ? at + 1 : at).isPresent();
  }

  private Optional<Referent> country(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    boolean inTitle = isInTitle(name);
    boolean adjective = name.mention().kind() == Mention.Name.Kind.DEMONYM;
    boolean governs =
        name.to() < sentence.tokens().size()
            && GOVERNING.matcher(sentence.token(name.to()).lemma()).matches();
    if (adjective ? !governs : inTitle) {
      return Optional.empty();
    }
    return world
        .named(name.mention())
        .flatMap(
            r ->
                switch (r.sort()) {
                  case PLACE -> r.isCountryEntry() ? Optional.of(r) : world.governedFrom(r);
                  case ORGANIZATION ->
                      world.nation(discourse.words(name.mention())).or(() -> governed(r));
                  default -> Optional.empty();
                });
  }

  /** The country of a town or region, where the article speaks of it. */
  private Optional<Referent> land(Words<Mention.Name> name) {
    return world
        .named(name.mention())
        .filter(r -> r.is(Sort.PLACE) && !r.isCountryEntry())
        .flatMap(Referent::country)
        .filter(c -> !c.mentions().isEmpty());
  }

  /** "the Pentagon", "the Kremlin": the country of a ministry or an army that is known. */
  private Optional<Referent> governed(Referent body) {
    Optional<Referent> seat =
        body.mentions().stream()
            .flatMap(m -> m.senses().stream())
            .filter(s -> s.form() == Sense.Form.METONYM && s.entry().kind().isCountry())
            .map(s -> world.place(s.entry()))
            .findFirst();
    return seat.or(
            () ->
                body.entry()
                    .filter(
                        e -> e.kind() == Entry.Kind.GOVERNMENT || e.kind() == Entry.Kind.MILITARY)
                    .flatMap(Entry::iso2)
                    .flatMap(world::country))
        .filter(c -> !c.mentions().isEmpty());
  }

  private Optional<Referent> organization(Words<Mention.Name> name) {
    return world.named(name.mention()).filter(r -> r.is(Sort.ORGANIZATION));
  }
}
