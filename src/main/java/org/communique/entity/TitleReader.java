package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Finds the titles that stand beside a person's name: right before it ("Foreign Minister Taro
 * Kono", "Vice President and Foreign Minister Ramirez", "President of Ukraine Volodymyr
 * Zelenskyy"), in apposition before it ("its envoy, Celso Prado", "the head of Iran's coast guard,
 * Ali Rezvani"), in apposition after it ("Sergei Lavrov, the Russian foreign minister,"), with "is"
 * or "was", and shared with the names before it in a list ("Foreign Ministers A and B").
 */
final class TitleReader {
  private static final int REACH = 8;

  /** Sorts of titles that somebody bears beside a post. */
  private static final Set<RoleLexicon.Kind> RANKS =
      Set.of(
          RoleLexicon.Kind.MILITARY,
          RoleLexicon.Kind.RELIGIOUS,
          RoleLexicon.Kind.ROYAL,
          RoleLexicon.Kind.LAWMAKER);

  /** "Chadian" or "U.S." before a title. */
  private static final Set<Mention.Name.Kind> OWNERS =
      Set.of(Mention.Name.Kind.DEMONYM, Mention.Name.Kind.COUNTRY);

  private final Discourse discourse;
  private final OwnerNames owners;
  private final Appositions appositions;
  private final Aliases aliases;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  TitleReader(Discourse discourse) {
    this.discourse = discourse;
    this.owners = new OwnerNames(discourse);
    this.aliases = new Aliases(discourse);
    this.appositions = new Appositions(discourse);
  }

  /** The titles of a name in the order of the text. */
  List<Words<Mention.Role>> of(Words<Mention.Name> name) {
    List<Words<Mention.Role>> titles = new ArrayList<>(before(name));
    titles.addAll(after(name));
    if (titles.isEmpty()) {
      titles.addAll(shared(name));
    }
    return titles.isEmpty() ? rank(name) : titles;
  }

  /** The rank of somebody who is called no more than "Gen. X". */
  private List<Words<Mention.Role>> rank(Words<Mention.Name> name) {
    int at = name.from() - 1;
    int last = is(".", name.sentence(), at) ? at - 1 : at;
    return roleEnding(name.sentence(), at)
        .or(() -> roleEnding(name.sentence(), last))
        .map(List::of)
        .orElse(List.of());
  }

  /** True where a title, an honorific or "counterpart" stands right before the name. */
  boolean isTitled(Words<Mention.Name> name) {
    int at = name.from() - 1;
    if (at < 0) {
      return false;
    }
    boolean comma = at > 0 && text(name.sentence(), at).equals(",");
    String word = text(name.sentence(), comma ? at - 1 : at);
    return Discourse.HONORIFICS.contains(word)
        || Counterparts.WORDS.contains(word)
        || !before(name).isEmpty();
  }

  private List<Words<Mention.Role>> before(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = discourse.beforeHonorifics(name);
    List<Words<Mention.Role>> chain = chain(sentence, at);
    if (isRank(chain) && is(",", sentence, chain.get(0).from() - 1)) {
      at = chain.get(0).from() - 1;
    } else if (!chain.isEmpty()) {
      return withPost(sentence, chain);
    }
    if (is(",", sentence, at)) {
      int last = discourse.beforeBracket(sentence, at - 1);
      List<Words<Mention.Role>> apposed = new ArrayList<>(chain(sentence, last));
      apposed.addAll(beforeOwner(sentence, last));
      boolean own =
          !apposed.isEmpty()
              && apposed.stream().anyMatch(r -> appositions.fit(r, name))
              && apposed.stream().noneMatch(r -> follows(r, sentence) || isServed(r));
      return own ? apposed : chain;
    }
    return beforeOwner(sentence, at);
  }

  /** "Speaker of the Reef Assembly Sheikh X" has a post before the rank. */
  private List<Words<Mention.Role>> withPost(Sentence sentence, List<Words<Mention.Role>> chain) {
    List<Words<Mention.Role>> all =
        isRank(chain)
            ? new ArrayList<>(beforeOwner(sentence, chain.get(0).from() - 1))
            : new ArrayList<>();
    all.addAll(chain);
    return all;
  }

  /** The president of "Assistant to the President of Chad": whom somebody works for. */
  private boolean isServed(Words<Mention.Role> role) {
    int to = role.from() - 2;
    return to > 1
        && is("to", role.sentence(), to)
        && Character.isUpperCase(text(role.sentence(), to - 1).charAt(0));
  }

  /** A rank alone: "the defence minister, General X" is the minister. */
  private boolean isRank(List<Words<Mention.Role>> titles) {
    return titles.size() == 1
        && (titles.get(0).mention().title().equals("ambassador")
            || lexicon.kind(titles.get(0).mention().title()).filter(RANKS::contains).isPresent());
  }

  private static boolean is(String word, Sentence sentence, int at) {
    return at > 0 && at < sentence.tokens().size() && text(sentence, at).equals(word);
  }

  /** Titles one after another or joined by "and" that end at a token. */
  private List<Words<Mention.Role>> chain(Sentence sentence, int last) {
    List<Words<Mention.Role>> chain = new ArrayList<>();
    int at = last;
    while (at >= 0) {
      Optional<Words<Mention.Role>> role = roleEnding(sentence, at);
      if (role.isEmpty()) {
        break;
      }
      if (!chain.isEmpty() && isSomeoneElse(role.get(), chain.get(0))) {
        break;
      }
      chain.add(0, role.get());
      at = beforeOwner(role.get());
      if (at > 0 && sentence.token(at).text().matches("and|/")) {
        at--;
      }
    }
    return chain;
  }

