package org.communique.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.security.AuthenticationState;
import org.eclipse.jetty.security.ServerAuthException;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** HTTP Basic authentication, to which credentials that cannot be read are none. */
final class Login extends BasicAuthenticator {
  @Override
  public AuthenticationState validateRequest(Request request, Response response, Callback callback)
      throws ServerAuthException {
    try {
      return super.validateRequest(request, response, callback);
    } catch (IllegalArgumentException malformed) {
      return super.validateRequest(new Anonymous(request), response, callback);
    }
  }

  /** A request without its credentials. */
  private static final class Anonymous extends Request.Wrapper {
    Anonymous(Request request) {
      super(request);
    }

    @Override
    public HttpFields getHeaders() {
      return HttpFields.build(super.getHeaders()).remove(HttpHeader.AUTHORIZATION);
    }
  }
}
