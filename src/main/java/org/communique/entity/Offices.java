package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;

/**
 * Gives people their posts. The first pass reads the titles beside every name with their owners;
 * the second those that rest on another person ("the chancellor's spokesman", "his Japanese
 * counterpart"); what then still lacks an owner takes it from another mention of the same post,
 * from the name ("Patrice Talon of Benin", "Carlos Correa (Colombia)"), from a title that only one
 * country uses, or from {@link PostContext}.
 */
final class Offices {
  private final Discourse discourse;
  private final World world;
  private final TitleReader titles;
  private final Appointments appointments;
  private final Prosecutors prosecutors;
  private final ExemplifiedTitles exemplified;
  private final PostOwner owners;
  private final PostContext context;
  private final Counterparts counterparts;
  private final Headline headline;
  private final CountryHeadings headings;
  private final OwnersOfNames beside;
  private final Map<Mention.Role, Referent> holders = new HashMap<>();
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  Offices(Discourse discourse, World world, Possessors possessors) {
    this.discourse = discourse;
    this.world = world;
    this.titles = new TitleReader(discourse);
    this.appointments = new Appointments(discourse);
    this.prosecutors = new Prosecutors(discourse);
    this.exemplified = new ExemplifiedTitles(discourse);
    this.owners = new PostOwner(discourse, world, possessors);
    this.context = new PostContext(discourse, world);
    this.counterparts = new Counterparts(discourse, world);
    this.beside = new OwnersOfNames(discourse, world);
    this.headings = new CountryHeadings(discourse, world);
    this.headline = new Headline(discourse.text().article().title());
  }

  /** The people by the titles that stand beside their names. */
  Map<Mention.Role, Referent> holders() {
    return holders;
  }

  /** A post read at one name. */
  private record Held(Words<Mention.Name> name, String title, Optional<Referent> of) {}

  void assign() {
    List<Held> read = new ArrayList<>();
    for (Words<Mention.Name> name : people()) {
      read.addAll(read(name));
    }
    read.stream()
        .filter(h -> h.of().filter(o -> !o.is(Sort.PERSON)).isPresent())
        .forEach(h -> hold(h, h.of()));
    List<Held> serving =
        read.stream().filter(h -> h.of().filter(o -> o.is(Sort.PERSON)).isPresent()).toList();
    serving.forEach(h -> hold(h, body(h.of().get())));
    counterparts.assignKnown();
    read.stream()
        .filter(h -> h.of().isEmpty())
        .sorted(Comparator.comparing(h -> !isOfFew(h)))
        .forEach(h -> hold(h, elsewhere(h).or(() -> beside(h)).or(() -> fallback(h))));
    serving.forEach(h -> hold(h, body(h.of().get())));
    counterparts.assignAll();
    counterparts.assignCountries();
    people().stream().flatMap(n -> inHeadline(n).stream()).forEach(h -> hold(h, fallback(h)));
    new LeadingVerbs(discourse, world).assign();
    new Successions(discourse, world).assign();
    people().forEach(new Affiliations(discourse, world)::read);
    world.people().forEach(this::dropRank);
    world.people().forEach(ShortTitles::drop);
  }

  /** The title before the name in the headline of somebody who has no other. */
  private Optional<Held> inHeadline(Words<Mention.Name> name) {
    Referent person = world.named(name.mention()).orElseThrow();
    return person.offices().isEmpty()
        ? headline
            .title(Spelling.tellingWords(person.name()))
            .map(title -> new Held(name, title, Optional.empty()))
        : Optional.empty();
  }

  /** Whom somebody with a post of their own works for. */
  private static Optional<Referent> body(Referent person) {
    return person.offices().stream().flatMap(o -> o.of().stream()).findFirst().or(person::country);
  }

  /** A rank is a post only of someone who has no other. */
  private void dropRank(Referent person) {
    List<Office> posts =
        person.offices().stream()
            .filter(
                o ->
                    lexicon.kind(o.title()).filter(k -> k == RoleLexicon.Kind.MILITARY).isEmpty()
                        || o.title().contains("command"))
            .toList();
    if (!posts.isEmpty()) {
      person.offices(posts);
    }
  }

  private List<Words<Mention.Name>> people() {
    return discourse.placedNames().stream()
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
        .filter(n -> world.named(n.mention()).isPresent())
        .toList();
  }

  private List<Held> read(Words<Mention.Name> name) {
    List<Held> held = new ArrayList<>();
    Optional<Referent> fromName = this.beside.of(name);
    List<Words<Mention.Role>> beside = this.titles.of(name);
    List<Words<Mention.Role>> told = beside.isEmpty() ? appointments.of(name) : beside;
    List<Words<Mention.Role>> titles = told.isEmpty() ? exemplified.of(name) : told;
    for (Words<Mention.Role> role : titles) {
      PostOwner.Reading reading = owners.read(role);
      boolean plural = reading.of().size() > 1;
      Optional<Referent> of =
          plural
              ? Optional.of(reading.of().get(Math.min(position(name), reading.of().size() - 1)))
              : reading.of().stream().findFirst();
      Optional<Referent> owner =
          of.or(() -> fromName.filter(o -> !o.is(Sort.ORGANIZATION) || isBody(reading.title())));
      PostScope scope = new PostScope(reading.title());
      Optional<Referent> sender = owner.filter(o -> !scope.isSentTo(o));
      held.add(new Held(name, reading.title(), sender.or(() -> shared(held, role))));
      world.named(name.mention()).ifPresent(p -> holders.putIfAbsent(role.mention(), p));
    }
    shareOwner(held, titles);
    return held;
  }

