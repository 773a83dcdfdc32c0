package org.communique.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A key of {@code ORDER BY} that ends the sort when its query is cancelled. Jena looks whether a
 * query is cancelled when it takes a row, not while it sorts tens of thousands, or merges what it
 * sorted before; a key is asked for its value in every comparison.
 */
final class CancellableSort extends ExprFunction1 {
  private static final String NAME = "sort-key";

  private CancellableSort(Expr key) {
    super(key, NAME);
  }

  /** A plan with every key of its sorts replaced. */
  static Op inPlaceOfAll(Op plan) {
    return Transformer.transform(
        new TransformCopy() {
          @Override
          public Op transform(OpOrder order, Op rows) {
            return new OpOrder(rows, cancellable(order.getConditions()));
          }

          @Override
          public Op transform(OpTopN top, Op rows) {
            return new OpTopN(rows, top.getLimit(), cancellable(top.getConditions()));
          }
        },
        plan);
  }

  private static List<SortCondition> cancellable(List<SortCondition> keys) {
    return keys.stream()
        .map(key -> new SortCondition(new CancellableSort(key.getExpression()), key.getDirection()))
        .toList();
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    AtomicBoolean cancelled = Context.getCancelSignal(env.getContext());
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
    return null;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr key) {
    return new CancellableSort(key);
  }
}
