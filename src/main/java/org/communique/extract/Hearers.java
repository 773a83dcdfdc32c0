package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Fact.Statement.Kind;
import org.communique.text.Span;

/**
 * Who is spoken to where the grammar of the verb names nobody. In a talk of two "you" is the other,
 * unless it means all who listen ("thank you all", "those of you", a mere "you know"). Praise is
 * for the state, body or person that it speaks of, where there is but one beside the speaker's own,
 * or the first words name one, or those who are thanked together; else for the state that a message
 * congratulates. A complaint is of the one whose attack or arrest it speaks of.
 */
final class Hearers {
  private static final Pattern YOU = Pattern.compile("(?i)\\b(?:you|your|yours|yourself)\\b");

  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:you all|all of you|(?:some|many|most|those|each|any|both|few|lot) of you|you guys|everyone|everybody|colleagues|ladies and gentlemen|(?:to|for) your question)\\b");

  /** "You know, the port is full": said to nobody. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)(?:^|[,;–—-] ?|\\b(?:and|but|so|because) )you know(?=[,;–—]| (?!that|how|what|your))|\\bif you (?:will|like|add(?:ed)?|look(?:ed)?|think|count(?:ed)?|put|take|took|ask(?:ed)?)\\b|\\bthank you,?(?= \\p{L}+ for\\b)");

  /** What stands against somebody, or helps him, names others than who is praised. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)\\b(?:with\\W+(?:\\w+\\W+){0,5}|(?:against|through|within|under|alongside|attacks?|war|aggression|invasion|despite|from|in|at|on|for|to)\\W+(?:\\w+\\W+){0,2})$");

  /** "For Mali’s help", "to Mali for": Mali is praised all the same. */
  private static final Pattern PRAISED =
      Pattern.compile("[’']s\\b|s[’'] |,? for\\b| (?:that|who)\\b");

  /** "Russia’s war": named, and not praised. */
  private static final Pattern BLAMED =
      Pattern.compile(
          " ?(?:[’']s?)? (?:[\\w-]+,? ){0,3}?(?:aggression|invasion|war|attacks?|occupation|coercion)\\b");

  /** "Mali’s brutal raid": who did what is complained of. */
  private static final Pattern DID =
      Pattern.compile(
          "[’']s? (?:[\\w-]+,? (?:and )?){0,4}?(?:abductions?|abuses?|aggression|annexation|arrests?|assaults?|attacks?|attempts?|bombardment|bombings?|campaign|coercion|crackdown|detentions?|disregard|executions?|expulsions?|failure|harassment|imprisonment|interference|intimidation|invasion|killings?|launch(?:es)?|mistreatment|occupation|persecution|provocations?|raids?|refusal|repression|shelling|siege|strikes|suppression|threats?|use of|violations?|violence|war|withdrawal)\\b");

  /** What stands between two who are thanked together. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          ",?(?: and| as well as)?(?: also)?(?: from| to)?(?: the)?(?: our friends? in)? ?");

  private static final Pattern THANKED =
      Pattern.compile(
          "(?i)\\b(?:grateful|thankful|thank|thanks|gratitude|appreciation|indebted|congratulations?|congratulate|tribute)(?: to)? (?:the )?(?:\\w+ of )?(?:(?-i:\\p{Lu})[\\p{L}-]+ (?:(?:of|for) )?){0,4}$|\\b(?:support|help|assistance|solidarity|hospitality|generosity|leadership) from (?:the )?$");

  /** "He was a hero": who is praised has been named before. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)\\W*(?:he|she|they|his|her|their|it(?![’']s (?:\\w+ ){0,4}(?:pleasure|honou?r|good|great|wonderful) to|(?: \\w+){1,4} (?:pleasure|honou?r|good|great|wonderful) to))\\b.*");

  private static final Pattern OUGHT =
      Pattern.compile(
          "\\s+(?:now |also |again )?(?:must|should|ought to|needs? to|ha(?:s|ve) to)\\b(?! (?:not )?(?:be (?:able|free|allowed|given|part)|have|win|prevail|succeed|remain free)\\b)");

  private static final Pattern TO_DO = Pattern.compile("\\s+(?:\\w+ly )?to \\p{Ll}");

  /** What stands right in front of those who are asked. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)(?:^|\\b(?:calls?|called|calling|appeal\\w*|expect\\w*|wants?|wanted|urg\\w+|ask\\w*|press\\w*|demand\\w*)(?: (?:for|on|upon))? )(?:the )?$");

  private static final Set<Reference.Form> NAMING =
      EnumSet.of(Reference.Form.NAME, Reference.Form.DEMONYM, Reference.Form.METONYM);

  /** In characters: so far in, a name is the subject. */
  private static final int FIRST_WORDS = 16;

  private final Source source;

  Hearers(Source source) {
    this.source = source;
  }

  /**
   * @param named whom the grammar of a verb names; they stay, unless they are thanked as "you"
   * @param words the sentence or clause that is said
   */
  List<Entity> of(List<Entity> named, Span words, Kind kind, List<Entity> speakers) {
    List<Entity> other = other(words).stream().filter(e -> !speakers.contains(e)).toList();
    if (!other.isEmpty() && (named.isEmpty() || kind == Kind.PRAISE)) {
      return other;
    }
    if (!named.isEmpty()) {
      return named;
    }
    return switch (kind) {
      case PRAISE -> praisedOrCongratulated(words, speakers);
      case DEMAND -> asked(words, speakers);
      case COMPLAIN -> blamed(words, speakers);
      default -> List.of();
    };
  }

  private List<Entity> other(Span words) {
    String text = FILLER.matcher(source.line(words)).replaceAll("");
    if (!YOU.matcher(text).find() || ALL.matcher(text).find()) {
      return List.of();
    }
    return source.issuer().turns().isEmpty()
        ? Congratulated.in(source).map(List::of).orElse(List.of())
        : source.issuer().turns().other(words.start());
  }

  private List<Entity> praisedOrCongratulated(Span words, List<Entity> speakers) {
    List<Entity> praised = praised(words, speakers);
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return praised.isEmpty()
        ? Congratulated.in(source).filter(e -> !own.contains(e)).map(List::of).orElse(praised)
        : praised;
  }

  /** Of whom praise speaks, where this is one alone or the first words name one. */
  private List<Entity> praised(Span words, List<Entity> speakers) {
    String line = source.line(words);
    if (PRONOUN.matcher(line).matches() || ALL.matcher(line).find()) {
      return List.of();
    }
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    List<Reference> named =
        source.entities().within(words).stream()
            .filter(r -> NAMING.contains(r.form()) && r.entities().size() == 1)
            .filter(r -> isOther(r.entities().get(0), own))
            .toList();
    List<Reference> others = named.stream().filter(r -> isPraised(r, words)).toList();
    Optional<Reference> thanked =
        others.stream().filter(r -> THANKED.matcher(upTo(r, words)).find()).findFirst();
    if (thanked.isPresent()) {
      return together(named, thanked.get());
    }
    boolean alone = others.stream().map(Reference::entities).distinct().count() == 1;
    return others.stream()
        .filter(r -> alone || upTo(r, words).length() < FIRST_WORDS)
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** "Thank Mali, Chad and Niger": the first and all that are joined to it. */
  private List<Entity> together(List<Reference> named, Reference first) {
    List<Entity> all = new ArrayList<>(first.entities());
    Reference last = first;
    for (Reference next : named.subList(named.indexOf(first) + 1, named.size())) {
      boolean joined =
          last.span().end() <= next.span().start()
              && TOGETHER
                  .matcher(source.text().text(new Span(last.span().end(), next.span().start())))
                  .matches();
      if (!joined) {
        break;
      }
      next.entities().stream().filter(e -> !all.contains(e)).forEach(all::add);
      last = next;
    }
    return all;
  }

  /** "Mali’s raid is an outrage": the only one whose deed is told. */
  private List<Entity> blamed(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    List<Entity> blamed =
        source.entities().within(words).stream()
            .filter(r -> NAMING.contains(r.form()) && r.entities().size() == 1)
            .filter(r -> DID.matcher(rest(r, words)).lookingAt())
            .map(r -> Sides.principal(r.entities().get(0)))
            .filter(e -> isOther(e, own))
            .distinct()
            .toList();
    return blamed.size() == 1 ? blamed : List.of();
  }

  /** "Mali must wait", "we expect Mali to wait": who is to do what is demanded. */
  private List<Entity> asked(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return source.entities().within(words).stream()
        .filter(r -> r.form() != Reference.Form.PRONOUN && r.entities().size() == 1)
        .filter(
            r -> {
              String rest = rest(r, words);
              return OUGHT.matcher(rest).lookingAt()
                  || TO_DO.matcher(rest).lookingAt() && ASKING.matcher(upTo(r, words)).find();
            })
        .map(Reference::entities)
        .filter(e -> isOther(e.get(0), own))
        .findFirst()
        .map(e -> List.of(Sides.principal(e.get(0))))
        .orElse(List.of());
  }

  private boolean isPraised(Reference reference, Span words) {
    String rest = rest(reference, words);
    if (BLAMED.matcher(rest).lookingAt()) {
      return false;
    }
    return PRAISED.matcher(rest).lookingAt()
        || THANKED.matcher(upTo(reference, words)).find()
        || !AGAINST.matcher(upTo(reference, words)).find();
  }

  private String rest(Reference reference, Span words) {
    return source
        .text()
        .text(new Span(reference.span().end(), Math.max(reference.span().end(), words.end())));
  }

  private String upTo(Reference reference, Span words) {
    return source.text().text(new Span(words.start(), reference.span().start()));
  }

  private static boolean isOther(Entity entity, Set<Entity> own) {
    boolean medium =
        entity instanceof Entity.Organization body && body.kind() == Entity.Organization.Kind.MEDIA;
    return Sides.canAct(entity)
        && !medium
        && !(entity instanceof Entity.Group)
        && own.stream().noneMatch(Entity.Person.class::isInstance)
        && !own.contains(Sides.of(entity));
  }
}
