package org.communique.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.communique.CommuniqueException;

/**
 * A file, plain or compressed with gzip, with one JSON record a line: {@code id, published, title,
 * source, text}, of which only the text must be there. Lines are read one at a time; a broken one
 * is reported with its number and the rest are read. The text is taken exactly as given.
 */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  JsonLines(Path file) {
    this.file = file;
  }

  /**
   * @param articles is given each article, and where it stands: file and line
   */
  void read(BiConsumer<Article, String> articles, Consumer<String> problems) {
    int number = 0;
    int records = 0;
    try (InputStream in = open()) {
      for (byte[] bytes = line(in); bytes != null; bytes = line(in)) {
        number++;
        String line = decode(bytes, number, problems);
        if (line.isBlank()) {
          continue;
        }
        records++;
        if (records == 1 && (line.strip().equals("{") || line.strip().startsWith("["))) {
          problems.accept(
              at(
                  number,
                  "is JSON but not JSON Lines; write one record a line, without line breaks"));
          return;
        }
        String where = file + ":" + number;
        parse(line, number, problems).ifPresent(article -> articles.accept(article, where));
      }
      if (number == 0 || records == 0) {
        problems.accept(file + ": is empty; write one JSON record a line");
      }
    } catch (IOException failed) {
      problems.accept(file + ": cannot be read; check that you may read it");
    }
  }

  private InputStream open() throws IOException {
    InputStream raw = Files.newInputStream(file);
    boolean compressed = file.toString().endsWith(".gz");
    return new BufferedInputStream(compressed ? new GZIPInputStream(raw) : raw, 1 << 16);
  }

  private Optional<Article> parse(String line, int number, Consumer<String> problems) {
    try {
      return Optional.of(article(JSON.readTree(line), number));
    } catch (JsonProcessingException broken) {
      problems.accept(at(number, "is not a JSON record; mend or remove this line"));
    } catch (CommuniqueException wrong) {
      problems.accept(wrong.getMessage());
    }
    return Optional.empty();
  }

  private Article article(JsonNode record, int number) {
    String text = value(record, "text").orElse("");
    if (text.isBlank()) {
      throw new CommuniqueException(at(number, "has no text; give the record a field 'text'"));
    }
    return new Article(
        value(record, "id").orElse(ArticleFiles.id(file) + "-" + number),
        value(record, "title"),
        value(record, "published").map(written -> date(written, number)),
        value(record, "source"),
        text);
  }

  private LocalDate date(String written, int number) {
    return PublicationDate.parseIso(written)
        .orElseThrow(
            () ->
                new CommuniqueException(
                    at(number, "'%s' is not a date; write it like 2018-07-31".formatted(written))));
  }

  private static Optional<String> value(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText()).filter(v -> !v.isBlank())
        : Optional.empty();
  }

  private String decode(byte[] bytes, int number, Consumer<String> problems) {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
    } catch (CharacterCodingException notUtf8) {
      problems.accept(at(number, "is not UTF-8, as JSON must be; convert the file"));
      return "";
    }
  }

  private String at(int number, String what) {
    return "%s:%d: %s".formatted(file, number, what);
  }

  /** The bytes of the next line without its end, or null after the last. */
  private static byte[] line(InputStream in) throws IOException {
    int each = in.read();
    if (each < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; each >= 0 && each != '\n'; each = in.read()) {
      line.write(each);
    }
    return line.toByteArray();
  }
}
