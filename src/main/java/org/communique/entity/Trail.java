package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * What the article has referred to so far, in the order of the text: the memory that pronouns and
 * descriptions are resolved against. A noun phrase of which nothing is known leaves a step without
 * referents, for a pronoun may mean it.
 */
final class Trail {
  private final List<Step> steps = new ArrayList<>();

  /**
   * One reference.
   *
   * @param from its first token
   * @param to the token after its last
   * @param form how it refers; empty for a noun phrase that is not resolved
   * @param referents what it refers to
   * @param subject true for the subject of a clause
   * @param plural true for a plural noun phrase or a list
   */
  record Step(
      Sentence sentence,
      int from,
      int to,
      Optional<Reference.Form> form,
      List<Referent> referents,
      boolean subject,
      boolean plural) {
    Span span() {
      return sentence.spanOf(from, to);
    }

    Optional<Referent> single() {
      return referents.size() == 1 ? Optional.of(referents.get(0)) : Optional.empty();
    }
  }

  void add(Step step) {
    steps.add(step);
  }

  List<Step> steps() {
    return steps;
  }

  /** The steps that end before a token, the nearest first, some sentences back. */
  List<Step> before(Sentence sentence, int token, int sentences) {
    List<Step> before = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      int back = sentence.index() - step.sentence().index();
      if (back > sentences) {
        break;
      }
      if (back > 0 || step.to() <= token) {
        before.add(step);
      }
    }
    return before;
  }

  /** What a step refers to; "a rival faction, the Northern Front," to what its apposition names. */
  List<Referent> meant(Step step) {
    boolean set =
        step.to() < step.sentence().tokens().size()
            && step.sentence().token(step.to()).text().equals(",");
    return !step.referents().isEmpty() || !set
        ? step.referents()
        : steps.stream()
            .filter(s -> s.sentence().index() == step.sentence().index())
            .filter(s -> s.form().filter(f -> f == Reference.Form.NAME).isPresent())
            .filter(
                s ->
                    s.from() == step.to() + 1
                        || s.from() == step.to() + 2
                            && step.sentence().token(step.to() + 1).tag().equals("DT"))
            .filter(s -> s.single().filter(r -> r.is(Referent.Sort.ORGANIZATION)).isPresent())
            .map(Step::referents)
            .findFirst()
            .orElse(step.referents());
  }

  /** What the words that end at a token refer to. */
  Optional<Referent> endingAt(Sentence sentence, int token) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (step.sentence().index() < sentence.index()) {
        return Optional.empty();
      }
      if (step.to() == token + 1 && step.single().isPresent()) {
        return step.single();
      }
    }
    return Optional.empty();
  }

  /** The referents of a sort so far, the one referred to last first, each once. */
  List<Referent> recent(Predicate<Referent> sort) {
    List<Referent> recent = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      for (Referent each : steps.get(i).referents()) {
        if (sort.test(each) && !recent.contains(each)) {
          recent.add(each);
        }
      }
    }
    return recent;
  }

  /** How often something was referred to so far. */
  long count(Referent referent) {
    return steps.stream().filter(s -> s.referents().contains(referent)).count();
  }
}
