package org.communique.web;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.eclipse.jetty.http.HttpException;

/** The body of a request, which ends early where it is longer than is allowed. */
final class RequestBody {
  private RequestBody() {}

  /** All of it; or the answer that says why not. */
  static byte[] read(InputStream body) {
    try {
      return body.readAllBytes();
    } catch (IOException | RuntimeException cut) {
      for (Throwable cause = cut; cause != null; cause = cause.getCause()) {
        if (cause instanceof HttpException refusal) {
          ServletOps.error(refusal.getCode(), refusal.getReason());
        }
      }
      ServletOps.errorBadRequest("the request is cut short");
      throw new IllegalStateException(cut);
    }
  }
}