  /** "President of Ukraine X", "ambassador to Germany X". */
  private List<Words<Mention.Role>> beforeOwner(Sentence sentence, int last) {
    return chain(sentence, owners.titleBefore(sentence, last));
  }

  /** "The Prime Minister and President Hollande" are two; "and Minister of Chad, X" is one. */
  private static boolean isSomeoneElse(Words<Mention.Role> first, Words<Mention.Role> second) {
    return first.to() < second.from()
        && !is("of", second.sentence(), second.to())
        && first.from() > 0
        && text(first.sentence(), first.from() - 1).matches("[Tt]he|an?");
  }

  /** The token before the title, or before the adjectives that say whose it is. */
  private int beforeOwner(Words<Mention.Role> role) {
    int at = role.from() - 1;
    int before = at;
    while (before >= 0
        && (discourse
                .nameAt(role.sentence(), before)
                .filter(n -> OWNERS.contains(n.mention().kind()))
                .isPresent()
            || role.sentence().token(before).text().matches("former|acting|then"))) {
      before--;
    }
    return before >= 0 && role.sentence().token(before).text().matches("and|/") ? before : at;
  }

  private Optional<Words<Mention.Role>> roleEnding(Sentence sentence, int token) {
    return token < 0
        ? Optional.empty()
        : discourse.roleAt(sentence, token).filter(r -> r.to() == token + 1);
  }

  /** True of a title in apposition to a name before it. */
  private boolean follows(Words<Mention.Role> role, Sentence sentence) {
    return discourse.namesIn(sentence).stream()
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON && n.to() <= role.from())
        .anyMatch(n -> after(n).contains(role));
  }

  private List<Words<Mention.Role>> after(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at =
        aliases
            .endAfter(name)
            .orElse(discourse.afterBracket(sentence, Appositions.afterLetters(name)));
    if (at + 1 >= sentence.tokens().size()) {
      return List.of();
    }
    if (text(sentence, at).equals(",")) {
      at++;
      if (sentence.token(at).tag().equals("CD")
          && text(sentence, Math.min(at + 1, sentence.tokens().size() - 1)).equals(",")) {
        at += 2;
      }
      if (text(sentence, at).equals("who")) {
        at++;
      }
    }
    boolean title = at > name.to() && discourse.roleAt(sentence, at).isPresent();
    if (title
        || at > name.to() && at < sentence.tokens().size() && !sentence.token(at).isVerb()
        || at < sentence.tokens().size() && sentence.token(at).lemma().matches("be|become")) {
      boolean copula = !title && sentence.token(at).isVerb();
      int from = copula ? at + 1 : at;
      return roleAhead(sentence, from)
          .filter(r -> copula ? !Appositions.isDenied(sentence, from) : appositions.isOne(r, name))
          .map(r -> withNext(sentence, r))
          .orElse(List.of());
    }
    return List.of();
  }

  /** The title that heads the noun phrase that starts here. */
  private Optional<Words<Mention.Role>> roleAhead(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.tokens().size(), from + REACH); at++) {
      Optional<Words<Mention.Role>> role = discourse.roleAt(sentence, at);
      if (role.isPresent() && isOwner(role.get())) {
        at = role.get().to();
        continue;
      }
      if (role.isPresent()) {
        return role.filter(r -> !isTaken(r));
      }
      Token token = sentence.token(at);
      boolean name = discourse.nameAt(sentence, at).isPresent();
      if (!name && !token.tag().matches("DT|PRP\\$|POS|JJ.*|NN.*|VBN|VBG|CD|RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The president of "the Lusarian president's envoy". */
  private static boolean isOwner(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    return role.to() + 1 < sentence.tokens().size() && text(sentence, role.to()).matches("['’]s?");
  }

  /** A second title after "and": "director and chief negotiator". */
  private List<Words<Mention.Role>> withNext(Sentence sentence, Words<Mention.Role> role) {
    List<Words<Mention.Role>> titles = new ArrayList<>(List.of(role));
    int and = discourse.afterBracket(sentence, role.to());
    if (and + 1 < sentence.tokens().size() && text(sentence, and).equals("and")) {
      discourse.roleAt(sentence, and + 1).filter(r -> !isTaken(r)).ifPresent(titles::add);
    }
    return titles;
  }

  /** True where the title stands before another name, whose it then is. */
  private boolean isTaken(Words<Mention.Role> role) {
    return discourse.namesIn(role.sentence()).stream()
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON && n.from() >= role.to())
        .limit(1)
        .anyMatch(
            n -> {
              int at = discourse.beforeHonorifics(n);
              return withPost(role.sentence(), chain(role.sentence(), at)).contains(role)
                  || beforeOwner(role.sentence(), at).contains(role);
            });
  }

  /** The plural title of the name before in a list. */
  private List<Words<Mention.Role>> shared(Words<Mention.Name> name) {
    return PersonLists.before(name, discourse)
        .map(
            previous ->
                of(previous).stream()
                    .filter(r -> r.to() <= previous.from() && discourse.isPlural(r))
                    .toList())
        .filter(titles -> !titles.isEmpty())
        .orElseGet(() -> sharedAfter(name));
  }

  /** The plural title after the last of a list: "A, B and C, who are deputies of D". */
  private List<Words<Mention.Role>> sharedAfter(Words<Mention.Name> name) {
    List<Words<Mention.Name>> list = new Enumerations(discourse).of(name);
    Words<Mention.Name> last = list.get(list.size() - 1);
    return last.equals(name)
        ? List.of()
        : after(last).stream().filter(discourse::isPlural).toList();
  }

  private static String text(Sentence sentence, int token) {
    return sentence.token(token).text();
  }
}
