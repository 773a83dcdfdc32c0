package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Whether the server is well, which is that its store can be read. */
final class Health extends HttpServlet {
  static final String PATH = "/health";

  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;

  Health(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      boolean filled = Txn.calculateRead(dataset, () -> dataset.listGraphNodes().hasNext());
      response.getWriter().print(filled ? "ok\n" : "ok, and empty\n");
    } catch (RuntimeException unread) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().print("the store cannot be read\n");
    }
  }
}
