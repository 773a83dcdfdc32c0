package org.communique.vocab.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.communique.vocab.Ontology;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The ontology as an HTML page that needs nothing else: a picture, an example, every class,
 * property and concept with an anchor of its name. The prose and the style are in {@code
 * reference/page.html}; all else comes from the Turtle in {@code ontology/}.
 */
public final class OntologyPage {
  private OntologyPage() {}

  /** The page; always the same bytes. */
  public static String html() {
    Terms terms = Terms.read();
    List<Concepts> schemes = Concepts.read();
    Links links = new Links();
    Document page = template();
    page.expectFirst("#version").text(version());
    page.expectFirst("#size")
        .text(
            "%d classes, %d properties, %d concepts in %d schemes"
                .formatted(
                    terms.classes().size(),
                    terms.properties().size(),
                    schemes.stream().mapToInt(each -> each.concepts().size()).sum(),
                    schemes.size()));
    new ClassDiagram(terms, links).append(page.expectFirst("#diagram"));
    page.expectFirst("#turtle").text(Ontology.text("example.ttl").strip());
    TermSection section = new TermSection(terms, links);
    index(page.expectFirst("#class-index"), terms.classes());
    index(page.expectFirst("#property-index"), terms.properties());
    terms.classes().forEach(term -> section.append(page.expectFirst("#classes"), term));
    terms.properties().forEach(term -> section.append(page.expectFirst("#properties"), term));
    SchemeSection scheme = new SchemeSection(links);
    schemes.forEach(each -> scheme.append(page.expectFirst("#schemes"), each));
    return page.outerHtml() + "\n";
  }

  private static Document template() {
    try (InputStream in = OntologyPage.class.getResourceAsStream("/reference/page.html")) {
      Document page = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
      page.outputSettings().indentAmount(1).charset(StandardCharsets.UTF_8);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    return Ontology.read("communique.ttl")
        .find(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static void index(Element parent, List<Term> found) {
    found.stream()
        .map(Term::name)
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(name -> parent.appendElement("a").attr("href", "#" + name).text(name));
  }
}