  /** "Peruvian Vice President and Minister of Mines Roe": whose the post before is. */
  private Optional<Referent> shared(List<Held> before, Words<Mention.Role> role) {
    if (before.isEmpty() || role.from() == 0 || !isState(role.mention().title())) {
      return Optional.empty();
    }
    Held last = before.get(before.size() - 1);
    boolean joined = role.sentence().token(role.from() - 1).text().matches("and|,|/");
    return joined && isState(last.title())
        ? last.of().filter(o -> !o.is(Sort.ORGANIZATION))
        : Optional.empty();
  }

  /** "Roe, president and chief counsel of the Reef Council": the body is of both posts. */
  private static void shareOwner(List<Held> held, List<Words<Mention.Role>> titles) {
    for (int i = held.size() - 2; i >= 0; i--) {
      Optional<Referent> next = held.get(i + 1).of().filter(o -> o.is(Sort.ORGANIZATION));
      boolean joined =
          titles.get(i).to() < titles.get(i + 1).from()
              && titles.get(i).from() > held.get(i).name().from()
              && titles
                  .get(i + 1)
                  .sentence()
                  .token(titles.get(i + 1).from() - 1)
                  .text()
                  .equals("and");
      if (held.get(i).of().isEmpty() && next.isPresent() && joined) {
        held.set(i, new Held(held.get(i).name(), held.get(i).title(), next));
      }
    }
  }

  /** "Director Roe of the Reef Institute": who leads or speaks for a body. */
  private boolean isBody(String title) {
    return lexicon
        .kind(title)
        .filter(k -> k == RoleLexicon.Kind.BODY || k == RoleLexicon.Kind.VOICE)
        .isPresent();
  }

  private boolean isState(String title) {
    return lexicon.kind(title).filter(k -> k == RoleLexicon.Kind.STATE).isPresent();
  }

  /** Number of the name among the people of its list. */
  private int position(Words<Mention.Name> name) {
    return new Enumerations(discourse).of(name).indexOf(name);
  }

  /** The owner that another mention of the person with this title, or with any, gives. */
  private Optional<Referent> elsewhere(Held held) {
    List<Office> known = person(held).offices();
    return known.stream()
        .filter(o -> held.title().endsWith(o.title()) || o.title().contains(held.title()))
        .flatMap(o -> o.of().stream())
        .findFirst();
  }

  /** "the Israeli prime minister A and energy minister B": the country of the name before "and". */
  private Optional<Referent> beside(Held held) {
    Sentence sentence = held.name().sentence();
    int from = held.name().from();
    while (from > 0 && discourse.roleAt(sentence, from - 1).isPresent()) {
      from = discourse.roleAt(sentence, from - 1).get().from();
    }
    if (from == held.name().from() || from < 3 || !sentence.token(from - 1).text().equals("and")) {
      return Optional.empty();
    }
    return discourse
        .nameAt(sentence, from - (sentence.token(from - 2).text().equals(",") ? 3 : 2))
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
        .flatMap(n -> world.named(n.mention()))
        .flatMap(Referent::country)
        .filter(c -> context.canBe(c, held.title()))
        .filter(c -> context.isFree(c, held.title(), world.named(held.name().mention())));
  }

  private Optional<Referent> fallback(Held held) {
    return headings
        .over(held.name())
        .or(() -> counterparts.countryOf(held.name()))
        .or(() -> isOfFew(held) || isAddress(held) ? own(held) : Optional.empty())
        .or(() -> context.ownerByTitle(held.name(), held.title()))
        .or(() -> isExample(held) ? Optional.empty() : context.owner(held.name(), held.title()))
        .filter(c -> !counterparts.isForeign(held.name(), c));
  }

  /** One of "opposition leaders such as", who may be of anywhere. */
  private boolean isExample(Held held) {
    return !exemplified.of(held.name()).isEmpty();
  }

  /** A title that one country, or few, use. */
  private boolean isOfFew(Held held) {
    return !lexicon.owners(held.title()).isEmpty();
  }

  /**
   * "Secretary Roe", who is an envoy by name, "then-Senator Roe", "Ambassador Roe", the minister:
   * of where their other post is.
   */
  private static boolean isAddress(Held held) {
    return held.title().matches("secretary|minister|senator|ambassador");
  }

  /** The country that another post of the person is of: a Foreign Secretary may be Mexican. */
  private Optional<Referent> own(Held held) {
    return person(held).country().filter(c -> context.canBe(c, held.title()));
  }

  private void hold(Held held, Optional<Referent> of) {
    PostScope scope = new PostScope(held.title());
    boolean own =
        of.filter(o -> !o.is(Sort.PLACE)).isPresent()
            || !scope.isCalling()
            || prosecutors.is(held.name(), held.title());
    Optional<Referent> able = of.filter(o -> !o.isCountryEntry() || context.canBe(o, held.title()));
    if (!scope.isKin()) {
      person(held).holds(new Office(held.title(), own ? able : Optional.empty()));
    }
  }

  private Referent person(Held held) {
    return world.named(held.name().mention()).orElseThrow();
  }
}
