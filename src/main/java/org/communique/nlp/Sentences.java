package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.communique.text.Span;

/**
 * Splits a block into sentences. A line break ends one, and so does a capital's abbreviated
 * district in front of a new sentence ("in Washington, D.C. The two …"). What the statistical
 * detector splits off wrongly is joined again: a closing quotation mark, what follows an
 * abbreviation of a title, a month or a country, and what starts in lower case.
 */
final class Sentences {
  private static final Pattern ABBREVIATION_BEFORE =
      Pattern.compile(
          "(?s).*(?:^|[\\s(\"“])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Sen|Rep|Gov|St|Rev|Hon|Prof|No|Nos|vs|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])\\.\\s*");
  private static final Pattern COUNTRY_BEFORE =
      Pattern.compile("(?s).*\\b(?:U\\.S|U\\.K|U\\.N|E\\.U)\\.\\s*");
  private static final Pattern COUNTRY_GOES_ON =
      Pattern.compile(
          "(?s)(?:[A-Z][a-z]+ )?(?:Secretary|President|Ambassador|Embassy|Department|Senat|Congress|Secur|Defen[sc]e|Navy|Army|Air|Supreme|House|Represent|Deputy|Under|Special|Vice|State|Treasury|Trade|General|Assistant|Attorney|Government|Charg|Military|Agency|Central).*");
  private static final Pattern GOES_ON =
      Pattern.compile("(?s)[\"”’')\\],;:]*\\s*[a-z,;].*|[\"”’')\\]]+\\s*");

  /** Where a sentence ends with "Washington, D.C." and another one starts. */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?<=\\S, D\\.C\\.)\\s+(?=(?:The|A|An|It|They|He|She|We|This|These|Both|In|On|At|As|During|Following|While|Secretary|Deputy|Under|Assistant|Acting|Special|Ambassador|President|Vice|Prime|Foreign|Minister|Senior|Counselor|[A-Z]{2,} \\p{Lu})\\b)");

  /** In words: "On Monday in Washington, D.C." only opens a sentence. */
  private static final int OPENING = 5;

  private Sentences() {}

  static List<Span> spans(SentenceDetectorME detector, String text, Span block) {
    List<Span> spans = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline > block.end() ? block.end() : newline;
      line(detector, text, new Span(at, end), spans);
      at = end + 1;
    }
    return spans;
  }

  private static void line(SentenceDetectorME detector, String text, Span line, List<Span> spans) {
    int first = spans.size();
    List<Span> detected = new ArrayList<>();
    for (opennlp.tools.util.Span raw : detector.sentPosDetect(line.in(text))) {
      split(text, new Span(line.start() + raw.getStart(), line.start() + raw.getEnd()), detected);
    }
    for (Span next : detected) {
      if (spans.size() > first && joined(spans.get(spans.size() - 1).in(text), next.in(text))) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).union(next));
      } else {
        spans.add(next);
      }
    }
  }

  private static void split(String text, Span sentence, List<Span> parts) {
    Matcher end = DISTRICT.matcher(sentence.in(text));
    int start = sentence.start();
    while (end.find() && sentence.in(text).substring(0, end.start()).split(" ").length > OPENING) {
      parts.add(new Span(start, sentence.start() + end.start()));
      start = sentence.start() + end.end();
    }
    parts.add(new Span(start, sentence.end()));
  }

  private static boolean joined(String before, String after) {
    return GOES_ON.matcher(after).matches()
        || ABBREVIATION_BEFORE.matcher(before).matches()
        || (COUNTRY_BEFORE.matcher(before).matches() && COUNTRY_GOES_ON.matcher(after).matches());
  }
}
