package org.communique.entity;

import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Which titles before a comma can be those of whom the comma parts from them. */
final class Appositions {
  private static final int REACH = 8;

  private final Discourse discourse;

  Appositions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** True of a title that tells which one is meant and is of as many as the names are. */
  boolean fit(Words<Mention.Role> role, Words<Mention.Name> name) {
    boolean several = discourse.words(role.mention()).endsWith("s") && discourse.isPlural(role);
    return several
        ? new Enumerations(discourse).of(name).size() > 1
        : isDefinite(role) || isOneOf(role, name) || opens(role, name) || isOfCountry(role, name);
  }

  /** "Roe is not a minister": what the copula does not say. */
  static boolean isDenied(Sentence sentence, int from) {
    return from < sentence.tokens().size()
        && sentence.token(from).text().matches("not|n['’]t|never");
  }

  /** True of a title behind a name and a comma that is its bearer's. */
  boolean isOne(Words<Mention.Role> role, Words<Mention.Name> name) {
    return !acts(role) && !isOfOthers(role, name);
  }

  /** "At Roe's request, the Queen dissolved": a title before its own verb. */
  private static boolean acts(Words<Mention.Role> role) {
    Sentence sentence = role.sentence();
    return role.from() > 0
        && sentence.token(role.from() - 1).text().equals("the")
        && role.to() < sentence.tokens().size()
        && sentence.token(role.to()).tag().matches("VBD|VBZ|VBP|MD");
  }

  /** "X, ministers of Chad and Niger": ministers are others than one. */
  private boolean isOfOthers(Words<Mention.Role> role, Words<Mention.Name> name) {
    return discourse.isPlural(role) && new Enumerations(discourse).of(name).size() < 2;
  }

  /** "a presidential spokesman, X, said": an apposition that a comma closes. */
  private static boolean isOneOf(Words<Mention.Role> role, Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    return role.from() > 0
        && sentence.token(role.from() - 1).text().matches("[Aa]n?")
        && name.to() < sentence.tokens().size()
        && sentence.token(name.to()).text().equals(",");
  }

  /** The token after the letters of an honour or seat: "Ada Obi MP, minister of roads". */
  static int afterLetters(Words<Mention.Name> name) {
    int at = name.to();
    boolean letters =
        at + 1 < name.sentence().tokens().size()
            && name.sentence()
                .token(at)
                .text()
                .matches("MPP?|MEP|TD|MdB|[KMOC]BE|[KQ]C|PhD|Esq\\.?|USN|USMC")
            && name.sentence().token(at + 1).text().equals(",");
    return letters ? at + 1 : at;
  }

  /** "Under Secretary for Reefs, X, is": a title in capitals that begins the sentence. */
  private static boolean opens(Words<Mention.Role> role, Words<Mention.Name> name) {
    return role.from() == 0
        && role.to() - role.from() > 1
        && name.to() < name.sentence().tokens().size()
        && name.sentence().token(name.to()).text().equals(",");
  }

  /**
   * "with Foreign Minister of Chad, X, in", "Foreign Minister of Chad, X said": a title in capitals
   * with whose it is.
   */
  private boolean isOfCountry(Words<Mention.Role> role, Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int comma = name.from() - 1;
    boolean linked =
        Character.isUpperCase(sentence.token(role.from()).text().charAt(0))
            && role.to() < comma
            && sentence.token(role.to()).text().equals("of")
            && name.to() < sentence.tokens().size()
            && (role.from() == 0 || !sentence.token(name.to()).isVerb());
    return linked
        && discourse
            .nameAt(sentence, comma - 1)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.COUNTRY)
            .filter(n -> n.from() <= role.to() + 2)
            .isPresent();
  }

  /** "its envoy,", "the Russian minister,", "Iranian general,". */
  private boolean isDefinite(Words<Mention.Role> role) {
    for (int at = role.from() - 1; at >= Math.max(0, role.from() - REACH); at--) {
      Token token = role.sentence().token(at);
      if (token.text().matches("['’]s?|[Tt]he|whose")
          || token.tag().equals("PRP$")
          || discourse.nameAt(role.sentence(), at).isPresent()) {
        return true;
      }
      if (!token.tag().matches("JJ.*|NN.*|RBS")) {
        return false;
      }
    }
    return false;
  }
}
