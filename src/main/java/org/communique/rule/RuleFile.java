package org.communique.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.CommuniqueException;
import org.communique.fact.Fact.Agreement;
import org.communique.fact.Fact.Meeting;
import org.communique.fact.Fact.Statement;
import org.communique.fact.Plover;

/**
 * A rule file as it is written in YAML: what all its rules share, and the rules.
 *
 * @param event a PLOVER code, where the rules are about acts
 * @param statement a kind of statement, where they are about speech acts
 * @param meeting a kind of meeting
 * @param agreement a stage of an agreement
 * @param dispute true for disputes
 * @param hold {@code claim} or {@code control}
 * @param rules the rules
 */
record RuleFile(
    String event,
    String statement,
    String meeting,
    String agreement,
    boolean dispute,
    String hold,
    List<Entry> rules) {

  /**
   * One rule as it is written.
   *
   * @param forms the ways in which news says the same deed, each written like a rule without a
   *     name; a rule that has them says nothing else of its own
   */
  record Entry(
      String id,
      List<Entry> forms,
      List<String> verbs,
      List<String> nouns,
      Map<String, List<String>> where,
      Map<String, List<String>> unless,
      List<String> agents,
      List<String> targets,
      List<String> content,
      Double confidence,
      @JsonProperty("examples") Map<String, String> examples) {

    /** A rule that leaves all but its name to its forms. */
    static Entry of(String id, List<Entry> forms) {
      return new Entry(id, forms, null, null, null, null, null, null, null, null, null);
    }
  }

  List<Rule> compile(String file) {
    List<Rule> compiled = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Entry entry : rules) {
      String id = file + "/" + entry.id();
      try {
        if (!names.add(id)) {
          throw new IllegalArgumentException("another rule of the file has this name");
        }
        for (Entry form : formsOf(entry)) {
          compiled.add(rule(id, form));
        }
      } catch (IllegalArgumentException | NullPointerException wrong) {
        throw new CommuniqueException("rule " + id + ": " + wrong.getMessage(), wrong);
      }
    }
    return compiled;
  }

  private static List<Entry> formsOf(Entry entry) {
    if (entry.forms() == null) {
      return List.of(entry);
    }
    if (!entry.equals(Entry.of(entry.id(), entry.forms()))) {
      throw new IllegalArgumentException("all but its name belongs into its forms");
    }
    return entry.forms();
  }

  private Rule rule(String id, Entry entry) {
    List<Rule.Example> examples = new ArrayList<>();
    orEmpty(entry.examples())
        .forEach((text, fact) -> examples.add(new Rule.Example(text, fact == null ? "" : fact)));
    return new Rule(
        id,
        act(),
        new LinkedHashSet<>(orNone(entry.verbs())),
        new LinkedHashSet<>(orNone(entry.nouns())),
        conditions(entry.where()),
        conditions(entry.unless()),
        fillers(entry.agents()),
        fillers(entry.targets()),
        fillers(entry.content()),
        entry.confidence() == null ? 0.8 : entry.confidence(),
        examples);
  }

  private static Map<Filler, Set<String>> conditions(Map<String, List<String>> written) {
    Map<Filler, Set<String>> conditions = new LinkedHashMap<>();
    orEmpty(written)
        .forEach((slot, values) -> conditions.put(new Filler(slot), words(slot, values)));
    return conditions;
  }

  /** YAML has words that are no words: what a rule asks for by the word "null" needs quotes. */
  private static Set<String> words(String slot, List<String> values) {
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(
          slot + " has a word that YAML takes for nothing: quote it");
    }
    return new LinkedHashSet<>(values);
  }

  private Act act() {
    if (event != null) {
      return new Act.Event(Plover.valueOf(event));
    }
    if (statement != null) {
      return new Act.Say(Statement.Kind.valueOf(constant(statement)));
    }
    if (meeting != null) {
      return new Act.Meet(Meeting.Kind.valueOf(constant(meeting)));
    }
    if (agreement != null) {
      return new Act.Agree(Agreement.Stage.valueOf(constant(agreement)));
    }
    if (hold != null) {
      return new Act.Hold(hold.equals("control"));
    }
    if (dispute) {
      return new Act.Dispute();
    }
    throw new IllegalArgumentException(
        "the file says for no kind of fact what its rules are about");
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static List<Filler> fillers(List<String> names) {
    return orNone(names).stream().map(Filler::new).toList();
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <V> Map<String, V> orEmpty(Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
