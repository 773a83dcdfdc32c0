package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.mention.OrganizationKinds;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.WordList;

/** An article with its names and titles by the words that they stand on. */
final class Discourse {
  /** Forms of address before names. */
  static final WordList HONORIFICS = WordList.resource("/names/honorifics.txt");

  /** So many words a bracket has at most that tells an abbreviation. */
  private static final int LONGEST_BRACKET = 7;

  private final AnalyzedText text;
  private final List<Mention.Name> names;
  private final List<Words<Mention.Name>> placedNames;
  private final List<Words<Mention.Role>> placedRoles;
  private final List<Mention.Quote> quotes;

  /**
   * Something on some tokens of a sentence.
   *
   * @param from its first token
   * @param to the token after its last
   */
  record Words<M>(M mention, Sentence sentence, int from, int to) {
    boolean covers(Sentence where, int token) {
      return sentence.index() == where.index() && from <= token && token < to;
    }
  }

  Discourse(AnalyzedText text, List<Mention> mentions) {
    this.text = text;
    this.names = inOrder(mentions, Mention.Name.class);
    this.quotes = inOrder(mentions, Mention.Quote.class);
    this.placedNames = names.stream().flatMap(n -> words(n, n.span()).stream()).toList();
    this.placedRoles =
        new FieldedTitles(text, placedNames)
            .whole(
                inOrder(mentions, Mention.Role.class).stream()
                    .flatMap(r -> words(r, r.span()).stream())
                    .flatMap(r -> withoutName(r).stream())
                    .map(this::beforeBody)
                    .toList());
  }

  /**
   * A title without an organisation's name that its finder took for a part of it: "president" of
   * "African Development Bank president". The name of a ministry with its country's stays: "Turkish
   * Foreign Ministry spokesman" has the title "foreign ministry spokesman".
   */
  private Optional<Words<Mention.Role>> withoutName(Words<Mention.Role> role) {
    Optional<Words<Mention.Name>> name =
        placedNames.stream()
            .filter(n -> n.sentence().index() == role.sentence().index())
            .filter(n -> n.from() <= role.from() && n.to() > role.from())
            .findFirst();
    if (name.isEmpty()) {
      return Optional.of(role);
    }
    int from = name.get().to();
    if (from >= role.to()) {
      return Optional.empty();
    }
    boolean national =
        name.get().from() < role.from()
            && isGovernment(name.get())
            && words(name.get().mention())
                .matches("(?i).* (?:ministry|office|department|treasury)");
    if (national) {
      return Optional.of(role);
    }
    String title = role.mention().title();
    for (int i = role.from(); i < from && title.contains(" "); i++) {
      title = title.substring(title.indexOf(' ') + 1);
    }
    Span rest = role.sentence().spanOf(from, role.to());
    return Optional.of(
        new Words<>(new Mention.Role(rest, title), role.sentence(), from, role.to()));
  }

  /**
   * A title without the body that it is of: "secretary general" of "secretary general of the
   * Organisation for Drought and Development".
   */
  private Words<Mention.Role> beforeBody(Words<Mention.Role> role) {
    Optional<Words<Mention.Name>> body =
        placedNames.stream()
            .filter(n -> n.sentence().index() == role.sentence().index())
            .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
            .filter(n -> n.from() > role.from() + 1 && n.from() < role.to() && n.to() >= role.to())
            .filter(n -> n.to() - n.from() > 2)
            .findFirst();
    if (body.isEmpty()) {
      return role;
    }
    int link = body.get().from() - 1;
    if (role.sentence().token(link).text().equals("the")) {
      link--;
    }
    String preposition = role.sentence().token(link).text();
    int cut = role.mention().title().indexOf(" " + preposition + " ");
    if (!preposition.matches("of|for") || cut < 0) {
      return role;
    }
    Mention.Role shorter =
        new Mention.Role(
            role.sentence().spanOf(role.from(), link), role.mention().title().substring(0, cut));
    return new Words<>(shorter, role.sentence(), role.from(), link);
  }

  private boolean isGovernment(Words<Mention.Name> name) {
    boolean international =
        name.mention().senses().stream()
            .anyMatch(s -> s.entry().kind() == Entry.Kind.INTERNATIONAL);
    return !international
        && OrganizationKinds.standard()
            .of(words(name.mention()))
            .filter(k -> k == Entry.Kind.GOVERNMENT)
            .isPresent();
  }

