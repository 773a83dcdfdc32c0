package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name;
import org.communique.nlp.NameModel;
import org.communique.nlp.NamedSentence;
import org.communique.nlp.NamedSentence.Found;
import org.communique.nlp.NamedSentence.Type;
import org.communique.text.AnalyzedText;
import org.communique.text.Datelines;
import org.communique.text.Span;

/**
 * Finds proper names and the adjectives made from them. The gazetteer, the statistical name finder
 * and patterns over head words each propose names, sentence by sentence and in datelines. Of
 * proposals that overlap the longest stands, then the earliest, then that of the more reliable
 * finder. Last, what the document has made plain is carried to where it is not: see {@link
 * DocumentNames}.
 *
 * <p>A seat of government ("the Kremlin") is an {@code ORGANIZATION} whose senses are metonyms.
 */
public final class NameMentions {
  /** What no place is called after. */
  private static final Set<Entry.Kind> BODIES =
      Set.of(Entry.Kind.GOVERNMENT, Entry.Kind.MILITARY, Entry.Kind.OTHER_ORGANIZATION);

  private static final Set<String> DETERMINERS =
      Set.of("The", "the", "A", "a", "An", "This", "Our");

  private final Gazetteer gazetteer;
  private final NameModel model;
  private final HeldPosts posts;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final RoleLexicon roles = RoleLexicon.bundled();
  private final OrganizationKinds kinds = OrganizationKinds.standard();
  private final TitledBodies titles = new TitledBodies(kinds);
  private final OrganizationPatterns organizations = new OrganizationPatterns(kinds, vocabulary);
  private final InitialedBodies initialed = new InitialedBodies(kinds);
  private final DescribedBodies described = new DescribedBodies(vocabulary);
  private final NameEdges edges = new NameEdges(vocabulary, kinds, organizations);
  private final Absorbed absorbed = new Absorbed(kinds);
  private final NoNames noNames = new NoNames(kinds);
  private final PersonPatterns persons = new PersonPatterns(vocabulary, kinds);
  private final PlaceKinds placeKinds = PlaceKinds.standard();
  private final PlacePatterns places = new PlacePatterns(placeKinds, vocabulary.common());

  public NameMentions(Gazetteer gazetteer, NameModel model) {
    this.gazetteer = gazetteer;
    this.model = model;
    this.posts = new HeldPosts(gazetteer, vocabulary);
  }

  /** The names in an article, in the order of the text. */
  public List<Name> find(AnalyzedText text) {
    List<Passage> passages = Passage.of(text, gazetteer);
    NameHints hints = new NameHints(passages, gazetteer, kinds, vocabulary);
    ContextKinds contexts = new ContextKinds(vocabulary, kinds, hints);
    List<List<Candidate>> candidates = new ArrayList<>();
    ThingAbbreviations things = new ThingAbbreviations(passages);
    Optional<Span> agency = Datelines.agency(text);
    for (Passage passage : passages) {
      List<Candidate> found = new ArrayList<>(in(passage, hints));
      agency
          .filter(passage.span()::contains)
          .ifPresent(
              a ->
                  found.add(
                      candidate(passage, a, Name.Kind.ORGANIZATION, 0.95, Finder.COUNTRY_LIST)));
      found.removeIf(name -> things.contains(passage, name));
      candidates.add(contexts.revise(passage, Candidate.withoutOverlaps(found)));
    }
    List<List<Candidate>> all = CountryAbbreviations.applied(passages, candidates);
    return new DocumentNames(gazetteer, vocabulary, hints, passages, all)
        .complete().stream().map(Candidate::name).toList();
  }

  private List<Candidate> in(Passage passage, NameHints hints) {
    List<Candidate> found = new ArrayList<>();
    for (Match match : passage.known()) {
      Candidate known = known(match, opens(match, passage) || isPlain(match, passage));
      found.add(isAdjective(known, passage) ? adjective(known) : known);
    }
    NamedSentence sentence = new NamedSentence(passage.forms(), hints.of(passage), List.of());
    for (Found name : model.find(sentence)) {
      edges.inParts(passage, name).forEach(part -> modelled(passage, part, found));
    }
    for (Span span : organizations.in(passage)) {
      found.add(candidate(passage, span, Name.Kind.ORGANIZATION, 0.8, Finder.PATTERN));
    }
    for (Span span : initialed.in(passage)) {
      found.add(candidate(passage, span, Name.Kind.ORGANIZATION, 0.8, Finder.PATTERN));
    }
    for (Span span : described.in(passage)) {
      found.add(candidate(passage, span, Name.Kind.ORGANIZATION, 0.8, Finder.PATTERN));
    }
    List<Span> called = CalledPlaces.in(passage);
    found.removeIf(c -> called.contains(c.span()));
    called.forEach(c -> found.add(candidate(passage, c, Name.Kind.PLACE, 0.8, Finder.PATTERN)));
    for (Span span : places.in(passage)) {
      found.add(candidate(passage, span, Name.Kind.PLACE, 0.8, Finder.PATTERN));
    }
    for (Span span : persons.in(passage)) {
      if (Candidate.isFree(span, found) || isCut(span, found)) {
        found.add(candidate(passage, span, Name.Kind.PERSON, 0.7, Finder.PATTERN));
      }
    }
    found.removeIf(name -> absorbed.contains(name, passage));
    List<Candidate> whole = PlaceParticles.whole(passage, found);
    return noNames.removed(passage, posts.withOwners(passage, whole));
  }

