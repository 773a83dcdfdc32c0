package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.clause.Clause;
import org.communique.clause.ClauseReader;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.Publication;
import org.communique.time.TimeExpression;

/**
 * What facts are read from: an article, its clauses, and what has been recognised in it.
 *
 * @param text the article with its sentences
 * @param clauses the clauses of each sentence, by the sentence's number
 * @param entities who and what it speaks of
 * @param times its temporal expressions, in the order of the text
 * @param quotes what stands between quotation marks
 * @param roles titles of posts
 * @param instruments names of treaties and the like
 * @param publication when it appeared
 * @param issuer who speaks as "we" where the article is somebody's own text
 */
record Source(
    AnalyzedText text,
    Map<Integer, List<Clause>> clauses,
    Entities entities,
    List<TimeExpression> times,
    List<Span> quotes,
    List<Span> roles,
    List<Span> instruments,
    Optional<Publication> publication,
    Issuer issuer) {
  /** How many sentences back those who were named are still meant. */
  private static final int MEMORY = 4;

  /** What stands between two who are named together: a dash, or "and" and perhaps a title. */
  private static final Pattern JOINED =
      Pattern.compile("(?:'s|’s)?(?:\\s*[-–/]\\s*|[\\w' ]{0,30} and(?: [\\w' ]{0,30})? ?)");

  private static final Pattern OPPOSED =
      Pattern.compile("(?:\\b(?:[Aa]nti|[Cc]ounter|D)[-‑–]|\\bDefeat (?:the )?)$");

  /** In characters. */
  private static final int OPPOSED_REACH = 12;

  static Source of(
      AnalyzedText text,
      List<Mention> mentions,
      Entities entities,
      Optional<Publication> publication) {
    return new Source(
        text,
        text.sentences().stream().collect(Collectors.toMap(Sentence::index, ClauseReader::read)),
        entities,
        of(
            mentions,
            Mention.Time.class,
            Mention.Time::expression,
            Comparator.comparing(TimeExpression::span)),
        of(mentions, Mention.Quote.class, Mention.Quote::span, Comparator.naturalOrder()),
        of(mentions, Mention.Role.class, Mention.Role::span, Comparator.naturalOrder()),
        of(mentions, Mention.Instrument.class, Mention.Instrument::span, Comparator.naturalOrder()),
        publication,
        Issuer.of(text, entities));
  }

  private static <M extends Mention, T> List<T> of(
      List<Mention> mentions, Class<M> kind, Function<M, T> part, Comparator<T> order) {
    return mentions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(part)
        .sorted(order)
        .toList();
  }

  /** The text of some words up to a reference among them. */
  String upTo(Reference reference, Span words) {
    return text.text(new Span(words.start(), reference.span().start()));
  }

  /** "The anti-Front coalition", "to Defeat the Front": against whom others act. */
  boolean isOpposed(Reference reference) {
    int start = reference.span().start();
    return OPPOSED.matcher(text.text(new Span(Math.max(0, start - OPPOSED_REACH), start))).find();
  }

  /** The text of some words behind a reference among them. */
  String behind(Reference reference, Span words) {
    int end = reference.span().end();
    return text.text(new Span(end, Math.max(end, words.end())));
  }

  /** The two countries that the article names most. */
  List<Entity> usualSides() {
    return Sides.usual(entities);
  }

  /**
   * Whom "the two sides" means where nothing else tells it: the last two that were named together
   * ("Chad and Sudan", "the Chad-Sudan border") in the sentence or shortly before it, one of whom
   * the article is about; else the two countries of the article.
   */
  List<Entity> sidesNear(Sentence sentence) {
    List<Entity> pair = pairNear(sentence);
    return pair.isEmpty() ? usualSides() : pair;
  }

  /**
   * As {@link #sidesNear}, for what a government comments on in its own release: it is a side only
   * where the words say so.
   */
  List<Entity> othersNear(Sentence sentence) {
    List<Entity> pair = sidesNear(sentence);
    return pair.stream().anyMatch(issuer::comments) ? List.of() : pair;
  }

  /** The state whose government tells the article in its own release. */
  Optional<Entity> teller() {
    return entities.all().stream().filter(issuer::comments).findFirst();
  }

  /** As {@link #sidesNear}, but an article's two countries only where it is about both. */
  List<Entity> opponentsNear(Sentence sentence) {
    List<Entity> pair = pairNear(sentence);
    return pair.isEmpty() ? Sides.balanced(entities) : pair;
  }

  /** The last two of them that were named together, one of whom the article is about. */
  private List<Entity> pairNear(Sentence sentence) {
    List<Entity> usual = usualSides();
    for (int at = sentence.index(); at >= 0 && at > sentence.index() - MEMORY; at--) {
      List<Entity> pair = pairIn(text.sentences().get(at).span());
      if (pair.stream().anyMatch(usual::contains)) {
        return pair;
      }
    }
    return List.of();
  }

  private List<Entity> pairIn(Span sentence) {
    List<Reference> named =
        entities.within(sentence).stream()
            .filter(r -> r.form() == Reference.Form.NAME && r.entities().size() == 1)
            .filter(r -> isParty(Sides.of(r.entities().get(0))))
            .toList();
    List<Entity> pair = List.of();
    for (int i = 1; i < named.size(); i++) {
      Reference before = named.get(i - 1);
      Reference after = named.get(i);
      Entity one = Sides.of(before.entities().get(0));
      Entity other = Sides.of(after.entities().get(0));
      boolean joined =
          before.span().end() <= after.span().start()
              && JOINED
                  .matcher(text.text(new Span(before.span().end(), after.span().start())))
                  .matches();
      boolean listed =
          i > 1
              && named.get(i - 2).span().end() <= before.span().start()
              && text.text(new Span(named.get(i - 2).span().end(), before.span().start()))
                  .matches(",\\s*(?:the )?");
      if (joined && !listed && !one.equals(other)) {
        pair = List.of(one, other);
      }
    }
    return pair;
  }

  /** True for a state, and for a body of several or an armed force that acts like one. */
  static boolean isParty(Entity entity) {
    return entity instanceof Entity.Place
        ? Sides.canAct(entity)
        : entity instanceof Entity.Organization body
            && (body.kind() == Entity.Organization.Kind.INTERNATIONAL
                || body.kind() == Entity.Organization.Kind.MILITARY);
  }

  /** The sentence that evidence stands in; none where it stands in a block that is no sentence. */
  Optional<Sentence> sentence(Evidence evidence) {
    return text.sentences().stream().filter(s -> s.span().equals(evidence.sentence())).findFirst();
  }

  /** The clauses of a sentence. */
  List<Clause> clauses(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  /** The clause that a clause depends on. */
  Optional<Clause> governor(Clause clause) {
    return clause.governor() < 0
        ? Optional.empty()
        : Optional.of(clauses(clause.sentence()).get(clause.governor()));
  }

  /** The characters of a span on one line, with single spaces. */
  String line(Span span) {
    return text.text(span).replaceAll("\\s+", " ").strip();
  }

  /** True where some of the words stand in quotation marks. */
  boolean holdsQuote(Span words) {
    return quotes.stream().anyMatch(q -> q.overlaps(words) && q.length() > 1);
  }

  /** True where a position stands inside quotation marks. */
  boolean isQuoted(int position) {
    return quotes.stream().anyMatch(q -> q.contains(position));
  }
}
