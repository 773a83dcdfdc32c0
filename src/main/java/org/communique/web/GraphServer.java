package org.communique.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;
import org.communique.store.RemoteAccess.Credentials;
import org.communique.store.Store;
import org.eclipse.jetty.ee10.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * Fuseki with its page over a store, and what guards it. What is not asked for is off: a server
 * with {@linkplain ServerSettings#safe safe} settings answers queries from this machine, within
 * limits, and does nothing else.
 */
public final class GraphServer implements AutoCloseable {
  private static final String DATASET = "/communique";
  private static final String REALM = "Communiqué";
  private static final long STOP_MILLIS = 5_000;
  private static final int THREADS = 100;

  /** Client, user, time, method and path, status, bytes, milliseconds; no query, no header. */
  private static final String LOG_LINE = "%{client}a - %u %t \"%m %U\" %s %O %{ms}T";

  private final FusekiServer fuseki;
  private final RunningQueries running;
  private final ServerSettings settings;

  private GraphServer(FusekiServer fuseki, RunningQueries running, ServerSettings settings) {
    this.fuseki = fuseki;
    this.running = running;
    this.settings = settings;
  }

  /** Starts to serve a store, which stays open when the server is closed. */
  public static GraphServer start(Store store, ServerSettings settings) {
    requireNonNull(settings);
    DatasetGraph dataset = store.dataset();
    Confinement.confine(dataset.getContext(), settings.limits());
    RunningQueries running =
        new RunningQueries(settings.limits().longQueries(), RunningQueries::heap);
    try {
      FusekiServer fuseki = build(dataset, settings, running);
      guard(fuseki.getJettyServer(), settings);
      return new GraphServer(fuseki.start(), running, settings);
    } catch (FusekiException e) {
      running.close();
      throw new CommuniqueException(
          "%s, port %d cannot be used (%s); choose another with --port, or 0 for any free one"
              .formatted(settings.address(), settings.port(), reason(e)),
          e);
    } catch (CommuniqueException e) {
      running.close();
      throw e;
    }
  }

  private static FusekiServer build(
      DatasetGraph dataset, ServerSettings settings, RunningQueries running) {
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
                Operation.Update, WebContent.contentTypeSPARQLUpdate, new GuardedUpdate())
            .addProcessor("/$/server", new ActionServerStatus())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .addServlet("/metrics", new ActionMetrics())
            .addServlet(Health.PATH, new Health(dataset))
            .add(DATASET, service(dataset, settings.allowUpdate()));
    settings.credentials().ifPresent(known -> builder.securityHandler(login(known)));
    return builder.build();
  }

  private static DataService service(DatasetGraph dataset, boolean allowUpdate) {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "get");
    if (allowUpdate) {
      service
          .addEndpoint(Operation.Update)
          .addEndpoint(Operation.Update, "update")
          .addEndpoint(Operation.GSP_RW)
          .addEndpoint(Operation.GSP_RW, "data");
    }
    return service.build();
  }

  /** HTTP Basic authentication for everything but the question whether the server is well. */
  private static ConstraintSecurityHandler login(Credentials known) {
    ConstraintSecurityHandler login =
        JettySecurityLib.makeSecurityHandler(
            REALM, JettySecurityLib.makeUserStore(known.user(), known.password()));
    JettySecurityLib.addPathConstraint(login, "/*");
    ConstraintMapping open = new ConstraintMapping();
    open.setPathSpec(Health.PATH);
    open.setConstraint(Constraint.ALLOWED);
    login.addConstraintMapping(open);
    return login;
  }

  private static void guard(Server jetty, ServerSettings settings) {
    ((ServerConnector) jetty.getConnectors()[0]).setHost(settings.address());
    SizeLimitHandler limited = new SizeLimitHandler(settings.limits().requestBytes(), -1);
    limited.setHandler(jetty.getHandler());
    Handler guarded = limited;
    if (!settings.origins().isEmpty()) {
      CrossOriginHandler shared = new CrossOriginHandler();
      shared.setAllowedOriginPatterns(
          settings.origins().stream().map(Pattern::quote).collect(Collectors.toSet()));
      shared.setHandler(guarded);
      guarded = shared;
    }
    jetty.setHandler(new GracefulHandler(new Doorkeeper(settings, guarded)));
    jetty.setStopTimeout(STOP_MILLIS);
    settings.accessLog().ifPresent(file -> jetty.setRequestLog(log(file)));
  }

  private static RequestLog log(Path file) {
    try {
      Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException unwritable) {
      throw new CommuniqueException(
          file + ": the access log cannot be written; name a file in a folder that is there",
          unwritable);
    }
    return new CustomRequestLog(new RequestLogWriter(file.toString()), LOG_LINE);
  }

  private static String reason(Throwable problem) {
    Throwable deepest = problem;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }

  /** Fuseki's own page, as the library packs it. */
  private static String pages() {
    URL index = FusekiServer.class.getResource("/webapp/index.html");
    if (index == null) {
      throw new IllegalStateException("Fuseki's page is not in the program");
    }
    return index.toString().replaceFirst("/index\\.html$", "");
  }

  public int port() {
    return fuseki.getPort();
  }

  /** Where SPARQL queries go. */
  public URI queryAddress() {
    return address(DATASET + "/sparql");
  }

  /** Where a browser goes. */
  public URI pageAddress() {
    return address("/");
  }

  private URI address(String path) {
    String host = settings.isForThisMachine() ? "localhost" : settings.address();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + path);
  }

  /** Ends the queries under way, and then the server. */
  @Override
  public void close() {
    running.close();
    fuseki.stop();
  }
}
