package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;

/**
 * The country of a post that the text leaves to its reader. Tried in this order: of an official
 * release the government that issues it; the country of the delegation that the holder leads; the
 * countries and capitals before the title in its sentence, that of the dateline and then the
 * nearest first; the country of the dateline; those of the sentences before; the country that the
 * article names most. Whom every reader knows needs none of these: see {@link Leaders}. What is
 * only visited after the name tells nothing. It must be able to have such a post, and no one else
 * in the article may hold it.
 */
final class PostContext {
  private static final Set<RoleLexicon.Kind> NATIONAL =
      Set.of(
          RoleLexicon.Kind.STATE,
          RoleLexicon.Kind.VOICE,
          RoleLexicon.Kind.LAWMAKER,
          RoleLexicon.Kind.ROYAL);

  /** So many sentences back a country can be the one a post is of. */
  private static final int EARLIER = 2;

  /** Whom only their own government speaks of without saying whose they are. */
  private static final String STAFF =
      "(?:.* )?(?:advis[eo]r|counselor|bureau official|coordinator|assistant to the president)(?: .*)?";

  /** So many words can stand between a country and a name in a headline. */
  private static final int BEFORE_NAME = 8;

  private static final int LONGEST_COUNTRY = 5;

  private static final Set<String> HOSTILE =
      Set.of("war", "invasion", "aggression", "annexation", "regime", "crackdown", "propaganda");

