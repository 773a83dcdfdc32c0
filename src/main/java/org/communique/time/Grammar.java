package org.communique.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.CommuniqueException;

/**
 * The patterns of temporal expressions, read from {@code time/grammar.yaml}. A pattern is a regular
 * expression whose letters are {@link Category categories} or the file's own symbols; {@code
 * name=SYMBOL} keeps the lexeme for the reading. All rules are tried; of phrases that overlap the
 * longest stands, of equally long ones that of the rule that comes first.
 */
final class Grammar {
  private static final String RESOURCE = "/time/grammar.yaml";
  private static final Pattern NAMED = Pattern.compile("([a-z]+)=(\\[[A-Z_ ]+]|[A-Z_]+)");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z_]*");

  /** Every expression has a word of these. */
  private static final Set<Category> BEARING =
      EnumSet.of(
          Category.YEAR_NUMBER,
          Category.SHORT_YEAR,
          Category.ORDINAL_NUMBER,
          Category.DECADE_NUMBER,
          Category.DECADE_SHORT,
          Category.DECADE_WORD,
          Category.CLOCK,
          Category.MERIDIEM,
          Category.MONTH,
          Category.MONTH_SHORT,
          Category.MAY,
          Category.WEEKDAY,
          Category.WEEKDAY_SHORT,
          Category.SEASON,
          Category.FALL,
          Category.QUARTER,
          Category.QUARTERS,
          Category.HALF,
          Category.UNIT,
          Category.UNITS,
          Category.SECOND,
          Category.PART,
          Category.PAST,
          Category.CURRENT,
          Category.ERA,
          Category.SLASH,
          Category.DAY_REF,
          Category.TONIGHT,
          Category.REF,
          Category.SET_WORD,
          Category.HOLIDAY);

  private final List<Rule> rules;

  private Grammar(List<Rule> rules) {
    this.rules = rules;
  }

  /** The grammar file. */
  record Source(Map<String, String> symbols, List<Line> rules) {
    /** A rule: the pattern, the name of its reading, and phrases with their TIMEX3 values. */
    record Line(String pattern, String means, List<String> examples) {}
  }

  static Source source() {
    try (InputStream in = Grammar.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
    } catch (IOException e) {
      throw new CommuniqueException("cannot read " + RESOURCE + " from the jar", e);
    }
  }

  static Grammar standard() {
    Source source = source();
    Map<String, Function<Match, Meaning>> readings = Readings.byName();
    List<Rule> rules = new ArrayList<>();
    for (Source.Line line : source.rules()) {
      Function<Match, Meaning> reading = readings.get(line.means());
      if (reading == null) {
        throw new CommuniqueException(RESOURCE + ": no reading is called " + line.means());
      }
      List<String> names = NAMED.matcher(line.pattern()).results().map(m -> m.group(1)).toList();
      String named = NAMED.matcher(line.pattern()).replaceAll("(?<$1>$2)");
      rules.add(new Rule(Pattern.compile(signs(named, source.symbols())), names, reading));
    }
    return new Grammar(List.copyOf(rules));
  }

  /** A pattern with the sign of each category in place of its name. */
  private static String signs(String pattern, Map<String, String> symbols) {
    Matcher symbol = SYMBOL.matcher(pattern);
    StringBuilder result = new StringBuilder();
    while (symbol.find()) {
      String defined = symbols.get(symbol.group());
      String sign =
          defined == null
              ? String.valueOf(Category.valueOf(symbol.group()).sign())
              : signs(defined, symbols);
      symbol.appendReplacement(result, sign);
    }
    return symbol.appendTail(result).toString().replace(" ", "");
  }

  /** The phrases of a text, in its order; none overlaps another. */
  List<Phrase> phrases(List<Lexeme> lexemes) {
    if (lexemes.stream().noneMatch(l -> BEARING.contains(l.category()))) {
      return List.of();
    }
    StringBuilder signature = new StringBuilder();
    lexemes.forEach(l -> signature.append(l.category().sign()));
    List<Phrase> found = new ArrayList<>();
    for (Rule rule : rules) {
      rule.find(lexemes, signature.toString(), found);
    }
    return longest(found, lexemes.size());
  }

  private static List<Phrase> longest(List<Phrase> found, int size) {
    found.sort(Comparator.comparing(p -> -p.length()));
    boolean[] taken = new boolean[size];
    List<Phrase> kept = new ArrayList<>();
    for (Phrase phrase : found) {
      boolean free = true;
      for (int i = phrase.from(); i < phrase.to(); i++) {
        free &= !taken[i];
      }
      if (free) {
        Arrays.fill(taken, phrase.from(), phrase.to(), true);
        kept.add(phrase);
      }
    }
    kept.sort(Comparator.comparing(Phrase::from));
    return kept;
  }
}
