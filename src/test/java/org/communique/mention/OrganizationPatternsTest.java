package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.gazetteer.Gazetteer;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationPatternsTest {
  private final OrganizationPatterns patterns =
      new OrganizationPatterns(OrganizationKinds.standard(), Vocabulary.standard());

  private String found(String text) {
    Passage passage = Passage.of(text, new Span(0, text.length()), Gazetteer.standard());
    return String.join("|", patterns.in(passage).stream().map(span -> span.in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Lusarian Defense Ministry said so; Lusarian Defense Ministry",
        "met Lusarian Roads Ministry Secretary General Berg; Lusarian Roads Ministry",
        "the Office of the Special Envoy for Reefs and Fishing paid; Office of the Special Envoy for Reefs and Fishing",
        "the Office for Women’s Rights paid; Office for Women’s Rights",
        "at the Orsk Convention Center today; ''",
        "She joined the Ministry of Roads and Bridges today; Ministry of Roads and Bridges",
        "staff of the Bank of Lusaria and Orsk State University; Bank of Lusaria|Orsk State University",
        "a deputy of the Homeland Bloc spoke; Homeland Bloc",
        "the U.S. Embassy in Tokyo closed; U.S. Embassy in Tokyo",
        "the Reef Crimes Units of the Office of the Harbour Master met; Reef Crimes Units of the Office of the Harbour Master",
        "the Bureau of Water, Energy, and Trade closed; Bureau of Water, Energy, and Trade",
        "the U.S.-Japan Alliance holds; U.S.-Japan Alliance",
        "the Bureau of African Affairs Maria Stone left; Bureau of African Affairs",
        "the Bureau of African and Asian Affairs Dr. Maria Stone left; Bureau of African and Asian Affairs",
        "the Ministry of Mobility and the Environment fell; Ministry of Mobility and the Environment",
        "Institute of Virology, Disease Control and Research, it said; Institute of Virology, Disease Control and Research",
        "the Fund to Fight Drought, Poverty and Malaria paid; Fund to Fight Drought, Poverty and Malaria",
        "the Court of Appeals for the Third Circuit ruled; Court of Appeals for the Third Circuit",
        "the Lusarian Reef Mission in Northern Orsk (LURMO) left; Lusarian Reef Mission in Northern Orsk",
        "the Lusarian Reef Mission in Northern Orsk left; Lusarian Reef Mission",
        "the Council of Foreign Ministers met; Council of Foreign Ministers",
        "the Institut National de Recherche Marine that led; Institut National de Recherche Marine",
        "director of Reef Forum Norway, said; Reef Forum Norway",
        "the Reef Forum Norway hosted; Reef Forum",
        "the Lusar Police Prefecture closed; Lusar Police Prefecture",
        "the Reef Society University Research Fellow spoke; Reef Society",
        "the Drought and Floods Agency paid; Drought and Floods Agency",
        "the Secretariat of the Reef Authority on Drought met; Secretariat of the Reef Authority on Drought",
        "the Coalition for Action on Storms and Reef Loss met; Coalition for Action on Storms and Reef Loss",
        "the Coalition for Action on Friday met; Coalition for Action",
        "the Bureau of Reef Affairs Public Workshop met; Bureau of Reef Affairs",
        "the Office to Monitor and Combat Trading in Shells closed; Office to Monitor and Combat Trading in Shells",
        "the Senate and Roads Ministry paid; Roads Ministry",
        "M31 commanders left; M31",
        "the Bureau of Trade, Human Rights, and Labor closed; Bureau of Trade, Human Rights, and Labor",
        "the Office of the U.S. Trade Representative closed; Office of the U.S. Trade Representative",
        "the Reef Office of the Central People's Government said; Reef Office of the Central People's Government",
        "the Ministry of Roads and UNICEF agreed; Ministry of Roads",
        "the Ministry of Roads, Trade and Industry Vice Minister Jan Boro; Ministry of Roads, Trade and Industry",
        "the Bureau of Reef Affairs Principal Deputy Assistant Secretary Jan Boro; Bureau of Reef Affairs",
        "the Committee on Postal and Delivery Services met; Committee on Postal and Delivery Services",
        "the Growers and Bakers Association of Lusaria met; Growers and Bakers Association of Lusaria",
        "the Roads Bureau' Office of Reefs closed; Roads Bureau|Office of Reefs",
        "the Chadian Ministry of Roads and Chadian Institute of Reefs met; Chadian Ministry of Roads|Chadian Institute of Reefs",
        "the Government of Chad and African allies paid; Government of Chad",
        "the Bureau for Asia Jana Borova left; Bureau for Asia",
        "the Department of Roads, the Department of Mines, Reefs, Labor, and Treasury met; Department of Roads|Department of Mines",
        "at the University of Nevada – Reno in May; University of Nevada – Reno",
        "the Chadian and Nigerien Affairs Bureau met; Chadian and Nigerien Affairs Bureau",
        "it joined their Belt and Road Initiative; Belt and Road Initiative",
        "So Reef Rescue Corps left and NGO Reef Watch Foundation stayed; Reef Rescue Corps|Reef Watch Foundation",
        "at the University of Nevada, Reno in May; University of Nevada, Reno",
        "at the University of Nevada, Chad in May; University of Nevada",
        "the Bill and Melinda Roe Foundation paid; Bill and Melinda Roe Foundation",
        "a U.S.-Chadian Reef Prevention and Control Task Force met; U.S.-Chadian Reef Prevention and Control Task Force",
        "at the Observatoire de Reims in May; Observatoire de Reims",
        "LFB fighters and KFP-ZA spokesman Jan Boro left; LFB|KFP-ZA"
      })
  void headsMakeOrganizations(String text, String names) {
    assertThat(found(text)).isEqualTo(names);
  }

  @Test
  void aTitleAfterTheHeadMakesItPartOfTheTitle() {
    assertThat(found("Lusarian Treasury Secretary Ana Boro left")).isEmpty();
  }

  @Test
  void aHeadAloneIsNoName() {
    assertThat(found("The Ministry said that the Party agreed")).isEmpty();
    assertThat(found("LFB launches and the GDP of 2020 were discussed")).isEmpty();
  }
}
