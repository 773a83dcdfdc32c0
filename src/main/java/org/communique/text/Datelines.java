package org.communique.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who filed an article, as its dateline says: "LISBON, Jan. 3 (Atlantic Wire) --". */
public final class Datelines {
  private static final Pattern AGENCY =
      Pattern.compile("\\(\\s*(\\p{L}[^()/]{1,40}?)\\s*\\)|/\\s*(\\p{L}[^()/]{1,40}?)\\s*/");

  private Datelines() {}

  /** The name of the news agency in the dateline. */
  public static Optional<Span> agency(AnalyzedText text) {
    return text.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .flatMap(b -> in(b.span(), text.article().text()).stream())
        .findFirst();
  }

  private static Optional<Span> in(Span dateline, String text) {
    Matcher agency = AGENCY.matcher(text).region(dateline.start(), dateline.end());
    if (!agency.find()) {
      return Optional.empty();
    }
    int group = agency.group(1) == null ? 2 : 1;
    return Optional.of(new Span(agency.start(group), agency.end(group)));
  }
}
