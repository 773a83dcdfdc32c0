package org.communique.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the graph uses as they are and Jena has no constants for. */
public final class External {
  public static final Node NEWS_ARTICLE = schema("NewsArticle");
  public static final Node HEADLINE = schema("headline");
  public static final Node DATE_PUBLISHED = schema("datePublished");

  public static final Node SHA256 = schema("sha256");

  public static final Node IS_STRING = node(Namespace.NIF, "isString");

  public static final Node ACTIVITY = prov("Activity");
  public static final Node USED = prov("used");
  public static final Node ENDED_AT_TIME = prov("endedAtTime");
  public static final Node WAS_GENERATED_BY = prov("wasGeneratedBy");
  public static final Node WAS_DERIVED_FROM = prov("wasDerivedFrom");

  public static final Node HAS_GEOMETRY = node(Namespace.GEO, "hasGeometry");
  public static final Node AS_WKT = node(Namespace.GEO, "asWKT");
  public static final Node WKT_LITERAL = node(Namespace.GEO, "wktLiteral");
  public static final Node POINT = node(Namespace.SF, "Point");

  public static final Node INSTANT = node(Namespace.TIME, "Instant");
  public static final Node HAS_BEGINNING = node(Namespace.TIME, "hasBeginning");
  public static final Node HAS_END = node(Namespace.TIME, "hasEnd");
  public static final Node IN_XSD_DATE = node(Namespace.TIME, "inXSDDate");
  public static final Node UNIT_DAY = node(Namespace.TIME, "unitDay");
  public static final Node UNIT_MONTH = node(Namespace.TIME, "unitMonth");
  public static final Node UNIT_YEAR = node(Namespace.TIME, "unitYear");

  /** Of RDF 1.2: joins a name to the statement that it is a name of. */
  public static final Node REIFIES = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "reifies");

  private External() {}

  private static Node schema(String name) {
    return node(Namespace.SCHEMA, name);
  }

  private static Node prov(String name) {
    return node(Namespace.PROV, name);
  }

  private static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
