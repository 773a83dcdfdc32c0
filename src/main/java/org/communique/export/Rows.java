package org.communique.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The answers that networks and maps are made of, from the queries in {@code export/}. */
final class Rows {
  private Rows() {}

  /** Of each row the values by column; a column without a value is left out. */
  static List<Map<String, String>> of(String query, DatasetGraph dataset) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(QueryFactory.create(text(query))).build()) {
      RowSet answer = execution.select();
      while (answer.hasNext()) {
        var binding = answer.next();
        Map<String, String> row = new LinkedHashMap<>();
        for (Var column : answer.getResultVars()) {
          if (binding.contains(column)) {
            var value = binding.get(column);
            row.put(
                column.getName(),
                value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(String query) {
    try (InputStream in = Rows.class.getResourceAsStream("/export/" + query + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
