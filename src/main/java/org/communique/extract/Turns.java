package org.communique.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Who speaks when in a transcript: what stands behind "MINISTER ROSSI:" is said by that minister,
 * up to the next such label. Nobody is known to speak behind "QUESTION:".
 */
final class Turns {
  /** What is said to be polite tells nothing. */
  private static final Pattern COURTESY =
      Pattern.compile(
          "(?i)(?:(?:and|so|well|okay|yes|but|with that|again|colleagues|everyone|(?:for|to|on) your (?:\\w+ )?question),? |(?-i:\\p{Lu})[\\p{L}. ]{1,25}, )*(?:thanks?\\b|good (?:morning|afternoon|evening|day)|hello|hi\\b|(?:it[’']s |it is |this is )?(?:really |so |very |such |always )*(?:a (?:real |great |particular )?(?:pleasure|treat|honou?r)|good to|great to|wonderful to|lovely to)|(?:so )?we have a lot to|i look forward|looking forward|(?:i[’']m|we[’']re) (?:very much )?looking forward|welcome\\b|please\\b|that's right|great\\b|(?:very )?good to see|nice to|sure\\b|\\(|i see\\b|let me\\b|we have to\\b|(?=.{0,45}$)(?:we|i)(?:[’']ll| will) (?:head|go|come|get|turn|take|be (?:back|there|brief))\\b).*");

  /** Who gives the floor, and has nothing to say: "Let’s go to Ann." */
  private static final Pattern MODERATING =
      Pattern.compile(
          "(?i)(?:[\\p{L}’' ]{1,40}, )*(?:and |so |now |actually,? )?(?:welcome\\b.{0,30}$|(?:mr\\.? |madam )?operator,.*|let[’']?s (?:now )?(?:go|turn|move|start|take|get|see)\\b|(?:we|i)(?:[’']ll| will|[’']d) (?:have to )?(?:take (?:that|this|it|your|one|a few)|get back|go (?:to|back))\\b|(?:i|we) (?:do not|don[’']t) have (?:any(?:thing)?|an?) (?:\\w+ ){0,2}(?:readout|update|information|comment|announcement|detail|guidance|share|add|preview|offer)|(?:i|we) have (?:one|a|an|some|no|just|two|a few|a couple) (?:\\w+ ){0,4}(?:update|thing|question|announcement|topper)s?\\b|before (?:we|i) (?:begin|start)\\b.{0,40}$|with that,? .{0,30}\\bturn (?:it|the (?:floor|microphone|podium|call)) (?:back )?over|if (?:we|i) have any|if you can repeat|that (?:looks like that[’']s|is|[’']s) (?:all|it)\\b|(?:with that,? )?(?:i|we)(?:[’']ll| will)(?: now)? (?:hand|turn|pass|kick) (?:it|this|things|the (?:floor|call|podium|microphone|mic)) (?:back )?(?:over )?to\\b|(?:just )?(?:a few|a couple(?: of)?|one|two|some|several) (?:\\w+ )?(?:things?|items?|announcements?|updates?|points?) (?:at|from|off) the (?:top|outset)\\b|you (?:also |just )?asked (?:me )?(?:about|whether|if)\\b.{0,90}$|before (?:we|i) .{3,60}, let me (?:just )?(?:offer|give|say|start|begin|make|share)\\b|it looks like .{0,40}\\b(?:may|might|do|don[’']t) (?:not )?have\\b.{0,25}$|it(?:[’']s| has) been (?:a (?:very )?long time|a while)\\b.{0,20}$|next question\\b|(?:your|the) line is|go ahead|(?:i|we) can(?:not|[’']t)? hear you|(?:i think )?i(?:[’']ll| will| want to|[’']d like to| would like to) (?:start|begin|go back|come back|get back|turn) (?:with|to) (?:that|your|the) (?:\\w+ )?question).*");

  /** Thanks for what somebody does, and not for coming. */
  private static final Pattern THANKS =
      Pattern.compile(
          "(?is)(?:\\w+,? ){0,3}thank you(?: (?:all|so|very) much)?(?:, [^,]{2,30},)? for (?:your |the |making |standing |all )(?!(?:question|time|opportunity|invitation|welcome|introduction|warm|kind|hospitality|visit|presence|patience|attention)\\b).{25,}");

  /** What is asked, or said by the interpreter. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\?\\W*$|^(?i:interpreter|moderator|staff) ?:");

  private static final Pattern BROKEN_OFF = Pattern.compile("[—–\\-]\\W*$");

  private static final int FEWEST_WORDS = 8;

  /** The words of a turn and who says them; nobody where this is not known. */
  private record Turn(Span words, List<Entity> by) {}

  /** "Minister Kos and President Diop Before Their Meeting": a talk of two. */
  private static final Pattern TALK =
      Pattern.compile("(?i)\\b(?:with|welcom\\w+|before (?:their )?(?:\\w+ )?meeting)\\b");

