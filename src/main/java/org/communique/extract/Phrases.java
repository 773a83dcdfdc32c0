package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.clause.Heads;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.communique.text.WordList;

/** Takes noun phrases apart. */
final class Phrases {
  /** "Nine countries" are not just any: of them the number stays. */
  private static final Set<String> STATES = Set.of("country", "nation", "state", "government");

  private static final WordList QUANTITIES = WordList.resource("/rules/quantities.txt");

  private static final Set<String> MONEY =
      Set.of("million", "billion", "trillion", "dollar", "euro", "pound", "yen", "yuan", "franc");

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "than", "some", "several", "many", "few", "about", "nearly", "almost", "over", "least",
          "at");

  private Phrases() {}

  /** Where a word ends without the dot of "Jr.". */
  static int end(Token word) {
    return word.span().end() - (word.text().endsWith(".") ? 1 : 0);
  }

  /** The phrase without what follows its head: relative clauses, phrases, appositions. */
  static Tree core(Tree phrase) {
    Tree core = phrase;
    while (core.is("NP")
        && core.children().get(0).is("NP")
        && core.children().stream().noneMatch(c -> c.is("NN", "NNS", "NNP", "NNPS", "POS", "CC"))) {
      core = isNumber(core.children().get(0)) ? last(core) : core.children().get(0);
    }
    return core;
  }

  /** "On 19 September 2018, Mali and Niger …": a year that the parser has put into the subject. */
  private static boolean isNumber(Tree phrase) {
    return phrase.children().stream().allMatch(c -> c.is("CD"));
  }

  private static Tree last(Tree phrase) {
    return phrase.children().get(phrase.children().size() - 1);
  }

  /**
   * What words of quantity count or measure: "thousands of students", "45 of the demonstrators",
   * "$2 million in aid", "medicines worth three million euros".
   */
  static Optional<Tree> counted(Sentence sentence, Tree phrase) {
    Token head = sentence.token(Heads.of(phrase));
    boolean quantity =
        head.tag().equals("CD") || QUANTITIES.contains(head.lemma().toLowerCase(Locale.ROOT));
    if (head.isProperNoun() || !quantity) {
      return Optional.empty();
    }
    return phrase
        .topmost(t -> t.is("PP"))
        .filter(p -> joins(sentence.token(p.from()).text(), head))
        .flatMap(p -> p.children().stream())
        .filter(t -> t.is("NP"))
        .findFirst()
        .map(t -> counted(sentence, t).orElse(t));
  }

  /** Amounts of money are given "in" something; everything else is counted "of" something. */
  private static boolean joins(String preposition, Token quantity) {
    String amount = quantity.lemma().toLowerCase(Locale.ROOT);
    return preposition.equals("of")
        || (preposition.equals("in")
            && (MONEY.contains(amount) || amount.matches("[\\d.,]+(?:m|bn|tn|k)")))
        || (preposition.equals("than") && quantity.tag().matches("JJR|RBR"));
  }

  /**
   * The parts of a coordination; the phrase itself where it is none. Appositions are no
   * coordinations.
   */
  static List<Tree> conjuncts(Tree phrase) {
    Tree core =
        phrase.children().stream().anyMatch(c -> c.is("CC", "CONJP")) ? phrase : core(phrase);
    boolean coordinated = core.children().stream().anyMatch(c -> c.is("CC", "CONJP"));
    if (!coordinated && isNames(core)) {
      return core.children().stream().filter(c -> c.is("NP")).toList();
    }
    if (!coordinated && isOpenList(phrase)) {
      List<Tree> names = new ArrayList<>(List.of(phrase.children().get(0)));
      names.addAll(conjuncts(phrase.children().get(2)));
      return names;
    }
    if (!coordinated || core.children().stream().noneMatch(c -> c.is("NP", "NNP", "PRP"))) {
      return List.of(phrase);
    }
    int last = core.children().size() - 1;
    if (core.children().get(last).is("NP") && core.children().get(last - 1).is("NP")) {
      return List.of(core.children().get(last));
    }
    List<Tree> parts =
        core.children().stream().filter(c -> c.is("NP", "NNP", "NNPS", "PRP")).toList();
    return withPhrase(parts.stream().allMatch(c -> c.is("NP")) ? parts : runs(core), phrase);
  }

  /**
   * (NP (NP Oslo) , (NP (NP Riga and Tallinn) from May 2)): names, of which the parser joined two.
   */
  private static boolean isOpenList(Tree phrase) {
    List<Tree> children = phrase.children();
    return children.size() == 3
        && isName(children.get(0))
        && children.get(1).is(",")
        && children.get(2).is("NP")
        && core(children.get(2)).children().stream().anyMatch(c -> c.is("CC"))
        && isName(core(children.get(2)));
  }

  /**
   * "Prime Minister A, Foreign Minister B, Finance Minister C": a list of which the end is cut off.
   */
  private static boolean isNames(Tree phrase) {
    List<Tree> children = phrase.children();
    return children.size() >= 5
        && IntStream.range(0, children.size())
            .allMatch(
                i ->
                    i % 2 == 1
                        ? children.get(i).is(",")
                        : isName(children.get(i))
                            && children.get(i).to() - children.get(i).from() > 2);
  }

  private static boolean isName(Tree phrase) {
    return phrase.is("NP")
        && phrase.preorder().filter(Tree::isLeaf).allMatch(l -> l.is("NNP", "NNPS", "CC", ","));
  }

  /**
   * "The envoy and members of the council", "A and his host, B": what stands behind the whole goes
   * with the last part.
   */
  private static List<Tree> withPhrase(List<Tree> parts, Tree whole) {
    List<Tree> children = whole.children();
    int at = parts.size() - 1;
    Tree last = parts.get(at);
    if (children.size() > 2
        && children.get(0).to() == last.to()
        && children.get(1).is(",")
        && children.get(2).is("NP")
        && last.is("NP")
        && last.children().stream().noneMatch(c -> c.is("NNP"))) {
      Tree name = children.get(2);
      List<Tree> all = new ArrayList<>(parts);
      all.set(at, new Tree("NP", last.from(), name.to(), List.of(last, children.get(1), name)));
      return all;
    }
    if (children.size() < 2 || children.get(0).to() != last.to() || !children.get(1).is("PP")) {
      return parts;
    }
    Tree phrase = children.get(1);
    List<Tree> all = new ArrayList<>(parts);
    all.set(at, new Tree("NP", last.from(), phrase.to(), List.of(last, phrase)));
    return all;
  }

  /**
   * A flat coordination, "Diop and Kenyan Foreign Minister Ann Maina", cut at commas and
   * conjunctions.
   */
  private static List<Tree> runs(Tree phrase) {
    List<Tree> parts = new ArrayList<>();
    List<Tree> run = new ArrayList<>();
    for (Tree child : phrase.children()) {
      if (child.is("CC", ",", "CONJP")) {
        close(run, parts);
      } else {
        run.add(child);
      }
    }
    close(run, parts);
    return parts;
  }

  private static void close(List<Tree> run, List<Tree> parts) {
    if (!run.isEmpty()) {
      parts.add(new Tree("NP", run.get(0).from(), run.get(run.size() - 1).to(), run));
      run.clear();
    }
  }

  /** Where a phrase begins without articles and what counts: "some of the", "more than 1,000". */
  static int afterQuantity(Sentence sentence, Tree phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1 && isQuantity(sentence.token(from))) {
      from++;
    }
    return from;
  }

  /** The words by which people without a name are called: "Nine countries", but "[men] of Mali". */
  static Span naming(Sentence sentence, Tree core) {
    int to = sentence.token(core.to() - 1).tag().equals("POS") ? core.to() - 1 : core.to();
    int from = afterQuantity(sentence, core);
    boolean counted =
        STATES.contains(sentence.token(to - 1).lemma().toLowerCase(Locale.ROOT))
            && from > core.from()
            && sentence.token(from - 1).tag().equals("CD");
    return sentence.spanOf(counted ? from - 1 : from, to);
  }

  private static boolean isQuantity(Token token) {
    return token.tag().matches("DT|PDT|PRP\\$?|,|``|''|CD|JJR")
        || QUANTIFIERS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** "The host, [Ann Diop]": what stands beside the head, behind a comma. */
  static Optional<Tree> apposition(Tree phrase) {
    List<Tree> parts = phrase.children();
    return IntStream.range(1, parts.size())
        .filter(i -> parts.get(i).is("NP") && parts.get(i - 1).is(","))
        .mapToObj(parts::get)
        .findFirst();
  }

  /** "Members of the council, [A], and [B]": all that stands behind the first. */
  static List<Tree> appositions(Tree phrase) {
    List<Tree> parts = phrase.children();
    return IntStream.range(1, parts.size())
        .filter(i -> parts.get(i).is("NP") && parts.get(i - 1).is(",", "CC"))
        .filter(i -> IntStream.range(1, i).anyMatch(c -> parts.get(c).is(",")))
        .mapToObj(parts::get)
        .toList();
  }

  /** "The head of [the agency, Ann Diop]": what the parser has hung on the word before. */
  static Optional<Tree> edge(Tree phrase) {
    if (phrase.isLeaf()) {
      return Optional.empty();
    }
    Tree end = last(phrase);
    return end.is("PP") && !end.isLeaf()
        ? Optional.of(last(end)).filter(t -> t.is("NP"))
        : Optional.empty();
  }
}
