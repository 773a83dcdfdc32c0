package org.communique.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URL;
import java.util.Locale;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.query.QueryCatalogue;
import org.communique.vocab.reference.OntologyPage;

/** Fuseki with what it serves: the data, its own page, our pages, health and metrics. */
final class Services {
  static final String DATASET = "/communique";
  static final String METRICS = "/metrics";

  private static final int THREADS = 100;

  private final DatasetGraph dataset;
  private final RunningQueries running;
  private final ServerSettings settings;

  Services(DatasetGraph dataset, RunningQueries running, ServerSettings settings) {
    this.dataset = dataset;
    this.running = running;
    this.settings = settings;
  }

  FusekiServer build() {
    Queries queries =
        new Queries(QueryCatalogue.load(), new Answers(dataset, settings.limits(), running));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .maxServerThreads(THREADS)
            .fusekiModules(FusekiModules.empty())
            .staticFileBase(pages())
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new GuardedQuery(settings.limits(), running))
            .registerOperation(
                Operation.Update, WebContent.contentTypeSPARQLUpdate, new GuardedUpdate(running))
            .addProcessor("/$/server", new ActionServerStatus())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .addServlet(METRICS, new ActionMetrics())
            .addServlet(Health.PATH, new Health(dataset))
            .addServlet(Queries.PATH + "/*", queries)
            .addServlet(OntologyResource.PATH, new OntologyResource(OntologyPage.html()))
            .add(DATASET, service());
    settings.credentials().ifPresent(known -> builder.securityHandler(Guards.login(known)));
    FusekiServer server = builder.build();
    count(MetricsProvider.getMetricsProvider(server.getServletContext()).getMeterRegistry());
    return server;
  }

  private DataService service() {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "get");
    if (settings.allowUpdate()) {
      service
          .addEndpoint(Operation.Update)
          .addEndpoint(Operation.Update, "update")
          .addEndpoint(Operation.GSP_RW)
          .addEndpoint(Operation.GSP_RW, "data");
    }
    return service.build();
  }

  private void count(MeterRegistry meters) {
    Gauge.builder("communique.queries.running", running, RunningQueries::count)
        .description("Queries under way")
        .register(meters);
    for (RunningQueries.Reason reason : RunningQueries.Reason.values()) {
      FunctionCounter.builder("communique.queries.ended", running, all -> all.ended(reason))
          .description("Queries that were ended before their limit of time")
          .tag("reason", reason.name().toLowerCase(Locale.ROOT))
          .register(meters);
    }
  }

  /** Fuseki's own page, as the library packs it. */
  private static String pages() {
    URL index = FusekiServer.class.getResource("/webapp/index.html");
    if (index == null) {
      throw new IllegalStateException("Fuseki's page is not in the program");
    }
    return index.toString().replaceFirst("/index\\.html$", "");
  }
}
