package org.communique.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * {@code REGEX} or {@code REPLACE} that ends when its query is cancelled. Java's regular
 * expressions can take longer than anyone waits, such as {@code (a+)+$} on many an "a", and Jena
 * looks whether a query is cancelled only between two rows. So the text is first read through a
 * sequence that looks at every character; only what came to an end there is then computed by Jena.
 */
final class CancellableRegex extends ExprFunctionN {
  private final ExprFunctionN original;
  private final int flagsAt;

  private CancellableRegex(ExprFunctionN original, int flagsAt) {
    super(original.getFunctionSymbol().getSymbol(), original.getArgs().toArray(Expr[]::new));
    this.original = original;
    this.flagsAt = flagsAt;
  }

  /** A plan with every such function replaced. */
  static Op inPlaceOfAll(Op plan) {
    return Transformer.transform(
        new TransformCopy(),
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprFunctionN function, ExprList args) {
            Expr copy = super.transform(function, args);
            if (copy instanceof E_Regex regex) {
              return new CancellableRegex(regex, 2);
            }
            return copy instanceof E_StrReplace replace ? new CancellableRegex(replace, 3) : copy;
          }
        },
        plan);
  }

  @Override
  public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
    AtomicBoolean cancelled = Context.getCancelSignal(env.getContext());
    boolean wellFormed = args.stream().allMatch(arg -> arg.isString() || arg.isLangString());
    if (cancelled != null && wellFormed) {
      String flags = args.size() > flagsAt ? args.get(flagsAt).getString() : null;
      Pattern pattern = RegexEngine.makePattern("regex", args.get(1).getString(), flags);
      Matcher matcher = pattern.matcher(new Watched(args.get(0).asUnquotedString(), cancelled));
      boolean goesOn = matcher.find();
      while (goesOn && original instanceof E_StrReplace) {
        goesOn = matcher.find();
      }
    }
    return original.eval(args);
  }

  /** Not while a query is planned: what is constant is computed when it runs, as all else. */
  @Override
  public NodeValue eval(List<NodeValue> args) {
    throw new ExprEvalException("computed only where it can be cancelled");
  }

  @Override
  public Expr copy(ExprList args) {
    return new CancellableRegex((ExprFunctionN) original.copy(args), flagsAt);
  }

  /** A text that can be read until a query is cancelled. */
  private record Watched(CharSequence text, AtomicBoolean cancelled) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
