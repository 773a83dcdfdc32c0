package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.clause.Clause;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Organization;
import org.communique.entity.Entity.Person;
import org.communique.entity.Entity.Place;
import org.communique.entity.Entity.Post;
import org.communique.entity.Reference;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.rule.RuleBook;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Tree;
import org.communique.time.Publication;
import org.communique.time.TemporalTagger;

/**
 * A made-up article for tests: sentences in brackets, each in a block of its own, and who is meant
 * by which of their words. The countries Mali, Chad and Togo, the city Oslo, the ministers Ann Diop
 * of Chad and Jan Kos of Togo are known by their names everywhere.
 */
final class Dispatch {
  static final Place MALI = place("Mali", Place.Kind.COUNTRY);
  static final Place CHAD = place("Chad", Place.Kind.COUNTRY);
  static final Place TOGO = place("Togo", Place.Kind.COUNTRY);
  static final Place OSLO = place("Oslo", Place.Kind.CITY);

  /** As the gazetteer has it, so that releases of its government are its own. */
  static final Place UNITED_STATES =
      new Place(
          "United States",
          List.of(),
          Place.Kind.COUNTRY,
          Optional.empty(),
          Gazetteer.standard().countryByIso("US"));

  static final Person DIOP = minister("Ann Diop", CHAD);
  static final Person KOS = minister("Jan Kos", TOGO);

  private static final RuleBook RULES = RuleBook.standard();
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final TemporalTagger TIMES = TemporalTagger.standard();
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  private final List<Sentence> sentences = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> known = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private String publisher = "";
  private String title = "";

  /** An article of body sentences. */
  static Dispatch of(String... trees) {
    Dispatch dispatch = new Dispatch();
    for (String tree : trees) {
      dispatch.add(Block.Kind.BODY, tree);
    }
    return dispatch.naming(MALI, CHAD, TOGO, OSLO, DIOP, KOS);
  }

  /** Adds a sentence; names that are to be known in it must be told after it. */
  Dispatch add(Block.Kind kind, String tree) {
    Sentence sentence = Bracketed.sentence(tree, sentences.size(), text.length(), kind);
    sentences.add(sentence);
    text.append(Bracketed.text(sentence)).append("\n");
    return this;
  }

  /** Adds sentences of the body that follow each other in one paragraph. */
  Dispatch onOneLine(String... trees) {
    for (String tree : trees) {
      add(Block.Kind.BODY, tree);
      text.setCharAt(text.length() - 1, ' ');
    }
    return this;
  }

  /** Makes every place where the names of entities stand refer to them. */
  Dispatch naming(Entity... entities) {
    for (Entity entity : entities) {
      refer(entity.name(), Reference.Form.NAME, entity);
    }
    return this;
  }

  /** Makes words refer to entities as a description does. */
  Dispatch describing(String words, Entity... entities) {
    return refer(words, Reference.Form.DESCRIPTION, entities);
  }

  /** Makes a word the adjective of a country. */
  Dispatch adjective(String word, Entity country) {
    return refer(word, Reference.Form.DEMONYM, country);
  }

  /** Makes the words stand for a treaty's name. */
  Dispatch treaty(String name) {
    spans(name).forEach(span -> mentions.add(new Mention.Instrument(span)));
    return this;
  }

  /** Makes the words stand between quotation marks. */
  Dispatch quoting(String words) {
    spans(words).forEach(span -> mentions.add(new Mention.Quote(span)));
    return this;
  }

  /** Says who published the article. */
  Dispatch by(String source) {
    publisher = source;
    return this;
  }

  /** Gives the article a title. */
  Dispatch titled(String words) {
    title = words;
    return this;
  }

  private Dispatch refer(String words, Reference.Form form, Entity... entities) {
    for (Span span : spans(words)) {
      references.removeIf(r -> r.span().equals(span));
      references.add(new Reference(span, form, List.of(entities)));
      List.of(entities).stream().filter(e -> !known.contains(e)).forEach(known::add);
    }
    return this;
  }

  private List<Span> spans(String words) {
    Matcher found = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text);
    return found.results().map(r -> new Span(r.start(), r.end())).toList();
  }

  Entities entities() {
    return new Entities(known, references);
  }

  AnalyzedText text() {
    Article article =
        new Article(
            "dispatch",
            Optional.of(title).filter(t -> !t.isEmpty()),
            Optional.of(PUBLISHED),
            Optional.of(publisher).filter(p -> !p.isEmpty()),
            text.toString());
    List<Block> blocks = sentences.stream().map(s -> new Block(s.span(), s.block())).toList();
    return new AnalyzedText(article, blocks, sentences);
  }

  Source source() {
    return Source.of(text(), all(), entities(), publication());
  }

  /** The first clause with a verb or noun, in the lemma's order of sentences. */
  static Clause clause(Source source, String lemma) {
    return source.text().sentences().stream()
        .flatMap(s -> source.clauses(s).stream())
        .filter(c -> c.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }

  /** The first phrase of a sentence that has these words. */
  static Tree phrase(Sentence sentence, String words) {
    return sentence
        .tree()
        .preorder()
        .filter(t -> !t.isLeaf() && words(sentence, t).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Sentence sentence, Tree tree) {
    return tree.preorder()
        .filter(Tree::isLeaf)
        .map(leaf -> sentence.token(leaf.from()).text())
        .collect(Collectors.joining(" "));
  }

  static RuleBook rules() {
    return RULES;
  }

  /** What the rules read. */
  List<Fact> facts() {
    return new FactExtractor(RULES, GAZETTEER).extract(text(), all(), entities(), publication());
  }

  /** The facts of a kind, a line each. */
  List<String> lines(Class<? extends Fact> kind) {
    return facts().stream().filter(kind::isInstance).map(FactLine::of).toList();
  }

  private List<Mention> all() {
    List<Mention> all = new ArrayList<>(mentions);
    TIMES.tag(text(), Optional.of(PUBLISHED)).forEach(t -> all.add(new Mention.Time(t)));
    return all;
  }

  private static Optional<Publication> publication() {
    return Optional.of(new Publication(PUBLISHED, Publication.Basis.METADATA, new Span(0, 0)));
  }

  static Place place(String name, Place.Kind kind) {
    return new Place(name, List.of(), kind, Optional.empty(), Optional.empty());
  }

  static Organization organization(String name, Organization.Kind kind) {
    return new Organization(name, List.of(), kind, Optional.empty());
  }

  static Person minister(String name, Place of) {
    return new Person(name, List.of(), List.of(new Post("minister", Optional.of(of))));
  }
}
