package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancellableSortTest {
  private static final String NAMES = "VALUES ?name { 'Oslo' 'Bergen' UNDEF 'Tromsø' 'Narvik' }";

  @TempDir Path folder;

  /** Jena takes no row while it compares: whoever cancels then is heard in the next comparison. */
  @Test
  void aComparisonEndsWhenTheQueryIsCancelled() {
    ExecutionContext context = ExecutionContext.create(DatasetGraphFactory.empty());
    AtomicBoolean cancelled = Context.getOrSetCancelSignal(context.getContext());
    BindingComparator comparator = new BindingComparator(order().getConditions(), context);
    Binding oslo = row("'Oslo'");
    Binding bergen = row("'Bergen'");
    assertThat(comparator.compare(oslo, bergen)).isPositive();
    cancelled.set(true);
    assertThatThrownBy(() -> comparator.compare(oslo, bergen))
        .isInstanceOf(QueryCancelledException.class);
  }

  private static OpOrder order() {
    Op plan =
        CancellableSort.inPlaceOfAll(
            Algebra.compile(QueryFactory.create("SELECT * {" + NAMES + "} ORDER BY ?name")));
    OpOrder[] found = new OpOrder[1];
    Walker.walk(
        plan,
        new OpVisitorBase() {
          @Override
          public void visit(OpOrder order) {
            found[0] = order;
          }
        });
    return found[0];
  }

  private static Binding row(String name) {
    return BindingFactory.binding(Var.alloc("name"), SSE.parseNode(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?name", "DESC(?name)", "STRLEN(?name) ?name", "STRLEN(?name) LIMIT 2"})
  void sortsAsWithoutIt(String keys) {
    String query = "SELECT ?name {" + NAMES + "} ORDER BY " + keys;
    try (ServedStore served = new ServedStore(folder, ServedStore.limited())) {
      assertThat(names(QueryExec.dataset(served.store.dataset()), query))
          .isEqualTo(names(QueryExec.dataset(DatasetGraphFactory.empty()), query));
    }
  }

  private static List<String> names(QueryExecBuilder over, String query) {
    try (QueryExec execution = over.query(query).build()) {
      Stream<Binding> rows = execution.select().stream();
      return rows.map(row -> row.get("name")).map(CancellableSortTest::text).toList();
    }
  }

  private static String text(Node name) {
    return name == null ? "" : name.getLiteralLexicalForm();
  }
}
