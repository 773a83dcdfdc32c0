package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Posts told by a verb: "Lisette Aristide, 71, who leads the Exiles' Committee", "who heads a
 * women's association there". Only people without another post get one so.
 */
final class LeadingVerbs {
  private static final Map<String, String> TITLES =
      Map.of(
          "lead",
          "leader",
          "head",
          "head",
          "chair",
          "chair",
          "command",
          "commander",
          "direct",
          "director",
          "run",
          "head");

  /** Words from the name to the verb, and to "who", at the most. */
  private static final int REACH = 16;

  private static final int TO_WHO = 5;

  private final Discourse discourse;
  private final World world;

  LeadingVerbs(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  void assign() {
    for (Words<Mention.Name> name : discourse.placedNames()) {
      world
          .named(name.mention())
          .filter(p -> p.is(Sort.PERSON) && p.offices().stream().allMatch(LeadingVerbs::isRank))
          .ifPresent(p -> relative(name).ifPresent(p::holds));
    }
  }

  private static boolean isRank(Office office) {
    return RoleLexicon.bundled()
        .kind(office.title())
        .filter(k -> k == RoleLexicon.Kind.MILITARY)
        .isPresent();
  }

  /** A verb of leading in the clause with "who" after the name, and what is led. */
  private Optional<Office> relative(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int end = Math.min(sentence.tokens().size() - 1, name.to() + REACH);
    int who = name.to();
    while (who < end && !sentence.token(who).text().equals("who")) {
      who++;
    }
    if (who >= Math.min(end, name.to() + TO_WHO)) {
      return Optional.empty();
    }
    for (int at = who + 1; at < end; at++) {
      Token token = sentence.token(at);
      boolean starts = at == who + 1 || sentence.token(at - 1).text().equals("and");
      if (starts
          && TITLES.containsKey(token.lemma())
          && !token.tag().equals("NN")
          && !isForOnce(sentence, at)) {
        String title = TITLES.get(token.lemma());
        return led(sentence, at + 1).map(of -> new Office(title, Optional.of(of)));
      }
    }
    return Optional.empty();
  }

  /** "who led the Kenyan team": nobody has such a post for good. */
  private static boolean isForOnce(Sentence sentence, int verb) {
    if (!sentence.token(verb).text().matches("led|headed|chaired|commanded|directed|ran")) {
      return false;
    }
    int head = verb + 1;
    while (head + 1 < sentence.tokens().size()
        && sentence.token(head).tag().matches("DT|JJ.*|NN.*|PRP\\$|CD")
        && sentence.token(head + 1).isNoun()) {
      head++;
    }
    return head < sentence.tokens().size()
        && sentence
            .token(head)
            .lemma()
            .matches(
                "team|delegation|mission|side|talks?|march|protest|rally|raid|effort|party|petition|appeal"
                    + "|campaign|case|lawsuit|challenge|study|research|project|investigation|push|fight");
  }

  private Optional<Referent> led(Sentence sentence, int from) {
    List<Words<Mention.Name>> names = discourse.namesIn(sentence);
    Optional<Referent> named =
        names.stream()
            .filter(n -> n.from() >= from && n.from() <= from + 2)
            .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
            .findFirst()
            .flatMap(n -> world.named(n.mention()));
    return named.or(() -> unnamed(sentence, from));
  }

  private Optional<Referent> unnamed(Sentence sentence, int from) {
    return NounPhrase.in(sentence).stream()
        .filter(p -> p.from() == from && p.headToken().isNoun() && p.head() > from)
        .reduce((a, b) -> b)
        .map(
            p ->
                sentence
                    .spanOf(isArticle(sentence, from) ? from + 1 : from, p.to())
                    .in(discourse.text().article().text()))
        .map(words -> new Referent(Sort.GROUP, words));
  }

  private static boolean isArticle(Sentence sentence, int at) {
    return sentence.token(at).tag().matches("DT|PRP\\$");
  }
}
