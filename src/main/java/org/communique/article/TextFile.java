package org.communique.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.CommuniqueException;

/**
 * The characters of a text file. A byte order mark decides; else valid UTF-8 is UTF-8; else a page
 * is what its head declares; else ICU guesses from the bytes, and the guess is said. What looks
 * like ISO 8859-1 is read as windows-1252, which has all of its characters and is what the web
 * means.
 *
 * @param text the characters, without byte order mark, never blank
 * @param assumption one line for the user, where the encoding was guessed
 */
record TextFile(String text, Optional<String> assumption) {
  private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");

  static TextFile of(Path file, byte[] bytes) {
    return decode(file, bytes, Optional.empty());
  }

  static TextFile ofHtml(Path file, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return decode(file, bytes, declared.find() ? charset(declared.group(1)) : Optional.empty());
  }

  private static TextFile decode(Path file, byte[] bytes, Optional<Charset> declared) {
    TextFile decoded = byMark(bytes).or(() -> asUtf8(bytes)).orElse(null);
    if (decoded == null) {
      refuseBinary(file, bytes);
      decoded =
          declared.map(in -> certain(new String(bytes, in))).orElseGet(() -> guess(file, bytes));
    }
    if (decoded.text.indexOf('\0') >= 0 || decoded.text.startsWith("%PDF-")) {
      throw binary(file);
    }
    if (decoded.text.isBlank()) {
      throw new CommuniqueException(file + ": is empty; an article needs a text");
    }
    return decoded;
  }

  private static Optional<TextFile> byMark(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return Optional.of(
          certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)));
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return Optional.of(
          certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)));
    }
    return Optional.empty();
  }

  private static Optional<TextFile> asUtf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(certain(text.startsWith("\ufeff") ? text.substring(1) : text));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static TextFile guess(Path file, byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    Charset charset =
        Optional.ofNullable(match)
            .flatMap(found -> charset(found.getName()))
            .filter(found -> !found.equals(StandardCharsets.ISO_8859_1))
            .orElse(Charset.forName("windows-1252"));
    return new TextFile(
        new String(bytes, charset),
        Optional.of(
            "%s: is not UTF-8; read as %s, which its bytes look like; convert it to be sure"
                .formatted(file, charset.name())));
  }

  private static Optional<Charset> charset(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  private static void refuseBinary(Path file, byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        throw binary(file);
      }
    }
  }

  private static CommuniqueException binary(Path file) {
    return new CommuniqueException(
        file + ": is binary, not text; give plain text, HTML or JSON Lines");
  }

  private static TextFile certain(String text) {
    return new TextFile(text, Optional.empty());
  }
}
