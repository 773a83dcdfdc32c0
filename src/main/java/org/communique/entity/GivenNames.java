package org.communique.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Referent.Gender;
import org.communique.gazetteer.Table;

/**
 * What a person's given name and titles tell about grammatical gender, as far as they do: common
 * given names are in {@code given-names.tsv}, with a gender unless both bear them.
 */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames() {
    for (Table.Row row : Table.resource("/names/given-names.tsv").rows()) {
      row.find("gender")
          .ifPresent(
              g -> genders.put(row.get("word"), g.equals("f") ? Gender.FEMALE : Gender.MALE));
    }
  }

  Gender of(Referent person) {
    for (Referent.Office office : person.offices()) {
      if (office.title().matches(".*(?:woman|queen|princess|empress|duchess|first lady)\\b.*")) {
        return Gender.FEMALE;
      }
      if (office
          .title()
          .matches(".*(?:\\bking|\\bprince|emperor|sultan|emir|pope|patriarch|duke)\\b.*")) {
        return Gender.MALE;
      }
    }
    for (String word : Spelling.fold(person.name()).toLowerCase(Locale.ROOT).split(" ")) {
      if (genders.containsKey(word)) {
        return genders.get(word);
      }
    }
    return Gender.UNKNOWN;
  }
}
