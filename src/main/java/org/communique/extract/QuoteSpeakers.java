package org.communique.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.rule.Act;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Who says what stands in quotation marks. A name right beside it with a verb of speech decides,
 * whatever the parser makes of the sentence; else a verb of speech outside the marks decides: one
 * in a sentence that the quotation reaches into, else one in the sentence right before it, else one
 * right after it, in the same paragraph. A quotation that opens a paragraph without any goes on
 * with the one before it.
 */
final class QuoteSpeakers {
  private static final int FEWEST_WORDS = 4;

  /** Every word but the small ones has a capital. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}'’-]*|\\d+|a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs|with|&)[.,:]? ?)+");

  /** ", the minister said. " */
  private static final Pattern TAGGED =
      Pattern.compile(
          "\\s*[\"”]?,?\\s[^\\n.!?\"“”]{1,60}\\b(?:said|added|wrote|tweeted|explained)(?: on \\w+)?\\.\\s*[\"“]?");

  private static final Pattern NAMING =
      Pattern.compile(
          "(?i)\\b(?:theme|theme of|motto|motto of|slogan|slogan of|titled|entitled|named|heading|headline|title|banner of|themed|dubbed|reading|theme (?:is|was)(?: \\w+){0,3}|cent(?:er|re)d on)[,:]?\\s*[\"“‘']?$");

  private static final int NAMING_REACH = 40;

  private final Source source;
  private final QuoteTags tags;
  private final Map<Span, List<Entity>> speakers = new HashMap<>();

  QuoteSpeakers(Source source, List<Match> matches) {
    this.source = source;
    this.tags = new QuoteTags(source);
    List<Match> speech =
        matches.stream()
            .filter(m -> m.rule().act() instanceof Act.Say && !m.agents().isEmpty())
            .filter(m -> !source.isQuoted(position(m)) && !isReported(m.clause()))
            .filter(m -> !isCited(m.clause()))
            .sorted(Comparator.comparing(QuoteSpeakers::position))
            .toList();
    List<Entity> last = List.of();
    int end = 0;
    for (Span quote : source.quotes()) {
      List<Entity> own = tags.of(quote).orElseGet(() -> find(quote, speech));
      if (own.isEmpty() && goesOn(source.text().text(new Span(end, quote.start())))) {
        own = last;
      }
      speakers.put(quote, own);
      last = own;
      end = quote.end();
    }
  }

  /** Nothing, or only who says both, stands between two quotations. */
  private static boolean goesOn(String between) {
    return between.matches("[\\s\"“”']*") || TAGGED.matcher(between).matches();
  }

  private static int position(Match match) {
    return match.clause().sentence().token(match.clause().head()).span().start();
  }

  /** "It agreed that this should be told by the court": nobody has told anything yet. */
  private static boolean isReported(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT && !clause.form().modal().isEmpty();
  }

  private boolean isCited(Clause clause) {
    return source.governor(clause).filter(g -> Surroundings.isCited(clause, g)).isPresent();
  }

  private List<Entity> find(Span quote, List<Match> speech) {
    if (isTitle(quote)) {
      return List.of();
    }
    Optional<Match> beside =
        speech.stream()
            .filter(m -> m.clause().sentence().span().overlaps(quote))
            .min((a, b) -> Integer.compare(distance(a, quote), distance(b, quote)));
    boolean named =
        beside
            .filter(m -> m.agents().stream().anyMatch(Entity.Person.class::isInstance))
            .isPresent();
    Optional<List<Entity>> apposed = named ? Optional.empty() : tags.apposed(quote);
    return apposed.isPresent() ? apposed.get() : nearest(quote, beside, speech);
  }

  private List<Entity> nearest(Span quote, Optional<Match> beside, List<Match> speech) {
    return beside
        .or(
            () ->
                speech.stream()
                    .filter(m -> isNear(m.clause().sentence().span().end(), quote.start()))
                    .reduce((a, b) -> b))
        .or(
            () ->
                speech.stream()
                    .filter(m -> isNear(quote.end(), m.clause().sentence().span().start()))
                    .findFirst())
        .map(Match::agents)
        .orElse(List.of());
  }

  /** "Under the theme of “One lake for all”": what something is called. */
  private boolean isTitle(Span quote) {
    String before =
        source.text().text(new Span(Math.max(0, quote.start() - NAMING_REACH), quote.start()));
    return NAMING.matcher(before).find();
  }

  private static int distance(Match match, Span quote) {
    int at = position(match);
    return at < quote.start() ? quote.start() - at : at - quote.end();
  }

  /** True where two positions follow each other with nothing but marks between them. */
  private boolean isNear(int before, int after) {
    return before <= after
        && after - before <= 4
        && (source.text().text(new Span(before, after)).indexOf('\n') < 0
            || source.text().text(new Span(0, before)).endsWith(":"));
  }

  /** Who is named beside a quotation among these words. */
  Optional<List<Entity>> named(Span words) {
    return source.quotes().stream()
        .filter(q -> q.overlaps(words))
        .flatMap(q -> tags.of(q).stream())
        .findFirst();
  }

  /** The speakers of the quotation around a position. */
  List<Entity> at(int position) {
    return source.quotes().stream()
        .filter(q -> q.contains(position))
        .findFirst()
        .map(q -> speakers.getOrDefault(q, List.of()))
        .orElse(List.of());
  }

  /** Long enough, and not the title of a book or a case. */
  private static boolean isRemark(String words) {
    boolean title = TITLE.matcher(words).matches() && !words.equals(words.toUpperCase(Locale.ROOT));
    return words.split(" ").length >= FEWEST_WORDS && !title;
  }

  /**
   * The quotations of a sentence that are long enough to say something, as far as they stand in it.
   */
  Map<Span, List<Entity>> in(Sentence sentence) {
    Map<Span, List<Entity>> found = new LinkedHashMap<>();
    for (Span quote : source.quotes()) {
      if (quote.overlaps(sentence.span()) && !speakers.get(quote).isEmpty()) {
        Span part =
            new Span(
                Math.max(quote.start(), sentence.span().start()),
                Math.min(quote.end(), sentence.span().end()));
        if (isRemark(source.line(part))) {
          found.put(part, speakers.get(quote));
        }
      }
    }
    return found;
  }
}
