package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Gazetteer;
import org.communique.mention.RoleHeads.Head;
import org.communique.nlp.Supersenses;
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
  /** Tags that no head of a title can have: what bears them before a name is tagged wrongly. */
  private static final Set<String> MISTAGGED = Set.of("JJ", "VBD", "VBN", "IN", "RB", "FW");

  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "for", "to", "in", "at", "and", "or", "with", "from", "on", "who", "the", "as");

  private static final String PARTISAN =
      "(?i)republican|democratic|conservative|liberal|labou?r|tory|national|socialist";

  private final RoleLexicon lexicon = RoleLexicon.bundled();

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
    private final RoleHeads heads;
    private final RoleFields fields;

    Scan(Sentence sentence) {
      this.sentence = sentence;
      this.size = sentence.tokens().size();
      this.heads = new RoleHeads(sentence);
      this.fields = new RoleFields(heads);
    }

    void addTo(List<Mention.Role> found) {
      int free = 0;
      for (int at = 0; at < size; at++) {
        Optional<Head> head = heads.at(at);
        if (head.isPresent() && isPost(at, head.get())) {
          int from = leftOf(at, free);
          int to = fields.end(head.get().to());
          found.add(new Mention.Role(sentence.spanOf(from, to), title(from, at, head.get(), to)));
          free = to;
          at = to - 1;
        }
      }
    }

    /** Leaves out verbs, adjectives ("general election") and parts of names. */
    private boolean isPost(int at, Head head) {
      boolean field =
          lexicon.isField(heads.text(at)) && head.to() == at + 1 && heads.at(head.to()).isPresent();
      boolean kin =
          isCapital(sentence.token(at))
              && lexicon.kind(head.singular()).filter(k -> k == RoleLexicon.Kind.KIN).isPresent();
      if (kin
          || field
          || isGiven(at)
          || isOfOfficer(at)
          || isComrade(head)
          || heads.text(at).equals("Sen")
              && !(head.to() < size && isCapital(sentence.token(at + 1)))
          || head.singular().matches("principal|executive")
              && head.to() < size
              && (lexicon.isRank(heads.text(head.to())) || isVice(head.to()))) {
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
              && heads.at(head.to()).isEmpty();
      return !modifies && !(isCapital(first) && isBody(next));
    }

    /** The chief of "Chief Reef Affairs Officer" is no post of its own. */
    private boolean isOfOfficer(int at) {
      int end = at + 1;
      while (end < size && end < at + 5 && isCapital(sentence.token(end))) {
        if (heads.text(end).equals("Officer")) {
          return heads.text(at).equals("Chief") && end > at + 1;
        }
        end++;
      }
      return false;
    }

    /** The given name behind the field of a post. */
    private boolean isGiven(int at) {
      return at > 0
          && heads.text(at).matches(RoleHeads.GIVEN)
          && heads.isCapital(at - 1)
          && lexicon.isField(heads.text(at - 1))
          && at + 1 < size
          && isCapital(sentence.token(at + 1));
    }

    private boolean isVice(int at) {
      return heads.text(at).equalsIgnoreCase("vice") && heads.at(at).isPresent();
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
      for (int at = head - 2; at >= Math.max(free, head - 4); at--) {
        if (isOfOfficer(at)) {
          from = at;
        }
      }
      while (from > free) {
        if (belongs(from - 1, head)) {
          from--;
        } else if (from - 2 >= free
            && isJoint(from - 1)
            && (lexicon.isField(heads.text(from - 2)) && lexicon.isField(heads.text(from))
                || from < head && heads.text(from - 1).equals("and") && isArea(from - 2))) {
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
        return heads.text(at + 1).matches("senior|powerful");
      }
      if (word.text().equalsIgnoreCase("under")) {
        return heads.text(at + 1).matches("(?i)secretar(?:y|ies)");
      }
      if (lexicon.isRank(RoleHeads.plain(word.text()))) {
        if (word.text().equals("first") || word.text().equals("second")) {
          return lexicon.isOrdered(heads.text(at + 1));
        }
        return !word.tag().equals("IN") || isCapital(word);
      }
      if (word.text().matches(PARTISAN) && isLawmaker(head)) {
        return false;
      }
      if (lexicon.isField(RoleHeads.plain(word.text()))) {
        boolean owner = !isCapital(word) && isCapital(sentence.token(head));
        return !owner && (!word.tag().startsWith("VB") || isCapital(word));
      }
      if (isMinistry(word, head)) {
        return true;
      }
      return word.tag().equals("NN")
          && !isCapital(word)
          && !isCapital(sentence.token(head))
          && Character.isLetter(word.text().charAt(0))
          && heads.at(at).isEmpty();
    }

    /** "Territories Minister": an ordinary noun with a capital, and the name of nothing. */
    private boolean isMinistry(Token word, int head) {
      String noun = word.text().toLowerCase(Locale.ROOT);
      return isCapital(word)
          && word.text().matches("\\p{Lu}\\p{Ll}{3,}")
          && heads.text(head).matches("Minister|Commissioner")
          && (word.tag().startsWith("NN") || word.tag().equals("JJ"))
          && (noun.matches(".*(?:tion|ment|ing|ity|ies|ics|ure)")
              || !Supersenses.standard().of(noun.replaceFirst("s$", "")).isEmpty())
          && Gazetteer.standard().senses(word.text()).isEmpty()
          && !PersonNames.standard().isGiven(word.text());
    }

    /** A common noun of no post after an article or none: "a clinic and advocacy manager". */
    private boolean isArea(int at) {
      return sentence.token(at).tag().matches("NNP?")
          && (at == 0 || !isCapital(sentence.token(at)))
          && heads.at(at).isEmpty()
          && (at == 0 || sentence.token(at - 1).tag().matches("DT|PRP\\$|POS|,"));
    }

    /** A "Republican Representative" is a representative. */
    private boolean isLawmaker(int head) {
      return heads
          .text(head)
          .matches(
              "(?i)representatives?|rep\\.|senators?|sen\\.|lawmakers?|governors?|mps?|speakers?"
                  + "|chair(?:wo)?m[ae]n|chairs?|congress(?:wo)?m[ae]n|mayors?|councill?ors?|whips?");
    }

    private boolean isJoint(int at) {
      return heads.text(at).equals("and")
          || heads.text(at).equals("&")
          || heads.text(at).equals(",");
    }

    private String title(int from, int at, Head head, int to) {
      List<String> parts = new ArrayList<>();
      if (from < at) {
        parts.add(heads.words(from, at).toLowerCase(Locale.ROOT));
      }
      parts.add(head.singular());
      if (head.to() < to) {
        parts.add(heads.words(head.to(), to).toLowerCase(Locale.ROOT));
      }
      String title =
          String.join(" ", parts)
              .replace(" ,", ",")
              .replaceFirst(" ii$", " II")
              .replaceFirst(" iii$", " III");
      if (!RoleHeads.FORMER.matcher(heads.text(from)).lookingAt()) {
        return title;
      }
      boolean then = heads.text(from).regionMatches(true, 0, "then", 0, 4);
      return (then ? "" : "former ") + RoleHeads.plain(title);
    }
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.text().charAt(0));
  }
}
