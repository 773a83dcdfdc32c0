package org.communique;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryRunner;
import org.communique.query.ResultTable;
import org.communique.store.Store;

/**
 * Runs every query of the catalogue over a store that {@link SyntheticStore} made, with the
 * parameters that an analyst would give, and prints a table: median, 95th percentile and rows.
 */
public final class CatalogueBenchmark {
  private static final int WARM_UPS = 3;
  private static final int RUNS = 15;

  /** What is asked: of a country, a month, a place or an article; the fact tables of an article. */
  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("article", "news-001000"),
              Map.entry("subject", "Tokyo"),
              Map.entry("actor", "Albania"),
              Map.entry("speaker", "Albania"),
              Map.entry("party", "Albania"),
              Map.entry("name", "Albania"),
              Map.entry("about", "Tokyo Pact"),
              Map.entry("one", "Albania"),
              Map.entry("other", "Austria"),
              Map.entry("of", "Albania"),
              Map.entry("on", "2018-06-30"),
              Map.entry("agent", "Albania"),
              Map.entry("place", "Tokyo"),
              Map.entry("over", "Pentecost"),
              Map.entry("centre", "Sapporo"),
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
    try (Store store = Store.open(Path.of(args[0]))) {
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
    }
  }

  private static double measure(QueryRunner runner, CatalogueQuery query) {
    Map<String, String> values = new TreeMap<>();
    query.parameters().stream()
        .filter(parameter -> VALUES.containsKey(parameter.name()))
        .forEach(parameter -> values.put(parameter.name(), VALUES.get(parameter.name())));
    if (query.name().equals("said-about")) {
      values.put("about", "Austria");
    }
    ResultTable answer = runner.run(query, values);
    List<Double> times = new ArrayList<>();
    for (int run = -WARM_UPS; run < RUNS; run++) {
      long start = System.nanoTime();
      answer = runner.run(query, values);
      double millis = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
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
