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
import org.communique.Checksum;
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
  private final String checksum;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();

  private RuleBook(List<Rule> rules, String checksum) {
    this.rules = List.copyOf(rules);
    this.checksum = checksum;
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
    List<byte[]> files = new ArrayList<>();
    for (String name : text("/rules/index.txt").split("\\R")) {
      if (!name.isBlank()) {
        String file = text("/rules/" + name.strip() + ".yaml");
        files.add(file.getBytes(StandardCharsets.UTF_8));
        rules.addAll(parse(name.strip(), file));
      }
    }
    return new RuleBook(rules, Checksum.sha256(files));
  }

  /** These rules and those in the YAML files of a folder, which come first among equals. */
  public RuleBook with(Path folder) {
    List<Rule> all = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String name = file.getFileName().toString();
        String content = Files.readString(file);
        contents.add(content.getBytes(StandardCharsets.UTF_8));
        all.addAll(parse(name.substring(0, name.length() - 5), content));
      }
    } catch (IOException unreadable) {
      throw new CommuniqueException(
          "the rules in " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
    all.addAll(rules);
    contents.add(checksum.getBytes(StandardCharsets.UTF_8));
    return new RuleBook(all, Checksum.sha256(contents));
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

  /** SHA-256 of the files that the rules come from. */
  public String checksum() {
    return checksum;
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
