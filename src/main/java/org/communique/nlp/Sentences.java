package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
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

  /** So many words make a clause. */
  private static final int FEWEST = 5;

  private static final Pattern GOES_ON =
      Pattern.compile("(?s)[\"”’')\\],;:]*\\s*[a-z,;].*|[\"”’')\\]]+\\s*");

  /** A semicolon or colon behind which a clause of its own begins. */
  private static final Pattern CLAUSES =
      Pattern.compile(
          "(?:;\\s+(?!(?:and|or|but|to|including|as|with|which|who|that) )|:\\s+(?=(?:The|This|These|Those|They|He|She|It|We|In|On|A|An|Both|There|Its|His|Her|Their|No|All) ))");

  /**
   * Where a sentence ends with "Washington, D.C." and another one starts, or with a number, "on
   * Oct. 1.", and a quotation does.
   */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?<=\\s\\d{1,2}\\.)\\s+(?=[\"“]\\p{Lu})|(?<=\\S, D\\.C\\.)\\s+(?=(?:The|A|An|It|They|He|She|We|This|These|Both|In|On|At|As|During|Following|While|Secretary|Deputy|Under|Assistant|Acting|Special|Ambassador|President|Vice|Prime|Foreign|Minister|Senior|Counselor|Officials|Participants|Leaders|Ministers|Delegates|Representatives|Members|Experts|All|Our|Their|His|Her|Its|There|Today|Tomorrow|Yesterday|[A-Z]{2,} \\p{Lu})\\b)");

  /** In words: "On Monday in Washington, D.C." only opens a sentence. */
  private static final int OPENING = 5;

  private Sentences() {}

  static List<Span> spans(SentenceDetector detector, String text, Span block) {
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

  private static void line(SentenceDetector detector, String text, Span line, List<Span> spans) {
    List<Span> detected = new ArrayList<>();
    for (opennlp.tools.util.Span raw : detector.sentPosDetect(line.in(text))) {
      split(text, new Span(line.start() + raw.getStart(), line.start() + raw.getEnd()), detected);
    }
    List<Span> whole = new ArrayList<>();
    for (Span next : detected) {
      int last = whole.size() - 1;
      if (last >= 0 && joined(whole.get(last).in(text), next.in(text))) {
        whole.set(last, whole.get(last).union(next));
      } else {
        whole.add(next);
      }
    }
    whole.forEach(s -> clauses(text, s, spans));
  }

  private static void split(String text, Span sentence, List<Span> parts) {
    Matcher end = ENDS.matcher(sentence.in(text));
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

  /** Splits a sentence where a clause of its own begins outside quotation marks and brackets. */
  private static void clauses(String text, Span sentence, List<Span> spans) {
    String words = sentence.in(text);
    int from = 0;
    Matcher end = CLAUSES.matcher(words);
    while (end.find()) {
      String before = words.substring(from, end.start() + 1);
      boolean own =
          isClosed(words.substring(0, end.start()))
              && before.split("\\s+").length >= FEWEST
              && words.substring(end.end()).split("\\s+").length >= FEWEST;
      if (own) {
        spans.add(new Span(sentence.start() + from, sentence.start() + end.start() + 1));
        from = end.end();
      }
    }
    spans.add(new Span(sentence.start() + from, sentence.end()));
  }

  private static boolean isClosed(String words) {
    return count(words, '"') % 2 == 0
        && count(words, '“') == count(words, '”')
        && count(words, '(') == count(words, ')');
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
