package org.communique.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;

/**
 * Whose a post is that the text leaves to its reader. The delegation that the holder leads tells
 * most, then whom every reader knows ({@link Leaders}). Else what could own the post is asked in
 * the order of {@link #evidence}: the headline, what the sentence is about, the place of a meeting
 * with the holder, what the paragraph is about, the government that issues the article or the
 * country it is filed from, what is named before in the sentence, and at last the country that the
 * article names most. The first that can have such a post is taken: no one else in the article may
 * hold it there, and whom somebody meets is not of the same side.
 */
final class PostContext {
  private static final Set<String> HOSTILE =
      Set.of("war", "invasion", "aggression", "annexation", "regime", "crackdown", "propaganda");

  private final Discourse discourse;
  private final World world;
  private final NamedBodies named;
  private final ArticleHome home;
  private final Encounters encounters;
  private final UnknownOwners strangers;
  private final Leaders leaders = Leaders.bundled();
  private final Leaders chiefs = Leaders.ofBodies();
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  PostContext(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.named = new NamedBodies(discourse, world);
    this.home = new ArticleHome(discourse, world);
    this.encounters = new Encounters(discourse, world);
    this.strangers = new UnknownOwners(discourse, encounters);
  }

  /**
   * The country of a title that few use: the one that is meant by it everywhere where the article
   * speaks of it, else one of the others that the context tells.
   */
  Optional<Referent> ownerByTitle(Words<Mention.Name> person, String title) {
    List<Referent> owners =
        lexicon.owners(title).stream().flatMap(iso -> world.country(iso).stream()).toList();
    if (owners.size() < 2 || !owners.get(0).mentions().isEmpty()) {
      return owners.stream().findFirst();
    }
    String called = world.named(person.mention()).map(Referent::name).orElse("");
    List<Referent> opposite = encounters.opposite(person);
    return evidence(person, called, title)
        .filter(c -> owners.contains(c) && !opposite.contains(c))
        .findFirst()
        .or(() -> owners.stream().findFirst());
  }

  Optional<Referent> owner(Words<Mention.Name> person, String title) {
    PostScope scope = new PostScope(title);
    Optional<Referent> delegation = delegation(person);
    Optional<Referent> self = world.named(person.mention());
    String called = self.map(Referent::name).orElse(discourse.words(person.mention()));
    Optional<Referent> local = local(person, title, called);
    if (local.isPresent() || title.matches("(?:.* )?(?:governor|mayor)")) {
      return local;
    }
    if (title.matches("(?:.* )?(?:judge|justice|magistrate)")) {
      return court(person);
    }
    Optional<LocalDate> day = discourse.text().article().published();
    Optional<String> body = chiefs.led(called, title, day);
    if (body.isPresent()) {
      return world.body(body.get());
    }
    if (encounters.isAnothers(person) || strangers.own(person)) {
      return Optional.empty();
    }
    if (delegation.isPresent() || !scope.isNational() || isLeading(person)) {
      return delegation
          .or(() -> home.issuer().filter(i -> scope.isSent()))
          .or(() -> spokenFor(person, title))
          .or(() -> body(person, title));
    }
    if (title.equals("secretary") && home.issuer().isPresent()) {
      return home.issuer();
    }
    Optional<Referent> led = leaders.led(called, title, day).flatMap(world::country);
    if (led.isPresent() || isAccused(person)) {
      return led;
    }
    Optional<Referent> host = home.issuer().filter(c -> isLedByOthers(c, called, title, day));
    List<Referent> opposite = encounters.opposite(person);
    return evidence(person, called, title)
        .filter(c -> scope.canBeOf(c) && !opposite.contains(c))
        .filter(c -> host.filter(h -> h == c).isEmpty())
        .filter(c -> canBe(c, title) && isFree(c, title, self))
        .filter(
            c ->
                !scope.isSentTo(c)
                    && !((scope.isLeader() || title.startsWith("opposition"))
                        && home.issuer().filter(c::equals).isPresent()))
        .findFirst();
  }

  /** "in the Reef District Court on Friday. Judge Roe said": the court named last before. */
  private Optional<Referent> court(Words<Mention.Name> person) {
    int start = person.mention().span().start();
    return discourse.placedNames().stream()
        .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
        .filter(n -> n.mention().span().end() <= start)
        .filter(n -> discourse.words(n.mention()).matches("(?s).*\\b(?:Court|Tribunal)\\b.*"))
        .reduce((first, second) -> second)
        .flatMap(n -> world.named(n.mention()));
  }

