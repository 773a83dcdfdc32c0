package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsorbedTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private final Absorbed absorbed = new Absorbed(OrganizationKinds.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Lisbon Declaration was signed  | Lisbon   | true
          the Lisbon Final Act was signed    | Lisbon   | true
          the Lisbon Nine met                | Lisbon   | true
          the Lisbon Mechanism was used      | Lisbon   | true
          the Lisbon Drought went on         | Lisbon   | false
          the D-Lisbon Ministerial met       | Lisbon   | true
          the Talvera Roads Fellowship began | Talvera  | true
          Lisbon ould Dahi fled              | Lisbon   | true
          the Lisbon Port was shut           | Lisbon   | false
          the Summit of the Americas began   | Americas | true
          the people of the Americas         | Americas | false
          a village in North Poland          | North    | true
          the North agreed                   | North    | false
          across North and Central America   | North    | true
          a Soviet-style parade              | Soviet   | true
          post-Soviet Armenia                | Soviet   | true
          the French language                | French   | true
          the French speak                   | French   | false
          the Lisbon People's Republic fell  | Lisbon   | true
          a neo-Nazi group                   | Nazi     | true
          they left Lisbon                   | Lisbon   | false
          it told the Alliance               | Alliance | true
          MR ROE: (In French.)               | French   | true
          it was (French.) They left         | French   | false
          of ethnic Somali herders           | Somali   | true
          for Asian and Pacific Affairs      | Pacific  | true
          the Atlantic and Pacific           | Pacific  | false
          """)
  void contains(String text, String name, boolean expected) {
    Passage passage = Passage.of(text, new Span(0, text.length()), GAZETTEER);
    int at = text.indexOf(name);
    Span span = new Span(at, at + name.length());
    Kind kind = name.equals("French") ? Kind.DEMONYM : Kind.PLACE;
    Candidate candidate = new Candidate(span, kind, GAZETTEER.senses(name), 0.9, Finder.MODEL);
    assertThat(absorbed.contains(candidate, passage)).isEqualTo(expected);
  }
}
