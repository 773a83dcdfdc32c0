package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Posts that somebody without a title takes up or has by a verb: "Ada Obi has joined the ministry
 * as Special Envoy for Reefs", "Ada Obi, who serves as the ambassador to Chad", "Ada Obi was named
 * finance minister". What somebody only may become, or once served as, is not read.
 */
final class Appointments {
  private static final Set<String> AS =
      Set.of("join", "serve", "appoint", "name", "select", "designate", "act", "work", "install");

  private static final Set<String> DIRECT = Set.of("appoint", "name", "elect", "designate");

  /** What is done to somebody "as the new envoy". */
  private static final Set<String> RECEIVE =
      Set.of("announce", "welcome", "introduce", "nominate", "confirm", "congratulate", "hire");

  /** Words from the name to the title at the most. */
  private static final int REACH = 20;

  private final Discourse discourse;

  Appointments(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The title that a verb behind the name gives its bearer. */
  List<Words<Mention.Role>> of(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int end = Math.min(sentence.tokens().size() - 1, name.to() + REACH);
    if (isAppointed(name)) {
      return title(sentence, name.to() + 1).stream().toList();
    }
    int verb = verb(name, end);
    if (verb < 0) {
      return List.of();
    }
    if (isPassive(sentence, verb) && DIRECT.contains(sentence.token(verb).lemma())) {
      Optional<Words<Mention.Role>> direct = title(sentence, verb + 1);
      if (direct.isPresent()) {
        return List.of(direct.get());
      }
    }
    for (int at = verb + 1; at < end && AS.contains(sentence.token(verb).lemma()); at++) {
      if (sentence.token(at).text().equals("as")) {
        return title(sentence, at + 1).stream().toList();
      }
      if (sentence.token(at).isVerb() || isPerson(sentence, at)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "They have appointed Ada Obi as": somebody gives the post. */
  private boolean isAppointed(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int verb = discourse.beforeHonorifics(name);
    return verb > 0
        && sentence.token(verb).isVerb()
        && (DIRECT.contains(sentence.token(verb).lemma())
            || RECEIVE.contains(sentence.token(verb).lemma())
            || AS.contains(sentence.token(verb).lemma()))
        && !sentence.token(verb).lemma().matches("join|serve|act|work")
        && name.to() + 1 < sentence.tokens().size()
        && sentence.token(name.to()).text().equals("as");
  }

  /** The first verb behind the name and its apposition that is of these; -1 if another is. */
  private int verb(Words<Mention.Name> name, int end) {
    Sentence sentence = name.sentence();
    int at = name.to();
    if (at < end && sentence.token(at).text().equals(",")) {
      at++;
      while (at < end
          && !sentence.token(at).text().matches(",|who")
          && !sentence.token(at).isVerb()
          && !isPerson(sentence, at)) {
        at++;
      }
      at = at < end && sentence.token(at).text().matches(",|who") ? at + 1 : at;
    }
    while (at < end && isAuxiliary(sentence.token(at))) {
      at++;
    }
    if (at >= end) {
      return -1;
    }
    Token token = sentence.token(at);
    boolean known = AS.contains(token.lemma()) || DIRECT.contains(token.lemma());
    boolean over = token.text().matches("served|acted|worked") && !isPerfect(sentence, at);
    return token.isVerb() && known && !over ? at : -1;
  }

  private static boolean isAuxiliary(Token token) {
    return token.text().matches("has|have|is|was|been|being|will|now|also|recently|currently|just")
        || token.lemma().equals("be");
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return verb > 0 && sentence.token(verb - 1).text().matches("has|have|now|also");
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    return verb > 0
        && (sentence.token(verb - 1).lemma().equals("be")
            || verb > 1 && sentence.token(verb - 2).lemma().equals("be"));
  }

  private boolean isPerson(Sentence sentence, int at) {
    return discourse
        .nameAt(sentence, at)
        .filter(n -> n.mention().kind() == Kind.PERSON)
        .isPresent();
  }

  /** The title behind an article, a country or adjectives, that no name of another follows. */
  private Optional<Words<Mention.Role>> title(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.tokens().size()
        && discourse.roleAt(sentence, at).isEmpty()
        && (sentence.token(at).tag().matches("DT|PRP\\$|POS|JJ.*")
            || discourse.nameAt(sentence, at).isPresent() && !isPerson(sentence, at))) {
      at++;
    }
    return at < sentence.tokens().size()
        ? discourse
            .roleAt(sentence, at)
            .filter(r -> !discourse.isPlural(r))
            .filter(r -> r.to() >= sentence.tokens().size() || !isPerson(sentence, r.to()))
        : Optional.empty();
  }
}
