package org.communique.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryType;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

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

  /** Runs a query to its end: SELECT as it is, ASK as one cell, CONSTRUCT as three columns. */
  public static ResultTable of(QueryExec execution) {
    QueryType type = execution.getQuery().queryType();
    return switch (type) {
      case SELECT -> select(execution.select());
      case ASK -> {
        Node truth = NodeFactory.createLiteralString(Boolean.toString(execution.ask()));
        yield new ResultTable(
            List.of("answer"), List.of(BindingFactory.binding(Var.alloc("answer"), truth)));
      }
      case CONSTRUCT -> construct(execution);
      default -> throw new QueryException("only SELECT, ASK and CONSTRUCT have a table");
    };
  }

  private static ResultTable select(RowSet answer) {
    List<String> columns = answer.getResultVars().stream().map(Var::getVarName).toList();
    List<Binding> rows = new ArrayList<>();
    answer.forEach(row -> rows.add(row.detach()));
    return new ResultTable(columns, rows);
  }

  private static ResultTable construct(QueryExec execution) {
    Var subject = Var.alloc("subject");
    Var predicate = Var.alloc("predicate");
    Var object = Var.alloc("object");
    List<Binding> rows = new ArrayList<>();
    execution
        .constructTriples()
        .forEachRemaining(
            t ->
                rows.add(
                    BindingFactory.binding(
                        subject,
                        t.getSubject(),
                        predicate,
                        t.getPredicate(),
                        object,
                        t.getObject())));
    return new ResultTable(List.of("subject", "predicate", "object"), rows);
  }

  /** A cell as text: a literal's words, an IRI in full, nothing where it is unbound. */
  public String cell(int row, int column) {
    Node value = rows.get(row).get(Var.alloc(columns.get(column)));
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  /** A row as text, cell by cell. */
  public List<String> row(int index) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      cells.add(cell(index, column));
    }
    return cells;
  }
}
