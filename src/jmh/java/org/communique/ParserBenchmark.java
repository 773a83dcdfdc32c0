package org.communique;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.clause.Clause;
import org.communique.clause.ClauseReader;
import org.communique.nlp.OpenNlpAnalyzer;
import org.communique.text.AnalyzedText;
import org.communique.text.TextAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences a second: from text to trees, and from trees to clauses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParserBenchmark {
  private static final int SENTENCES = 24;
  private static final String PARAGRAPH =
      """
      The foreign ministers of Norway and Kenya, who had met twice this year, agreed on Monday to \
      resume the fisheries talks that were broken off in May.
      "We will not wait for another winter," said the Norwegian minister, Anna Berg, adding that \
      her country stood ready to send observers if both parliaments asked for them.
      Kenya, whose navy seized two trawlers last week, denied having fired on their crews.
      A treaty is to be signed in Nairobi in June.
      """;

  private TextAnalyzer analyzer;
  private Article article;
  private AnalyzedText text;

  @Setup
  public void load() {
    analyzer = OpenNlpAnalyzer.load();
    String paragraph = PARAGRAPH.replace("\n", " ").strip() + "\n\n";
    article = Article.of("benchmark", paragraph.repeat(SENTENCES / 4));
    text = analyzer.analyze(article);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public AnalyzedText parse() {
    return analyzer.analyze(article);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<List<Clause>> readClauses() {
    return text.sentences().stream().map(ClauseReader::read).collect(Collectors.toList());
  }
}
