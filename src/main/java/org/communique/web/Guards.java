package org.communique.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.communique.CommuniqueException;
import org.communique.store.RemoteAccess.Credentials;
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

/** What Jetty does before a request reaches Fuseki. */
final class Guards {
  private static final String REALM = "Communiqué";
  private static final long STOP_MILLIS = 30_000;

  /** Client, user, time, method and path, status, bytes, milliseconds; no query, no header. */
  private static final String LOG_LINE = "%{client}a - %u %t \"%m %U\" %s %O %{ms}T";

  private Guards() {}

  /** HTTP Basic authentication for everything but the question whether the server is well. */
  static ConstraintSecurityHandler login(Credentials known) {
    ConstraintSecurityHandler login =
        JettySecurityLib.makeSecurityHandler(
            REALM, JettySecurityLib.makeUserStore(known.user(), known.password()));
    login.setAuthenticator(new Login());
    JettySecurityLib.addPathConstraint(login, "/*");
    ConstraintMapping open = new ConstraintMapping();
    open.setPathSpec(Health.PATH);
    open.setConstraint(Constraint.ALLOWED);
    login.addConstraintMapping(open);
    return login;
  }

  /**
   * Has a server listen at its address only, and puts before what it does: the headers and names,
   * the origins that may ask, the limit of requests, the log.
   */
  static void guard(Server jetty, ServerSettings settings) {
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
}
