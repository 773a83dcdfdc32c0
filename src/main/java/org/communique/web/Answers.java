package org.communique.web;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.web.HttpSC;
import org.communique.CommuniqueException;
import org.communique.query.CatalogueQuery;
import org.communique.query.QueryRunner;
import org.communique.query.ResultTable;

/** Answers queries of the catalogue within the limits of a server. */
final class Answers {
  /** Why there is no answer, in words and as a status of HTTP. */
  static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Unanswered(int status, String reason, Throwable cause) {
      super(reason, cause);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  private final DatasetGraph dataset;
  private final long rows;
  private final RunningQueries running;
  private final QueryRunner runner = QueryRunner.by(this::answer);

  Answers(DatasetGraph dataset, Limits limits, RunningQueries running) {
    this.dataset = dataset;
    this.rows = limits.rows();
    this.running = running;
  }

  /**
   * The answer, or as many rows of it as the limits allow.
   *
   * @throws Unanswered when the query took too much, or a value is not what it asks for
   */
  ResultTable answer(CatalogueQuery query, Map<String, String> values) {
    try {
      return runner.run(query, values);
    } catch (CommuniqueException wrong) {
      throw new Unanswered(HttpSC.BAD_REQUEST_400, wrong.getMessage(), wrong);
    }
  }

  private ResultTable answer(Query query, Binding values) {
    Query limited = query.cloneQuery();
    if (limited.getLimit() == Query.NOLIMIT || limited.getLimit() > rows) {
      limited.setLimit(rows);
    }
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
                  QueryExec.dataset(dataset).query(limited).substitution(values).build();
              RunningQueries.Running begun = running.begin(execution)) {
            return answer(execution, begun);
          }
        });
  }

  private static ResultTable answer(QueryExec execution, RunningQueries.Running begun) {
    try {
      return ResultTable.of(execution);
    } catch (QueryCancelledException cancelled) {
      throw new Unanswered(
          HttpSC.SERVICE_UNAVAILABLE_503,
          begun.ended().orElse(RunningQueries.Reason.TIME).toString(),
          cancelled);
    } catch (TextIndexParseException malformed) {
      throw new Unanswered(
          HttpSC.BAD_REQUEST_400,
          "these are no words to look for: a quote, bracket or sign in them has a meaning of its own",
          malformed);
    }
  }
}
