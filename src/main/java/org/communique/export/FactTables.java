package org.communique.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.graph.ArticleGraph;
import org.communique.graph.OutputFile;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultFormat;
import org.communique.query.ResultTable;
import org.communique.query.ResultWriter;
import org.communique.vocab.Cq;
import org.communique.vocab.Namespace;

/**
 * The nine fact tables of an article.
 *
 * @param articleId whose they are
 * @param answers the tables by the names of their queries
 */
public record FactTables(String articleId, Map<String, ResultTable> answers) {
  private static final List<CatalogueQuery> QUERIES = QueryCatalogue.load().facts();

  public static FactTables of(ArticleGraph article) {
    return of(article.articleId(), article.dataset());
  }

  private static FactTables of(String articleId, DatasetGraph dataset) {
    QueryRunner runner = QueryRunner.over(dataset);
    Map<String, ResultTable> answers = new LinkedHashMap<>();
    QUERIES.forEach(query -> answers.put(query.name(), runner.run(query)));
    return new FactTables(articleId, answers);
  }

  /** Hands out the tables of each article in a dataset, in the order of the articles' names. */
  static void each(DatasetGraph dataset, Consumer<FactTables> tables) {
    List<Node> articles = new java.util.ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, Cq.ARTICLE_ID, Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getObject()));
    articles.stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .forEach(id -> tables.accept(of(id, alone(id, dataset))));
  }

  private static DatasetGraph alone(String articleId, DatasetGraph dataset) {
    DatasetGraph alone = DatasetGraphFactory.create();
    Node name = ArticleGraph.nameOf(articleId);
    alone.addGraph(name, dataset.getGraph(name));
    alone.addGraph(Namespace.ENTITIES_GRAPH, dataset.getGraph(Namespace.ENTITIES_GRAPH));
    return alone;
  }

  /** Writes {@code FOLDER/ARTICLE/QUERY.csv}. */
  public void write(Path parent) {
    Path folder = parent.resolve(folderName(articleId));
    OutputFile.createFolder(folder);
    ResultWriter writer = new ResultWriter(ResultFormat.CSV, 0);
    answers.forEach(
        (name, answer) ->
            OutputFile.write(folder.resolve(name + ".csv"), out -> writer.write(answer, out)));
  }

  /** An id from a file can hold anything; a folder name must stay inside its folder. */
  static String folderName(String articleId) {
    String name = articleId.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_");
    return name.startsWith(".") ? "_" + name : name;
  }
}