  private static <M extends Mention> List<M> inOrder(List<Mention> mentions, Class<M> kind) {
    List<M> chosen = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparing(Mention::span))
        .filter(kind::isInstance)
        .map(kind::cast)
        .forEach(chosen::add);
    return chosen;
  }

  AnalyzedText text() {
    return text;
  }

  /** All names, those outside the sentences too. */
  List<Mention.Name> names() {
    return names;
  }

  /** The names that stand in sentences. */
  List<Words<Mention.Name>> placedNames() {
    return placedNames;
  }

  List<Words<Mention.Role>> placedRoles() {
    return placedRoles;
  }

  /** The next name in the article. */
  Optional<Mention.Name> next(Mention.Name name) {
    int at = names.indexOf(name) + 1;
    return at == 0 || at == names.size() ? Optional.empty() : Optional.of(names.get(at));
  }

  /** The characters between two names. */
  String between(Mention.Name first, Mention.Name second) {
    int from = first.span().end();
    return from > second.span().start()
        ? ""
        : new Span(from, second.span().start()).in(text.article().text());
  }

  /** The words of a mention, without characters that nobody sees. */
  String words(Mention mention) {
    return text.text(mention.span()).replaceAll("\\p{Cf}", "");
  }

  /** Where a span stands among the tokens, if in a sentence. */
  <M> Optional<Words<M>> words(M mention, Span span) {
    return text.sentenceAt(span.start())
        .flatMap(
            s -> {
              int from = s.tokenAt(span);
              if (from < 0) {
                return Optional.empty();
              }
              int to = from + 1;
              while (to < s.tokens().size() && s.token(to).span().start() < span.end()) {
                to++;
              }
              return Optional.of(new Words<>(mention, s, from, to));
            });
  }

  Optional<Words<Mention.Name>> nameAt(Sentence sentence, int token) {
    return placedNames.stream().filter(n -> n.covers(sentence, token)).findFirst();
  }

  Optional<Words<Mention.Role>> roleAt(Sentence sentence, int token) {
    return placedRoles.stream().filter(r -> r.covers(sentence, token)).findFirst();
  }

  /** The token itself, or the one before an abbreviation in brackets that ends here: "(RDA)". */
  int beforeBracket(Sentence sentence, int token) {
    boolean bracket =
        token > 2
            && sentence.token(token).text().equals(")")
            && sentence.token(token - 2).text().equals("(")
            && sentence.token(token - 1).text().matches("\\p{Lu}{2,8}");
    return bracket ? token - 3 : token;
  }

  /** The token itself, or the one after capitals in brackets: "(D)", "(EVP)". */
  int afterBracket(Sentence sentence, int at) {
    if (at + 2 < sentence.tokens().size()
        && sentence.token(at).text().equals("(")
        && sentence.token(at + 2).text().equals(")")
        && sentence.token(at + 1).text().matches("..?|\\p{Lu}{3}")) {
      return at + 3;
    }
    return at;
  }

  /** The token before an abbreviation told in brackets: "MP (member of parliament)". */
  private static int beforeWords(Sentence sentence, int token) {
    int open = token - 1;
    while (token > 3
        && sentence.token(token).text().equals(")")
        && open > Math.max(1, token - LONGEST_BRACKET)
        && !sentence.token(open).text().equals("(")) {
      open--;
    }
    boolean told = open > 0 && open < token - 1 && sentence.token(open).text().equals("(");
    return told && sentence.token(open - 1).text().matches("\\p{Lu}{2,5}") ? open - 1 : token;
  }

  /** The token before a name and the forms of address in front of it: "Lady", not "First Lady". */
  int beforeHonorifics(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = beforeWords(sentence, beforeBracket(sentence, name.from() - 1));
    while (at >= 0
        && (isHonorific(sentence, at)
            || at > 0 && sentence.token(at).text().equals(".") && isHonorific(sentence, at - 1))) {
      at--;
    }
    boolean highness =
        at >= 0 && at + 1 < name.from() && sentence.token(at).text().matches("His|Her");
    return highness ? at - 1 : at;
  }

  private boolean isHonorific(Sentence sentence, int token) {
    return HONORIFICS.contains(sentence.token(token).text())
        && roleAt(sentence, token)
            .filter(r -> r.to() == token + 1 && r.to() - r.from() > 1)
            .isEmpty();
  }

  /**
   * Of "Iran's coast guard" and "the Iranian coast guard" whose it is, where that ends at a token;
   * else the token.
   */
  int possessor(Sentence sentence, int last) {
    int at = last;
    while (at > 0
        && sentence.token(at).tag().matches("NNS?|JJ|HYPH")
        && nameAt(sentence, at).isEmpty()) {
      at--;
    }
    boolean adjective =
        nameAt(sentence, at)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.DEMONYM)
            .isPresent();
    if (at < last && adjective) {
      return at;
    }
    return at < last && at > 0 && sentence.token(at).text().matches("['’]s?") ? at - 1 : last;
  }

  /** True of "ministers", whose title is "minister"; not of "Sen.". */
  boolean isPlural(Words<Mention.Role> role) {
    String words = words(role.mention());
    return !words.equalsIgnoreCase(role.mention().title())
        && words.split(" (?:of|for|to) ", 2)[0].matches(
            "(?s).*(?:s|men|women)|.*s (?:in|general).*");
  }

  /** True of words that stand between quotation marks. */
  boolean isQuoted(Span words) {
    return quotes.stream().anyMatch(q -> q.span().contains(words));
  }

  /** The names of a sentence from left to right. */
  List<Words<Mention.Name>> namesIn(Sentence sentence) {
    return placedNames.stream().filter(n -> n.sentence().index() == sentence.index()).toList();
  }
}
