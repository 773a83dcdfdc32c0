package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.nlp.Supersenses;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** Who is meant where the parser or the name finder has not seen it: by the words themselves. */
final class MisreadNames {
  private static final WordList COMMON = WordList.resource("/names/common-words.tsv");
  private static final Pattern BEFORE_HOLDER =
      Pattern.compile(
          "(?: (?:of|for|to) [\\w.' -]{1,40})?(?: \\([A-Z&/]+\\))?,? ?(?:the )?(?:(?:(?:Mr|Mrs|Ms|Dr)\\.|Ambassador) )?");

  private final Source source;

  MisreadNames(Source source) {
    this.source = source;
  }

  /**
   * Whom a phrase names whose head the parser mistook: a name that begins it ("the UN Support
   * Mission in Libya"), or one that the phrase is only a part of.
   */
  List<Entity> of(Sentence sentence, Tree phrase, int head) {
    Token token = sentence.token(head);
    if (token.tag().matches("NNS?|PRP|EX|VB.*|WP|WDT|CD")) {
      return List.of();
    }
    int first = phrase.from();
    while (first < phrase.to() - 1 && sentence.token(first).tag().matches("DT|``|''|-LRB-")) {
      first++;
    }
    int start = sentence.token(first).span().start();
    return source.entities().references().stream()
        .filter(r -> r.form() == Reference.Form.NAME)
        .filter(r -> r.span().start() == start || r.span().contains(token.span()))
        .max(Comparator.comparingInt(r -> r.span().length()))
        .map(r -> r.entities().stream().filter(Sides::canAct).toList())
        .orElseGet(() -> unknownName(sentence, phrase, head));
  }

  /** Somebody with a name that was not recognised is an actor all the same. */
  private List<Entity> unknownName(Sentence sentence, Tree phrase, int head) {
    int from = head;
    while (from > phrase.from() && sentence.token(from - 1).isProperNoun()) {
      from--;
    }
    Span name = sentence.spanOf(from, head + 1);
    boolean known =
        source.entities().references().stream().anyMatch(r -> r.span().overlaps(name))
            || source.times().stream().anyMatch(t -> t.span().overlaps(name))
            || source.instruments().stream().anyMatch(i -> i.overlaps(name));
    String last = sentence.token(head).text();
    boolean written = Character.isUpperCase(last.charAt(0)) && !COMMON.contains(last);
    return sentence.token(head).isProperNoun() && written && !known
        ? List.of(new Entity.Group(source.line(name).replaceFirst("['’]s$", ""), Optional.empty()))
        : List.of();
  }

  /**
   * The person named right after the title of a post: "US Secretary of State Jane Doe", however it
   * was parsed.
   */
  List<Entity> holder(Sentence sentence, int head) {
    int position = sentence.token(head).span().start();
    Optional<Span> role = source.roles().stream().filter(r -> r.contains(position)).findFirst();
    List<Entity> titled = role.map(r -> titled(sentence, head, r)).orElse(List.of());
    return titled.isEmpty() ? employee(sentence, head) : titled;
  }

  /** The person right behind a title. */
  private List<Entity> titled(Sentence sentence, int head, Span title) {
    int end = title.end();
    boolean several = sentence.token(head).tag().equals("NNS");
    return source.entities().within(sentence.span()).stream()
        .filter(r -> r.span().start() >= end && r.entities().get(0) instanceof Entity.Person)
        .findFirst()
        .filter(r -> r.form() != Reference.Form.PRONOUN)
        .filter(r -> isBetween(source.text().text(new Span(end, r.span().start())), several))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** What may stand between a title and a name; none is set off behind "ministers". */
  private static boolean isBetween(String words, boolean several) {
    return BEFORE_HOLDER.matcher(words).matches() && !(several && words.contains(","));
  }

  /** "Bergen Board of Trade official Ann Diop": the person behind the body and the title. */
  private List<Entity> employee(Sentence sentence, int head) {
    if (!sentence.token(head).isProperNoun() || isJob(sentence.token(head))) {
      return List.of();
    }
    return IntStream.range(head + 1, sentence.tokens().size())
        .takeWhile(i -> sentence.token(i).tag().matches("NNP?S?|IN|CC|POS|DT|-[LR]RB-"))
        .filter(i -> isJob(sentence.token(i)))
        .mapToObj(i -> behind(sentence.token(i)))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The person whose name begins right behind a word. */
  private List<Entity> behind(Token word) {
    return source.entities().references().stream()
        .filter(r -> r.span().start() == word.span().end() + 1)
        .filter(r -> r.entities().stream().allMatch(Entity.Person.class::isInstance))
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** A word for somebody who works for a body, right before the name. */
  private static boolean isJob(Token token) {
    return token.tag().matches("NNP?")
        && Supersenses.standard().of(token.lemma().toLowerCase(Locale.ROOT)).equals("person");
  }
}
