package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.communique.vocab.Ontology;

/**
 * The ontology at the local path of its namespace: a page for people; for programs Turtle, JSON-LD,
 * RDF/XML and N-Triples.
 */
final class OntologyResource extends HttpServlet {
  static final String PATH = "/communique/ns";

  private static final long serialVersionUID = 1L;

  private final transient Map<String, byte[]> forms = new LinkedHashMap<>();

  /**
   * The ontology.
   *
   * @param page it as HTML
   */
  OntologyResource(String page) {
    forms.put(Page.HTML, page.getBytes(StandardCharsets.UTF_8));
    for (RDFFormat format :
        List.of(
            RDFFormat.TURTLE,
            RDFFormat.JSONLD,
            new RDFFormat(Lang.RDFXML, RDFFormat.PLAIN),
            RDFFormat.NTRIPLES)) {
      forms.put(
          format.getLang().getContentType().getContentTypeStr(),
          RDFWriter.source(Ontology.read("communique.ttl"))
              .format(format)
              .asString()
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<String> type = Negotiation.choose(request, List.copyOf(forms.keySet()));
    if (type.isEmpty()) {
      Page.refuse(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "the ontology is here as " + String.join(", ", forms.keySet()));
      return;
    }
    response.setContentType(type.get());
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(forms.get(type.get()));
  }
}
