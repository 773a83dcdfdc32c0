package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a name make of what the model took it for: P, O and L mark its kinds. */
class ContextKindsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final Pattern MARK = Pattern.compile("([POL])\\[([^\\]]+)\\]");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the village of P[Tulna Sarek] they met        | L Tulna Sarek
          claims the P[Tulna Sarek] islands                | L Tulna Sarek
          votes for the P[Kadira] party                    | O Kadira
          the O[Homeland Union] (P[Unia Domova]) lost      | O Homeland Union, O Unia Domova
          a member of L[Kadira] spoke                      | O Kadira
          L[Valeska] L[Paris] said                         | P Valeska Paris
          talks in L[Paris] began                          | L Paris
          L[Cairo], L[Lisbon], P[Zumra Taleh] and L[Oslo]  | L Cairo, L Lisbon, L Zumra Taleh, L Oslo
          L[Cairo], L[Lisbon], P[Anna Berg] and L[Oslo]    | L Cairo, L Lisbon, P Anna Berg, L Oslo
          near L[Cairo], Gorvena, and L[Lisbon]            | L Cairo, L Gorvena, L Lisbon
          photographs with the L[Polarit] camera           | ''
          the designer O[Anna Berg] came                   | P Anna Berg
          the O[Anna Berg] of O[Anna Berg] Group           | O Anna Berg, O Anna Berg
          the trawler P[Elisa Berg] sank                   | ''
          the character P[Elisa Berg] left                 | ''
          the ship M/L[V Elisa Street] left                | ''
          the L[DORVAN] trial began                        | ''
          a battle on the L[Dorvan] river                  | L Dorvan
          at L[Anna Berg]'s bank in May                    | P Anna Berg
          said P[Talver County] Sheriff P[Anna Berg]       | L Talver County, P Anna Berg
          to O[Reef College], NC; O[Lusar College]         | O Reef College, O Lusar College
          to O[Reef College], Talver; O[Lusar College]     | O Reef College, O Talver, O Lusar College
          P[Anna Berg], He Jing, and P[Jan Roe] left       | P Anna Berg, P He Jing, P Jan Roe
          """)
  void tellKinds(String marked, String expected) {
    List<Candidate> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      text.append(mark.group(2));
      Kind kind = kind(mark.group(1));
      List<Sense> senses =
          GAZETTEER.senses(mark.group(2)).stream()
              .filter(s -> kind == Kind.PLACE && s.entry().kind().isPlace())
              .toList();
      names.add(new Candidate(span, kind, senses, 0.5, Finder.MODEL));
    }
    mark.appendTail(text);
    Passage passage = Passage.of(text.toString(), new Span(0, text.length()), GAZETTEER);
    OrganizationKinds kinds = OrganizationKinds.standard();
    NameHints hints = new NameHints(List.of(passage), GAZETTEER, kinds, VOCABULARY);
    assertThat(
            new ContextKinds(VOCABULARY, kinds, hints)
                .revise(passage, names).stream()
                    .map(name -> letter(name.kind()) + " " + passage.text(name.span()))
                    .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  private static Kind kind(String letter) {
    return switch (letter) {
      case "P" -> Kind.PERSON;
      case "O" -> Kind.ORGANIZATION;
      default -> Kind.PLACE;
    };
  }

  private static String letter(Kind kind) {
    return kind == Kind.PLACE ? "L" : kind.name().substring(0, 1);
  }
}
