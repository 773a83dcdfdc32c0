package org.communique.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.query.CatalogueQuery;
import org.communique.query.Parameter;
import org.communique.query.QueryCatalogue;
import org.communique.query.ResultFormat;
import org.communique.query.ResultTable;
import org.communique.query.ResultWriter;

/**
 * The query catalogue, and the search of words, which needs an index: {@code /queries} lists it,
 * {@code /queries/NAME} describes a query, {@code /queries/NAME/answer?parameter=value} answers it;
 * for people as HTML, for programs as JSON and CSV, by what the request accepts or by {@code
 * format=html}, {@code json} or {@code csv}.
 */
final class Queries extends HttpServlet {
  static final String PATH = "/queries";

  private static final long serialVersionUID = 1L;
  private static final String SEARCH = "search";
  private static final String FORMAT = "format";
  private static final String JSON = "application/json";
  private static final String RESULTS_JSON = "application/sparql-results+json";
  private static final String CSV = "text/csv";
  private static final Map<String, String> FORMATS =
      Map.of("html", Page.HTML, "json", JSON, "csv", CSV);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A query as programs see it. */
  private record Entry(
      String name,
      String title,
      String purpose,
      List<Parameter> parameters,
      List<String> columns,
      String example,
      String answer,
      String sparql) {
    static Entry of(CatalogueQuery query) {
      return new Entry(
          query.name(),
          query.title(),
          query.purpose(),
          query.parameters(),
          query.columns(),
          query.example(),
          CataloguePage.path(query) + "/answer",
          query.query().serialize());
    }
  }

  private final transient Map<String, CatalogueQuery> catalogue = new LinkedHashMap<>();
  private final transient Answers answers;

  Queries(QueryCatalogue catalogue, Answers answers) {
    this.catalogue.put(SEARCH, CatalogueQuery.parse(SEARCH, "web/search.rq", searchQuery()));
    catalogue.all().forEach(query -> this.catalogue.put(query.name(), query));
    this.answers = answers;
  }

  private static String searchQuery() {
    try (InputStream in = Queries.class.getResourceAsStream("/web/search.rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
    boolean isList = path.length < 2 || path.length == 2 && path[1].isEmpty();
    boolean isAnswer = path.length == 3 && path[2].equals("answer");
    Optional<String> type =
        format(
            request,
            isAnswer ? List.of(Page.HTML, RESULTS_JSON, JSON, CSV) : List.of(Page.HTML, JSON));
    if (!isList
        && (path.length > 3 || path.length == 3 && !isAnswer || !catalogue.containsKey(path[1]))) {
      Page.refuse(
          response, HttpServletResponse.SC_NOT_FOUND, "there is no such query; see " + PATH);
    } else if (type.isEmpty()) {
      Page.refuse(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "ask for HTML or JSON, or CSV of answers");
    } else if (isList) {
      sendList(type.get(), response);
    } else if (isAnswer) {
      sendAnswer(catalogue.get(path[1]), type.get(), request, response);
    } else {
      sendQuery(catalogue.get(path[1]), type.get(), response);
    }
  }

  private static Optional<String> format(HttpServletRequest request, List<String> offers) {
    String named = request.getParameter(FORMAT);
    return named == null
        ? Negotiation.choose(request, offers)
        : Optional.ofNullable(FORMATS.get(named)).filter(offers::contains);
  }

  private void sendList(String type, HttpServletResponse response) throws IOException {
    if (type.equals(Page.HTML)) {
      CataloguePage.list(List.copyOf(catalogue.values())).send(response);
    } else {
      sendJson(catalogue.values().stream().map(Entry::of).toList(), response);
    }
  }

  private static void sendQuery(CatalogueQuery query, String type, HttpServletResponse response)
      throws IOException {
    if (type.equals(Page.HTML)) {
      CataloguePage.of(query).send(response);
    } else {
      sendJson(Entry.of(query), response);
    }
  }

  private static void sendJson(Object value, HttpServletResponse response) throws IOException {
    response.setContentType(JSON);
    MAPPER.writeValue(response.getOutputStream(), value);
  }

  private void sendAnswer(
      CatalogueQuery query, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : request.getParameterMap().keySet()) {
      String value = request.getParameter(name);
      if (!name.equals(FORMAT) && !value.isBlank()) {
        values.put(name, value);
      }
    }
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    if (!known.containsAll(values.keySet())) {
      Page.refuse(
          response, HttpServletResponse.SC_BAD_REQUEST, "the query's parameters are " + known);
      return;
    }
    try {
      send(query, values, answers.answer(query, values), type, response);
    } catch (Answers.Unanswered reason) {
      Page.refuse(response, reason.status(), reason.getMessage());
    }
  }

  private static void send(
      CatalogueQuery query,
      Map<String, String> values,
      ResultTable answer,
      String type,
      HttpServletResponse response)
      throws IOException {
    if (type.equals(Page.HTML)) {
      CataloguePage.answer(query, values, answer).send(response);
      return;
    }
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    ResultFormat format = type.equals(CSV) ? ResultFormat.CSV : ResultFormat.JSON;
    new ResultWriter(format, 0).write(answer, response.getOutputStream());
  }
}
