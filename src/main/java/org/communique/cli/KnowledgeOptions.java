package org.communique.cli;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.gazetteer.Gazetteer;
import org.communique.pipeline.Knowledge;
import org.communique.rule.RuleBook;
import picocli.CommandLine.Option;

/** What an analyst adds to what comes with the program: rules and names of their own. */
final class KnowledgeOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Also use the rules in the .yaml files of this folder, before the others.")
  private Path folder;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Also know the names in this table: tab-separated values with the columns name and kind,",
        "and any of otherNames, demonyms, metonyms, iso2, within, wikidata, geonames, lat, lon,",
        "population."
      })
  private Path names;

  private Knowledge known;

  /** What is known, read once. */
  Knowledge known() {
    if (known == null) {
      known =
          new Knowledge(
              names == null ? Gazetteer.standard() : Gazetteer.standardWith(names),
              folder == null ? RuleBook.standard() : RuleBook.standard().with(folder));
    }
    return known;
  }

  /**
   * What cannot be read of rules and names is told at once; models are loaded when there is an
   * article.
   */
  Supplier<Function<Article, Reading>> reader(Readers readers) {
    Knowledge knowledge = known();
    return new Once<>(() -> readers.with(knowledge));
  }
}
