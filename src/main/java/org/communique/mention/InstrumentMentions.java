package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.gazetteer.Table;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;

/**
 * Finds the names of treaties and other instruments: capitalised words before a head ("Artemis
 * Accords"), a head with what follows it ("Treaty of Lusaria", "Convention on the Law of the Sea"),
 * numbered resolutions ("Security Council Resolution 2397"), and names known as they are ("JCPOA").
 * A head in lower case needs a name before it that is not just a country or an adjective: "Minsk
 * agreements", not "Russian agreement".
 */
public final class InstrumentMentions {
  private static final Set<String> LINKS =
      Set.of("of", "on", "for", "against", "to", "between", "concerning", "regarding");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "in", "for", "to", "or", "a");
  private static final WordList CALENDAR = WordList.resource("calendar");
  private static final Set<String> NOT_FIRST =
      Set.of(
          "The", "A", "An", "This", "That", "These", "Those", "Both", "Under", "In", "Our", "Its",
          "Their", "As", "At", "By", "With", "Since", "When", "While", "If", "Through", "Of", "On",
          "For", "From", "To", "After", "Before", "Other", "Such", "Some", "All");

  private final Gazetteer gazetteer;
  private final Set<String> heads;
  private final Set<String> commonHeads;
  private final Set<String> names;

  public InstrumentMentions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Table table = Table.resource("/names/instruments.tsv");
    this.heads = words(table, "head");
    this.commonHeads = words(table, "common head");
    this.names = words(table, "name");
  }

  private static Set<String> words(Table table, String use) {
    return table.rows().stream()
        .filter(r -> r.get("use").equals(use))
        .map(r -> r.get("words"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The instruments that an article names, in the order of the text. */
  public List<Mention.Instrument> find(AnalyzedText text) {
    return Passage.of(text, gazetteer).stream()
        .flatMap(this::in)
        .map(Mention.Instrument::new)
        .toList();
  }

  private Stream<Span> in(Passage passage) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i < from) {
        continue;
      }
      int words = longest(passage, i, heads);
      int known = longest(passage, i, names);
      int start = i;
      int end = i;
      if (words > 0 && heads.contains(passage.form(i + words))) {
        continue;
      }
      if (words > 0) {
        start = start(passage, i, from);
        end = end(passage, i + words, start < i);
      } else if (commonHeads.contains(passage.form(i))) {
        start = start(passage, i, from);
        end = isMoreThanCountries(passage, start, i) ? afterYear(passage, i + 1) : i;
      } else if (known > 0) {
        end = i + known;
      }
      if (end > i && (end - start > 1 || known > 0)) {
        found.add(passage.spanOf(start, end));
        from = end;
      }
    }
    return found.stream();
  }

  /** How many words of the passage from here on are one of these. */
  private static int longest(Passage passage, int at, Set<String> these) {
    for (int n = Math.min(6, passage.size() - at); n > 0; n--) {
      if (these.contains(String.join(" ", passage.forms().subList(at, at + n)))) {
        return n;
      }
    }
    return 0;
  }

  private static int start(Passage passage, int head, int from) {
    int start = head;
    while (start > from
        && (passage.isCapitalized(start - 1) || isHyphen(passage, start - 1))
        && !NOT_FIRST.contains(passage.form(start - 1))) {
      start--;
    }
    while (start < head && isHyphen(passage, start)) {
      start++;
    }
    return start;
  }

  private static boolean isHyphen(Passage passage, int at) {
    return passage.form(at).matches("[-–‐]");
  }

  /** After a head: a number, a year, or what it is of or on. */
  private int end(Passage passage, int after, boolean named) {
    if (passage.form(after).matches("\\d+")) {
      return after + 1;
    }
    if (!LINKS.contains(passage.form(after).toLowerCase(Locale.ROOT))) {
      return after;
    }
    int last = after;
    int end = after;
    while (end < passage.size()
        && !CALENDAR.contains(passage.form(end))
        && (passage.isCapitalized(end)
            || SMALL.contains(passage.form(end))
            || end == after
            || isOfYear(passage, end))
        && !isNext(passage, end)) {
      end++;
      if (passage.isCapitalized(end - 1) || isOfYear(passage, end - 1)) {
        last = end;
      }
    }
    boolean apart = named && last > after + 1 && onlyCountries(passage, after + 1, last);
    return apart ? after : endOfList(passage, last);
  }

  /** "The Convention on Fish and the Reef Treaty": another one follows. */
  private boolean isNext(Passage passage, int and) {
    int last = and + 2;
    while (last < passage.size() && (passage.isCapitalized(last) || isHyphen(passage, last))) {
      last++;
    }
    return passage.form(and).equals("and")
        && passage.form(and + 1).equals("the")
        && last > and + 3
        && (heads.contains(passage.form(last - 1)) || commonHeads.contains(passage.form(last - 1)));
  }

  /** "Treaty of Peace[, Trade, and Harbours]": further matters that no gazetteer knows. */
  private static int endOfList(Passage passage, int last) {
    int end = last;
    while (passage.form(end).equals(",") && isMatter(passage, end + 1)) {
      end += 2;
    }
    int and = passage.form(end).equals(",") ? end + 1 : end;
    boolean closed = end > last && passage.form(and).equals("and") && isMatter(passage, and + 1);
    return closed ? and + 2 : last;
  }

  private static boolean isMatter(Passage passage, int i) {
    return passage.isCapitalized(i)
        && passage.known().stream().noneMatch(m -> m.span().overlaps(passage.words().get(i)));
  }

  /** "Treaty of 1977": signed "in 1977" says when. */
  private static boolean isOfYear(Passage passage, int at) {
    return passage.form(at).matches("\\d{4}") && passage.form(at - 1).equals("of");
  }

  private static int afterYear(Passage passage, int after) {
    boolean year = passage.form(after).equals("of") && passage.form(after + 1).matches("\\d{4}");
    return year ? after + 2 : after;
  }

  private boolean onlyCountries(Passage passage, int from, int to) {
    return passage.known().stream()
        .anyMatch(
            m ->
                m.span().contains(passage.spanOf(from, to))
                    && m.likeliest().entry().kind().isCountry());
  }

  private boolean isMoreThanCountries(Passage passage, int from, int to) {
    if (from == to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Span word = passage.words().get(i);
      boolean known =
          passage.known().stream().anyMatch(m -> m.span().contains(word) && isActor(m.likeliest()));
      if (!known && !passage.form(i).equals("-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isActor(Sense sense) {
    return sense.entry().kind().isCountry()
        || sense.form() == Sense.Form.DEMONYM
        || !sense.entry().kind().isPlace();
  }
}
