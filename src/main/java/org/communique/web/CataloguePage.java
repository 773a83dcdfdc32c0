package org.communique.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.communique.query.CatalogueQuery;
import org.communique.query.Parameter;
import org.communique.query.ResultTable;
import org.communique.vocab.Namespace;
import org.jsoup.nodes.Element;

/** The pages of the query catalogue: the list, a query with its form, and its answer. */
final class CataloguePage {
  private static final int SHOWN = 1000;

  private CataloguePage() {}

  static Page list(List<CatalogueQuery> queries) {
    Page page = new Page("Queries");
    page.main().appendElement("p").text("What this graph is often asked. Each can be run.");
    Element list = page.main().appendElement("dl");
    for (CatalogueQuery query : queries) {
      list.appendElement("dt").appendElement("a").attr("href", path(query)).text(query.title());
      list.appendElement("dd").text(query.purpose());
    }
    return page;
  }

  static Page of(CatalogueQuery query) {
    Page page = new Page(query.title());
    page.main().appendElement("p").text(query.purpose());
    form(page.main(), query, Map.of());
    page.main().appendElement("h2").text("Example of an answer");
    List<List<String>> example =
        query
            .example()
            .lines()
            .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
            .toList();
    if (!example.isEmpty()) {
      Element body = table(page.main(), "Example of an answer", example.get(0));
      for (List<String> row : example.subList(1, example.size())) {
        Element line = body.appendElement("tr");
        row.forEach(cell -> line.appendElement("td").text(cell));
      }
    }
    sparql(page.main(), query);
    return page;
  }

  static Page answer(CatalogueQuery query, Map<String, String> values, ResultTable answer) {
    Page page = new Page(query.title());
    page.main().appendElement("p").text(query.purpose());
    form(page.main(), query, values);
    int rows = answer.rows().size();
    page.main().appendElement("h2").text(rows == 1 ? "1 row" : rows + " rows");
    if (rows == 0) {
      page.main().appendElement("p").text("Nothing in this graph answers that.");
    } else {
      if (rows > SHOWN) {
        page.main().appendElement("p").text("The first " + SHOWN + " are shown.");
      }
      Element body = table(page.main(), "Answer", answer.columns());
      for (int row = 0; row < Math.min(rows, SHOWN); row++) {
        append(body.appendElement("tr"), answer, row);
      }
    }
    downloads(page.main(), query, values);
    sparql(page.main(), query);
    return page;
  }

  private static void form(Element parent, CatalogueQuery query, Map<String, String> values) {
    Element form =
        parent.appendElement("form").attr("method", "get").attr("action", path(query) + "/answer");
    for (Parameter parameter : query.parameters()) {
      Element field = form.appendElement("div").addClass("field");
      field.appendElement("label").attr("for", parameter.name()).text(parameter.name());
      field
          .appendElement("input")
          .attr("id", parameter.name())
          .attr("name", parameter.name())
          .attr("value", values.getOrDefault(parameter.name(), parameter.defaultValue()))
          .attr("aria-describedby", parameter.name() + "-meaning");
      field
          .appendElement("small")
          .attr("id", parameter.name() + "-meaning")
          .text(parameter.meaning());
    }
    form.appendElement("button").attr("type", "submit").text("Run");
  }

  private static Element table(Element parent, String label, List<String> columns) {
    Element table =
        parent
            .appendElement("div")
            .addClass("wide")
            .attr("role", "region")
            .attr("aria-label", label)
            .attr("tabindex", "0")
            .appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
    return table.appendElement("tbody");
  }

  /** Things of the graph lead to why the graph speaks of them, others to where they are. */
  private static void append(Element line, ResultTable answer, int row) {
    for (int column = 0; column < answer.columns().size(); column++) {
      Element cell = line.appendElement("td");
      String text = answer.cell(row, column);
      Node value = answer.rows().get(row).get(Var.alloc(answer.columns().get(column)));
      if (value != null && value.isURI() && text.startsWith(Namespace.ID)) {
        cell.appendElement("a")
            .attr("href", "/queries/why/answer?subject=" + encoded(text))
            .text(text);
      } else if (text.matches("https?://\\S+")) {
        cell.appendElement("a").attr("href", text).attr("rel", "noreferrer").text(text);
      } else {
        cell.text(text);
      }
    }
  }

  private static void downloads(Element parent, CatalogueQuery query, Map<String, String> values) {
    String asked =
        values.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()) + "&")
            .collect(Collectors.joining("", path(query) + "/answer?", "format="));
    Element line = parent.appendElement("p").text("Also as ");
    line.appendElement("a").attr("href", asked + "csv").text("CSV");
    line.appendText(" and ");
    line.appendElement("a").attr("href", asked + "json").text("JSON");
    line.appendText(".");
  }

  private static void sparql(Element parent, CatalogueQuery query) {
    Element details = parent.appendElement("details");
    details.appendElement("summary").text("The query in SPARQL");
    details.appendElement("pre").text(query.query().serialize());
  }

  static String path(CatalogueQuery query) {
    return "/queries/" + encoded(query.name());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
