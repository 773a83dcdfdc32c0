package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a name means: its kind and country, and how sure that is; "-" is undecided. */
class PlaceSensesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Georgia    | C[Georgia] signed a charter with the C[United States].   | COUNTRY GE | 0.80
          Georgia    | C[Georgia] and its D[Georgian] neighbours.               | COUNTRY GE | 0.90
          Georgia    | Storms hit C[Georgia] and L[Alabama].                    | REGION US  | 0.90
          Georgia    | C[Belarus], C[Georgia], and C[Ukraine] met in L[Atlanta]. | COUNTRY GE | 0.97
          Georgia    | L[Atlanta], C[Georgia]                                   | REGION US  | 0.97
          Paris      | Talks in L[Paris] with D[American] envoys.               | CITY FR    | 0.95
          London     | L[London] hosts envoys from L[Texas].                    | CITY GB    | 0.80
          Melbourne  | Talks in L[Melbourne] with D[American] envoys.           | CITY AU    | 0.80
          London     | A plant in L[London], L[Ontario], closed.                | CITY CA    | 0.97
          Victoria   | L[Victoria] was mentioned.                               | -          | 0
          Victoria   | L[Victoria] and L[Sydney] in C[Australia].               | REGION AU  | 0.90
          Guinea     | C[Guinea] recalled its envoy.                            | COUNTRY GN | 0.95
          Jordan     | C[Jordan] and C[Egypt] met.                              | COUNTRY JO | 0.95
          Korea      | Peace on the peninsula of L[Korea].                      | REGION     | 0.95
          New York   | Senator P[Ana Berg] of L[New York] spoke.                | REGION US  | 0.95
          New York   | A letter of P[Ana Berg] from L[New York].                | CITY US    | 0.95
          New York   | A plant in L[Rochester], L[New York], closed.            | REGION US  | 0.97
          New York   | A plant in L[Lusar Falls], L[New York], closed.          | REGION US  | 0.95
          Washington | In L[Ohio], L[Texas], L[Idaho] and L[Washington].        | REGION US  | 0.95
          Dominican  | D[Dominican] envoys left the C[Dominican Republic].      | COUNTRY DO | 0.90
          Columbia   | A firm in L[Columbia] and C[Canada].                     | -          | 0
          Washington | Talks in L[Washington] with C[Japan].                    | CITY US    | 0.95
          """)
  void isMeant(String name, String text, String expected, double confidence) {
    Marked marked = Marked.of(text);
    Gazetteer gazetteer = Gazetteer.standard();
    PlaceSenses senses =
        new PlaceSenses(marked.discourse(), city -> gazetteer.governedFrom(city).isPresent());
    Mention.Name mention = marked.name(name);
    assertThat(senses.decide(mention).map(c -> told(c.entry())).orElse("-")).isEqualTo(expected);
    assertThat(senses.decide(mention).map(PlaceSenses.Choice::confidence).orElse(0.0))
        .isEqualTo(confidence);
  }

  private static String told(Entry entry) {
    return (entry.kind() + " " + entry.iso2().orElse("")).strip();
  }
}
