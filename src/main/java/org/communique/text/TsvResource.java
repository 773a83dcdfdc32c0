package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table of knowledge packed with the program: one row a line, columns parted by tabs, lines that
 * begin with {@code #} are remarks.
 *
 * @param rows the rows; missing columns at the end of a line are empty
 */
public record TsvResource(List<List<String>> rows) {
  public TsvResource {
    rows = List.copyOf(rows);
  }

  /** Reads a resource that lies beside a class. */
  public static TsvResource beside(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return new TsvResource(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(
                  line -> List.copyOf(Arrays.asList(Arrays.copyOf(padded(line, columns), columns))))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String[] padded(String line, int columns) {
    return (line + "\t".repeat(columns)).split("\t", -1);
  }
}
