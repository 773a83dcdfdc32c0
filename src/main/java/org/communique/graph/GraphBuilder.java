package org.communique.graph;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Node;
import org.communique.article.Article;
import org.communique.fact.Reading;

/**
 * Makes the graph of an article out of what was read in it: the article and who read it, then the
 * facts with the entities they are about and the words they rest on, then the words that name
 * something. No node is blank, so that graphs of many articles can be joined and compared.
 */
public final class GraphBuilder {
  private final Provenance provenance;

  public GraphBuilder(Provenance provenance) {
    this.provenance = requireNonNull(provenance);
  }

  public ArticleGraph build(Reading reading) {
    Article article = reading.text().article();
    Node node = Iris.article(article.id());
    Triples statements = new Triples();
    Triples shared = new Triples();

    TextWriter text = new TextWriter(statements, article);
    text.writeArticle(reading);
    text.writeExtraction(provenance);

    EntityWriter entities = new EntityWriter(statements, new GazetteerWriter(shared), reading);
    FactWriter facts = new FactWriter(statements, node, entities, text);
    reading.facts().forEach(facts::write);

    MentionWriter mentions = new MentionWriter(statements, node, entities, reading);
    reading.mentions().forEach(mentions::write);
    return new ArticleGraph(
        article.id(), Iris.graph(article.id()), statements.graph(), shared.graph());
  }
}
