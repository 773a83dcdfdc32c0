package org.communique.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.gazetteer.Table;

/**
 * The words that titles of posts are made of, from {@code roles.tsv}: heads ("minister",
 * "ambassador", "secretary general"), words of rank and tenure ("deputy", "former"), fields
 * ("foreign", "defense"), and the titles that only one country or few use.
 */
public final class RoleLexicon {
  private static final RoleLexicon BUNDLED = new RoleLexicon();

  private final Map<String, Kind> heads = new HashMap<>();
  private final Map<String, String> shorts = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Map<String, List<String>> owners = new HashMap<>();
  private final Map<String, Set<String>> absent = new HashMap<>();
  private int longest = 1;

  /** Sorts of posts. */
  public enum Kind {
    STATE,
    ENVOY,
    VOICE,
    BODY,
    MILITARY,
    ROYAL,
    RELIGIOUS,
    LAWMAKER,
    PERSON,
    KIN
  }

  /** Who is to hold a post. */
  private static final Pattern CHOSEN = Pattern.compile("(.+)(-(?:elect|designate)\\b)");

  private RoleLexicon() {
    for (Table.Row row : Table.resource("/names/roles.tsv").rows()) {
      add(row.get("words"), row.get("part"), row.get("kind"), row.get("countries"));
    }
  }

  public static RoleLexicon bundled() {
    return BUNDLED;
  }

  private void add(String words, String part, String kind, String owner) {
    switch (part) {
      case "head" -> {
        heads.put(words, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        longest = Math.max(longest, words.split(" ").length);
      }
      case "short" -> {
        shorts.put(words, owner);
        longest = Math.max(longest, words.split(" |(?=\\.)").length);
      }
      case "rank" -> ranks.add(words);
      case "field" -> fields.add(words);
      case "owner" -> owners.put(words, List.of(owner.split(" ")));
      case "absent" -> absent.put(words, Set.of(owner.split(" ")));
      default -> throw new IllegalStateException("roles.tsv: no such part: " + part);
    }
  }

  /** How many words the longest head has. */
  int longestHead() {
    return longest;
  }

  /**
   * The singular of a head, where the words, in either number, are one; "president-elect" is one
   * where "president" is, and "sen." is "senator".
   */
  public Optional<String> head(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    Matcher chosen = CHOSEN.matcher(lower);
    return chosen.matches()
        ? inOffice(chosen.group(1)).map(head -> head + chosen.group(2))
        : inOffice(lower);
  }

  private Optional<String> inOffice(String words) {
    String lower = shorts.getOrDefault(words, words);
    if (heads.containsKey(lower)) {
      return Optional.of(lower);
    }
    return singular(lower).filter(heads::containsKey);
  }

  private Optional<String> singular(String lower) {
    if (lower.endsWith("men")) {
      return Optional.of(lower.substring(0, lower.length() - 3) + "man");
    }
    if (lower.endsWith("women")) {
      return Optional.of(lower.substring(0, lower.length() - 5) + "woman");
    }
    if (lower.endsWith("ies")) {
      return Optional.of(lower.substring(0, lower.length() - 3) + "y");
    }
    String first = lower.replaceFirst("s( |$)", "$1");
    return lower.endsWith("s") && !lower.endsWith("ss")
        ? Optional.of(lower.substring(0, lower.length() - 1))
        : Optional.of(first).filter(f -> !f.equals(lower));
  }

  /** True of a word in lower case for somebody who leads or speaks for a body. */
  boolean isOfBody(String word) {
    Kind kind = heads.get(word);
    return kind == Kind.VOICE || kind == Kind.BODY;
  }

  public boolean isRank(String word) {
    return ranks.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True of what "first" and "second" rank: "first deputy", "second secretary". */
  boolean isOrdered(String word) {
    return word.matches("(?i)deputy|vice|minister|secretary|lady|gentleman|lieutenant|counsellor");
  }

  public boolean isField(String word) {
    return fields.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True of "Affairs" in "Minister of Foreign Affairs X", which begins no name. */
  boolean endsField(Passage passage, int at) {
    return isField(passage.form(at))
        && isField(passage.form(at - 1))
        && passage.isCapitalized(at - 1);
  }

  /** The sort of post that a title names, by its head: the longest that it ends with or has. */
  public Optional<Kind> kind(String title) {
    String held = CHOSEN.matcher(title).replaceFirst("$1");
    return heads.keySet().stream()
        .filter(h -> (" " + held + " ").contains(" " + h + " "))
        .max(
            Comparator.comparingInt((String h) -> position(held, h))
                .thenComparingInt(String::length))
        .map(heads::get);
  }

  /**
   * Where a head ends: those before "of", "for" and "to" count, what follows does not, and a
   * "director general" is no general.
   */
  private static int position(String title, String head) {
    String core = title.split(" (?:of|for|to|on|at|in) ", 2)[0];
    int from = (" " + core + " ").lastIndexOf(" " + head + " ");
    return from < 0 ? from : from + head.length();
  }

  /** False where a country is known to have no post of that title. */
  public boolean canBeOf(String title, String iso2) {
    String core = title.split(" (?:of|for) ", 2)[0];
    return absent.entrySet().stream()
        .filter(e -> core.equals(e.getKey()) || core.endsWith(" " + e.getKey()))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .filter(e -> !title.contains("vice president") && e.getValue().contains(iso2))
        .isEmpty();
  }

  /** The ISO codes of the only countries that call posts so, the one best known for it first. */
  public List<String> owners(String title) {
    return owners.keySet().stream()
        .filter(words -> (" " + title + " ").contains(" " + words + " "))
        .max(Comparator.comparingInt(String::length))
        .map(owners::get)
        .orElse(List.of());
  }
}