  /** True where the only name found on some words is somebody's without its first word. */
  private static boolean isCut(Span span, List<Candidate> found) {
    List<Candidate> over = found.stream().filter(c -> c.span().overlaps(span)).toList();
    return over.size() == 1
        && over.get(0).kind() == Name.Kind.PERSON
        && over.get(0).span().end() == span.end()
        && over.get(0).span().start() > span.start();
  }

  /** "GENEVA --": a place in capitals at the very start, as datelines have it. */
  private static boolean opens(Match match, Passage passage) {
    String words = passage.text(match.span());
    return match.span().start() == passage.span().start()
        && words.equals(words.toUpperCase(Locale.ROOT))
        && match.likeliest().entry().kind().isPlace();
  }

  /** "pro-Beijing" lawmakers, "Pacific Islanders". */
  private static boolean isAdjective(Candidate name, Passage passage) {
    String before =
        passage
            .article()
            .substring(passage.span().start(), name.span().start())
            .toLowerCase(Locale.ROOT);
    boolean place = name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.COUNTRY;
    String after = passage.form(passage.indexAt(name.span().end()));
    return place
        && (before.endsWith("pro-") || before.endsWith("anti-") || after.matches("Islanders?"));
  }

  private static Candidate adjective(Candidate name) {
    return new Candidate(
        name.span(), Name.Kind.DEMONYM, name.senses(), name.confidence(), Finder.COUNTRY_LIST);
  }

  /** "San Diego": several words that name a place and stand after no title. */
  private boolean isPlain(Match match, Passage passage) {
    String before = passage.form(passage.indexAt(match.span().start()) - 1);
    return passage.text(match.span()).contains(" ")
        && match.likeliest().entry().kind().isPlace()
        && match.likeliest().form() == Sense.Form.NAME
        && !vocabulary.titles().contains(before);
  }

  private static Candidate known(Match match, boolean certain) {
    List<Sense> senses = peopleFirst(match.senses());
    boolean country = senses.get(0).entry().kind().isCountry();
    Finder finder = country || certain ? Finder.COUNTRY_LIST : Finder.GAZETTEER;
    return new Candidate(match.span(), kind(senses.get(0)), senses, 0.95, finder);
  }

  /** "Somali" is whoever is from Somalia, before it is a region of another country. */
  private static List<Sense> peopleFirst(List<Sense> senses) {
    boolean country = senses.get(0).entry().kind().isCountry();
    List<Sense> people = senses.stream().filter(s -> s.form() == Sense.Form.DEMONYM).toList();
    return country || people.isEmpty() ? senses : people;
  }

  private static Name.Kind kind(Sense sense) {
    Entry.Kind kind = sense.entry().kind();
    return switch (sense.form()) {
      case DEMONYM -> Name.Kind.DEMONYM;
      case METONYM -> Name.Kind.ORGANIZATION;
      case NAME ->
          kind.isCountry()
              ? Name.Kind.COUNTRY
              : kind.isPlace() ? Name.Kind.PLACE : Name.Kind.ORGANIZATION;
    };
  }

