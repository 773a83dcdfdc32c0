package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.mention.PersonNames;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Titles right before a name with all that they are for, where the field is of words that no list
 * has: "Deputy Minister for Reef Recovery Ada Obi". What stands in capitals between a title in
 * capitals and the name of its holder belongs to the title, unless it is no more than the name of
 * whom the post is of: "President of Ukraine".
 */
final class FieldedTitles {
  private static final int LONGEST = 14;

  private final AnalyzedText text;
  private final List<Words<Mention.Name>> names;

  FieldedTitles(AnalyzedText text, List<Words<Mention.Name>> names) {
    this.text = text;
    this.names = names;
  }

  /** The titles of an article, in their order. */
  List<Words<Mention.Role>> whole(List<Words<Mention.Role>> roles) {
    List<Words<Mention.Role>> whole = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Words<Mention.Role> next = i + 1 < roles.size() ? roles.get(i + 1) : null;
      Words<Mention.Role> one = whole(roles.get(i));
      if (next != null && isOfAnother(one, next)) {
        whole.add(one);
        i++;
        continue;
      }
      boolean free = next == null || next.sentence() != one.sentence() || next.from() >= one.to();
      whole.add(free ? one : roles.get(i));
    }
    return whole;
  }

  /** "Personal Envoy of the Secretary-General": whose envoy is a part of the title. */
  private static boolean isOfAnother(Words<Mention.Role> whole, Words<Mention.Role> next) {
    return whole.sentence() == next.sentence()
        && whole.to() >= next.to()
        && whole
            .mention()
            .title()
            .matches(".*\\b(?:envoy|representative|adviser|advisor) (?:of|to) the .*");
  }

  /** The title as it is, or with its field. */
  private Words<Mention.Role> whole(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    int name = beforeHonorifics(sentence, holder(sentence, role.to()));
    int comma =
        name > 1 && sentence.token(name - 1).text().equals("Ambassador") ? name - 2 : name - 1;
    int holder = endsInList(sentence, role, comma) ? comma : name;
    boolean field =
        holder > role.to()
            && isCapital(sentence.token(role.to() - 1))
            && isCapital(sentence.token(holder - 1))
            && !isGiven(sentence, holder - 1)
            && (holder > role.to() + 1 && isLink(role) && !isOwner(sentence, role.to(), holder)
                || goesOn(role, holder));
    int end = field ? holder : withoutHolder(role);
    if (end <= role.to()) {
      return role;
    }
    Span span = sentence.spanOf(role.from(), end);
    String added = text.text(sentence.spanOf(role.to(), end)).replaceAll("\\s+", " ");
    String title =
        (role.mention().title() + " " + added.toLowerCase(Locale.ROOT)).replace(" ,", ",");
    return new Words<>(new Mention.Role(span, title), sentence, role.from(), end);
  }

  /** "Tim" before "Lowe", where the finder of names left it out. */
  private boolean isGiven(Sentence sentence, int at) {
    return PersonNames.standard().isGiven(sentence.token(at).text())
        && nameAt(sentence, at).isEmpty();
  }

  /** What a field begins with; "Envoy to Combat Reef Trade" has one as well. */
  private static boolean isLink(Words<Mention.Role> role) {
    String link = role.sentence().token(role.to()).text();
    return link.matches("(?i)of|for|on")
        || link.equals("to")
            && role.mention().title().matches(".*(?:envoy|representative|advis[eo]r|counselor)");
  }

  /**
   * The end of a field that no name follows: "Ada Obi, Coordinator for Chadian Reef Efforts, said";
   * what ends with a name is for whom it names.
   */
  private int withoutHolder(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    int size = sentence.tokens().size();
    int end = role.to();
    boolean begun = role.mention().title().matches(".* for .*|.*\\bminister of .*");
    if (!isCapital(sentence.token(end - 1))
        || end + (begun ? 1 : 2) >= size
        || !begun && !sentence.token(end).text().equals("for")) {
      return end;
    }
    int first = begun ? end : end + 1;
    int at = first;
    while (at < size
        && (isCapital(sentence.token(at))
            || at + 1 < size
                && sentence.token(at).text().matches("and|&|the")
                && (isCapital(sentence.token(at + 1))
                    || sentence.token(at + 1).text().equals("the")))) {
      at++;
    }
    boolean named =
        nameAt(sentence, at - 1).isPresent()
            || nameAt(sentence, first)
                .filter(n -> !n.mention().kind().equals(Kind.DEMONYM))
                .isPresent();
    boolean closed = at == size || sentence.token(at).text().matches("[,;.:)]");
    return closed && !named && at > (begun ? end : end + 2) ? at : end;
  }

  /** The comma before the name in "Envoy for Reefs, Water, and the Land, Ada Obi". */
  private static boolean endsInList(Sentence sentence, Words<Mention.Role> role, int comma) {
    if (comma <= role.to() || !sentence.token(comma).text().equals(",")) {
      return false;
    }
    boolean list = false;
    for (int at = role.to(); at < comma; at++) {
      list |= sentence.token(at).text().matches("and|&");
    }
    return list
        && (role.mention().title() + " " + sentence.token(role.to()).text())
            .matches(".* (?:for|to)( .*)?");
  }

  /** "Minister of Reef" before "Transformation Ada Obi": a field whose last words no list has. */
  private boolean goesOn(Words<Mention.Role> role, int holder) {
    Sentence sentence = role.sentence();
    for (int at = role.to(); at < holder; at++) {
      String word = sentence.token(at).text();
      boolean field =
          word.matches("\\p{Lu}\\p{L}{3,}") && !Discourse.HONORIFICS.contains(word)
              || at + 1 < holder && word.matches(",|and|&|the");
      boolean land =
          nameAt(sentence, at)
              .filter(n -> n.mention().kind() == Kind.PLACE && n.from() < role.to())
              .isPresent();
      if (!field || !land && nameAt(sentence, at).isPresent()) {
        return false;
      }
    }
    return role.mention().title().matches(".* (?:of|for) .*");
  }

  /** The token at which the name of somebody begins, after words in capitals only; or -1. */
  private int holder(Sentence sentence, int from) {
    int end = Math.min(sentence.tokens().size(), from + LONGEST);
    for (int at = from; at < end; at++) {
      Optional<Words<Mention.Name>> name = nameAt(sentence, at);
      if (name.filter(n -> n.mention().kind() == Kind.PERSON).isPresent()) {
        return name.get().from() == at ? at : -1;
      }
      Token token = sentence.token(at);
      if (token.text().matches("His|Her|Their")) {
        return -1;
      }
      if (!isCapital(token) && !token.text().matches("and|of|the|for|on|to|,|&|['’]s?")) {
        return -1;
      }
    }
    return -1;
  }

  private static int beforeHonorifics(Sentence sentence, int holder) {
    int at = holder;
    while (at > 0 && Discourse.HONORIFICS.contains(sentence.token(at - 1).text())) {
      at--;
    }
    return at;
  }

  /** "of Ukraine", "for the Relief Agency"; but "Minister for the Pacific" has a field. */
  private boolean isOwner(Sentence sentence, int link, int holder) {
    int from = sentence.token(link + 1).text().equalsIgnoreCase("the") ? link + 2 : link + 1;
    boolean concerned = sentence.token(link).text().equalsIgnoreCase("for");
    if (concerned && sentence.token(link - 1).text().equalsIgnoreCase("minister")) {
      return false;
    }
    return nameAt(sentence, holder - 1)
        .filter(n -> n.from() == from || !concerned && n.mention().kind() == Kind.COUNTRY)
        .filter(n -> n.mention().kind() != Kind.PLACE || !concerned)
        .isPresent();
  }

  private Optional<Words<Mention.Name>> nameAt(Sentence sentence, int token) {
    return names.stream().filter(n -> n.covers(sentence, token)).findFirst();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
