package org.communique.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/communique.ttl}, which says what each means. A test holds the two
 * together.
 */
public final class Cq {
  public static final Node FACT = term("Fact");
  public static final Node EVENT = term("Event");
  public static final Node MEETING = term("Meeting");
  public static final Node STATEMENT = term("Statement");
  public static final Node AGREEMENT = term("Agreement");
  public static final Node ACT = term("Act");
  public static final Node DISPUTE = term("Dispute");
  public static final Node CLAIM = term("Claim");
  public static final Node CONTROL = term("Control");
  public static final Node TENURE = term("Tenure");

  public static final Node ACTOR = term("Actor");
  public static final Node PERSON = term("Person");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node GROUP = term("Group");
  public static final Node COUNTRY = term("Country");
  public static final Node PLACE = term("Place");
  public static final Node POST = term("Post");
  public static final Node PLACE_NAME = term("PlaceName");
  public static final Node TIME_SPAN = term("TimeSpan");

  public static final Node ARTICLE = term("Article");
  public static final Node TEXT_SPAN = term("TextSpan");
  public static final Node SENTENCE = term("Sentence");
  public static final Node MENTION = term("Mention");
  public static final Node EVIDENCE = term("Evidence");
  public static final Node EXTRACTION = term("Extraction");
  public static final Node KNOWLEDGE = term("Knowledge");
  public static final Node RECONCILIATION = term("Reconciliation");
  public static final Node MATCH = term("Match");

  public static final Node KIND = term("kind");
  public static final Node WITHIN = term("within");
  public static final Node PLACE_NAMED = term("placeName");
  public static final Node USED_BY = term("usedBy");
  public static final Node ISO_CODE = term("isoCode");
  public static final Node BELONGS_TO = term("belongsTo");

  public static final Node HOLDER = term("holder");
  public static final Node HOLDS = term("post");
  public static final Node TITLE = term("title");
  public static final Node POST_OF = term("postOf");
  public static final Node ORDER = term("order");
  public static final Node STATUS = term("status");

  public static final Node HAS_EVIDENCE = term("evidence");
  public static final Node INVOLVES = term("involves");
  public static final Node SIDE = term("side");
  public static final Node PARTICIPANT = term("participant");
  public static final Node SPEAKER = term("speaker");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node AGENT = term("agent");
  public static final Node TARGET = term("target");
  public static final Node PARTY = term("party");
  public static final Node CLAIMANT = term("claimant");
  public static final Node CONTROLLER = term("controller");
  public static final Node TERRITORY = term("territory");
  public static final Node AT = term("place");
  public static final Node WHEN = term("when");
  public static final Node REALIS = term("realis");
  public static final Node STAGE = term("stage");
  public static final Node NAME = term("name");
  public static final Node CONTENT = term("content");
  public static final Node QUOTED = term("quoted");
  public static final Node CODE = term("plover");
  public static final Node QUAD_CLASS = term("quadClass");

  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node PRECISION = term("precision");

  public static final Node ARTICLE_ID = term("articleId");
  public static final Node PUBLICATION_BASIS = term("publicationBasis");
  public static final Node PUBLICATION_WORDS = term("publicationWords");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node BEGIN_OFFSET = term("beginOffset");
  public static final Node END_OFFSET = term("endOffset");
  public static final Node TEXT = term("text");
  public static final Node IN_SENTENCE = term("sentence");
  public static final Node RULE = term("rule");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node TIME_VALUE = term("timeValue");
  public static final Node REFERS_TO = term("refersTo");
  public static final Node IDENTIFIES = term("identifies");
  public static final Node MATCHED = term("matched");
  public static final Node ITEM = term("item");
  public static final Node SCORE = term("score");
  public static final Node SOFTWARE_VERSION = term("softwareVersion");

  /** Of a kind or a stage: the PLOVER type of a fact of that kind. */
  public static final Node IMPLIES_PLOVER = term("impliesPlover");

  /** Of a stage: whether an agreement at that stage is the case. */
  public static final Node IMPLIES_REALIS = term("impliesRealis");

  /** Of a tenure's status: how a title that has it begins. */
  public static final Node TITLE_PREFIX = term("titlePrefix");

  /** Of a PLOVER type: the root codes of CAMEO that it covers. */
  public static final Node CAMEO_ROOT = term("cameoRoot");

  private Cq() {}

  private static Node term(String name) {
    return NodeFactory.createURI(Namespace.CQ + name);
  }
}
