package org.communique.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.CommuniqueException;
import org.communique.fact.Fact.Statement;

/**
 * What sort of speech act a plain "said" is, from its words: "we will …" promises, "must" demands,
 * "unacceptable" complains. The patterns stand in {@code rules/statement-kinds.yaml}, the first
 * that is found decides.
 */
final class StatementKinds {
  /** What a speaker lets others say: "people come and say 'You must work'". */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<=\\b(?:be|being|like|going|goes|say|saying|says|asking|asks|thinking|telling|tells) )['‘][^'’]{8,}['’](?!\\w)");

  private final Map<Statement.Kind, Pattern> patterns;

  private StatementKinds(Map<Statement.Kind, Pattern> patterns) {
    this.patterns = patterns;
  }

  static StatementKinds standard() {
    try (InputStream in = StatementKinds.class.getResourceAsStream("/rules/statement-kinds.yaml")) {
      Map<String, String> read =
          new ObjectMapper(new YAMLFactory())
              .readValue(in, new TypeReference<LinkedHashMap<String, String>>() {});
      Map<Statement.Kind, Pattern> patterns = new LinkedHashMap<>();
      read.forEach(
          (kind, pattern) ->
              patterns.put(
                  Statement.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                  Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)));
      return new StatementKinds(patterns);
    } catch (IOException broken) {
      throw new CommuniqueException(
          "rules/statement-kinds.yaml cannot be read: " + broken.getMessage(), broken);
    }
  }

  /** The kind of a statement whose verb says no more than that something was said. */
  Statement.Kind refine(Statement.Kind kind, String content) {
    if (kind != Statement.Kind.SAY) {
      return kind;
    }
    String own = INNER.matcher(content).replaceAll("");
    return patterns.entrySet().stream()
        .filter(p -> p.getValue().matcher(own).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(kind);
  }
}
