package org.communique.cli;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.rule.RuleBook;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: an analyst's own rules beside those that come with the program. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Also use the rules in the .yaml files of this folder, before the others.")
  private Path folder;

  RuleBook book() {
    return folder == null ? RuleBook.standard() : RuleBook.standard().with(folder);
  }

  /** Rules that cannot be read are told at once; models are loaded when there is an article. */
  Supplier<Function<Article, Reading>> reader(Readers readers) {
    RuleBook rules = book();
    return new Once<>(() -> readers.with(rules));
  }
}
