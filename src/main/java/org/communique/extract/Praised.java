package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Span;

/**
 * Whom praise is for: those who are thanked, also several together; else the state, body or person
 * that it speaks of, where there is but one beside the speaker's own, or the first words name one;
 * else the state that a message congratulates.
 */
final class Praised {
  /** What stands against somebody, or helps him, names others than who is praised. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)\\b(?:(?:consult|talk|negotiat|speak|deal|engag)\\w*\\W+with\\W+(?:\\w+\\W+){0,5}|(?:against|through|within|under|alongside|attacks?|war|aggression|invasion|despite|from|in|at|on|for|to)\\W+(?:\\w+\\W+){0,2})$");

  /** "For Mali’s help", "to Mali for": Mali is praised all the same. */
  private static final Pattern PRAISED =
      Pattern.compile("[’']s\\b|s[’'] |,? for\\b| (?:that|who)\\b");

  /** "Russia’s war": named, and not praised. */
  private static final Pattern BLAMED =
      Pattern.compile(
          " ?(?:[’']s?)? (?:[\\w-]+,? ){0,3}?(?:aggression|invasion|war|attacks?|occupation|coercion)\\b");

  /** What stands between two who are thanked together. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          ",?(?: and| as well as)?(?: also)?(?: from| to)?(?: the)?(?: our friends? in)? ?");

  /** "… and thanks Mali". */
  private static final Pattern AND_THANKS =
      Pattern.compile("(?s)(?<=.)\\band (?:\\w+ )?thank(?:s|ed)? ");

  private static final Pattern BESIDES =
      Pattern.compile(" (?:as well as|and(?: also)?) (?:the )?$");

  private static final Pattern FOR = Pattern.compile(",? for\\b");

  private static final Pattern THANKED =
      Pattern.compile(
          "(?i)\\b(?:grateful|thankful|thank|thanks|gratitude|appreciation|indebted|congratulations?|congratulate|tribute|welcome|welcoming)(?: to)? (?:the )?(?:\\w+ of )?(?:(?-i:\\p{Lu})[\\p{L}-]+ (?:(?:of|for) )?){0,4}$|\\b(?:support|help|assistance|solidarity|hospitality|generosity|leadership) from (?:the )?$");

  /** "He was a hero": who is praised has been named before. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)\\W*(?:he|she|they|his|her|their|it(?![’']s (?:\\w+ ){0,4}(?:pleasure|honou?r|good|great|wonderful) to|(?: \\w+){1,4} (?:pleasure|honou?r|good|great|wonderful) to))\\b.*");

  /** In characters: so far in, a name is the subject. */
  private static final int FIRST_WORDS = 16;

  private final Source source;

  Praised(Source source) {
    this.source = source;
  }

  List<Entity> of(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    List<Entity> praised = praised(words, speakers, own);
    return praised.isEmpty()
        ? Congratulated.in(source).filter(e -> !own.contains(e)).map(List::of).orElse(praised)
        : praised;
  }

  /** Who is thanked or praised in the same breath as whom the verb names. */
  List<Entity> besides(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    List<Reference> named = named(words);
    return named.stream()
        .filter(r -> isBesides(r, words) || isThankedToo(r, words))
        .flatMap(r -> together(named, r).stream())
        .filter(e -> canBeThanked(e, speakers, own))
        .distinct()
        .toList();
  }

  private boolean isThankedToo(Reference reference, Span words) {
    return isThanked(reference, words) && AND_THANKS.matcher(source.upTo(reference, words)).find();
  }

  private List<Reference> named(Span words) {
    return source.entities().within(words).stream()
        .filter(r -> Hearers.NAMING.contains(r.form()) && r.entities().size() == 1)
        .toList();
  }

  /** Of whom praise speaks, where this is one alone or the first words name one. */
  private List<Entity> praised(Span words, List<Entity> speakers, Set<Entity> own) {
    String line = source.line(words);
    if (PRONOUN.matcher(line).matches() || Hearers.ALL.matcher(line).find()) {
      return List.of();
    }
    List<Reference> named = named(words);
    List<Entity> thanked =
        named.stream()
            .filter(r -> isThanked(r, words) && canBeThanked(r.entities().get(0), speakers, own))
            .flatMap(r -> together(named, r).stream())
            .filter(e -> canBeThanked(e, speakers, own))
            .distinct()
            .toList();
    if (!thanked.isEmpty()) {
      return thanked;
    }
    List<Reference> others =
        named.stream()
            .filter(r -> Hearers.isOther(r.entities().get(0), own) && isPraised(r, words))
            .toList();
    boolean alone = others.stream().map(Reference::entities).distinct().count() == 1;
    List<Reference> besides = others.stream().filter(r -> isBesides(r, words)).toList();
    return Stream.concat(
            others.stream()
                .filter(r -> !besides.contains(r))
                .filter(r -> alone || isFirst(r, words) || !besides.isEmpty())
                .limit(1),
            besides.stream())
        .flatMap(r -> together(others, r).stream())
        .distinct()
        .toList();
  }

  private boolean isFirst(Reference reference, Span words) {
    return source.upTo(reference, words).length() < FIRST_WORDS;
  }

  /** "For opening the port, as well as Mali for": one more who is praised. */
  private boolean isBesides(Reference reference, Span words) {
    return FOR.matcher(source.behind(reference, words)).lookingAt()
        && BESIDES.matcher(source.upTo(reference, words)).find();
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

  private boolean isPraised(Reference reference, Span words) {
    String rest = source.behind(reference, words);
    return !BLAMED.matcher(rest).lookingAt()
        && (PRAISED.matcher(rest).lookingAt()
            || !AGAINST.matcher(source.upTo(reference, words)).find());
  }

  /** "Thank Minister Kos". */
  private boolean isThanked(Reference reference, Span words) {
    return THANKED.matcher(source.upTo(reference, words)).find()
        && !BLAMED.matcher(source.behind(reference, words)).lookingAt();
  }

  /** Somebody else, who may well be of the same state, but is not that state. */
  private static boolean canBeThanked(Entity entity, List<Entity> speakers, Set<Entity> own) {
    return Hearers.canListen(entity) && !speakers.contains(entity) && !own.contains(entity);
  }
}
