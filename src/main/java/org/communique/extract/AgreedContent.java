package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.clause.Argument;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tree;

/** What is agreed, in the words of the article: each of several commitments on its own. */
final class AgreedContent {
  /**
   * "The agreement", "to do so": words that point to an agreement without telling which; but "a
   * truce" tells that the guns are silent.
   */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?!an? (?:truce|cease-?fire|armistice)$)(?:to do(?: so)?|(?:to )?(?:(?:the|this|that|it|its|their|such|an?) ?)?(?:agreement|deal|accord|pact|treaty|text|document|truce|ceasefire|contract|memorandum|settlement|compromise|arrangement|declaration|protocol)?|(?:(?:on|to|with) )?(?:everything|something|much|a lot|many things|this|that|it|all of (?:it|this|that)))");

  /** What follows a comma and tells something else than what is agreed. */
  private static final Set<String> ASIDES =
      Set.of("according", "while", "whereas", "although", "though", "but", "after", "despite");

  private static final Pattern ABOUT = Pattern.compile("^(?:on|over|about|for|to|with|between) ");

  /** A clause so long tells more than one thing. */
  private static final int LONGEST = 160;

  private final Source source;
  private final ObjectWords objects;

  AgreedContent(Source source) {
    this.source = source;
    this.objects = new ObjectWords(source);
  }

  /** The words of each commitment; none for an agreement of which nothing is told. */
  List<Span> of(Match match) {
    return contents(match).stream()
        .map(c -> isBare(c) ? toTheEnd(c, match.clause()) : c)
        .flatMap(c -> commitments(c, match.clause().sentence()).stream())
        .filter(c -> !isBare(c) && text(c).indexOf(' ') > 0)
        .filter(c -> !isTold(c, match.clause()))
        .toList();
  }

  /** "Agreed that …, but noted that", "and they discussed": what they did besides is not agreed. */
  private static boolean isTold(Span content, Clause clause) {
    Sentence sentence = clause.sentence();
    int at = at(sentence, content.start());
    boolean they = sentence.token(at).lemma().equals("they") && isJoined(sentence, at);
    Token first = sentence.token(they ? Math.min(at + 1, sentence.tokens().size() - 1) : at);
    return first.tag().equals("VBD")
        && first.span().start() > sentence.token(clause.head()).span().end();
  }

  private static boolean isJoined(Sentence sentence, int token) {
    return token > 0 && sentence.token(token - 1).tag().equals("CC");
  }

  /** What is agreed: each conjunct of what completes the verb, else what the verb is about. */
  private List<Span> contents(Match match) {
    Clause clause = match.clause();
    if (clause.form().noun()) {
      return List.of(clause.sentence().spanOf(clause.tree()));
    }
    List<Span> contents = new ArrayList<>();
    List<Tree> complements =
        match
            .content()
            .filter(t -> !isTime(clause.sentence().spanOf(t)))
            .map(List::of)
            .orElse(clause.all(Slot.COMPLEMENT).filter(c -> c.from() > clause.head()).toList());
    for (Tree complement : complements) {
      conjuncts(complement).forEach(c -> contents.add(clause.sentence().spanOf(c)));
    }
    clause
        .after("to")
        .filter(t -> t.is("S", "VP"))
        .flatMap(t -> conjuncts(t).stream())
        .forEach(c -> contents.add(clause.sentence().spanOf(c)));
    List<Tree> topics = topics(clause);
    if (contents.isEmpty() && topics.size() > 1) {
      topics.forEach(t -> contents.add(clause.sentence().spanOf(t)));
    }
    if (contents.isEmpty()) {
      contents.addAll(antecedent(clause));
    }
    if (contents.isEmpty()) {
      int from = clause.head() + 1;
      while (from < clause.tree().to() && clause.sentence().token(from).tag().equals("RP")) {
        from++;
      }
      if (clause.form().passive()) {
        contents.addAll(undergone(clause));
      } else if (from < clause.tree().to()) {
        int first = from;
        contents.add(
            objects
                .from(clause, first)
                .orElseGet(() -> clause.sentence().spanOf(first, clause.tree().to())));
      }
    }
    return contents;
  }

  /** "Agreed on joint patrols and on access to the port": one agreement each. */
  private static List<Tree> topics(Clause clause) {
    return clause.arguments().stream()
        .filter(a -> a.slot() == Slot.PREPOSITION && a.marker().equals("on"))
        .map(Argument::tree)
        .filter(t -> t.is("NP") && t.from() > clause.head())
        .filter(t -> !clause.sentence().token(Heads.of(t)).isProperNoun())
        .toList();
  }

  /** "The treaty that both signed in 1973": what they signed stands in front of the clause. */
  private List<Span> antecedent(Clause clause) {
    boolean ahead =
        clause.link() == Link.RELATIVE
            && clause
                .first(Slot.OBJECT)
                .filter(o -> o.to() <= clause.tree().from() + 1 && o.from() < clause.head())
                .isPresent();
    if (!ahead) {
      return List.of();
    }
    List<Span> told = undergone(clause);
    Sentence sentence = clause.sentence();
    boolean bare = told.size() == 1 && isBare(told.get(0));
    boolean apart = sentence.token(Math.max(0, clause.tree().from() - 2)).text().equals(",");
    return bare && !apart
        ? clause.first(Slot.OBJECT).stream()
            .map(o -> sentence.spanOf(o.from(), clause.tree().to()))
            .toList()
        : told;
  }

  /** "To open the port and to build a road": each of them, without what is told beside it. */
  private static List<Span> commitments(Span content, Sentence sentence) {
    int from = at(sentence, content.start());
    int to = at(sentence, content.end());
    List<Span> each = new ArrayList<>();
    boolean infinitive =
        from < to
            && IntStream.of(from, from - 1)
                .anyMatch(i -> i > 0 && sentence.token(i).tag().equals("TO"));
    int begin = from;
    for (int i = from + 1; i < to; i++) {
      if (isAside(sentence, i, begin) || isFurtherDeed(sentence, i, from)) {
        to = i;
      } else if (infinitive && isFurther(sentence, i)) {
        each.add(sentence.spanOf(begin, endBefore(sentence, i, begin)));
        begin = i;
      }
    }
    each.add(begin < to ? sentence.spanOf(begin, to) : content);
    return each;
  }

  private static int at(Sentence sentence, int position) {
    return (int) sentence.tokens().stream().takeWhile(t -> t.span().start() < position).count();
  }

  /** ", angering Turkey", ", according to": no part of what is agreed. */
  private static boolean isAside(Sentence sentence, int comma, int begin) {
    if (!sentence.token(comma).text().equals(",") || comma + 2 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(comma + 1);
    boolean listed =
        IntStream.range(begin, comma).anyMatch(i -> sentence.token(i).tag().equals("VBG"));
    return ASIDES.contains(next.text())
        || (next.tag().equals("VBG") && !next.text().equals("including") && !listed);
  }

  /** "Agreed the port must open, [condemned] the raid and …": what they did besides. */
  private static boolean isFurtherDeed(Sentence sentence, int comma, int begin) {
    return comma + 1 < sentence.tokens().size()
        && sentence.token(comma).text().equals(",")
        && sentence.token(comma + 1).tag().matches("VBD")
        && IntStream.range(begin, comma).anyMatch(i -> sentence.token(i).tag().equals("MD"));
  }

  /** "And [to build]". */
  private static boolean isFurther(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("TO")
        && sentence.token(token - 1).text().matches("and|,")
        && token + 1 < sentence.tokens().size()
        && sentence.token(token + 1).tag().matches("VBP?");
  }

  private static int endBefore(Sentence sentence, int token, int begin) {
    int end = token;
    while (end > begin + 1 && sentence.token(end - 1).text().matches("and|,")) {
      end--;
    }
    return end;
  }

  /** "A treaty signed in 1973 entitled Mali to …": the clause tells which treaty. */
  private List<Span> undergone(Clause clause) {
    Optional<Span> object = clause.first(Slot.OBJECT).map(clause.sentence()::spanOf);
    Optional<Span> around =
        source
            .governor(clause)
            .filter(g -> clause.link() == Link.RELATIVE)
            .filter(g -> g.all(Slot.SUBJECT).anyMatch(s -> s.covers(clause.head())))
            .map(g -> around(clause, g))
            .filter(s -> s.length() < LONGEST);
    boolean bare = object.filter(o -> BARE.matcher(source.line(o)).matches()).isPresent();
    return (bare ? around.or(() -> object) : object).stream().toList();
  }

  /** What a clause around says, with its subject, also where two verbs share that. */
  private static Span around(Clause clause, Clause governor) {
    int from = clause.first(Slot.OBJECT).map(Tree::from).orElse(governor.tree().from());
    return clause.sentence().spanOf(Math.min(from, governor.tree().from()), governor.tree().to());
  }

  /** The clauses that are joined inside a complement; the complement itself where none are. */
  private static List<Tree> conjuncts(Tree complement) {
    List<Tree> same = complement.children().stream().filter(c -> c.is("VP", "S", "SBAR")).toList();
    boolean joined = complement.children().stream().anyMatch(c -> c.is("CC"));
    if (complement.is("S") && complement.children().get(0).is("NP") && !joined) {
      return List.of(complement);
    }
    if (joined && same.size() > 1) {
      return same;
    }
    return same.size() == 1 && complement.to() == same.get(0).to() && !same.get(0).isLeaf()
        ? deeper(complement, same.get(0))
        : List.of(complement);
  }

  /** "Make efforts to sign A and open B": what stands in front goes with the first. */
  private static List<Tree> deeper(Tree complement, Tree inner) {
    List<Tree> parts = conjuncts(inner);
    if (parts.size() < 2) {
      return List.of(complement);
    }
    boolean led = complement.children().stream().anyMatch(c -> c.is("NP") && !c.equals(inner));
    if (!led) {
      return parts;
    }
    List<Tree> each = new ArrayList<>(parts);
    int end = parts.get(0).to();
    each.set(0, new Tree(complement.label(), complement.from(), end, complement.children()));
    return each;
  }

  private boolean isTime(Span words) {
    return source.times().stream().anyMatch(t -> t.span().equals(words));
  }

  private boolean isBare(Span content) {
    return BARE.matcher(text(content)).matches();
  }

  /** "Are close to a deal on gas": what the deal is about may stand behind it. */
  private Span toTheEnd(Span content, Clause clause) {
    int end = clause.sentence().spanOf(clause.tree()).end();
    return end > content.end() && ABOUT.matcher(source.line(new Span(content.end(), end))).find()
        ? new Span(content.start(), end)
        : content;
  }

  /** The words without what ends a sentence. */
  String text(Span content) {
    return source.line(content).replaceFirst("[.,;:\"”]+$", "");
  }
}
