package org.communique.extract;

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
 * unless it means all who listen ("thank you all", "those of you", a mere "you know"); in a message
 * on a state's day it is that state. A complaint is of the one whose attack or arrest it speaks of.
 */
final class Hearers {
  private static final Pattern YOU = Pattern.compile("(?i)\\b(?:you|your|yours|yourself)\\b");

  static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:you all|all of you|(?:some|many|most|those|each|any|both|few|lot) of you|you guys|everyone|everybody|(?<!\\b(?:his|her|their|my|our|your) )colleagues|ladies and gentlemen|(?:to|for) your question)\\b");

  /** "You know, the port is full": said to nobody. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)(?:^|[,;–—-] ?|\\b(?:and|but|so|because) )you know(?=[,;–—]| (?!that|how|what|your))|\\bif you (?:will|like|add(?:ed)?|look(?:ed)?|think|count(?:ed)?|put|take|took|ask(?:ed)?)\\b|\\bthank you,?(?= \\p{L}+ for\\b)");

  /** Nouns for what is complained of. */
  private static final String DEEDS =
      "abductions?|abuses?|aggression|annexation|arrests?|assaults?|atrocit(?:y|ies)|"
          + "attacks?|attempts?|bombardment|bombings?|campaign|coercion|crimes?|crackdown|"
          + "detentions?|disregard|escalations?|executions?|expulsions?|failure|harassment|"
          + "imprisonment|interference|intimidation|invasion|killings?|launch(?:es)?|"
          + "mistreatment|occupation|persecution|provocations?|raids?|refusal|repression|"
          + "shelling|siege|strikes|suppression|threats?|use of|violations?|violence|war|"
          + "withdrawal";

  /** "Mali’s brutal raid": who did what is complained of. */
  private static final Pattern DID =
      Pattern.compile(" ?[’']s? (?:[\\w-]+,? (?:and )?){0,4}?(?:" + DEEDS + ")\\b");

  /** "Despite the raid by Mali", "failed to condemn the raid by Mali": told by the way. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)\\b(?:condemning|against|despite|amid|after|since|resolutions?|fail\\w*)\\b");

  /** "A raid on the port by Mali". */
  private static final Pattern DONE_BY =
      Pattern.compile("\\b(?:" + DEEDS + ")\\b(?: [\\p{L}’'-]+){0,6}? by (?:the )?$");

  private static final Pattern OUGHT =
      Pattern.compile(
          "\\s+(?:now |also |again )?(?:must|should|ought to|needs? to|ha(?:s|ve) to)\\b(?! (?:not )?(?:be (?:able|free|allowed|given|part)|have|win|prevail|succeed|remain free)\\b)");

  private static final Pattern TO_DO = Pattern.compile("\\s+(?:\\w+ly )?to \\p{Ll}");

  /** What stands right in front of those who are asked. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)(?:^|\\b(?:calls?|called|calling|appeal\\w*|expect\\w*|wants?|wanted|urg\\w+|ask\\w*|press\\w*|demand\\w*|need)(?: (?:for|on|upon))? )(?:the )?$");

  static final Set<Reference.Form> NAMING =
      EnumSet.of(Reference.Form.NAME, Reference.Form.DEMONYM, Reference.Form.METONYM);

  private final Source source;
  private final Praised praised;
  private final Vocatives vocatives;

  Hearers(Source source) {
    this.source = source;
    this.praised = new Praised(source);
    this.vocatives = new Vocatives(source);
  }

  /**
   * @param named whom the grammar of a verb names; they stay, unless they are thanked as "you"
   * @param words the sentence or clause that is said
   */
  List<Entity> of(List<Entity> named, Span words, Kind kind, List<Entity> speakers) {
    List<Entity> other =
        other(words, speakers).stream().filter(e -> !speakers.contains(e)).toList();
    if (!other.isEmpty() && (named.isEmpty() || kind == Kind.PRAISE)) {
      return other;
    }
    if (!named.isEmpty()) {
      return kind == Kind.PRAISE ? Merger.union(named, praised.besides(words, speakers)) : named;
    }
    List<Entity> meant =
        switch (kind) {
          case PRAISE -> praised.of(words, speakers);
          case DEMAND -> asked(words, speakers);
          case COMPLAIN -> blamed(words, speakers);
          default -> List.of();
        };
    return meant.isEmpty() ? vocatives.in(words, speakers).stream().toList() : meant;
  }

  private List<Entity> other(Span words, List<Entity> speakers) {
    String text = FILLER.matcher(source.line(words)).replaceAll("");
    if (!YOU.matcher(text).find() || ALL.matcher(text).find()) {
      return List.of();
    }
    Optional<Entity> called =
        vocatives.in(words, speakers).or(() -> vocatives.before(words, speakers));
    if (called.isPresent()) {
      return called.stream().toList();
    }
    return source.issuer().turns().isEmpty()
        ? Congratulated.in(source).map(List::of).orElse(List.of())
        : source.issuer().turns().other(words.start());
  }

  /** "Mali’s raid is an outrage": the only one whose deed is told. */
  private List<Entity> blamed(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    List<Entity> blamed =
        source.entities().within(words).stream()
            .filter(r -> NAMING.contains(r.form()) && r.entities().size() == 1)
            .filter(
                r ->
                    DID.matcher(source.behind(r, words)).lookingAt()
                        || isDoneBy(source.upTo(r, words)))
            .map(r -> Sides.principal(r.entities().get(0)))
            .filter(e -> isOther(e, own))
            .distinct()
            .toList();
    return blamed.size() == 1 ? blamed : List.of();
  }

  private static boolean isDoneBy(String before) {
    return DONE_BY.matcher(before).find() && !ASIDE.matcher(before).find();
  }

  /** "Mali must wait", "we expect Mali to wait": who is to do what is demanded. */
  private List<Entity> asked(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return source.entities().within(words).stream()
        .filter(r -> r.form() != Reference.Form.PRONOUN && r.entities().size() == 1)
        .filter(
            r -> {
              String rest = source.behind(r, words);
              return OUGHT.matcher(rest).lookingAt()
                  || TO_DO.matcher(rest).lookingAt()
                      && ASKING.matcher(source.upTo(r, words)).find();
            })
        .map(r -> Listeners.nation(r.entities().get(0)))
        .filter(e -> isOther(e, own))
        .findFirst()
        .map(e -> List.of(Sides.principal(e)))
        .orElse(List.of());
  }

  static boolean isOther(Entity entity, Set<Entity> own) {
    return canListen(entity)
        && own.stream().noneMatch(Entity.Person.class::isInstance)
        && !own.contains(Sides.of(entity));
  }

  static boolean canListen(Entity entity) {
    return Sides.canAct(entity) && !Sides.isMedium(entity) && !(entity instanceof Entity.Group);
  }
}
