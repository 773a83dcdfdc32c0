package org.communique;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.communique.graph.ArticleGraph;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.vocab.Namespace;

/**
 * Makes a store of invented articles until it holds as many triples as asked for, through the
 * program's own graph builder.
 */
public final class SyntheticStore {
  private SyntheticStore() {}

  /** Arguments: folder of the store, number of triples. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    long wanted = Long.parseLong(args[1]);
    if (Files.exists(folder)) {
      throw new CommuniqueException(folder + ": is there already; name a new folder");
    }
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader =
        LoaderFactory.phasedLoader(dataset, LoaderOps.outputToLog());
    loader.startBulk();
    long triples = 0;
    int articles = 0;
    SyntheticWorld world = new SyntheticWorld();
    GraphBuilder builder = new GraphBuilder(Provenance.timeless(Version.CURRENT));
    while (triples < wanted) {
      ArticleGraph article = builder.build(SyntheticNews.article(world, articles++));
      article
          .statements()
          .find()
          .forEach(t -> loader.stream().quad(Quad.create(article.name(), t)));
      article
          .entities()
          .find()
          .forEach(t -> loader.stream().quad(Quad.create(Namespace.ENTITIES_GRAPH, t)));
      triples += article.statements().size();
    }
    loader.finishBulk();
    System.out.printf("%d articles, about %d triples in %s%n", articles, triples, folder);
    dataset.close();
  }
}
