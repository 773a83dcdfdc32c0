package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.entity.Entity.Group;
import org.communique.entity.Reference;
import org.communique.text.Span;
import org.communique.text.Tree;

/**
 * People without a name in the list of those whom somebody meets: "met with Ann Diop, business
 * leaders, and members of civil society". They stand for no state, and parsers lose them, so they
 * are read off the words.
 */
final class CivilSociety {
  private static final String SECTORS =
      "(?:civil society|business|opposition|community|religious|faith|youth|private[- ]sector|industry|labor|labour|economic|academic|human rights|non-?governmental)";

  private static final String PEOPLE =
      "(?:leaders|members|representatives|activists|organi[sz]ations|groups|executives|advocates|defenders|partners)";

  private static final Pattern TERM =
      Pattern.compile(
          "\\b(?:(?:local|prominent|key) )?"
              + SECTORS
              + "(?:(?: and|,) "
              + SECTORS
              + ")? "
              + PEOPLE
              + "\\b|\\b(?:(?:representatives|members|leaders) (?:of|from) )?(?:local )?civil society\\b"
              + "|\\b(?:representatives|members) of the (?:private sector|business community|diplomatic corps)\\b"
              + "|\\bNGOs\\b");

  /** Where the list of those who are met ends, and what they speak of begins. */
  private static final Pattern END =
      Pattern.compile(
          "[.;:]|\\b(?:to|on|about|regarding|where|who|which|during|as part|before|after|that|will)\\b");

  private final Source source;

  CivilSociety(Source source) {
    this.source = source;
  }

  /**
   * The participants with those in the list behind "with" that are not among them; of "Malian
   * business leaders" not Mali, but these.
   */
  List<Entity> joining(Clause clause, List<Entity> known) {
    Optional<Span> list = clause.after("with").findFirst().map(t -> list(clause, t));
    if (list.isEmpty()) {
      return known;
    }
    List<Entity> all = new ArrayList<>(known);
    Matcher term = TERM.matcher(source.text().text(list.get()));
    while (term.find()) {
      int from = list.get().start() + term.start();
      Optional<Reference> owner = owner(list.get(), from);
      owner.ifPresent(o -> all.removeIf(p -> isOnly(o, p, list.get())));
      String words =
          source.line(
              new Span(
                  owner.map(o -> o.span().start()).orElse(from), list.get().start() + term.end()));
      if (all.stream().map(Entity::name).noneMatch(n -> n.contains(words) || words.contains(n))) {
        all.add(new Group(words, Optional.empty()));
      }
    }
    return all;
  }

  private Span list(Clause clause, Tree with) {
    int from = clause.sentence().spanOf(with).start();
    Span rest = new Span(from, clause.sentence().span().end());
    Matcher end = END.matcher(source.text().text(rest));
    return end.find() ? new Span(from, from + Math.max(end.start(), 1)) : rest;
  }

  /** The adjective of a country right in front of a word for people. */
  private Optional<Reference> owner(Span list, int from) {
    return source.entities().within(list).stream()
        .filter(r -> r.form() == Reference.Form.DEMONYM && r.span().end() == from - 1)
        .findFirst();
  }

  /** Whether somebody is in a list only by the country that an adjective tells. */
  private boolean isOnly(Reference adjective, Entity participant, Span list) {
    return adjective.entities().contains(participant)
        && source.entities().within(list).stream()
            .filter(r -> !r.equals(adjective))
            .noneMatch(r -> r.entities().contains(participant));
  }
}
