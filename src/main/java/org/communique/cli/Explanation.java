package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.ClauseReader;
import org.communique.entity.Entity;
import org.communique.extract.Attempt;
import org.communique.fact.Fact;
import org.communique.fact.FactLine;
import org.communique.fact.Reading;
import org.communique.rule.Filler;
import org.communique.rule.Rule;
import org.communique.text.Sentence;
import org.communique.text.Tree;

/**
 * How the facts of an article came about, sentence by sentence: the tree, the clauses, the rules
 * that were tried on them, with what they lacked, and the facts.
 */
record Explanation(Reading reading, List<Attempt> attempts) {

  String of(Sentence sentence) {
    List<String> lines = new ArrayList<>();
    lines.add((sentence.index() + 1) + "  " + words(sentence, sentence.tree()));
    lines.add("tree");
    lines.add("  " + bracketed(sentence.tree(), sentence));
    lines.add("clauses");
    ClauseReader.read(sentence).stream()
        .filter(c -> !c.form().noun() || c.arguments().size() > 0)
        .forEach(c -> lines.add("  " + described(c)));
    lines.add("rules");
    attempts.stream()
        .filter(a -> a.clause().sentence().equals(sentence))
        .forEach(a -> lines.add("  " + described(a)));
    lines.add("facts");
    for (Fact fact : reading.facts()) {
      fact.evidence().stream()
          .filter(e -> e.sentence().equals(sentence.span()))
          .forEach(e -> lines.add("  " + FactLine.of(fact) + "  (" + e.rule() + ")"));
    }
    return String.join("\n", lines) + "\n";
  }

  private String words(Sentence sentence, Tree part) {
    return sentence.spanOf(part).in(reading.text().article().text()).replaceAll("\\s+", " ");
  }

  private static String bracketed(Tree tree, Sentence sentence) {
    return "("
        + tree.label()
        + " "
        + (tree.isLeaf()
            ? sentence.token(tree.from()).text()
            : tree.children().stream()
                .map(c -> bracketed(c, sentence))
                .collect(Collectors.joining(" ")))
        + ")";
  }

  private String described(Clause clause) {
    Clause.Form form = clause.form();
    List<String> parts = new ArrayList<>();
    parts.add(clause.id() + " " + clause.lemma());
    parts.add(form.noun() ? "noun" : form.passive() ? "passive" : "active");
    if (!form.noun()) {
      parts.add(lower(form.tense()) + (form.modal().isEmpty() ? "" : " " + form.modal()));
    }
    if (form.negated()) {
      parts.add("negated");
    }
    parts.add(lower(clause.link()) + (clause.governor() < 0 ? "" : " of " + clause.governor()));
    return String.join(", ", parts)
        + clause.arguments().stream()
            .map(a -> "; " + place(a) + ": " + words(clause.sentence(), a.tree()))
            .collect(Collectors.joining());
  }

  private static String place(Argument argument) {
    return argument.slot() == Slot.PREPOSITION
        ? argument.marker()
        : lower(argument.slot())
            + (argument.marker().isEmpty() ? "" : " (" + argument.marker() + ")");
  }

  private String described(Attempt attempt) {
    String start = attempt.clause().id() + " " + attempt.rule().id();
    if (attempt.fits()) {
      return start
          + " fits; agents: "
          + names(attempt.agents())
          + "; targets: "
          + names(attempt.targets());
    }
    return attempt
        .unmet()
        .map(place -> start + " does not fit; " + place.name() + wanted(attempt.rule(), place))
        .orElseThrow();
  }

  private static String names(List<Entity> actors) {
    return actors.isEmpty()
        ? "nobody"
        : actors.stream().map(Entity::name).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What a place wants; where it wants nothing, what it must not hold. */
  private static String wanted(Rule rule, Filler place) {
    boolean asked = rule.where().containsKey(place);
    Set<String> values = asked ? rule.where().get(place) : rule.unless().get(place);
    return (asked ? " wants " : " must not be ")
        + values.stream().sorted().collect(Collectors.joining(", "));
  }
}
