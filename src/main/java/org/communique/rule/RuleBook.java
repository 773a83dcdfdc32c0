package org.communique.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.CommuniqueException;
import org.communique.clause.Clause;

/**
 * All rules, found by the lemma that triggers them. Of several rules that fit a clause the one that
 * asks for most is tried first; of equals the one that stands first.
 */
public final class RuleBook {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final List<Rule> rules;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    List<Rule> ordered = new ArrayList<>(rules);
    ordered.sort(Comparator.comparingInt(Rule::demand).reversed());
    for (Rule rule : ordered) {
      rule.verbs().forEach(v -> verbs.computeIfAbsent(v, k -> new ArrayList<>()).add(rule));
      rule.nouns().forEach(n -> nouns.computeIfAbsent(n, k -> new ArrayList<>()).add(rule));
    }
  }

  /**
   * The rules that come with the program: the files that {@code rules/index.txt} names, in that
   * order.
   */
  public static RuleBook standard() {
    List<Rule> rules = new ArrayList<>();
    for (String name : text("/rules/index.txt").split("\\R")) {
      if (!name.isBlank()) {
        rules.addAll(parse(name.strip(), text("/rules/" + name.strip() + ".yaml")));
      }
    }
    return new RuleBook(rules);
  }

  /** These rules and those in the YAML files of a folder, which come first among equals. */
  public RuleBook with(Path folder) {
    List<Rule> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String name = file.getFileName().toString();
        all.addAll(parse(name.substring(0, name.length() - 5), Files.readString(file)));
      }
    } catch (IOException unreadable) {
      throw new CommuniqueException(
          "the rules in " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
    all.addAll(rules);
    return new RuleBook(all);
  }

  /** Reads one file. */
  static List<Rule> parse(String name, String yaml) {
    try {
      return YAML.readValue(yaml, RuleFile.class).compile(name);
    } catch (JsonProcessingException wrong) {
      throw new CommuniqueException(
          "rule file "
              + name
              + ".yaml, line "
              + (wrong.getLocation() == null ? "?" : wrong.getLocation().getLineNr())
              + ": "
              + wrong.getOriginalMessage(),
          wrong);
    }
  }

  public List<Rule> all() {
    return rules;
  }

  /** The rules that a clause's predicate may trigger, the most demanding first. */
  public List<Rule> triggeredBy(Clause clause) {
    return (clause.form().noun() ? nouns : verbs).getOrDefault(clause.lemma(), List.of());
  }

  private static String text(String resource) {
    try (InputStream in = RuleBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new CommuniqueException(
            "the rule file " + resource + " is not on the class path: build the jar again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new CommuniqueException(
          "the rule file " + resource + " cannot be read: " + broken.getMessage(), broken);
    }
  }
}
