package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Entity.Organization.Kind;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNatureTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The O[UN Fund for Reefs] paid.                   | INTERNATIONAL
          The O[International Reef Council] met.           | INTERNATIONAL
          The O[Coalition to Save Reefs] met.              | INTERNATIONAL
          The O[Talver Alliance] met.                      | OTHER
          The O[Talver Alliance] lost the election.        | PARTY
          The O[Talver Police Rapid Command] came.         | GOVERNMENT
          The retailer O[Talver] sold it.                  | COMPANY
          The broadcaster O[Talver] sold it.               | MEDIA
          The O[Talver News Network] said so.              | MEDIA
          The O[Reef Network] met.                         | OTHER
          The O[Green Reefs Initiative] met.               | OTHER
          The O[Four Reefs Initiative] met.                | INTERNATIONAL
          The O[Reef Council of the African Union] met.    | INTERNATIONAL
          The O[Talver High Council] met.                  | GOVERNMENT
          The O[Diplomatic Corps] met.                     | OTHER
          The O[Committee on World Drought] met.           | INTERNATIONAL
          The O[Talver RCMP] came.                         | GOVERNMENT
          The O[House] voted.                              | GOVERNMENT
          O[Talver] 's doors were shut.                     | OTHER
          O[Talvergroup] was there.                        | COMPANY
          The O[Alliance of Reef States] met.              | INTERNATIONAL
          The O[Joint Reef Commission] met.                | INTERNATIONAL
          The O[Reef Liberation Front] fought on.          | OTHER
          The O[Talver Border Force] came.                 | GOVERNMENT
          O[Radio Talver] said so.                         | MEDIA
          The O[Talver] supermarkets closed.               | COMPANY
          The O[Reef Joint Stock Company Talver] closed.   | COMPANY
          O[Talver Grid, Inc.] paid.                       | COMPANY
          The O[White House Council on Reefs] met.         | GOVERNMENT
          The O[Arbitral Tribunal] ruled.                  | INTERNATIONAL
          The O[Caribbean Reef Agency] met.                | INTERNATIONAL
          The O[Talver War Crimes Units] met.              | GOVERNMENT
          The O[Talver Defense Units] met.                 | MILITARY
          The O[CDC Foundation] paid.                      | OTHER
          The O[Chadian-American Business Council] met.    | OTHER
          The O[NATO-Chad Council] met.                    | INTERNATIONAL
          The O[African Union] has the O[Reef Office] of the O[African Union]. | INTERNATIONAL
          The O[Intergovernmental Reef Authority] met.     | INTERNATIONAL
          The O[Talver Jihad Group] fled.                  | MILITARY
          The O[Reef Initiative], a public-private partnership, met. | OTHER
          O[Partners of the Reefs] met.                    | OTHER
          The O[International Reef Board] met.             | INTERNATIONAL
          The O[National Reef Center] closed.              | GOVERNMENT
          The O[Talver Reef Center] closed.                | OTHER
          The O[DHS Reef Inquiries] closed.                | GOVERNMENT
          The terrorist group O[Hamas] fled.               | MILITARY
          The O[Reef Council of the Department of State] met. | GOVERNMENT
          The O[U.S.-EU Reef Council] met.                 | INTERNATIONAL
          The O[Chadian Intelligence Community] knew.      | GOVERNMENT
          O[PR&E] paid.                                    | COMPANY
          The O[Global Reef Coalition] met.                | INTERNATIONAL
          O[BBC Reef] said so.                             | MEDIA
          The O[Department of Physics] closed.             | OTHER
          The O[Commission of Inquiry on Chad] met.        | INTERNATIONAL
          The O[Export-Import Bank] paid.                  | GOVERNMENT
          The O[Reef Governing Board] met.                 | OTHER
          The O[U.S. Millennium Challenge Corporation] paid. | GOVERNMENT
          O[Nokia Japan] paid.                             | COMPANY
          Its parent company, O[Talver], paid.             | COMPANY
          O[Talver Federal], LLC, paid.                    | COMPANY
          """)
  void kind(String text, Kind expected) {
    Gazetteer gazetteer = Gazetteer.standard();
    Atlas atlas =
        new Atlas(
            gazetteer::senses, gazetteer::countryByIso, gazetteer::governedFrom, place -> false);
    var organizations = new OrganizationClusters(Marked.of(text).discourse(), atlas).build();
    Referent last =
        organizations.stream()
            .max(java.util.Comparator.comparing(o -> o.mentions().get(0).span()))
            .orElseThrow();
    assertThat(last.entity()).extracting("kind").isEqualTo(expected);
  }
}
