package org.communique.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.CommuniqueException;
import org.communique.fact.Fact.Statement;

/**
 * What sort of speech act a plain "said" is, from its words: "we will …" promises, "must" demands,
 * "unacceptable" complains. The patterns stand in {@code rules/statement-kinds.yaml}, the first cue
 * that is found decides.
 */
final class StatementKinds {
  /** What a speaker lets others say: "people come and say 'You must work'". */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<=\\b(?:be|being|like|going|goes|say|saying|says|asking|asks|thinking|telling|tells) )['‘][^'’]{8,}['’](?!\\w)");

  /**
   * @param kind what somebody does by saying the words
   * @param cue the words
   * @param aside what is only mentioned, and no cue
   */
  private record Cue(Statement.Kind kind, Pattern cue, Optional<Pattern> aside) {
    @JsonCreator
    static Cue of(
        @JsonProperty("kind") String kind,
        @JsonProperty("cue") List<String> cue,
        @JsonProperty("frame") String frame,
        @JsonProperty("aside") List<String> aside) {
      String words = String.join("|", cue);
      return new Cue(
          Statement.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          pattern(frame == null ? words : frame.replace("%s", words)),
          Optional.ofNullable(aside).map(a -> pattern(String.join("|", a))));
    }

    private static Pattern pattern(String words) {
      return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    boolean isIn(String words) {
      return cue.matcher(aside.map(a -> a.matcher(words).replaceAll("")).orElse(words)).find();
    }
  }

  private final List<Cue> cues;

  private StatementKinds(List<Cue> cues) {
    this.cues = cues;
  }

  static StatementKinds standard() {
    try (InputStream in = StatementKinds.class.getResourceAsStream("/rules/statement-kinds.yaml")) {
      return new StatementKinds(
          new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<List<Cue>>() {}));
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
    return cues.stream().filter(c -> c.isIn(own)).map(Cue::kind).findFirst().orElse(kind);
  }
}