  private final List<Turn> turns = new ArrayList<>();
  private final List<Entity> people;
  private final AnalyzedText text;

  Turns(AnalyzedText text, Entities entities) {
    this.text = text;
    this.people = entities.all().stream().filter(Entity.Person.class::isInstance).toList();
    List<Sentence> labels =
        text.sentences().stream().filter(s -> s.block() == Block.Kind.SPEAKER).toList();
    for (int i = 0; i < labels.size(); i++) {
      Span label = labels.get(i).span();
      int end =
          i + 1 < labels.size() ? labels.get(i + 1).span().start() : text.article().text().length();
      if (end > label.end()) {
        turns.add(
            new Turn(
                new Span(label.end(), end),
                person(label, entities).map(List::of).orElse(List.of())));
      }
    }
  }

  /** Whose family name the label ends with. */
  private Optional<Entity> person(Span label, Entities entities) {
    List<Entity> here =
        entities.within(label).stream()
            .flatMap(r -> r.entities().stream())
            .filter(Entity.Person.class::isInstance)
            .toList();
    if (!here.isEmpty()) {
      return Optional.of(here.get(here.size() - 1));
    }
    String last = fold(lastWord(text.text(label).replace(":", "").strip()));
    return people.stream().filter(p -> fold(lastWord(p.name())).equals(last)).findFirst();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean saysNothing(String words) {
    return COURTESY.matcher(words).matches() || MODERATING.matcher(words).matches();
  }

  boolean isEmpty() {
    return turns.isEmpty();
  }

  /** Who says what stands at a position, outside quotation marks; nobody outside transcripts. */
  List<Entity> at(int position) {
    return turns.stream()
        .filter(t -> t.words().contains(position))
        .findFirst()
        .map(Turn::by)
        .orElse(List.of());
  }

  /** The whole turn that covers a position. */
  Optional<Span> spanAt(int position) {
    return turns.stream().map(Turn::words).filter(w -> w.contains(position)).findFirst();
  }

  /**
   * To whom somebody speaks in a talk of two, outside quotation marks: the other who speaks before
   * any question is asked, where the title names him, or else the one that the title names beside
   * who speaks; nobody elsewhere, since a speech of two speakers is made to others.
   */
  List<Entity> other(int position) {
    List<Turn> talk =
        turns.stream().dropWhile(t -> t.by().isEmpty()).takeWhile(t -> !t.by().isEmpty()).toList();
    List<Entity> speaker = at(position);
    if (talk.stream().noneMatch(t -> t.words().contains(position))) {
      return List.of();
    }
    List<List<Entity>> speakers = talk.stream().map(Turn::by).distinct().toList();
    return switch (speakers.size()) {
      case 1 -> guest(speaker);
      case 2 -> entitled(speakers.get(1 - speakers.indexOf(speaker)));
      default -> List.of();
    };
  }

  /** Whoever speaks, if the title names both speakers or there is none. */
  private List<Entity> entitled(List<Entity> other) {
    boolean untitled = text.article().title().isEmpty();
    return other.stream().filter(p -> untitled || isInTitle(p)).toList();
  }

  /** Whom the title of a talk names beside its only speaker. */
  private List<Entity> guest(List<Entity> speaker) {
    if (!TALK.matcher(text.article().title().orElse("")).find()) {
      return List.of();
    }
    List<Entity> named =
        people.stream().filter(p -> !speaker.contains(p)).filter(this::isInTitle).toList();
    return named.size() == 1 ? named : List.of();
  }

  /** By a word of the name, since not all family names stand last. */
  private boolean isInTitle(Entity person) {
    String title = fold(text.article().title().orElse(""));
    return Stream.of(fold(person.name()).split(" "))
        .filter(word -> word.length() > 2)
        .anyMatch(word -> title.matches(".*\\b" + Pattern.quote(word) + "\\b.*"));
  }

  /** Whether a sentence of a turn says something: a question, or one broken off, does not. */
  boolean isTelling(Sentence sentence) {
    return !at(sentence.span().start()).isEmpty()
        && sentence.tokens().size() >= FEWEST_WORDS
        && !UNFINISHED.matcher(text.text(sentence.span()).strip()).find()
        && !isBrokenOff(sentence)
        && (THANKS.matcher(text.text(sentence.span())).matches()
            || !saysNothing(text.text(sentence.span())));
  }

  /** "I can assure you that –": words that lead to nothing. */
  boolean isBrokenOff(Sentence sentence) {
    return BROKEN_OFF.matcher(text.text(sentence.span()).strip()).find() || isCutOff(sentence);
  }

  /** Where the text ends in the middle of a sentence. */
  private boolean isCutOff(Sentence sentence) {
    String article = text.article().text().stripTrailing();
    return sentence.span().end() >= article.length()
        && Character.isLetter(article.charAt(article.length() - 1));
  }
}
