package org.communique;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.communique.query.CatalogueQuery;
import org.communique.query.Parameter;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultTable;

/**
 * Runs every query of the catalogue over a store that {@link SyntheticStore} made, with the
 * parameters that an analyst would give, and prints a table: rows, and the median and the 95th
 * percentile of the processor time that the answer took, which other programs do not distort.
 */
public final class CatalogueBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UPS = 3;
  private static final int RUNS = 15;

  /** Official of the invented world who is in the news as often as a foreign minister. */
  private static final String MINISTER = "Oshanel Luluos";

  /**
   * What is asked: of a country, a minister, a month, a place or an article. A name with a query
   * before it holds for that query.
   */
  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("article", "news-001000"),
              Map.entry("subject", MINISTER),
              Map.entry("actor", "Australia"),
              Map.entry("meetings-of/actor", MINISTER),
              Map.entry("same-meeting/actor", MINISTER),
              Map.entry("denied/actor", MINISTER),
              Map.entry("open-promises/actor", MINISTER),
              Map.entry("threats-followed/actor", MINISTER),
              Map.entry("disagreements/actor", MINISTER),
              Map.entry("speaker", MINISTER),
              Map.entry("party", "Australia"),
              Map.entry("name", "Australia"),
              Map.entry("about", "Kabul Pact"),
              Map.entry("said-about/about", "Austria"),
              Map.entry("one", "Australia"),
              Map.entry("other", "Austria"),
              Map.entry("of", "Australia"),
              Map.entry("on", "2018-06-30"),
              Map.entry("acts/agent", "Australia"),
              Map.entry("place", "Kabul"),
              Map.entry("contested/place", "Adak"),
              Map.entry("place-names/place", "Adak"),
              Map.entry("over", "Vanikolo"),
              Map.entry("centre", "Kabul"),
              Map.entry("km", "300"),
              Map.entry("since", "2018-06-01"),
              Map.entry("until", "2018-06-30")));

  private CatalogueBenchmark() {}

  /** Argument: folder of the store; then {@code name=value} to ask something else. */
  public static void main(String[] args) {
    Arrays.stream(args)
        .skip(1)
        .map(arg -> arg.split("=", 2))
        .forEach(pair -> VALUES.put(pair[0], pair[1]));
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(args[0]);
    try {
      QueryRunner runner = QueryRunner.over(store);
      System.out.println("| query | parameters | rows | median ms | p95 ms |");
      System.out.println("|---|---|---|---|---|");
      List<Double> medians = new ArrayList<>();
      for (CatalogueQuery query : QueryCatalogue.load().all()) {
        medians.add(measure(runner, query));
      }
      medians.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%nMedian of the catalogue: %.0f ms; slowest: %.0f ms%n",
          medians.get(medians.size() / 2),
          medians.get(medians.size() - 1));
    } finally {
      store.close();
    }
  }

  private static double measure(QueryRunner runner, CatalogueQuery query) {
    Map<String, String> values = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String name = parameter.name();
      String value = VALUES.getOrDefault(query.name() + "/" + name, VALUES.get(name));
      if (value != null && !(query.name().equals("why") && name.equals("article"))) {
        values.put(name, value);
      }
    }
    ResultTable answer = runner.run(query, values);
    List<Double> times = new ArrayList<>();
    for (int run = -WARM_UPS; run < RUNS; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      answer = runner.run(query, values);
      double millis =
          (THREADS.getCurrentThreadCpuTime() - start)
              / (double) TimeUnit.MILLISECONDS.toNanos(1);
      if (run >= 0) {
        times.add(millis);
      }
    }
    times.sort(null);
    double median = times.get(RUNS / 2);
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %s | %d | %.0f | %.0f |%n",
        query.name(),
        String.join(", ", values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList()),
        answer.rows().size(),
        median,
        times.get((int) Math.ceil(RUNS * 0.95) - 1));
    return median;
  }
}
