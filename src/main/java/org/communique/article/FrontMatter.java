package org.communique.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.CommuniqueException;

/**
 * Plain text, with or without a YAML front matter: {@code title}, {@code published} (or {@code
 * date}) and {@code source} between two lines of three hyphens. The article's text is what follows
 * the front matter, to the character.
 */
final class FrontMatter {
  private static final Pattern FENCED =
      Pattern.compile("\\A---[ \\t]*\\R(?<yaml>(?s:.*?\\R)??)---[ \\t]*(\\R|\\z)");
  private static final Pattern UNCLOSED = Pattern.compile("\\A---[ \\t]*\\R\\w+:\\s.*(?s:.*)");

  private FrontMatter() {}

  static Article parse(Path file, String content) {
    Matcher fenced = FENCED.matcher(content);
    if (!fenced.find()) {
      if (UNCLOSED.matcher(content).matches()) {
        throw new CommuniqueException(
            file + ":1: the front matter has no end; close it with a line of three hyphens");
      }
      return Article.of(ArticleFiles.id(file), content);
    }
    String yaml = fenced.group("yaml");
    JsonNode fields = fields(file, yaml);
    String text = content.substring(fenced.end());
    if (text.isBlank()) {
      throw new CommuniqueException(file + ": has a front matter but no text after it");
    }
    return new Article(
        ArticleFiles.id(file),
        value(fields, "title"),
        published(file, yaml, fields),
        value(fields, "source"),
        text);
  }

  private static JsonNode fields(Path file, String yaml) {
    try {
      JsonNode fields = new YAMLMapper().readTree(yaml);
      if (!yaml.isBlank() && !fields.isObject()) {
        throw new CommuniqueException(
            file + ":2: the front matter is not a list of fields; write 'title: \"...\"'");
      }
      return fields;
    } catch (JsonProcessingException invalid) {
      int line = invalid.getLocation() == null ? 1 : invalid.getLocation().getLineNr();
      throw new CommuniqueException(
          "%s:%d: the front matter is not YAML; put values with colons in double quotes"
              .formatted(file, line + 1),
          invalid);
    }
  }

  private static Optional<LocalDate> published(Path file, String yaml, JsonNode fields) {
    for (String name : new String[] {"published", "date"}) {
      Optional<String> written = value(fields, name);
      if (written.isPresent()) {
        return Optional.of(
            PublicationDate.parseIso(written.get())
                .orElseThrow(
                    () ->
                        new CommuniqueException(
                            "%s:%d: '%s' is not a date; write it like 2018-07-31"
                                .formatted(file, line(yaml, name), written.get()))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(JsonNode fields, String name) {
    return Optional.of(fields.path(name).asText("")).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The line of a field in the file, whose first line is the fence. */
  private static int line(String yaml, String name) {
    int before = 0;
    for (String each : yaml.split("\\R")) {
      before++;
      if (each.strip().startsWith(name)) {
        break;
      }
    }
    return before + 1;
  }
}
