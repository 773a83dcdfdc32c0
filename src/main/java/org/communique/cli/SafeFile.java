package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.communique.CommuniqueException;

/**
 * Writes files whole or not at all: to a temporary file beside the target that then takes its
 * place.
 */
final class SafeFile {
  private SafeFile() {}

  /** Fails early where a file could not be written after hours of work. */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new CommuniqueException(file + ": is a folder; give the name of a file");
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new CommuniqueException(
          "%s: cannot be written; make sure that %s is a folder you may write to"
              .formatted(file, folder));
    }
  }

  static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new CommuniqueException(
          folder + ": cannot be made a folder; choose another place for the output", failed);
    }
    if (!Files.isWritable(folder)) {
      throw new CommuniqueException(folder + ": you may not write there; choose another place");
    }
  }

  static void write(Path file, byte[] content) {
    try {
      Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".tmp");
      try {
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      throw new CommuniqueException(
          file + ": cannot be written; check the folder and the space on the disk", failed);
    }
  }
}
