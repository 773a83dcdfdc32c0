package org.communique.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.text.Span;

/** To whom what stands in quotation marks was said: "told the Daily News", "speaking to Ann". */
final class Interviewers {
  private static final Pattern SPOKEN_TO =
      Pattern.compile(
          "(?i)\\b(?:told|telling|(?:speaking|spoke|talking|talked) (?:to|with)|(?:in|during|for) an? (?:\\w+ )?interview (?:with|to|on|for)|(?:remarks|comments|statement) to)"
              + " (?:the )?(?:(?:state |local |public )?(?:broadcaster|newspaper|news agency|agency|news site|channel|magazine|radio|television|tv) )?$");

  private Interviewers() {}

  /** Those whom a sentence names so, outside quotation marks. */
  static List<Entity> in(Source source, Span sentence, List<Entity> speakers) {
    return source.entities().within(sentence).stream()
        .filter(r -> Hearers.NAMING.contains(r.form()) && !source.isQuoted(r.span().start()))
        .filter(r -> SPOKEN_TO.matcher(source.upTo(r, sentence)).find())
        .findFirst()
        .map(r -> r.entities().stream().filter(e -> !speakers.contains(e)).toList())
        .orElse(List.of());
  }
}
