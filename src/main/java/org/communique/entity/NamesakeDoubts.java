package org.communique.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Place.Kind;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Table;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Reasons to think that the name of a known place means something else, so that it should get no
 * identifier: a team ("won against Lisbon"), a person or band (in a list of people), a thing that
 * is said to be of another sort ("Lisbon was the code name for …", "Lisbon is a province"), one
 * half of a double name ("Lisbon-Porto"), or a small town far from everything that the article
 * names.
 */
final class NamesakeDoubts {
  /** From so many inhabitants on a city is known by its name wherever the article plays. */
  private static final long WELL_KNOWN = 500_000;

  private static final Set<String> NAMES = Set.of("name", "codename", "nickname", "title", "word");
  private static final int PREDICATE = 6;
  private static final Pattern SPORT =
      Pattern.compile(
          Table.resource("/entities/sport.tsv").rows().stream()
              .map(row -> row.get("expression"))
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  private final Discourse discourse;
  private final Enumerations enumerations;
  private final PlaceKinds kinds = PlaceKinds.bundled();

  NamesakeDoubts(Discourse discourse) {
    this.discourse = discourse;
    this.enumerations = new Enumerations(discourse);
  }

  boolean isDoubtful(Mention.Name name, Entry entry) {
    if (!entry.kind().isPlace()) {
      return false;
    }
    Optional<Words<Mention.Name>> words = discourse.words(name, name.span());
    boolean city = entry.kind() == Entry.Kind.CITY;
    return city && (isDouble(name) || isRemote(name, entry))
        || words
            .filter(
                w ->
                    !entry.kind().isCountry() && isAmongPeople(w)
                        || city && isOwner(w)
                        || isCalledOtherwise(w, entry)
                        || isTeam(w))
            .isPresent();
  }

  /** A sentence about sport, unless the name is followed by what holds the place. */
  private boolean isTeam(Words<Mention.Name> name) {
    String sentence = discourse.text().text(name.sentence().span()).toLowerCase(Locale.ROOT);
    return SPORT.matcher(sentence).find() && !isPlaced(name);
  }

  private boolean isPlaced(Words<Mention.Name> name) {
    return discourse
        .next(name.mention())
        .filter(next -> next.kind() != Mention.Name.Kind.PERSON)
        .filter(next -> discourse.between(name.mention(), next).equals(", "))
        .isPresent();
  }

  /** "Berg, Lisbon and Mitchell"; not "In Lisbon, Berg and Mitchell", "Berg, Lisbon's envoy". */
  private boolean isAmongPeople(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = enumerations.withOtherKinds(name);
    Sentence sentence = name.sentence();
    int first = list.get(0).from();
    int end = list.get(list.size() - 1).to();
    boolean placed = name.from() == first && first > 0 && isIn(sentence, first - 1);
    boolean owner = name.to() < sentence.tokens().size() && isPossessive(sentence, name.to());
    boolean joined =
        sentence.tokens().subList(first, end).stream().anyMatch(t -> t.text().matches("and|or|&"));
    return !placed
        && !owner
        && joined
        && list.stream().anyMatch(n -> n.mention().kind() == Mention.Name.Kind.PERSON);
  }

  /** "Lisbon's Humberto Delgado Airport" names the airport. */
  private boolean isOwner(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    if (name.to() + 1 >= sentence.tokens().size() || !isPossessive(sentence, name.to())) {
      return false;
    }
    int at = name.to() + 1;
    int last = at;
    while (last + 1 < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(last + 1).text().charAt(0))) {
      last++;
    }
    return Character.isUpperCase(sentence.token(at).text().charAt(0))
        && kinds.head(sentence.token(last).text()).filter(k -> k == Kind.FACILITY).isPresent();
  }

  private static boolean isIn(Sentence sentence, int token) {
    return sentence.token(token).text().matches("(?i)in|at|near|from|to|for|of|outside");
  }

  private static boolean isPossessive(Sentence sentence, int token) {
    return sentence.token(token).text().matches("['’]s?");
  }

  /** "was the code name", "is a province of Greece" of a country. */
  private boolean isCalledOtherwise(Words<Mention.Name> name, Entry entry) {
    Sentence sentence = name.sentence();
    int at = name.to();
    int size = sentence.tokens().size();
    if (at + 2 >= size
        || !sentence.token(at).text().matches("is|was")
        || !sentence.token(at + 1).text().matches("an?|the")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(size, at + PREDICATE); i++) {
      String word = sentence.token(i).text();
      boolean head =
          i + 1 == size
              || sentence.token(i + 1).text().equals("of")
              || !sentence.token(i + 1).isNoun();
      Optional<Kind> kind = kinds.head(word).filter(k -> head);
      if (kind.isPresent()) {
        return entry.kind().isCountry() && kind.get() != Kind.COUNTRY;
      }
      if (NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Minneapolis-St. Paul" is neither of them; "Geneva-based" is. */
  private boolean isDouble(Mention.Name name) {
    String text = discourse.text().article().text();
    int start = name.span().start();
    int end = name.span().end();
    boolean after =
        end + 1 < text.length()
            && isDash(text.charAt(end))
            && Character.isUpperCase(text.charAt(end + 1));
    boolean before =
        start > 1 && isDash(text.charAt(start - 1)) && Character.isLetter(text.charAt(start - 2));
    return after || before;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–';
  }

  /** A town known to be small, and nothing else of its country is named. */
  boolean isRemote(Mention.Name name, Entry city) {
    if (city.population() == 0
        || city.population() >= WELL_KNOWN
        || city.iso2().isEmpty()
        || Gazetteer.standard().governedFrom(city).isPresent()) {
      return false;
    }
    Set<String> named = new HashSet<>();
    for (Mention.Name other : discourse.names()) {
      if (!discourse.words(other).equals(discourse.words(name))) {
        other.senses().stream()
            .limit(1)
            .flatMap(s -> s.entry().iso2().stream())
            .forEach(named::add);
      }
    }
    return !named.contains(city.iso2().get());
  }
}
