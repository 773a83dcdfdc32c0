package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * The names behind a title or a person that say whose or where somebody is: "of Iran's Quds Force",
 * "at the Oslo-based Reef Institute", "of the border town of Talver", "to Kenya's president".
 */
final class OwnerNames {
  /** What may stand between a title and the name of its owner. */
  private static final Set<String> LINKS =
      Set.of("of", "from", "to", "for", "at", "in", ",", "the");

  private static final String LAND =
      "province|state|region|district|island|county|city|town|republic|territory";

  /** Parts of a body that are called after what they are concerned with: "the Asia desk". */
  private static final String BRANCH =
      "programs?|programmes?|desk|projects?|section|division|department|studies|practice"
          + "|initiative|bureau|unit|office|affairs|analysis|research|team|policy";

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "from", "with");

  private final Discourse discourse;

  OwnerNames(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The name after "of", "for", "at" …, of "Iran's Quds Force" the force. */
  Optional<Words<Mention.Name>> right(Sentence sentence, int to) {
    if (to >= sentence.tokens().size()) {
      return Optional.empty();
    }
    String link = sentence.token(to).text();
    if (link.matches(",|on")) {
      return after(sentence, to, link)
          .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION);
    }
    if (!PREPOSITIONS.contains(link)) {
      return Optional.empty();
    }
    return after(sentence, to, link).flatMap(this::whole).map(n -> possessed(n).orElse(n));
  }

  /** Of "the Asia desk at the Reef Institute" the institute; none where it is not named. */
  private Optional<Words<Mention.Name>> whole(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to();
    while (at < sentence.tokens().size() && sentence.token(at).text().matches(BRANCH)) {
      at++;
    }
    int behind = at;
    boolean branch = behind > name.to() && name.mention().kind() != Mention.Name.Kind.ORGANIZATION;
    return !branch
        ? Optional.of(name)
        : Stream.of("at", "of", "for", "with", "in")
            .flatMap(link -> after(sentence, behind, link).stream())
            .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
            .findFirst();
  }

  /**
   * The token before the links between a title and its owner, where the owner's name ends at a
   * token: "President of Ukraine", "governor of Chad's Talver region", "presidents of Chad and
   * Niger"; -1 where none does.
   */
  int titleBefore(Sentence sentence, int last) {
    int whose = discourse.possessor(sentence, afterLand(sentence, last));
    Optional<Words<Mention.Name>> owner =
        discourse
            .nameAt(sentence, whose)
            .filter(n -> n.to() == whose + 1 && n.mention().kind() != Mention.Name.Kind.PERSON);
    if (owner.isEmpty()) {
      return -1;
    }
    int at = new Enumerations(discourse).of(owner.get()).get(0).from() - 1;
    if (at > 0 && sentence.token(at).text().matches("['’]s?")) {
      at = discourse.nameAt(sentence, at - 1).map(n -> n.from() - 1).orElse(at);
    }
    while (at > 1
        && sentence.token(at).tag().matches("NN|JJ")
        && discourse.roleAt(sentence, at).isEmpty()) {
      at--;
    }
    int title = at;
    while (title >= 0 && LINKS.contains(sentence.token(title).text())) {
      title--;
    }
    return title < at ? title : -1;
  }

  /** The name before the common noun that says what it is of: "the Talver region". */
  private int afterLand(Sentence sentence, int last) {
    boolean land =
        last > 0
            && sentence.token(last).text().matches(LAND + "|party|group|movement|bloc")
            && discourse.nameAt(sentence, last).isEmpty()
            && discourse.nameAt(sentence, last - 1).isPresent();
    return land ? last - 1 : last;
  }

  /** "adviser to Kenya's president", "spokesman for President Roe": whom somebody serves. */
  Optional<Words<Mention.Name>> principal(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    int at = role.to();
    boolean serves =
        at + 1 < sentence.tokens().size()
            && sentence.token(at).text().matches("to|for|of")
            && role.mention()
                .title()
                .matches(
                    "(?:.* )?(?:advis[eo]r|aide|assistant|counsel|chief of staff|secretary|spokes\\w+|lawyer|envoy)");
    if (!serves) {
      return Optional.empty();
    }
    do {
      at++;
    } while (at + 1 < sentence.tokens().size()
        && discourse.nameAt(sentence, at).isEmpty()
        && (sentence.token(at).tag().matches("DT|JJ")
            || discourse.roleAt(sentence, at).isPresent()));
    return discourse.nameAt(sentence, at);
  }

  private Optional<Words<Mention.Name>> possessed(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to();
    if (at < sentence.tokens().size() && sentence.token(at).text().matches("['’]s?")) {
      at++;
    } else if (name.mention().kind() != Mention.Name.Kind.DEMONYM) {
      return Optional.empty();
    }
    return discourse
        .nameAt(sentence, at)
        .filter(
            n ->
                n.mention().kind() == Mention.Name.Kind.ORGANIZATION
                    || n.mention().kind() == Mention.Name.Kind.PLACE);
  }

  /** "director for East Asia": what is of no country has no posts, but is what they are for. */
  Optional<Words<Mention.Name>> area(Sentence sentence, int at) {
    return after(sentence, at, "for")
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PLACE)
        .filter(
            n ->
                n.to() == sentence.tokens().size()
                    || !Character.isUpperCase(sentence.token(n.to()).text().charAt(0)))
        .filter(
            n ->
                n.mention().senses().stream()
                    .limit(1)
                    .anyMatch(
                        s -> s.entry().kind() == Entry.Kind.REGION && s.entry().iso2().isEmpty()));
  }

  /** The name that follows a link, with no more than an article and adjectives between. */
  Optional<Words<Mention.Name>> after(Sentence sentence, int at, String link) {
    if (at + 1 >= sentence.tokens().size() || !sentence.token(at).text().equals(link)) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next + 1 < sentence.tokens().size()
        && discourse.nameAt(sentence, next).isEmpty()
        && sentence.token(next).tag().matches("DT|JJ")) {
      next++;
    }
    next = ofSort(sentence, next);
    return discourse
        .nameAt(sentence, next)
        .flatMap(this::whatIsBased)
        .filter(n -> n.mention().kind() != Mention.Name.Kind.PERSON && !isOfField(n));
  }

  /** The adjective of "Coordinator for Chadian Relief Efforts". */
  private boolean isOfField(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    return name.mention().kind() == Mention.Name.Kind.DEMONYM
        && name.to() < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(name.to()).text().charAt(0))
        && discourse.nameAt(sentence, name.to()).isEmpty()
        && discourse.roleAt(sentence, name.to()).isEmpty();
  }

  /** The name in "the border town of Talver" and "the grid operator Talvernet". */
  private int ofSort(Sentence sentence, int from) {
    int of = from;
    while (of + 1 < sentence.tokens().size()
        && of < from + 3
        && sentence.token(of).isNoun()
        && discourse.nameAt(sentence, of).isEmpty()) {
      of++;
    }
    boolean body =
        discourse
            .nameAt(sentence, of)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
            .isPresent();
    if (body) {
      return of;
    }
    boolean sort =
        of > from
            && sentence.token(of).text().equals("of")
            && sentence.token(of - 1).text().matches(LAND + "|village|port")
            && discourse.nameAt(sentence, from).isEmpty();
    return sort ? of + 1 : from;
  }

  /** Of "the Oslo-based Reef Institute" the institute. */
  private Optional<Words<Mention.Name>> whatIsBased(Words<Mention.Name> seat) {
    Sentence sentence = seat.sentence();
    int at = seat.to();
    while (at < Math.min(sentence.tokens().size(), seat.to() + 2)
        && sentence.token(at).text().matches("-|based|headquartered")) {
      at++;
    }
    boolean based = sentence.token(at - 1).text().endsWith("based");
    return based ? discourse.nameAt(sentence, at) : Optional.of(seat);
  }
}