  /** How the US Department of State heads its releases. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?:below|following) is attributable to (?:the )?(?:Department )?Spokesperson "
              + "|\\A\\s*Office of the Spokesperson\\s*$"
              + "|\\A\\s*[^\\n]{5,40}, (?:Secretary of State|Department Spokesperson)\\s*$",
          Pattern.MULTILINE);

  private final Discourse discourse;
  private final World world;
  private final Leaders leaders = Leaders.bundled();
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  PostContext(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  Optional<Referent> owner(Words<Mention.Name> person, String title) {
    Optional<Referent> delegation = delegation(person);
    Optional<Referent> self = world.named(person.mention());
    String called = self.map(Referent::name).orElse(discourse.words(person.mention()));
    if (title.matches("(?:.* )?(?:governor|mayor)")) {
      return headline(called, Entry.Kind::isPlace).stream()
          .filter(p -> !p.isCountryEntry())
          .findFirst();
    }
    boolean national =
        lexicon.kind(title).filter(NATIONAL::contains).isPresent()
            || title.matches("(?:former )?representative");
    if (delegation.isPresent() || !national) {
      return delegation.or(() -> issuer().filter(i -> isSent(title)));
    }
    Optional<LocalDate> day = discourse.text().article().published();
    Optional<Referent> led = leaders.country(called, title, day).flatMap(world::country);
    if (led.isPresent() || isAccused(person)) {
      return led;
    }
    List<Referent> candidates = new ArrayList<>(headline(called, Entry.Kind::isCountry));
    topic(person).ifPresent(candidates::add);
    Optional<Referent> host = issuer().filter(c -> isLedByOthers(c, called, title, day));
    issuer().ifPresent(candidates::add);
    List<Referent> before = countries(person.sentence(), 0, person.from());
    Optional<Referent> home = dateline().filter(c -> !c.mentions().isEmpty());
    home.filter(before::contains).ifPresent(candidates::add);
    candidates.addAll(before);
    home.ifPresent(candidates::add);
    for (int back = 1; back <= Math.min(EARLIER, person.sentence().index()); back++) {
      Sentence earlier = discourse.text().sentences().get(person.sentence().index() - back);
      candidates.addAll(countries(earlier, 0, earlier.tokens().size()));
    }
    candidates.addAll(mostNamed());
    return candidates.stream()
        .filter(c -> host.filter(h -> h == c).isEmpty())
        .filter(c -> canBe(c, title) && isFree(c, title, self))
        .findFirst();
  }

  /** The country that begins the sentence before one that begins with the title. */
  private Optional<Referent> topic(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int at = 0;
    while (at < person.from() && discourse.roleAt(sentence, at).isPresent()) {
      at++;
    }
    if (at < person.from() || at == 0 || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = discourse.text().sentences().get(sentence.index() - 1);
    boolean near =
        discourse
                .text()
                .article()
                .text()
                .substring(before.span().end(), sentence.span().start())
                .indexOf('\n')
            < 0;
    return near ? discourse.nameAt(before, 0).flatMap(this::named) : Optional.empty();
  }

  private Optional<Referent> named(Words<Mention.Name> name) {
    return name.mention().kind() == Mention.Name.Kind.COUNTRY ? country(name) : Optional.empty();
  }

  /**
   * The country before a name in the headline: "Chad President Ada Obi Visits"; of those who govern
   * less than one the place.
   */
  private List<Referent> headline(String called, Predicate<Entry.Kind> wanted) {
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
          return List.of(country.get());
        }
      }
    }
    return List.of();
  }

  private Optional<Referent> place(String words, Predicate<Entry.Kind> wanted) {
    return world.atlas().senses().apply(words).stream()
        .map(Sense::entry)
        .findFirst()
        .filter(e -> wanted.test(e.kind()))
        .map(world::place);
  }

  /** A release's "Special Envoy Roe" is of the government that issues it. */
  private boolean isSent(String title) {
    boolean envoy = lexicon.kind(title).filter(k -> k == RoleLexicon.Kind.ENVOY).isPresent();
    boolean guest = title.startsWith("ambassador to the United ");
    return envoy && !guest || title.matches(STAFF);
  }

  /** A release's "President Roe" is a guest where the government that issues it has another. */
  private boolean isLedByOthers(
      Referent issuer, String called, String title, Optional<LocalDate> day) {
    String post = title.replace("-elect", "");
    return issuer
        .entry()
        .flatMap(Entry::iso2)
        .filter(iso -> leaders.isLedByOthers(iso, called, post, day))
        .isPresent();
  }

  /** "President Roe's war": of whom a text speaks so is not its issuer's, nor the victim's. */
  private boolean isAccused(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int at = person.to();
    if (at >= sentence.tokens().size() || !sentence.token(at).text().matches("['’]s?")) {
      return false;
    }
    do {
      at++;
    } while (at + 1 < sentence.tokens().size()
        && sentence.token(at).tag().matches("JJ.*|VBN|VBG|RB|CC|,"));
    return at < sentence.tokens().size() && HOSTILE.contains(sentence.token(at).lemma());
  }

  /** "a Saudi delegation led by Ambassador X": the delegation's country. */
  private Optional<Referent> delegation(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    int by = person.from() - 1;
    while (by > 0 && discourse.roleAt(sentence, by).isPresent()) {
      by--;
    }
    if (by < 3
        || !sentence.token(by).text().equals("by")
        || !sentence.token(by - 1).text().matches("led|headed|chaired")
        || !sentence.token(by - 2).isNoun()) {
      return Optional.empty();
    }
    return discourse.nameAt(sentence, by - 3).flatMap(n -> world.named(n.mention()));
  }

  private Optional<Referent> issuer() {
    String source = discourse.text().article().source().orElse("").toLowerCase(Locale.ROOT);
    boolean readout = LETTERHEAD.matcher(discourse.text().article().text()).find();
    if (readout || source.contains("state.gov") || source.contains("department of state")) {
      return world.country("US");
    }
    return source.contains("gov.uk") ? world.country("GB") : Optional.empty();
  }

  /**
   * The countries among some words, the last first: named, by their capital, or in the name of one
   * of their bodies; not an adjective that belongs to another noun or to somebody's title.
   */
  private List<Referent> countries(Sentence sentence, int from, int to) {
    List<Referent> countries = new ArrayList<>();
    for (Words<Mention.Name> name : discourse.namesIn(sentence)) {
      boolean adjective = name.mention().kind() == Mention.Name.Kind.DEMONYM;
      boolean inTitle = discourse.roleAt(sentence, name.to()).isPresent();
      if (name.from() >= from && name.to() <= to && !adjective && !inTitle) {
        country(name).ifPresent(c -> countries.add(0, c));
      }
    }
    return countries;
  }

  private Optional<Referent> country(Words<Mention.Name> name) {
    return world
        .named(name.mention())
        .flatMap(
            r ->
                switch (r.sort()) {
                  case PLACE -> r.isCountryEntry() ? Optional.of(r) : world.governedFrom(r);
                  case ORGANIZATION -> world.nation(discourse.words(name.mention()));
                  default -> Optional.empty();
                });
  }

  /** The country of the place that the article was filed from. */
  Optional<Referent> dateline() {
    AnalyzedText text = discourse.text();
    return text.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .findFirst()
        .flatMap(
            b ->
                discourse.names().stream()
                    .filter(n -> b.span().contains(n.span()))
                    .flatMap(n -> world.named(n).stream())
                    .filter(r -> r.is(Sort.PLACE))
                    .flatMap(r -> r.country().stream())
                    .findFirst());
  }

  private List<Referent> mostNamed() {
    return world.places().stream()
        .filter(Referent::isCountryEntry)
        .sorted(Comparator.comparingInt(c -> -c.mentions().size()))
        .limit(2)
        .toList();
  }

  /** False where the country is known to have no such post. */
  boolean canBe(Referent country, String title) {
    return country.entry().flatMap(e -> e.iso2()).filter(i -> !lexicon.canBeOf(title, i)).isEmpty();
  }

  private boolean isFree(Referent country, String title, Optional<Referent> self) {
    return world.people().stream()
        .filter(p -> self.filter(s -> s == p).isEmpty())
        .flatMap(p -> p.offices().stream())
        .noneMatch(o -> o.title().equals(title) && o.of().filter(c -> c == country).isPresent());
  }
}
