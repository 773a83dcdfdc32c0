package org.communique;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.communique.graph.GraphBuilder;
import org.communique.graph.Provenance;
import org.communique.store.Store;

/**
 * Sixty-four clients ask a server for two minutes, without a pause: forty-eight cheap questions,
 * sixteen those that never end. Prints how long the answers took, how the runaway queries ended, and the
 * most memory that the server had in use.
 *
 * <p>The server is a process of its own with 1 GB of heap, over a store of invented articles.
 */
public final class ServerLoad {
  private static final int CHEAP_CLIENTS = 48;
  private static final int RUNAWAY_CLIENTS = 16;
  private static final int SECONDS = 120;
  private static final int ARTICLES = 400;

  private static final List<String> CHEAP =
      List.of(
          "/queries/meetings-of/answer?format=json&actor=Oshanel+Luluos&since=2018-06-01&until=2018-06-30",
          "/queries/people/answer?format=json&article=news-000100",
          "/queries/search/answer?format=json&words=harbour",
          "/communique/sparql?query=SELECT+*+%7B+%3Fs+a+%3Chttps%3A%2F%2Fw3id.org%2Fcommunique%2Fns%23Meeting%3E+%7D+LIMIT+20",
          "/health");

  private static final List<String> RUNAWAY =
      List.of(
          "count # SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "sort # SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c",
          "group # SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
          "distinct # SELECT DISTINCT ?a ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a",
          "regex # ASK { ?s ?p ?o FILTER (!REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
              + " SUBSTR(STR(?o), 1, 0)), '^(a+)+\\\\1$')) }");

  /** An answer: what was asked, its status, how long it took. */
  private record Answer(String kind, int status, double millis) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final URI server;
  private final Duration length;

  private ServerLoad(URI server, Duration length) {
    this.server = server;
    this.length = length;
  }

  /** Arguments, where others are wanted: how many seconds, over how many articles. */
  public static void main(String[] args) throws Exception {
    Duration length = Duration.ofSeconds(args.length > 0 ? Integer.parseInt(args[0]) : SECONDS);
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : ARTICLES;
    Path folder = Path.of("target", "load-store-" + articles);
    if (!Files.exists(folder)) {
      fill(folder, articles);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.communique.cli.Main",
                "serve",
                "--store",
                folder.toString(),
                "--port",
                "0",
                "--timeout",
                "10")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String address =
          lines.lines().filter(line -> line.startsWith("Page: ")).findFirst().orElseThrow();
      ServerLoad load = new ServerLoad(URI.create(address.replace("Page: ", "").strip()), length);
      load.run();
      process.destroy();
      System.out.printf("%nThe server ended with %d%n", process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }

  private static void fill(Path folder, int articles) {
    SyntheticWorld world = new SyntheticWorld();
    GraphBuilder builder = new GraphBuilder(Provenance.timeless(Version.CURRENT));
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < articles; i++) {
        store.load(builder.build(SyntheticNews.article(world, i)));
      }
      System.out.println(store.status());
    }
  }

  private void run() throws Exception {
    for (String path : CHEAP) {
      get(path);
    }
    answers.clear();
    long end = System.nanoTime() + length.toNanos();
    ExecutorService clients = Executors.newFixedThreadPool(CHEAP_CLIENTS + RUNAWAY_CLIENTS + 1);
    for (int i = 0; i < CHEAP_CLIENTS; i++) {
      int first = i;
      clients.submit(() -> repeat(end, first, CHEAP, this::get));
    }
    for (int i = 0; i < RUNAWAY_CLIENTS; i++) {
      int first = i;
      clients.submit(() -> repeat(end, first, RUNAWAY, this::ask));
    }
    List<Double> heap = new ArrayList<>();
    clients.submit(
        () -> {
          while (System.nanoTime() < end) {
            heap.add(heap());
            Thread.sleep(2000);
          }
          return null;
        });
    clients.shutdown();
    clients.awaitTermination(length.toSeconds() + 60, TimeUnit.SECONDS);
    report();
    System.out.printf(
        Locale.ROOT,
        "%nHeap in use: %.0f MB at most, of 1,024%n",
        heap.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    System.out.println(
        metrics().lines().filter(l -> l.startsWith("communique")).collect(Collectors.joining("\n")));
  }

  private interface Question {
    void ask(String text) throws IOException, InterruptedException;
  }

  private static Void repeat(long end, int first, List<String> texts, Question question)
      throws InterruptedException {
    for (int i = first; System.nanoTime() < end; i++) {
      try {
        question.ask(texts.get(i % texts.size()));
      } catch (IOException lost) {
        System.err.println("lost: " + lost);
      }
    }
    return null;
  }

  private void get(String path) throws IOException, InterruptedException {
    String kind = path.replaceFirst("[?].*", "");
    time(kind, HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  private void ask(String named) throws IOException, InterruptedException {
    String query = named.replaceFirst("\\w+ # ", "");
    time(
        "runaway " + named.replaceFirst(" .*", ""),
        HttpRequest.newBuilder(server.resolve("/communique/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query)));
  }

  private void time(String kind, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200 && answer.statusCode() != 503) {
      System.err.println(answer.statusCode() + " " + kind + ": " + answer.body().lines().findFirst());
    }
    answers.add(new Answer(kind, answer.statusCode(), (System.nanoTime() - begin) / 1e6));
  }

  private double heap() throws IOException, InterruptedException {
    return metrics()
            .lines()
            .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("\"heap\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
            .sum()
        / (1 << 20);
  }

  private String metrics() throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(server.resolve("/metrics")).build(), BodyHandlers.ofString())
        .body();
  }

  private void report() {
    Map<String, List<Answer>> kinds = new TreeMap<>();
    answers.forEach(a -> kinds.computeIfAbsent(a.kind(), k -> new ArrayList<>()).add(a));
    kinds.put(
        "all cheap",
        kinds.entrySet().stream()
            .filter(each -> !each.getKey().startsWith("runaway"))
            .flatMap(each -> each.getValue().stream())
            .toList());
    System.out.println("| asked | answers | status | p50 ms | p99 ms | most ms |");
    System.out.println("|---|---|---|---|---|---|");
    kinds.forEach(
        (kind, all) -> {
          double[] times = all.stream().mapToDouble(Answer::millis).sorted().toArray();
          Map<Integer, Long> status =
              all.stream()
                  .collect(
                      Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
          System.out.printf(
              Locale.ROOT,
              "| %s | %d | %s | %.0f | %.0f | %.0f |%n",
              kind,
              times.length,
              status,
              times[times.length / 2],
              times[(int) (times.length * 0.99)],
              times[times.length - 1]);
        });
  }
}
