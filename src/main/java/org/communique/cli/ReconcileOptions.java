package org.communique.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.communique.article.Problem;
import org.communique.fact.Reading;
import org.communique.reconcile.Reconciler;
import picocli.CommandLine.Option;

/** Which service is asked about names that the gazetteer does not identify; none by default. */
final class ReconcileOptions {
  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description = {
        "Also ask the reconciliation service at this address about names that the gazetteer has no",
        "identifier for, and note what it says as its opinion (skos:closeMatch, cq:Match)."
      })
  private URI service;

  @Option(
      names = "--reconcile-type",
      paramLabel = "SORT=TYPE",
      description =
          "Take only things of this type of the service for a sort of names"
              + " (${COMPLETION-CANDIDATES}); may be repeated.")
  private Map<Reconciler.Sort, String> types = new EnumMap<>(Reconciler.Sort.class);

  @Option(
      names = "--reconcile-cache",
      paramLabel = "DIR",
      description =
          "Keep the service's answers here; default communique/reconcile in the user's folder for"
              + " caches.")
  private Path cache;

  private Reconciler reconciler;

  /** Puts the question to the service before a step, if there is one. */
  <R> Function<Reading, R> before(Function<Reading, R> step) {
    if (service == null) {
      return step;
    }
    reconciler =
        new Reconciler(
            service,
            types,
            cache == null ? userCache() : cache,
            Reconciler.PATIENCE,
            Reconciler.DISTANCE);
    return step.compose(reconciler::reconcile);
  }

  /** Tells of a service that failed; nothing but its opinions is missing then. */
  int finish(Console console, int code) {
    if (reconciler == null || reconciler.failure().isEmpty()) {
      return code;
    }
    console.problem(
        Problem.notice(
            reconciler.failure().get() + "; all else is done, without what it might have said"));
    return Math.max(code, ExitCode.FINDINGS);
  }

  private static Path userCache() {
    String caches = System.getenv("XDG_CACHE_HOME");
    Path folder =
        caches == null || caches.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(caches);
    return folder.resolve("communique").resolve("reconcile");
  }
}
