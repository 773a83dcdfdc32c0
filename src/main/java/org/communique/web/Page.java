package org.communique.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page that is put together as a tree, so that no text in it can become markup. */
final class Page {
  static final String HTML = "text/html";

  private static final Document TEMPLATE = template();

  private final Document document = TEMPLATE.clone();

  Page(String title) {
    document.title(title + " · Communiqué");
    main().appendElement("h1").text(title);
  }

  private static Document template() {
    try (InputStream in = Page.class.getResourceAsStream("/web/page.html")) {
      return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Element main() {
    return document.expectFirst("main");
  }

  void send(HttpServletResponse response) throws IOException {
    response.setContentType(HTML);
    response.setCharacterEncoding("UTF-8");
    document.outputSettings().prettyPrint(false);
    response.getWriter().write(document.outerHtml());
  }

  /** Answers with a line of plain text. */
  static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(reason + "\n");
  }
}
