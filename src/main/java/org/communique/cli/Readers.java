package org.communique.cli;

import java.util.function.Function;
import org.communique.article.Article;
import org.communique.fact.Reading;
import org.communique.pipeline.Knowledge;

/** Makes what reads articles, with the rules and names that a command asks for. */
@FunctionalInterface
interface Readers {
  Function<Article, Reading> with(Knowledge knowledge);
}
