package org.communique.web;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries to the data. No query calls another server, loads a class by its name or sleeps;
 * each ends in time; what it has to sort goes to disk when it is much.
 *
 * <p>Jena looks functions up in the registries of a dataset's context while it carries a query out,
 * however the query came to name them. So a function is refused there, also where {@code fn:apply}
 * makes up its name.
 */
final class Confinement {
  private static final int ROWS_IN_MEMORY = 50_000;

  private Confinement() {}

  /** Sets the context of a dataset that is to be served. */
  static void confine(Context context, Limits limits) {
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    FunctionRegistry.set(context, new KnownFunctions());
    PropertyFunctionRegistry.set(context, new KnownProperties());
    RewriteFactory standard = Optimize.getFactory();
    RewriteFactory patient =
        any ->
            op ->
                CancellableSort.inPlaceOfAll(
                    standard.create(any).rewrite(CancellableRegex.inPlaceOfAll(op)));
    context.set(ARQConstants.sysOptimizerFactory, patient);
  }

  /** The functions of SPARQL, XPath and GeoSPARQL, and some of ARQ's. */
  private static final class KnownFunctions extends FunctionRegistry {
    private static final String ARQ_FUNCTION = ARQConstants.ARQFunctionLibraryURI;
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";
    private static final List<String> NAMESPACES =
        List.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.opengis.net/def/function/geosparql/",
            "http://www.w3.org/ns/sparql#",
            XPATH);
    private static final List<String> REFUSED =
        List.of(XPATH + "#matches", XPATH + "#replace", XPATH + "#error");
    private static final List<String> OF_ARQ =
        List.of(
            "bnode",
            "date",
            "e",
            "langeq",
            "localname",
            "max",
            "min",
            "namespace",
            "now",
            "pi",
            "sha1sum",
            "sqrt",
            "strjoin",
            "strlen",
            "struuid",
            "substr",
            "substring",
            "timezone",
            "uuid");

    @Override
    public FunctionFactory get(String uri) {
      FunctionFactory known = isHarmless(uri) ? standardRegistry().get(uri) : null;
      if (known == null) {
        throw new QueryDeniedException("<" + uri + "> is no function that can be used here");
      }
      return known;
    }

    @Override
    public boolean isRegistered(String uri) {
      return isHarmless(uri) && standardRegistry().isRegistered(uri);
    }

    private static boolean isHarmless(String uri) {
      return NAMESPACES.stream().anyMatch(uri::startsWith) && !REFUSED.contains(uri)
          || uri.startsWith(ARQ_FUNCTION) && OF_ARQ.contains(uri.substring(ARQ_FUNCTION.length()));
    }
  }

  /** Properties that Jena computes: those that are registered, and none by the name of a class. */
  private static final class KnownProperties extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String uri) {
      if (uri.startsWith("java:")) {
        throw new QueryDeniedException("<" + uri + "> is no property that can be used here");
      }
      return isRegistered(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return isRegistered(uri) ? standardRegistry().get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standardRegistry().isRegistered(uri);
    }
  }
}
