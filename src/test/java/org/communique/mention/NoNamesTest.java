package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of the proposals in brackets: O for organisations, L places, P people. */
class NoNamesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Pattern MARK = Pattern.compile("([OLP])\\[([^\\]]+)\\]");
  private final NoNames noNames = new NoNames(OrganizationKinds.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          under the O[Reef Rewards Program] they paid             | ''
          the O[Talver Strategic Partnership] grew                | ''
          O[No Press Briefing] today                              | ''
          Minister for Trade, O[Energy], and Mines Ada Obi        | ''
          Under Secretary of State for Trade, O[Energy], and Mines| ''
          the P[Talver Accords] and P[Ada Obi]                    | Ada Obi
          P[Typhoon Rosal] struck; O[Operation Reef] began        | ''
          a P[Roman Catholic] bishop                              | ''
          O[Institute for the Roads Convention] opened            | Institute for the Roads Convention
          Minister of O[Mines] Ada Obi                            | ''
          President of the O[Reef Council] Ada Obi                | Reef Council
          the Senior Lecturer (O[SLR]) spoke                      | ''
          the O[Reef Council] (O[RCO]) met                        | Reef Council, RCO
          in L[Dorva-controlled] land                             | ''
          in L[Dorva-administered] land, L[Dorva-annexed] land     | ''
          the first L[Dorva Islander] there                       | ''
          the O[Northern Chadians] voted                          | ''
          the O[Chadian Reef Customs] Act, O[Open Seas Air] Transport Agreement | ''
          Climate, O[Energy], and Reefs; O[Reef Treaty Review] Conference      | ''
          O[Restores Reef Services]; O[Reinvigorate Reef Trade]; the O[IDPs]   | ''
          O[UN Reef Systems] Summit; the O[27th Congress of the Reef Union]   | ''
          O[United State]; P[Provost], you said so; the O[Treaty Alliance]  | ''
          P[Ada Obi] Reef Hospital; P[Ada Obi] Foreign Affairs Fellowship      | ''
          the O[Talver Trading Company] sold it                   | Talver Trading Company
          P[Eid Mubarak] from P[Ada Obi]                          | Ada Obi
          near L[Route 2] in L[Dorva]                             | Dorva
          the O[Administration of President Obi] and O[Roads Ministry]|Roads Ministry
          the O[Departments of Roads and Mines]                   | ''
          at the L[Our Reefs] Conference in L[Dorva]              | Dorva
          the O[Counselor for Economic Affairs] left              | ''
          of the O[Office]                                        | ''
          on L[Earth]                                             | ''
          named a O[Foreign Terrorist Organization] and O[SDGT]   | ''
          every O[State Party] and L[Least Developed Countries]   | ''
          the O[Association of Island States]                     | Association of Island States
          O[Strengthening Reef Systems]: a plan                   | ''
          the O[Building Reefs Foundation] paid                   | Building Reefs Foundation
          the O[Dorva Conference on Reefs] and O[Conference on Disarmament]| Conference on Disarmament
          welcome to you, P[Crown Prince]                         | ''
          the L[Chad-Niger] border                                | ''
          Deputy Chief of O[Mission in Dorva]                     | ''
          the Compact of O[Free Reefs]                            | ''
          Minister for Schools, O[University Hospitals], O[Youth Welfare] | ''
          Head of O[Operations]                                   | ''
          the O[Presidency of the Reef Council]                   | ''
          at the Dorva L[Summit] he spoke                         | ''
          renewing the O[MOU] on O[Talver Lane]                   | ''
          at P[Parque Dorva] and the P[Flora Sanctuary]           | ''
          the germ P[E. reefa] and P[Ada Obi]                     | Ada Obi
          the L[Dorva Uprising] of 1920                           | ''
          O[Water] is rare. O[Reef Council] met                   | Reef Council
          the O[Reef Donors’ Conference] in O[Solidarity] with us | ''
          the O[Bishops’ Conference] met                          | Bishops’ Conference
          the P[Ada Obi] Clean Reefs and Rule of Law Act          | ''
          at the P[Ada Obi School of Reefs]                       | ''
          through a O[Dorvan Embassy], and the O[Dorvan Embassy]   | Dorvan Embassy
          Senior Official for the O[Bureau of Reef Security]      | Bureau of Reef Security
          Director of O[Human Resources] Ada Obi                  | ''
          in O[Eastern Chad] and in O[Eastern Chad Forum]         | Eastern Chad Forum
          the O[Consular Services] and O[ICT]                     | ''
          on your O[Harvest] Day                                  | ''
          at the O[Department Press] Briefing                     | ''
          the O[Safe Ports] and Harbours Act                      | ''
          the Roadmap for O[Safe Ports]                           | ''
          the O[Northern Gas Corridor] and the O[Reef Hall Office Building]| ''
          the Reef Pte. O[Ltd] paid                               | ''
          in the P[Ada Obi] room with P[Jan Roe]                  | Jan Roe
          at Consulate General P[Santa Dorva]                     | ''
          at a O[Reef Trade Forum] and the second O[Dorva Forum]   | ''
          at the O[Reef Forum] with the O[Forum of Reef Mayors]   | Forum of Reef Mayors
          the O[Global Conference for Clean Reefs]                | ''
          the O[Reef Ministers Meeting] in the L[Dorva Drought]   | ''
          O[Chiefs of Mission] met                                | ''
          on O[Natural Resources] with O[Talver Resources]        | Talver Resources
          O[Artillery Rocket Systems]; the O[Protection of Fishermen]| ''
          the O[Chad-Niger Alliance] and the O[Talver Alliance]   | Talver Alliance
          the O[Dorva Framework for Trade], O[Public Health], and O[Safe Ports]| ''
          under the Charter for Trade, the O[Reef Council] met    | Reef Council
          the P[Dorva Ban] and O[Operation Reef Bank]             | ''
          the O[Department of State Guidance]                     | ''
          a P[Jan Roe] Awards finalist, the P[Jan Roe] Space Telescope| ''
          O[LLC of Dorva]; O[CTBT]; in Dorva, O[NC]               | ''
          on O[Dorva Press] Freedom Day; the O[Delta] variant     | ''
          the O[UN Convention on Reefs] and O[Civil Society]; O[Inter-] | ''
          the O[Muslim Rohingya], P[Shia Hazaras] and O[Muslim Aid] | Muslim Aid
          O[Support Port Workers]: they met the O[Reef Council]   | Reef Council
          in P[Obi v. Roe] and L[Arctic States], P[Ada Obi] spoke | Ada Obi
          the O[Senior Official for Reef Diplomacy] left          | ''
          O[Support Port Workers] left                            | Support Port Workers
          Sustain Reefs and O[Health Security]: it pays           | ''
          the O[Health Security] funding and O[Talver Bank] funding| Talver Bank
          the L[Reef Star] vessel and L[Pacific Island] countries | ''
          """)
  void remain(String marked, String expected) {
    List<Candidate> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      text.append(mark.group(2));
      Kind kind =
          switch (mark.group(1)) {
            case "O" -> Kind.ORGANIZATION;
            case "L" -> Kind.PLACE;
            default -> Kind.PERSON;
          };
      names.add(new Candidate(span, kind, List.of(), 0.5, Finder.MODEL));
    }
    mark.appendTail(text);
    Passage passage = Passage.of(text.toString(), new Span(0, text.length()), GAZETTEER);
    assertThat(
            noNames.removed(passage, names).stream()
                .map(n -> passage.text(n.span()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