  /** "The Reef Council met. Secretary General Roe said": the body that the paragraph is about. */
  private Optional<Referent> body(Words<Mention.Name> person, String title) {
    boolean leads = isLeading(person);
    return Stream.concat(
            named.opener(person.sentence(), person.from()).stream(),
            leads ? Stream.empty() : named.topics(person.sentence()).stream())
        .filter(r -> leads || new PostScope(title).isOfBody())
        .filter(r -> r.is(Sort.ORGANIZATION))
        .findFirst();
  }

  /** "The Reef Court is led by President Roe". */
  private boolean isLeading(Words<Mention.Name> person) {
    int by = encounters.beforeTitles(person);
    return by > 1
        && person.sentence().token(by).text().equals("by")
        && person.sentence().token(by - 1).text().matches("led|lead|headed|chaired|run")
        && person.sentence().token(by - 2).lemma().equals("be");
  }

  /** "Chad is ready to help, Special Envoy Roe said": whose words an envoy or officer reports. */
  private Optional<Referent> spokenFor(Words<Mention.Name> person, String title) {
    Sentence sentence = person.sentence();
    int at = encounters.beforeTitles(person);
    boolean speaks =
        at > 0
            && sentence.token(at).text().equals(",")
            && person.to() < sentence.tokens().size()
            && SecondLook.isSpeech(sentence.token(person.to()));
    Optional<Referent> told =
        encounters.isMet(person)
            ? named.before(sentence, at).stream().findFirst()
            : named.opener(sentence, at).filter(c -> speaks);
    return told.filter(c -> c.is(Sort.PLACE)).filter(c -> new PostScope(title).isReporting());
  }

  /** Who governs less than a country: what the headline or "In Bavaria, Premier Roe" names. */
  private Optional<Referent> local(Words<Mention.Name> person, String title, String called) {
    if (!title.matches(
        "(?:(?:deputy|lieutenant|vice|acting|former) )*(?:governor|mayor|premier|chief minister)")) {
      return Optional.empty();
    }
    Optional<Referent> headline =
        title.contains("minister") || title.contains("premier")
            ? Optional.empty()
            : named.inHeadline(called, Entry.Kind::isPlace);
    return headline
        .or(() -> named.setting(person.sentence(), person.from()))
        .filter(p -> !p.isCountryEntry())
        .filter(p -> p.placeKind() == Entity.Place.Kind.REGION || title.contains("mayor"));
  }

  /** What can tell whose the post is, the most telling first. */
  private Stream<Referent> evidence(Words<Mention.Name> person, String called, String title) {
    Sentence sentence = person.sentence();
    List<Referent> before = named.before(sentence, person.from());
    Optional<Referent> filed = home.dateline().filter(this::isSubject);
    return Stream.of(
            named.inHeadline(called, Entry.Kind::isCountry).stream(),
            encounters.isMet(person)
                ? before.stream()
                : named.opener(sentence, person.from()).stream(),
            named.source(sentence).stream(),
            named.topics(sentence).stream(),
            home.issuer().stream(),
            home.own().stream(),
            filed.stream(),
            before.stream(),
            new PostScope(title).isGoverning() ? named.most().stream() : Stream.<Referent>empty())
        .flatMap(Function.identity());
  }

  /** An article filed from a country that others use to meet in is about them. */
  private boolean isSubject(Referent country) {
    int mentions = country.mentions().size();
    return mentions > 0
        && !named.isVenue(country)
        && named.most().stream().allMatch(other -> other.mentions().size() <= 2 * mentions);
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
        || !sentence.token(by - 2).isNoun()
        || discourse.roleAt(sentence, by - 2).isPresent()) {
      return Optional.empty();
    }
    int of = by - (discourse.nameAt(sentence, by - 3).isPresent() ? 3 : 2);
    return discourse.nameAt(sentence, of).flatMap(n -> world.named(n.mention()));
  }

  /** False where the country is known to have no such post. */
  boolean canBe(Referent country, String title) {
    return country.entry().flatMap(e -> e.iso2()).filter(i -> !lexicon.canBeOf(title, i)).isEmpty();
  }

  /** False where somebody else has that post. */
  boolean isFree(Referent country, String title, Optional<Referent> self) {
    return world.people().stream()
        .filter(p -> self.filter(s -> s == p).isEmpty())
        .flatMap(p -> p.offices().stream())
        .noneMatch(o -> o.title().equals(title) && o.of().filter(c -> c == country).isPresent());
  }
}
