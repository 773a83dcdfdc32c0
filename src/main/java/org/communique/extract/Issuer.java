package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Letterhead;
import org.communique.entity.Reference;
import org.communique.gazetteer.Entry;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Who speaks as "we" outside quotation marks: in a press release or joint statement its issuer.
 * "We, the ministers of …" and "the following statement was released by …" name them; else it is
 * the government or body that published the text, or whoever its first line names with a post. In a
 * transcript it is whose turn it is.
 */
record Issuer(List<Entity> entities, List<Entity> signer, AnalyzedText text, Turns turns) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bWe, the|\\b(?:statements?|declaration|remarks?|text|communiqu[eé]|message|letter|release|following)\\b[^.;\\n]{0,60}\\b(?:released|issued|made|delivered) by(?: the)?|\\battributable to(?: the)?|\\bjoint (?:statement|declaration) (?:by|of|from)(?: the)?) ((?:(?! as (?:members?|part|participants?|co-\\w+|representatives?)\\b|,? (?:which|who|after|during|following|regarding|on(?! behalf\\b))\\b)(?:[^.;:\\n]|(?<=\\b\\p{Lu})\\.)){3,600})");

  /** Who has met, or speaks together, where a joint statement follows. */
  private static final Pattern MET =
      Pattern.compile(
          "(?:Representatives|Envoys|Ministers|Leaders|Officials|Members|Heads|Delegates|Delegations|[Gg]overnments) (?:of|from)(?: the)? ([^;:\\n]{3,400}?) (?:met|convened|gathered|(?:have )?(?:issued|released|made) the following)\\b");

  /** "The G7 [foreign ministers of] Canada": what stands between a bloc and its members. */
  private static final Pattern MEMBERS = Pattern.compile("(?: (?!and\\b)\\p{L}+){1,3} of\\b");

  private static final Pattern FIRST_LINE =
      Pattern.compile("\\A\\s*([^\\n.]{5,90}(?:\\. ?[A-Z][^\\n]{1,60})?)\\n");

  /** A name, a comma and a post. */
  private static final Pattern POST =
      Pattern.compile(
          "^[^,]{4,40}, (?:\\p{L}+ )*(?:Secretary|Minister|President|Spokesperson|Spokesman|Spokeswoman|Ambassador|Representative|Director|Commissioner)\\b");

  private static final Pattern STATEMENT =
      Pattern.compile("(?i)\\b(?:joint )?(?:statement|declaration|communiqu[eé]) (?:by|of|from) ");

  private static final Pattern JOINT =
      Pattern.compile("(?i)\\bjoint (?:statement|declaration|communiqu[eé])\\b");

  private static final Set<String> SIGNING = Set.of("i", "me");
  private static final Set<String> SPEAKING = Set.of("i", "me", "we", "us");
  private static final Set<String> ADDRESSING = Set.of("you", "yourself");
  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our");

  static Issuer of(AnalyzedText text, Entities known) {
    Turns turns = new Turns(text, known);
    List<Entity> found = listed(NAMED, text, known);
    if (!found.isEmpty()) {
      List<Entity> named =
          isBloc(found.get(0), text, known) ? found.subList(0, 1) : withoutEnvoys(found);
      return new Issuer(named, heading(text, known), text, turns);
    }
    List<Entity> joint = titled(text, known);
    if (joint.size() < 2 && JOINT.matcher(text.article().title().orElse("")).find()) {
      joint = listed(MET, text, known);
    }
    if (joint.size() > 1) {
      return new Issuer(joint, heading(text, known), text, turns);
    }
    List<Entity> publisher = publisher(text, known);
    List<Entity> signer = heading(text, known);
    return new Issuer(
        publisher.isEmpty() && turns.isEmpty() ? signer : publisher, signer, text, turns);
  }

  /** "Malian Minister Ann Diop and her Chadian host, Jan Kos": the states for which they speak. */
  private static List<Entity> withoutEnvoys(List<Entity> named) {
    List<Entity> sides = named.stream().map(Sides::of).distinct().toList();
    boolean states = sides.stream().allMatch(Entity.Place.class::isInstance);
    return states && sides.size() > 1 ? sides : named;
  }

  /** The states and bodies named where a pattern is found first. */
  private static List<Entity> listed(Pattern pattern, AnalyzedText text, Entities known) {
    Matcher named = pattern.matcher(text.article().text());
    return named.find()
        ? known.within(new Span(named.start(1), named.end(1))).stream()
            .map(Reference::entities)
            .flatMap(List::stream)
            .filter(e -> Sides.canAct(e) && !(e instanceof Entity.Group))
            .distinct()
            .toList()
        : List.of();
  }

  /** "Ann Lowe, Secretary of State" on the first line: whose own text it is. */
  private static List<Entity> heading(AnalyzedText text, Entities known) {
    Matcher line = FIRST_LINE.matcher(text.article().text());
    return line.find() && POST.matcher(line.group(1)).find()
        ? known.within(new Span(line.start(1), line.end(1))).stream()
            .flatMap(r -> r.entities().stream())
            .filter(e -> e instanceof Entity.Person person && !person.posts().isEmpty())
            .limit(1)
            .toList()
        : List.of();
  }

  /**
   * Whether an article is the release of this state's government, which comments there on what
   * others agree or quarrel about.
   */
  boolean comments(Entity state) {
    Optional<String> home = Letterhead.country(text.article());
    return entities.size() < 2
        && home.isPresent()
        && state instanceof Entity.Place place
        && place.kind() == Entity.Place.Kind.COUNTRY
        && place.entry().flatMap(Entry::iso2).equals(home);
  }

  /** Whether those who act or speak tell the article themselves: a release or a transcript. */
  boolean isTelling() {
    return !signer.isEmpty() || !turns.isEmpty() || Letterhead.country(text.article()).isPresent();
  }

  /** "The G7 foreign ministers of Canada, France …": the bloc stands for its members. */
  private static boolean isBloc(Entity entity, AnalyzedText text, Entities known) {
    Matcher named = NAMED.matcher(text.article().text());
    return entity instanceof Entity.Organization body
        && body.kind() == Entity.Organization.Kind.INTERNATIONAL
        && named.find()
        && known.within(new Span(named.start(1), named.end(1))).stream()
            .filter(r -> r.entities().contains(entity))
            .limit(1)
            .anyMatch(
                r ->
                    MEMBERS
                        .matcher(text.article().text())
                        .region(r.span().end(), named.end(1))
                        .lookingAt());
  }

  /** "Joint Statement by Norway and the African Union": whom the title names. */
  private static List<Entity> titled(AnalyzedText text, Entities known) {
    String title = text.article().title().orElse("");
    Matcher statement = STATEMENT.matcher(title);
    if (!statement.find()) {
      return List.of();
    }
    return named(title.substring(statement.end()), known).toList();
  }

  /** The countries and bodies whose names stand in a line outside the text. */
  static Stream<Entity> named(String line, Entities known) {
    return known.all().stream()
        .filter(
            e -> e instanceof Entity.Organization || (e instanceof Entity.Place && Sides.canAct(e)))
        .filter(
            e ->
                names(e)
                    .anyMatch(
                        n ->
                            Pattern.compile("\\b" + Pattern.quote(n) + "\\b")
                                .matcher(line)
                                .find()));
  }

  /** The country or body that the source names and the article speaks of; no news agency. */
  private static List<Entity> publisher(AnalyzedText text, Entities known) {
    return named(text.article().source().orElse(""), known)
        .limit(1)
        .filter(e -> !Sides.isMedium(e))
        .toList();
  }

  private static Stream<String> names(Entity entity) {
    if (entity instanceof Entity.Place place && place.entry().isPresent()) {
      return Stream.concat(Stream.of(place.name()), place.entry().get().otherNames().stream());
    }
    return Stream.of(entity.name());
  }

  /** "We, the ministers of Mali, Chad and Togo": those for whom "we" stands all through. */
  List<Entity> presented(Sentence sentence, Tree phrase) {
    int at = phrase.from();
    boolean presenting =
        phrase.to() > at + 2
            && sentence.token(at).text().equals("We")
            && sentence.token(at + 1).text().equals(",");
    return presenting ? meant(sentence.token(at)).orElse(List.of()) : List.of();
  }

  /**
   * Whom a pronoun of the first person means, and in a transcript of two one of the second, where
   * this can be told.
   */
  Optional<List<Entity>> meant(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (SIGNING.contains(word)
        && !token.text().equals("i")
        && !signer.isEmpty()
        && turns.isEmpty()) {
      return Optional.of(signer);
    }
    if (ADDRESSING.contains(word)) {
      return Optional.of(turns.other(token.span().start())).filter(all -> !all.isEmpty());
    }
    List<Entity> speaker = turns.at(token.span().start());
    if (!speaker.isEmpty() && SPEAKING.contains(token.text().toLowerCase(Locale.ROOT))) {
      return Optional.of(speaker);
    }
    boolean first =
        FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT)) && !token.text().equals("US");
    return first && !entities.isEmpty() ? Optional.of(entities) : Optional.empty();
  }
}
