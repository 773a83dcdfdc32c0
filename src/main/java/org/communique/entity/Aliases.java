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
          "\\s*(?:, an? [\\p{L}-]+(?: [\\p{Ll}-]+){1,4})?,?\\s*\\(?\\s*(?:(?:also|better|otherwise|commonly) (?:known|referred to) as"
              + "|a\\.?k\\.?a\\.?|alias|nom de guerre|(?:was )?born|née?"
              + "|(?:whose|under the|by the|under (?:his|her)) (?:real|birth|stage|ring|pen) name(?: is| was| of)?)"
              + "\\s*[“\"‘']?");

  /** Before the title of a peer behind his own name: "Jan Roe, Lord Talver,". */
  private static final Pattern PEER =
      Pattern.compile(", (?:Lord|Lady|Baron|Baroness|Viscount|Earl of) ");

  private static final Pattern LIST = Pattern.compile("(?s)(?:,? and|,) ?\\p{Lu}.*|,? and .*");

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
      boolean peer = PEER.matcher(between).matches() && !isListed(discourse, names.get(i));
      if (peer || CALLED.matcher(between).matches()) {
        bearers.put(names.get(i), bearers.getOrDefault(last, last));
      } else if (bearers.containsKey(last) && NEXT.matcher(between).matches()) {
        bearers.put(names.get(i), bearers.get(last));
      }
    }
    for (Mention.Name alias : List.copyOf(bearers.keySet())) {
      names.stream()
          .filter(n -> alias.span().end() <= n.span().start())
          .filter(n -> discourse.words(n).equals(discourse.words(alias)))
          .forEach(n -> bearers.putIfAbsent(n, bearers.get(alias)));
    }
    return bearers;
  }

  /** In "Jan Roe, Lord Talver and Lord Dahl" the lord is another. */
  private static boolean isListed(Discourse discourse, Mention.Name name) {
    return LIST.matcher(discourse.text().article().text().substring(name.span().end())).matches();
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
