package org.communique.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The namespaces of the graph and the prefixes that every file uses for them. */
public final class Namespace {
  /** Terms of the ontology. */
  public static final String CQ = "https://w3id.org/communique/ns#";

  /** Things that articles speak of, articles, and the words in them. */
  public static final String ID = "https://w3id.org/communique/id/";

  private static final String BASE = "https://w3id.org/communique/";

  public static final String PLOVER = BASE + "plover#";
  public static final String REALIS = BASE + "realis#";
  public static final String STAGE = BASE + "stage#";
  public static final String STATEMENT = BASE + "statement#";
  public static final String MEETING = BASE + "meeting#";
  public static final String PLACE = BASE + "place#";
  public static final String ORGANIZATION = BASE + "organization#";
  public static final String MENTION = BASE + "mention#";
  public static final String BASIS = BASE + "basis#";
  public static final String TENURE = BASE + "tenure#";

  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String SF = "http://www.opengis.net/ont/sf#";
  public static final String TIME = "http://www.w3.org/2006/time#";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";
  public static final String GEONAMES = "https://sws.geonames.org/";

  /** The graph that holds what does not depend on any article. */
  public static final Node ENTITIES_GRAPH = NodeFactory.createURI(ID + "entities");

  /** Prefix to namespace, in the order in which they are written. */
  public static final Map<String, String> PREFIXES = prefixes();

  private Namespace() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("cq", CQ);
    prefixes.put("basis", BASIS);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("geo", GEO);
    prefixes.put("id", ID);
    prefixes.put("meeting", MEETING);
    prefixes.put("mention", MENTION);
    prefixes.put("nif", NIF);
    prefixes.put("organization", ORGANIZATION);
    prefixes.put("place", PLACE);
    prefixes.put("plover", PLOVER);
    prefixes.put("prov", PROV);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("realis", REALIS);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sf", SF);
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("skosxl", "http://www.w3.org/2008/05/skos-xl#");
    prefixes.put("stage", STAGE);
    prefixes.put("statement", STATEMENT);
    prefixes.put("tenure", TENURE);
    prefixes.put("time", TIME);
    prefixes.put("wd", WIKIDATA);
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(prefixes);
  }
}
