package org.communique.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.communique.CommuniqueException;

/** Files written whole or not at all: to a draft beside the target, which then takes its place. */
public final class OutputFile {
  private OutputFile() {}

  /** Fails early where a file could not be written after hours of work. */
  public static void check(Path file) {
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

  /** Fails early where a folder could not be made. */
  public static void checkFolder(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there.getParent() != null && Files.notExists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      throw new CommuniqueException(
          "%s: cannot be made a folder; make sure that %s is a folder you may write to"
              .formatted(folder, there));
    }
  }

  /** Makes a folder, and those it lies in, where it is not there. */
  public static void createFolder(Path folder) {
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

  /** Writes a file, in the place of one that is there. */
  public static void write(Path file, Consumer<OutputStream> content) {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.accept(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException failed) {
      throw new CommuniqueException(
          file + ": cannot be written; check the folder and the space on the disk", failed);
    } finally {
      discard(draft);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException stays) {
      throw new CommuniqueException(draft + ": cannot be removed; remove it", stays);
    }
  }
}
