package org.communique.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells browsers what keeps them safe, and turns away what pages elsewhere make them send. A server
 * for this machine answers to the names of this machine: a page that had its own name point here
 * would otherwise read everything. What is not merely read must come from a page of this server, or
 * of an origin that is allowed, or from no page at all.
 */
final class Doorkeeper extends Handler.Wrapper {
  private static final HttpFields HEADERS =
      HttpFields.from(
          new HttpField(
              "Content-Security-Policy",
              "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                  + " img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                  + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'"),
          new HttpField("X-Content-Type-Options", "nosniff"),
          new HttpField("X-Frame-Options", "DENY"),
          new HttpField("Referrer-Policy", "no-referrer"),
          new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
          new HttpField("Cross-Origin-Resource-Policy", "same-origin"));
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING =
      Set.of(HttpMethod.GET.asString(), HttpMethod.HEAD.asString(), HttpMethod.OPTIONS.asString());

  private final boolean forThisMachine;
  private final Set<String> names = new HashSet<>(THIS_MACHINE);
  private final Set<String> origins;

  Doorkeeper(ServerSettings settings, Handler next) {
    super(next);
    this.forThisMachine = settings.isForThisMachine();
    settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    this.origins = Set.copyOf(settings.origins());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HEADERS.forEach(field -> response.getHeaders().put(field));
    if (forThisMachine && !names.contains(host(request))) {
      refuse(HttpStatus.MISDIRECTED_REQUEST_421, "not a name of this server", response, callback);
      return true;
    }
    if (!READING.contains(request.getMethod()) && isForeign(request)) {
      refuse(HttpStatus.FORBIDDEN_403, "not from a page of another server", response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static void refuse(int status, String reason, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, reason + "\n", callback);
  }

  private static String host(Request request) {
    String host = request.getHttpURI().getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private boolean isForeign(Request request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    return origin != null
        && !origins.contains(origin)
        && !origin.replaceFirst("^https?://", "").equals(request.getHeaders().get(HttpHeader.HOST));
  }
}