  /** What the model found, without the titles and articles that it may take in. */
  private void modelled(Passage passage, Found name, List<Candidate> found) {
    int from = edges.afterOpening(passage, name.from(), name.to());
    int to = name.to();
    boolean person = name.type() == Type.PERSON;
    while (from < to
        && (isBefore(passage.form(from), passage.form(from + 1), person)
            || person && roles.endsField(passage, from))) {
      from++;
    }
    while (from < to
        && isAfter(passage.form(to - 1), person)
        && !(person && isSurname(passage, from, to))) {
      to--;
    }
    if (person) {
      from = edges.afterPlace(passage, edges.afterField(passage, from, to), to);
      to = NameEdges.beforeBody(passage, from, NameEdges.beforeVerb(passage, from, to));
    } else {
      from = edges.afterOwner(passage, from, to);
      boolean body = name.type() == Type.ORGANIZATION;
      from = body ? BodyStarts.after(passage, from, to) : from;
      from = body && to - from > 2 ? BodyStarts.withPartner(passage, from) : from;
      to = body ? titles.end(passage, from, to) : edges.beforeHolder(passage, from, to);
      to = edges.beforePost(passage, from, NameEdges.beforeVerb(passage, from, to));
      to = body ? BodyFields.endOfMission(passage, to) : to;
    }
    if (from < to && !edges.isAdverb(passage, from, to)) {
      Name.Kind kind =
          switch (name.type()) {
            case PERSON -> Name.Kind.PERSON;
            case ORGANIZATION ->
                placeKinds.isBuilt(passage.form(to - 1))
                        || PlacePatterns.isHouse(passage.text(passage.spanOf(from, to)))
                    ? Name.Kind.PLACE
                    : Name.Kind.ORGANIZATION;
            case PLACE -> isBody(passage, from, to) ? Name.Kind.ORGANIZATION : Name.Kind.PLACE;
          };
      int end = kind == Name.Kind.ORGANIZATION ? edges.personIn(passage, from, to) : to;
      if (from < end) {
        found.add(
            candidate(passage, passage.spanOf(from, end), kind, name.confidence(), Finder.MODEL));
      }
      if (end < to) {
        found.add(
            candidate(passage, passage.spanOf(end, to), Name.Kind.PERSON, 0.7, Finder.PATTERN));
      }
    }
  }

  /** "Lusarian Coast Guard". */
  private boolean isBody(Passage passage, int from, int to) {
    return to - from > 2
        && !passage.form(to - 1).equals("Partnership")
        && !placeKinds.isHead(passage.form(to - 1))
        && kinds.of(passage.text(passage.spanOf(from, to))).filter(BODIES::contains).isPresent();
  }

  private boolean isBefore(String word, String next, boolean person) {
    if (person && vocabulary.startsPerson(word, next)) {
      return false;
    }
    boolean lowerCase = word.equals(word.toLowerCase(Locale.ROOT));
    return DETERMINERS.contains(word)
        || person && word.equals("Royal") && next.matches("Highness(?:es)?")
        || person && word.matches(PersonPatterns.SHORT_TITLE + "|" + PersonPatterns.ORDINAL)
        || word.matches("['’]s?|[\\p{L}\\d-]+-year-old")
        || vocabulary.common().contains(word) && (lowerCase || person)
        || vocabulary.titles().contains(word) && person;
  }

  /** "King" of "Ann Lou King has", "Jun" of "Li Jun said", which no name or number follows. */
  private boolean isSurname(Passage passage, int from, int to) {
    String word = passage.form(to - 1);
    return to - from >= 2
        && word.matches("\\p{Lu}(?!.*(?:day|\\.)$).*")
        && (vocabulary.titles().contains(word)
            || to - from == 2 && vocabulary.calendar().contains(word))
        && vocabulary.isNameLike(passage.form(from))
        && !passage.isCapitalized(to)
        && !passage.form(to).matches("\\d.*|of|and|[-‐‑–]");
  }

  private boolean isAfter(String word, boolean person) {
    return vocabulary.titles().contains(word) && (person || !vocabulary.domains().contains(word))
        || vocabulary.calendar().contains(word)
        || word.chars().noneMatch(Character::isLetterOrDigit)
        || word.matches("and|of|the|for|in|at|to|with|or|on|by|from|as|that")
        || word.startsWith("'")
        || word.startsWith("’");
  }

  /** A proposal with those senses of its words that fit its kind. */
  private Candidate candidate(
      Passage passage, Span span, Name.Kind kind, double confidence, Finder finder) {
    List<Sense> all = gazetteer.senses(passage.text(span));
    List<Sense> senses = all.stream().filter(s -> fits(s, kind)).toList();
    boolean people =
        kind == Name.Kind.PLACE && all.stream().anyMatch(s -> s.form() == Sense.Form.DEMONYM);
    return people
        ? new Candidate(span, Name.Kind.DEMONYM, peopleFirst(all), confidence, finder)
        : new Candidate(span, kind, senses, confidence, finder);
  }

  private static boolean fits(Sense sense, Name.Kind kind) {
    return kind == Name.Kind.PLACE
        ? sense.form() == Sense.Form.NAME && sense.entry().kind().isPlace()
        : kind(sense) == kind;
  }
}
