package org.communique;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.EntityResolver;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.mention.NameMentions;
import org.communique.mention.RoleFinder;
import org.communique.nlp.NameModel;
import org.communique.nlp.OpenNlpAnalyzer;
import org.communique.text.AnalyzedText;
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

/** Sentences a second: finding names, and finding out who is who. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NamesBenchmark {
  private static final int SENTENCES = 24;
  private static final String PARAGRAPH =
      """
      Norwegian Foreign Minister Anna Berg met Kenyan President Joseph Otieno in Oslo on Monday.
      She told reporters that the two countries would sign a fisheries treaty with the African \
      Union in Nairobi next month, the Norwegian Foreign Ministry said.
      Otieno thanked Berg for her country's support and asked Norway and Denmark to send more \
      ships to the Gulf of Aden.
      "Our people depend on the sea," said Joseph Otieno, who flies to Brussels on Tuesday.
      """;

  private NameMentions names;
  private EntityResolver resolver;
  private AnalyzedText text;
  private List<Mention> mentions;

  @Setup
  public void load() {
    names = new NameMentions(Gazetteer.standard(), NameModel.standard());
    resolver = new EntityResolver(Gazetteer.standard());
    String article = (PARAGRAPH.replace("\n", " ").strip() + "\n\n").repeat(SENTENCES / 4);
    text = OpenNlpAnalyzer.load().analyze(Article.of("benchmark", article));
    mentions = new java.util.ArrayList<>(names.find(text));
    mentions.addAll(new RoleFinder().find(text));
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public Object findNames() {
    return names.find(text);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public Entities resolve() {
    return resolver.resolve(text, mentions);
  }
}
