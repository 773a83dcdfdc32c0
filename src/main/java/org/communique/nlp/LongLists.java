package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * Finds lists of four or more names, "Chad, Mali, Niger and the Republic of Togo", and of holders
 * of posts, "Minister Kos of Chad and Minister Diop of Mali", which the parser breaks apart. Such a
 * list is parsed as its first and last names, "Chad and Togo", and stands in the tree as one
 * coordination.
 */
final class LongLists {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final WordList TITLES = WordList.resource("/names/long-title-heads.txt");
  private static final WordList FIELDS = WordList.resource("/names/long-title-fields.txt");
  private static final int FEWEST = 4;
  private static final int LONGEST_REST = 4;

  private LongLists() {}

  private record Item(int from, int to) {}

  static List<Shortening.Unit> find(String... words) {
    List<Shortening.Unit> found = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      List<Item> items = items(at, words);
      boolean list =
          items.size() >= FEWEST
              || items.size() == FEWEST - 1 && isSerial(items, words)
              || !items.isEmpty() && items.stream().allMatch(i -> ofOwner(i, words) > 0);
      if (list && !isField(items, words)) {
        found.add(unit(items, words));
        at = items.get(items.size() - 1).to();
      } else {
        at = Math.max(at + 1, itemEnd(at, words));
      }
    }
    return found;
  }

  /** "Minister for Energy, Water, and the Environment Kos": what one post is for. */
  private static boolean isField(List<Item> items, String... words) {
    return items.subList(1, items.size()).stream()
        .anyMatch(
            i -> IntStream.range(i.from(), i.to()).allMatch(at -> FIELDS.contains(words[at])));
  }

  /** "A, B, and C": the comma before the conjunction tells a list of three. */
  private static boolean isSerial(List<Item> items, String... words) {
    return words[items.get(items.size() - 2).to()].equals(",");
  }

  /** The items of the list that begins at a word and ends with a conjunction; none for no list. */
  private static List<Item> items(int from, String... words) {
    List<Item> items = new ArrayList<>();
    int at = from;
    boolean last = false;
    while (itemEnd(at, words) > at || (last && restEnd(at, words) > at)) {
      int end = Math.max(itemEnd(at, words), last ? restEnd(at, words) : 0);
      items.add(new Item(at, end));
      if (last) {
        return items;
      }
      int comma = end < words.length && words[end].equals(",") ? 1 : 0;
      last = end + comma < words.length && CONJUNCTIONS.contains(words[end + comma]);
      if (comma == 0 && !last) {
        break;
      }
      at = end + comma + (last ? 1 : 0);
    }
    return List.of();
  }

  /** Where a name ends that begins at a word, "the" before it and "of" in it included. */
  private static int itemEnd(int from, String... words) {
    int at = from < words.length && words[from].equals("the") ? from + 1 : from;
    int end = from;
    while (at < words.length && isName(words[at])) {
      end = at + 1;
      boolean linked =
          end + 1 < words.length && LINKS.contains(words[end]) && isName(words[end + 1]);
      at = linked ? end + 1 : end;
    }
    return end;
  }

  /** "And [other senior officials]". */
  private static int restEnd(int from, String... words) {
    if (from >= words.length || !words[from].equals("other")) {
      return from;
    }
    int end = from + 1;
    while (end < Math.min(words.length, from + LONGEST_REST) && words[end].matches("[a-z]+")) {
      end++;
      if (words[end - 1].endsWith("s")) {
        return end;
      }
    }
    return from;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !CalendarWords.isDayOrMonth(word.toLowerCase(Locale.ROOT));
  }

  private static Shortening.Unit unit(List<Item> items, String... words) {
    Item first = items.get(0);
    Item last = items.get(items.size() - 1);
    List<Tree> parts = new ArrayList<>();
    int free = first.from();
    for (Item item : items) {
      for (int at = free; at < item.from(); at++) {
        parts.add(Tree.leaf(words[at].equals(",") ? "," : "CC", at));
      }
      parts.add(name(item, words));
      free = item.to();
    }
    List<Integer> keys = List.of(first.to() - 1, last.from() - 1, last.to() - 1);
    return new Shortening.Unit(first.from(), last.to(), keys, parts);
  }

  private static Tree name(Item item, String... words) {
    List<Tree> leaves =
        IntStream.range(item.from(), item.to()).mapToObj(i -> Tree.leaf(tag(words[i]), i)).toList();
    int first =
        IntStream.range(0, leaves.size())
            .filter(i -> leaves.get(i).is("IN"))
            .findFirst()
            .orElse(-1);
    int of = isTitled(item, words) ? ofOwner(item, words) - item.from() : first;
    if (of < 0) {
      List<Tree> flat =
          leaves.stream().map(l -> l.is("IN") ? Tree.leaf("NNP", l.from()) : l).toList();
      return new Tree("NP", item.from(), item.to(), flat);
    }
    int at = item.from() + of;
    Tree phrase =
        new Tree(
            "PP",
            at,
            item.to(),
            List.of(
                leaves.get(of),
                new Tree("NP", at + 1, item.to(), leaves.subList(of + 1, leaves.size()))));
    return new Tree(
        "NP",
        item.from(),
        item.to(),
        List.of(new Tree("NP", item.from(), at, leaves.subList(0, of)), phrase));
  }

  private static boolean isTitled(Item item, String... words) {
    return IntStream.range(item.from(), item.to()).anyMatch(i -> TITLES.contains(words[i]));
  }

  /**
   * "Prime Minister Jan Kos [of] Peru": where the owner of a post begins behind the name of whoever
   * holds it, -1 where no name stands between the title and the owner.
   */
  private static int ofOwner(Item item, String... words) {
    boolean titled = false;
    for (int at = item.from(); at < item.to() - 1; at++) {
      if (words[at].equals("of") && titled && isOwnName(words[at - 1])) {
        return at;
      }
      if (LINKS.contains(words[at])) {
        return -1;
      }
      titled |= TITLES.contains(words[at]);
    }
    return -1;
  }

  private static boolean isOwnName(String word) {
    return !TITLES.contains(word) && !FIELDS.contains(word);
  }

  private static String tag(String word) {
    return switch (word) {
      case "the" -> "DT";
      case "of", "for" -> "IN";
      default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : word.endsWith("s") ? "NNS" : "JJ";
    };
  }
}
