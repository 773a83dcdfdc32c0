package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Sentence;

/**
 * Other names of people that stand behind theirs: "Ada Obi, also known as Ada Roe and Talvera,".
 */
final class Aliases {
  private static final Pattern CALLED =
      Pattern.compile(
          "\\s*,?\\s*\\(?\\s*(?:(?:also|better|otherwise|commonly) (?:known|referred to) as"
              + "|a\\.?k\\.?a\\.?|alias|nom de guerre)\\s*[“\"‘']?");

  private static final Pattern NEXT =
      Pattern.compile("[”\"’']?\\s*(?:,|and|or|,\\s*and|/)\\s*[“\"‘']?");

  private final Discourse discourse;
  private final Map<Mention.Name, Mention.Name> bearers;

  Aliases(Discourse discourse) {
    this.discourse = discourse;
    this.bearers = read(discourse);
  }

  /** Each other name with the one before it that its bearer is first called by. */
  Map<Mention.Name, Mention.Name> bearers() {
    return bearers;
  }

  private static Map<Mention.Name, Mention.Name> read(Discourse discourse) {
    Map<Mention.Name, Mention.Name> bearers = new LinkedHashMap<>();
    List<Mention.Name> names =
        discourse.names().stream().filter(n -> n.kind() == Kind.PERSON).toList();
    for (int i = 1; i < names.size(); i++) {
      Mention.Name last = names.get(i - 1);
      String between = discourse.between(last, names.get(i));
      if (CALLED.matcher(between).matches()) {
        bearers.put(names.get(i), bearers.getOrDefault(last, last));
      } else if (bearers.containsKey(last) && NEXT.matcher(between).matches()) {
        bearers.put(names.get(i), bearers.get(last));
      }
    }
    return bearers;
  }

  /** The token of the comma behind the other names of somebody, or behind their bracket. */
  OptionalInt endAfter(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    return discourse.namesIn(sentence).stream()
        .filter(n -> name.mention().equals(bearers.get(n.mention())))
        .mapToInt(n -> afterBracket(sentence, n.to()))
        .max();
  }

  private static int afterBracket(Sentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.token(at).text().equals(")") ? at + 1 : at;
  }
}
