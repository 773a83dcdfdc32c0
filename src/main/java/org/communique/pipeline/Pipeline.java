package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.EntityResolver;
import org.communique.extract.FactExtractor;
import org.communique.fact.EntityFacts;
import org.communique.fact.Fact;
import org.communique.fact.Reading;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.InstrumentMentions;
import org.communique.mention.Mention;
import org.communique.mention.NameMentions;
import org.communique.mention.QuoteMentions;
import org.communique.mention.RoleFinder;
import org.communique.nlp.NameModel;
import org.communique.nlp.OpenNlpAnalyzer;
import org.communique.rule.RuleBook;
import org.communique.text.AnalyzedText;
import org.communique.text.TextAnalyzer;
import org.communique.time.Publication;
import org.communique.time.PublicationDate;
import org.communique.time.TemporalTagger;

/** From an article to what it states: the only place that shows the order of the steps. */
public final class Pipeline {
  private final TextAnalyzer analyzer;
  private final NameMentions names;
  private final RoleFinder roles;
  private final QuoteMentions quotes = new QuoteMentions();
  private final InstrumentMentions instruments;
  private final TemporalTagger times;
  private final EntityResolver entities;
  private final FactExtractor facts;

  private Pipeline(TextAnalyzer analyzer, Gazetteer gazetteer, NameModel model, RuleBook rules) {
    this.analyzer = analyzer;
    this.names = new NameMentions(gazetteer, model);
    this.roles = new RoleFinder();
    this.instruments = new InstrumentMentions(gazetteer);
    this.times = TemporalTagger.standard();
    this.entities = new EntityResolver(gazetteer);
    this.facts = new FactExtractor(rules, gazetteer);
  }

  /** The pipeline with the models and rules that come with the program: takes seconds to load. */
  public static Pipeline standard() {
    return with(Knowledge.standard());
  }

  /** The pipeline with the models that come with the program, and these names and rules. */
  public static Pipeline with(Knowledge knowledge) {
    return new Pipeline(
        OpenNlpAnalyzer.load(), knowledge.gazetteer(), NameModel.standard(), knowledge.rules());
  }

  /** Reads an article. */
  public Reading read(Article article) {
    AnalyzedText text = analyzer.analyze(article);
    Optional<Publication> publication = PublicationDate.infer(text);
    List<Mention> mentions = mentions(text, publication);
    Entities known = entities.resolve(text, mentions);
    List<Fact> stated = new ArrayList<>(EntityFacts.of(text, mentions, known));
    stated.addAll(facts.extract(text, mentions, known, publication));
    return new Reading(text, publication, mentions, known, stated);
  }

  private List<Mention> mentions(AnalyzedText text, Optional<Publication> publication) {
    List<Mention> mentions = new ArrayList<>(names.find(text));
    mentions.addAll(roles.find(text));
    mentions.addAll(quotes.find(text));
    mentions.addAll(instruments.find(text));
    times
        .tag(text, publication.map(Publication::date))
        .forEach(t -> mentions.add(new Mention.Time(t)));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }
}
