package org.communique.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.communique.article.Article;
import org.communique.entity.Entity;
import org.communique.fact.Reading;

/**
 * Makes the graph of an article out of what was read in it: the article and who read it, then the
 * facts with the entities they are about and the words they rest on, then the words that name
 * something. No node is blank, so that graphs of many articles can be joined and compared.
 */
public final class GraphBuilder {
  private final Provenance provenance;
  private final Excerpt excerpt;
  private final Predicate<Entity.Place> contested;

  /** A builder that repeats the whole text and knows no contested place but the article's own. */
  public GraphBuilder(Provenance provenance) {
    this(provenance, Excerpt.WHOLE, place -> false);
  }

  /**
   * @param excerpt how much of the text the graph repeats
   * @param contested which places are known to be contested: none of them is put inside a country
   */
  public GraphBuilder(Provenance provenance, Excerpt excerpt, Predicate<Entity.Place> contested) {
    this.provenance = requireNonNull(provenance);
    this.excerpt = requireNonNull(excerpt);
    this.contested = requireNonNull(contested);
  }

  public ArticleGraph build(Reading reading) {
    Article article = reading.text().article();
    Node node = Iris.article(article.id());
    Triples statements = new Triples();
    Triples shared = new Triples();

    TextWriter text = new TextWriter(statements, article, excerpt);
    text.writeArticle(reading);
    text.writeExtraction(provenance);

    Origins origins = new Origins();
    EntityWriter entities =
        new EntityWriter(statements, new GazetteerWriter(shared), origins, reading, contested);
    FactWriter facts = new FactWriter(statements, node, entities, origins, text, excerpt);
    reading.facts().forEach(facts::write);

    MentionWriter mentions =
        new MentionWriter(statements, node, entities, origins, reading, excerpt);
    reading.mentions().forEach(mentions::write);
    new MatchWriter(statements, node, entities).write(reading.matches());
    origins.write(statements, text);
    return new ArticleGraph(
        article.id(), Iris.graph(article.id()), statements.graph(), shared.graph());
  }
}
