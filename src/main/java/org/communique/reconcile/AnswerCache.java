package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.communique.Checksum;
import org.communique.CommuniqueException;

/**
 * What a service has answered, in files, so that nothing is asked twice and the same articles get
 * the same answers. An answer is kept until its file is deleted; a file that cannot be read is as
 * good as none.
 */
final class AnswerCache {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHORT = 16;

  private final Path folder;

  /** The answers of one service, in a folder of its own inside this one. */
  AnswerCache(Path folder, URI service) {
    this.folder = folder.resolve(sha256(service.toString()).substring(0, SHORT));
    try {
      Files.createDirectories(this.folder);
    } catch (IOException e) {
      throw new CommuniqueException(
          folder + ": answers cannot be kept here; name a folder that can be written to", e);
    }
  }

  Optional<JsonNode> get(String question) {
    try {
      return Optional.of(JSON.readTree(Files.readAllBytes(file(question))))
          .filter(json -> !json.isMissingNode());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Keeps an answer; another process that does the same at once does no harm. */
  void put(String question, JsonNode answer) {
    try {
      Path written = Files.createTempFile(folder, "answer", ".tmp");
      Files.write(written, JSON.writeValueAsBytes(answer));
      Files.move(written, file(question), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommuniqueException(
          folder + ": an answer cannot be kept here; make room or name another folder", e);
    }
  }

  private Path file(String question) {
    return folder.resolve(sha256(question) + ".json");
  }

  private static String sha256(String text) {
    return Checksum.sha256(List.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
