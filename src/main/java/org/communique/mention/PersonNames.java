package org.communique.mention;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.gazetteer.Table;

/**
 * What people are called in many countries: given and family names in Latin letters without
 * accents, none of them an ordinary English word. A hint, no proof: many a place and company is
 * called after people. Made by {@code src/tools/names/person_names.py} from Datafaker's lists.
 */
public final class PersonNames {
  private static final String GIVEN = "n:given";

  private final Map<String, List<String>> uses = new HashMap<>();

  private PersonNames() {
    for (Table.Row row : Table.resource("/names/person-names.tsv").rows()) {
      uses.put(
          row.get("word"), row.list("use").stream().map(use -> ("n:" + use).intern()).toList());
    }
  }

  private static final class Standard {
    private static final PersonNames INSTANCE = new PersonNames();
  }

  public static PersonNames standard() {
    return Standard.INSTANCE;
  }

  public boolean isGiven(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return hints(plain).contains(GIVEN);
  }

  /** "n:given" and "n:family" for a word that people are called so. */
  List<String> hints(String word) {
    return uses.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
