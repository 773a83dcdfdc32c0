package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Finds titles of posts: "Foreign Minister", "deputy assistant secretary of state", "minister of
 * external affairs", "former president". The head is looked up; to its left belong words of rank
 * and fields, joined by "and" or commas ("trade and industry commissioner"), and before a head in
 * lower case any common noun ("airport protocol officer"); to its right a field after "of" or
 * "for", up to the last word that is known as one ("for Western Hemisphere Affairs"). A country, an
 * article or a name is never part of the title.
 */
public final class RoleFinder {
  /** Words between two fields of a title that no field is known by: "Weapons of Mass". */
  private static final int MOST_UNKNOWN = 4;

  /** Tags that no head of a title can have: what bears them before a name is tagged wrongly. */
  private static final Set<String> MISTAGGED = Set.of("JJ", "VBD", "VBN", "IN", "RB", "FW");

  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "for", "to", "in", "at", "and", "or", "with", "from", "on", "who", "the", "as");

  private static final String PARTISAN =
      "(?i)republican|democratic|conservative|liberal|labou?r|tory|national|socialist";

  /** Who held a post, in one word with its first: "ex-president". */
  private static final Pattern FORMER = Pattern.compile("(?i)(?:ex|former)-(?=\\p{L})");

  /** What somebody was before: "commander-turned-negotiator". */
  private static final Pattern TURNED = Pattern.compile("(?i)\\p{L}+-turned-(?=\\p{L})");

  private static final OrganizationKinds BODIES = OrganizationKinds.standard();

  private final RoleLexicon lexicon = RoleLexicon.bundled();
  private final PersonNames people = PersonNames.standard();

  public List<Mention.Role> find(AnalyzedText text) {
    List<Mention.Role> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      new Scan(sentence).addTo(found);
    }
    return found;
  }

  /** One pass over a sentence from left to right. */
  private final class Scan {
    private final Sentence sentence;
    private final int size;

    Scan(Sentence sentence) {
      this.sentence = sentence;
      this.size = sentence.tokens().size();
    }

    void addTo(List<Mention.Role> found) {
      int free = 0;
      for (int at = 0; at < size; at++) {
        Optional<Head> head = headAt(at);
        if (head.isPresent() && isPost(at, head.get())) {
          int from = leftOf(at, free);
          int to = rightOf(head.get().to());
          found.add(new Mention.Role(sentence.spanOf(from, to), title(from, at, head.get(), to)));
          free = to;
          at = to - 1;
        }
      }
    }

    private Optional<Head> headAt(int at) {
      for (int length = Math.min(lexicon.longestHead(), size - at); length > 0; length--) {
        Optional<String> singular = lexicon.head(plain(words(at, at + length)));
        if (singular.isPresent()) {
          return Optional.of(new Head(at, at + length, singular.get()));
        }
      }
      return Optional.empty();
    }

    /** Leaves out verbs, adjectives ("general election") and parts of names. */
    private boolean isPost(int at, Head head) {
      boolean field =
          lexicon.isField(text(at)) && head.to() == at + 1 && headAt(head.to()).isPresent();
      boolean kin =
          isCapital(sentence.token(at))
              && lexicon.kind(head.singular()).filter(k -> k == RoleLexicon.Kind.KIN).isPresent();
      if (kin
          || field
          || isComrade(head)
          || head.singular().equals("principal")
              && head.to() < size
              && lexicon.isRank(text(head.to()))) {
        return false;
      }
      Token first = sentence.token(at);
      Token last = sentence.token(head.to() - 1);
      if (head.to() == size) {
        return first.isNoun() || last.isNoun();
      }
      Token next = sentence.token(head.to());
      boolean mistagged = MISTAGGED.contains(last.tag());
      boolean beforeName = mistagged && (isCapital(next) || next.text().equals(","));
      if (!first.isNoun() && !last.isNoun() && !beforeName) {
        return false;
      }
      boolean modifies =
          next.isNoun()
              && Character.isLowerCase(next.text().charAt(0))
              && !FUNCTION_WORDS.contains(next.text())
              && headAt(head.to()).isEmpty();
      return !modifies && !(isCapital(first) && isBody(next));
    }

    /** "fellow Senator Roe" holds no fellowship. */
    private boolean isComrade(Head head) {
      return head.singular().equals("fellow")
          && !isCapital(sentence.token(head.from()))
          && head.to() < size
          && isCapital(sentence.token(head.to()));
    }

    private boolean isBody(Token next) {
      return isCapital(next) && lexicon.isField(next.text());
    }

    private int leftOf(int head, int free) {
      int from = head;
      while (from > free) {
        if (belongs(from - 1, head)) {
          from--;
        } else if (from - 2 >= free
            && isJoint(from - 1)
            && (lexicon.isField(text(from - 2)) && lexicon.isField(text(from))
                || from < head && text(from - 1).equals("and") && isArea(from - 2))) {
          from -= 2;
        } else {
          break;
        }
      }
      return from;
    }

    private boolean belongs(int at, int head) {
      Token word = sentence.token(at);
      if (word.text().equals("most")) {
        return text(at + 1).matches("senior|powerful");
      }
      if (lexicon.isRank(plain(word.text()))) {
        if (word.text().equals("first") || word.text().equals("second")) {
          return lexicon.isOrdered(text(at + 1));
        }
        return !word.tag().equals("IN") || isCapital(word);
      }
      if (word.text().matches(PARTISAN) && isLawmaker(head)) {
        return false;
      }
      if (lexicon.isField(word.text())) {
        boolean owner = !isCapital(word) && isCapital(sentence.token(head));
        return !owner && (!word.tag().startsWith("VB") || isCapital(word));
      }
      return word.tag().equals("NN")
          && !isCapital(word)
          && !isCapital(sentence.token(head))
          && Character.isLetter(word.text().charAt(0))
          && headAt(at).isEmpty();
    }

    /** A common noun of no post after an article or none: "a clinic and advocacy manager". */
    private boolean isArea(int at) {
      return sentence.token(at).tag().matches("NNP?")
          && (at == 0 || !isCapital(sentence.token(at)))
          && headAt(at).isEmpty()
          && (at == 0 || sentence.token(at - 1).tag().matches("DT|PRP\\$|POS|,"));
    }

    /** A "Republican Representative" is a representative. */
    private boolean isLawmaker(int head) {
      return text(head)
          .matches(
              "(?i)representatives?|rep\\.|senators?|sen\\.|lawmakers?|governors?|mps?|speakers?"
                  + "|chair(?:wo)?m[ae]n|chairs?|congress(?:wo)?m[ae]n|mayors?|councill?ors?|whips?");
    }

    private boolean isJoint(int at) {
      return text(at).equals("and") || text(at).equals("&") || text(at).equals(",");
    }

    private int rightOf(int end) {
      if (end + 1 >= size || !text(end).matches("(?i)of|for")) {
        return end;
      }
      int to = end;
      int unknown = 0;
      for (int at = end + 1; at < size && unknown < MOST_UNKNOWN && goesOn(at); at++) {
        Token word = sentence.token(at);
        if (isBody(at)) {
          break;
        }
        if (lexicon.isField(word.text()) && !isBeforeHead(at)) {
          to = at + 1;
          unknown = 0;
        } else if (isCapital(word) || word.tag().equals("JJ")) {
          unknown++;
        } else if (!isLink(at)) {
          break;
        }
      }
      return isAbout(end, to) && !isBodyAhead(to) && !isCommonNoun(to) ? to : end;
    }

    /** True before another post and the name of a holder; "secretary of justice" has one post. */
    private boolean goesOn(int at) {
      boolean post = headAt(at).isPresent() && !lexicon.isField(text(at));
      boolean holder =
          lexicon.isField(text(at - 1))
              && !lexicon.isField(text(at))
              && at + 1 < size
              && isCapital(sentence.token(at + 1))
              && people.isGiven(text(at));
      return !post && !holder;
    }

    /** "for the Bureau of African Affairs": whose the post is, no field of it. */
    private boolean isBody(int at) {
      return text(at).matches("Bureau|Ministry|Department|Institute|Agency|Commission|Committee")
          && at + 1 < size
          && text(at + 1).matches("of|for|on");
    }

    /** The town of "mayor of the border town". */
    private boolean isCommonNoun(int at) {
      return at < size
          && sentence.token(at).isNoun()
          && !isCapital(sentence.token(at))
          && headAt(at).isEmpty();
    }

    /** "minister of defense and foreign minister" has two posts. */
    private boolean isBeforeHead(int field) {
      return field + 1 < size && headAt(field + 1).isPresent();
    }

    /** "director of the Foreign Policy Institute": what follows is a body's name. */
    private boolean isBodyAhead(int at) {
      return at < size && isCapital(sentence.token(at)) && BODIES.isHead(text(at));
    }

    /** "of State", "for Western Hemisphere Affairs"; not "of the European Parliament". */
    private boolean isAbout(int from, int to) {
      if (to <= from) {
        return false;
      }
      boolean alike =
          isCapital(sentence.token(from - 1)) == isCapital(sentence.token(to - 1)) || from == 1;
      boolean post = headAt(to - 1).isPresent() && !lexicon.isField(text(to - 1));
      if (!isCapital(sentence.token(to - 1)) && hasCapital(from + 1, to)) {
        return false;
      }
      return (alike || text(to - 1).equals("Affairs")) && !text(from + 1).equals("a") && !post;
    }

    /** "head of the Free Reefs party": a body's name, no field. */
    private boolean hasCapital(int from, int to) {
      for (int at = from; at < to; at++) {
        if (isCapital(sentence.token(at))) {
          return true;
        }
      }
      return false;
    }

    /** "of the Environment, Water, and Ecological Transition". */
    private boolean isLink(int at) {
      String word = text(at);
      if (word.equals(",")) {
        return at + 1 < size
            && (lexicon.isField(text(at + 1))
                || text(at + 1).equals("and")
                || isListedField(at + 1))
            && !(at + 2 < size && text(at + 2).equals("of"));
      }
      return word.matches("(?i)and|of|the|for");
    }

    /** The middle of "Security, Arms Control, and Disarmament": up to two words and a comma. */
    private boolean isListedField(int at) {
      boolean one = at + 2 < size && text(at + 1).equals(",") && lexicon.isField(text(at));
      boolean two = at + 3 < size && text(at + 2).equals(",") && lexicon.isField(text(at + 1));
      return one || two;
    }

    private String title(int from, int at, Head head, int to) {
      List<String> parts = new ArrayList<>();
      if (from < at) {
        parts.add(words(from, at).toLowerCase(Locale.ROOT));
      }
      parts.add(head.singular());
      if (head.to() < to) {
        parts.add(words(head.to(), to).toLowerCase(Locale.ROOT));
      }
      String title = String.join(" ", parts).replace(" ,", ",");
      return FORMER.matcher(text(from)).lookingAt() ? "former " + plain(title) : title;
    }

    private String words(int from, int to) {
      StringBuilder joined = new StringBuilder(text(from));
      for (int i = from + 1; i < to; i++) {
        joined.append(' ').append(text(i));
      }
      return joined.toString();
    }

    private String text(int at) {
      return sentence.token(at).text();
    }
  }

  private static String plain(String words) {
    return TURNED.matcher(FORMER.matcher(words).replaceFirst("")).replaceFirst("");
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  /** The head of a title at some tokens of a sentence. */
  private record Head(int from, int to, String singular) {}
}
