package org.communique.query;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The answer to a query.
 *
 * @param columns names of the columns
 * @param rows the rows, in the query's order
 */
public record ResultTable(List<String> columns, List<Binding> rows) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The rows of several answers to one query, in order; of one answer at least. */
  public static ResultTable joined(List<ResultTable> answers) {
    return new ResultTable(
        answers.get(0).columns, answers.stream().flatMap(a -> a.rows.stream()).toList());
  }

  /** A cell as text: a literal's words, an IRI in full, nothing where it is unbound. */
  public String cell(int row, int column) {
    throw new UnsupportedOperationException("in work");
  }
}
