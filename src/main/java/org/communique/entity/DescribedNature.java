package org.communique.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.gazetteer.Table;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/** What the nouns beside its name call an organisation, by {@code organization-nouns.tsv}. */
final class DescribedNature {
  private static final Map<String, Kind> NOUNS = nouns();

  private final Discourse discourse;

  DescribedNature(Discourse discourse) {
    this.discourse = discourse;
  }

  private static Map<String, Kind> nouns() {
    Map<String, Kind> nouns = new HashMap<>();
    for (Table.Row row : Table.resource("/entities/organization-nouns.tsv").rows()) {
      nouns.put(row.get("noun"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return nouns;
  }

  /** "the retailer Talver", "Talver, a sporting goods company", "Talver, LLC". */
  Optional<Kind> kind(Referent organization) {
    return organization.mentions().stream()
        .flatMap(m -> discourse.words(m, m.span()).stream())
        .flatMap(n -> behind(n).or(() -> before(n)).or(() -> after(n)).stream())
        .findFirst();
  }

  /** "the retailer Talver", "its parent company, Talver". */
  private static Optional<Kind> before(Words<Mention.Name> name) {
    if (name.from() == 0) {
      return Optional.empty();
    }
    boolean apposed = name.from() > 1 && name.sentence().token(name.from() - 1).text().equals(",");
    return apposed
        ? noun(name.sentence(), name.from() - 2).filter(k -> k == Kind.COMPANY)
        : noun(name.sentence(), name.from() - 1);
  }

  /** "the Talver supermarkets". */
  private static Optional<Kind> behind(Words<Mention.Name> name) {
    return name.to() < name.sentence().tokens().size()
        ? noun(name.sentence(), name.to())
        : Optional.empty();
  }

  private static Optional<Kind> after(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to() + 1;
    int size = sentence.tokens().size();
    if (at < size
        && sentence.token(at - 1).text().equals(",")
        && FormOfName.kind("it, " + sentence.token(at).text()).equals(Optional.of(Kind.COMPANY))) {
      return Optional.of(Kind.COMPANY);
    }
    boolean apposed =
        at + 1 < size
            && sentence.token(at - 1).text().equals(",")
            && Set.of("a", "an", "the").contains(sentence.token(at).text());
    if (!apposed) {
      return Optional.empty();
    }
    int last = at + 1;
    while (last + 1 < size && sentence.token(last + 1).tag().matches("NN.*|JJ.*|HYPH|VBG")) {
      last++;
    }
    return noun(sentence, last);
  }

  private static Optional<Kind> noun(Sentence sentence, int token) {
    return Optional.ofNullable(NOUNS.get(sentence.token(token).text()));
  }
}
