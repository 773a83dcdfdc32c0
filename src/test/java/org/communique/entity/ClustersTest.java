package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names mean the same: each entity with all its names, the one it is called by first. */
class ClustersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P[Anna Berg] spoke. P[Berg] left.                      | Anna Berg=Berg
          P[Kang Min Jae] met P[Kang].                           | Kang Min Jae=Kang
          P[Sergei Orlin] and P[Sergey Orlin] are one.           | Sergei Orlin=Sergey Orlin
          P[Orlin Sergei] is P[Sergei Orlin].                    | Orlin Sergei=Sergei Orlin
          P[Anna Berg] and P[Jan Berg] met; P[Anna] left.        | Anna Berg=Anna, Jan Berg
          P[Anna Berg] met P[Lena Moor].                         | Anna Berg, Lena Moor
          P[Anna Olsen] and P[Jan Olson] met; P[Olson] left.     | Anna Olsen, Jan Olson=Olson
          P[Anna Sarea] left. P[Saree] spoke.                    | Anna Sarea=Saree
          P[Cde Anna Berg] and P[Cde Berg] left.                 | Cde Anna Berg=Cde Berg
          P[Anna Berg] and P[Anna Berg Soler] are one.           | Anna Berg Soler=Anna Berg
          P[Antony Berg] came. P[Tony] spoke.                    | Antony Berg=Tony
          P[Jenny Berg] came. P[Jennifer Berg] spoke.            | Jennifer Berg=Jenny Berg
          P[Berg] was absent.                                    | Berg
          P[Juan Diaz Soler] came. P[Soler] spoke.               | Juan Diaz Soler=Soler
          P[Jan Berg] was born P[Ada Moor] here.                  | Jan Berg=Ada Moor
          P[Jan Berg], Lord P[Moor], left. Lord P[Moor] spoke.    | Jan Berg=Moor
          P[Jan Berg], Lord P[Moor] and Lord P[Dahl] left.        | Jan Berg, Moor, Dahl
          P[Jan Berg], an Orskan citizen also known as P[Ada Moor], fled. | Jan Berg=Ada Moor
          P[Jan Berg], also known as P[Tal] and P[Ada Moor], fled. | Jan Berg=Tal=Ada Moor
          """)
  void people(String text, String expected) {
    assertThat(told(new PersonClusters(Marked.of(text).discourse()).build()))
        .isEqualTo(set(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          O[Government of Chad]; O[Government of the Republic of Chad]; O[Chadian Government] | Government of the Republic of Chad=Government of Chad=Chadian Government
          The O[Government of Talver] (O[GoT]) met.              | Government of Talver=GoT
          The O[Lusarian Fishing Board] (O[LFB]) met.            | Lusarian Fishing Board=LFB
          The O[Bureau of Reef Control], or O[BCR], left.        | Bureau of Reef Control=BCR
          The O[Lusarian Reef Forces] (O[FRLa]) left.            | Lusarian Reef Forces=FRLa
          The O[Reef Sea Order Mission in Isk] (O[RSOMIA]) left. | Reef Sea Order Mission in Isk=RSOMIA
          The O[Reef Board], otherwise known as the O[KTP], met. | Reef Board=KTP
          O[Talver Ipari Kft]. (O[Talver Limited]) left.         | Talver Ipari Kft=Talver Limited
          O[Oregonian College] (O[Oregon]), O[Reef Watch] (O[Kesh Fund]). | Oregonian College=Oregon, Reef Watch, Kesh Fund
          O[UK parliament]; the O[Parliament of the United Kingdom]. | Parliament of the United Kingdom=UK parliament=UK Parliament
          The O[Reef Service] (O[SERAN]) left.                   | Reef Service=SERAN
          The O[Kesh Front] (O[KFP]) left.                       | Kesh Front=KFP
          The O[Bureau of Reef Services]' (O[MED]) clerks.       | Bureau of Reef Services=MED
          O[Talver Air] lost; O[Talver] denied it.               | Talver Air=Talver
          O[NATO] and the O[North Atlantic Treaty Organization]. | North Atlantic Treaty Organization=NATO
          O[US Embassy], the O[U.S. Embassy].                    | U.S. Embassy=US Embassy
          O[Norwegian Reef Party] and the O[Reef Party].         | Norwegian Reef Party=Reef Party
          O[UN Reef Fisheries Committee] and O[RFC Committee].    | UN Reef Fisheries Committee=RFC Committee
          O[Dorva House of Elders]; the O[House] met.            | Dorva House of Elders=House
          O[Kesh Front] and O[Talver Front].                     | Kesh Front, Talver Front
          The O[Dorvan Reef Police] (O[Policía Marina], PM) left. | Dorvan Reef Police=Policía Marina
          O[Dorvan Ministry of the Tides], O[Tides Ministry].    | Dorvan Ministry of the Tides=Tides Ministry
          The O[Reef Forum] (O[TRF]) met.                        | Reef Forum=TRF
          """)
  void organizations(String text, String expected) {
    Gazetteer gazetteer = Gazetteer.standard();
    Atlas atlas =
        new Atlas(
            gazetteer::senses, gazetteer::countryByIso, gazetteer::governedFrom, place -> false);
    assertThat(told(new OrganizationClusters(Marked.of(text).discourse(), atlas).build()))
        .isEqualTo(set(expected));
  }

  private static Set<String> told(List<Referent> referents) {
    return referents.stream()
        .map(r -> String.join("=", r.names()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> set(String expected) {
    return new TreeSet<>(List.of(expected.split(", ")));
  }
}
