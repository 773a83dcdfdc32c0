package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
  static DatasetGraph read(String trig) {
    return RDFParser.fromString("PREFIX : <http://example.com/#> " + trig, Lang.TRIG)
        .toDatasetGraph();
  }

  /** The example "unique hashes" of the recommendation. */
  @Test
  void labelsBlankNodesAsTheStandardSays() {
    assertThat(CanonicalForm.of(read(":p :q _:x . :p :r _:y . _:x :s :u . _:y :t :u .").find()))
        .containsExactly(
            "<http://example.com/#p> <http://example.com/#q> _:c14n0 .",
            "<http://example.com/#p> <http://example.com/#r> _:c14n1 .",
            "_:c14n0 <http://example.com/#s> <http://example.com/#u> .",
            "_:c14n1 <http://example.com/#t> <http://example.com/#u> .");
  }

  @Test
  void sortsByCodePointsAndKeepsGraphsLanguagesAndTypes() {
    assertThat(CanonicalForm.of(read(":g { :s :p \"\uFF5E\", \"😀\", \"o\\\"\\n\"@en, 3 }").find()))
        .containsExactly(
            "<http://example.com/#s> <http://example.com/#p>"
                + " \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> <http://example.com/#g> .",
            "<http://example.com/#s> <http://example.com/#p> \"o\\\"\\n\"@en"
                + " <http://example.com/#g> .",
            "<http://example.com/#s> <http://example.com/#p> \"\uFF5E\" <http://example.com/#g> .",
            "<http://example.com/#s> <http://example.com/#p> \"😀\" <http://example.com/#g> .");
  }
}
