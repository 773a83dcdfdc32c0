package org.communique.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.clause.Clause.Link;
import org.communique.clause.Heads;
import org.communique.entity.Entity;
import org.communique.fact.Fact.Statement.Kind;
import org.communique.fact.Realis;
import org.communique.rule.Act;
import org.communique.rule.Filler;
import org.communique.text.Tree;
import org.communique.text.WordList;

/**
 * What a verb of speech does not say: what somebody is to say yet or refuses to say, what is only
 * felt or done, what others say, and what names no words at all ("sent a message").
 */
final class Unsaid {
  /** What somebody says by giving it: "sends a message". */
  private static final WordList MESSAGES = WordList.resource("/rules/messages.txt");

  /** Verbs whose only object is whoever listens: without a clause nothing is told. */
  private static final Set<String> ADDRESSING = Set.of("tell", "inform", "brief");

  /** Beside another act these are told of somebody without any words. */
  private static final Set<String> DEEDS =
      Set.of("cite", "refuse", "speak", "talk", "comment", "address", "echo");

  /** In words: "a clear message" names no content. */
  private static final int BARE = 3;

  /** What somebody is or holds rather than says. */
  private static final Set<String> VIEWS =
      Set.of(
          "be",
          "remain",
          "stay",
          "stand",
          "feel",
          "commit",
          "dedicate",
          "concern",
          "believe",
          "think",
          "hope",
          "expect",
          "see",
          "regard",
          "treat",
          "view",
          "continue",
          "appreciate");

  /** How a source without a name is told of, and nothing that it says. */
  private static final Pattern ANONYMITY =
      Pattern.compile(
          "(?is)(?:not )?to be (?:named|identified|quoted|cited)\\b.*|\\w+ (?:only )?(?:(?:for|on|under) )?(?:the )?(?:condition of )?anonymity\\b.*");

  /** What somebody has come to know. */
  private static final Set<String> HELD = Set.of("recognize", "recognise", "understand", "know");

  /** "To do that", "thank these", "he wants to prevent": what is meant stands elsewhere. */
  private static final Pattern HOLLOW =
      Pattern.compile(
          "(?i)(?:that )?(?:\\p{L}+ ){0,3}(?:it|that|this|these|those|there)[.,]?"
              + "|(?:that )?(?:he|she|it|they|we|i) (?:wants?|does(?: not|n[’']t) want|hopes?|needs?)(?: to \\p{L}+)?[.,]?"
              + "|(?:talking|speaking|spoken) (?:about|of|on) (?:it|that|this|these|those)\\b.*"
              + "|this is|that \\p{L}+|to quote \\p{L}+");

  /** "Condemned it", "rejects that", "denied it" tell as much as their verbs. */
  private static final Set<Kind> HOLLOW_KINDS =
      EnumSet.of(Kind.SAY, Kind.PRAISE, Kind.PROMISE, Kind.DEMAND);

  private static final Set<String> STRESSING =
      Set.of("underscore", "underline", "highlight", "reaffirm", "affirm", "recall", "tell");

  /** What is made in words, such as a letter, and says what its maker says. */
  private static final WordList MADE = WordList.resource("/rules/deeds.txt");

  private static final WordList SPEECH = WordList.resource("/rules/clause-verbs.txt");

  private final Source source;
  private final RealisReader realis;
  private final UnsaidYet yet;

  Unsaid(Source source, RealisReader realis) {
    this.source = source;
    this.realis = realis;
    this.yet = new UnsaidYet(source);
  }

  /** Whether a match says nothing, by its own clause and who stands in it. */
  boolean is(Match match) {
    return isPartOfWhatIsSaid(match.clause())
        || isToldElsewhere(match.clause())
        || isSpokenByOther(match)
        || isMood(match)
        || match.clause().link() == Link.CONDITION;
  }

  /** Whether a match says nothing, by what would be said. */
  boolean is(Match match, Wording.Content content) {
    Clause clause = match.clause();
    Realis how = realis.of(clause);
    return isNaming(clause)
        || isDenied(match, how)
        || !match.rule().where().containsKey(Filler.FUTURE) && yet.is(clause, how)
        || saysNothing(clause)
        || ((Act.Say) match.rule().act()).kind() == Kind.SAY && isAboutIt(clause, content)
        || isTellingWhom(clause, content)
        || isTrait(match)
        || clause.link() == Link.PARTICIPLE && DEEDS.contains(clause.lemma())
        || clause.link() == Link.GERUND && (how == Realis.PROPOSED || isOfWhatIsAsked(clause));
  }

  /** "Which Mali calls Vorna": what a thing is called is no remark on it. */
  private static boolean isNaming(Clause clause) {
    return clause.lemma().equals("call")
        && clause.link() == Link.RELATIVE
        && Stream.of(Slot.PREDICATIVE, Slot.OBJECT)
            .flatMap(clause::all)
            .map(Heads::of)
            .anyMatch(h -> h > clause.head() && clause.sentence().token(h).isProperNoun());
  }

  /** Whether a text is too short for what was said. */
  static boolean is(String text, Kind kind) {
    return text.matches(kind == Kind.SAY ? "\\S+|to \\w+" : "\\S+")
        || HOLLOW_KINDS.contains(kind) && HOLLOW.matcher(text).matches();
  }

  static boolean isAnonymity(String text) {
    return ANONYMITY.matcher(text).matches();
  }

  private static boolean isNobody(Clause clause, Tree subject) {
    return clause.sentence().token(subject.from()).text().matches("(?i)no|none|neither|nobody|few");
  }

  /**
   * Nobody says it, unless it is said by not doing something: "does not recognise", "will not
   * waver".
   */
  private static boolean isDenied(Match match, Realis how) {
    return how == Realis.DENIED
        && !match.rule().where().containsKey(Filler.FUTURE)
        && !match.clause().form().noun()
        && (match.clause().form().passive() || !match.rule().where().containsKey(Filler.NEGATION));
  }

  /**
   * "Said that Mali remains committed", "said that Mali would reject it": what somebody speaks of
   * as a view, or as still to come, is no remark of its own.
   */
  private boolean isPartOfWhatIsSaid(Clause clause) {
    return clause.link() == Link.COMPLEMENT
        && (VIEWS.contains(clause.lemma()) || !clause.form().modal().isEmpty())
        && source
            .governor(clause)
            .filter(g -> SPEECH.contains(g.lemma()) || STRESSING.contains(g.lemma()))
            .isPresent();
  }

  /**
   * "[Asked whether it would pay], Mali said …": who is asked says nothing by it; "quoted her as
   * [saying that …]": it is she who says it.
   */
  private boolean isToldElsewhere(Clause clause) {
    boolean participle =
        clause.link() == Link.PARTICIPLE
            && clause.sentence().token(clause.head()).tag().matches("VB[ND]");
    return participle
        || isTraitOfThing(clause)
        || source.governor(clause).filter(g -> Surroundings.isCited(clause, g)).isPresent();
  }

  /** "The rules threatened by Mali", "a talk welcomed by all": which of them is meant. */
  private static boolean isTraitOfThing(Clause clause) {
    return clause.link() == Link.RELATIVE
        && clause.form().passive()
        && clause.tree().is("VP")
        && clause.sentence().token(clause.tree().from()).tag().equals("VBN");
  }

  /** "Its citizens are proud": what people feel, and nobody says. */
  private static boolean isMood(Match match) {
    return match.clause().lemma().equals("be")
        && match.agents().stream().allMatch(Entity.Group.class::isInstance);
  }

  /**
   * In somebody's turn "looking forward to it" is a courtesy, and "Ann, thank you" and "with our
   * friends talking about it" are not said by those named.
   */
  private boolean isSpokenByOther(Match match) {
    Clause clause = match.clause();
    List<Entity> turn = source.issuer().turns().at(clause.sentence().span().start());
    if (turn.isEmpty() && clause.link() == Link.ROOT && isCalledUpon(clause)) {
      return true;
    }
    if (!turn.isEmpty() && clause.lemma().startsWith("look")) {
      return true;
    }
    return !turn.isEmpty()
        && !turn.equals(match.agents())
        && (clause.form().tense() == Clause.Tense.NONE
            || isHeldOf(clause)
            || clause.all(Slot.OBJECT).anyMatch(o -> isYou(clause, o)));
  }

  /**
   * "Mali is ready to help", "Mali recognised it", "Mali condemns it": what somebody tells of
   * another's mind and ways is his own remark; what the other says or has said is not.
   */
  private static boolean isHeldOf(Clause clause) {
    return VIEWS.contains(clause.lemma())
        || HELD.contains(clause.lemma())
        || clause.form().tense() == Clause.Tense.PRESENT
            && clause.sentence().token(clause.head()).tag().matches("VBP|VBZ")
            && !SPEECH.contains(clause.lemma());
  }

  /** "Minister, thank you for coming": who is named is spoken to. */
  private static boolean isCalledUpon(Clause clause) {
    return clause.form().tense() == Clause.Tense.NONE
        && clause.all(Slot.SUBJECT).noneMatch(s -> isFirstPerson(clause, s))
        && clause.all(Slot.OBJECT).anyMatch(o -> isYou(clause, o));
  }

  private static boolean isYou(Clause clause, Tree phrase) {
    return clause.sentence().token(Heads.of(phrase)).text().equalsIgnoreCase("you");
  }

  /** "Conveyed the message": that something was said, and not what. */
  private static boolean saysNothing(Clause clause) {
    return clause.all(Slot.COMPLEMENT).findAny().isEmpty()
        && clause
            .all(Slot.OBJECT)
            .filter(o -> o.from() > clause.head() && isBare(clause, o))
            .anyMatch(o -> MESSAGES.contains(clause.sentence().token(Heads.of(o)).lemma()));
  }

  /** "I cannot stress it enough": what it is stands elsewhere. */
  private boolean isAboutIt(Clause clause, Wording.Content content) {
    return !content.said()
        && clause
            .all(Slot.OBJECT)
            .filter(o -> o.from() > clause.head() && o.to() - o.from() == 1)
            .anyMatch(o -> clause.sentence().token(o.from()).text().matches("it|this|that|them"));
  }

  /** Whatever more is said of sources that are cited is no content either. */
  private static boolean isBare(Clause clause, Tree object) {
    return object.to() - object.from() <= BARE
        || clause.lemma().equals("cite") && object.preorder().noneMatch(t -> t.is("SBAR"));
  }

  /** "Citizens seeking help", "those voicing doubts": which of them are meant. */
  private static boolean isTrait(Match match) {
    Clause clause = match.clause();
    return clause.link() == Link.RELATIVE
        && clause.form().tense() == Clause.Tense.NONE
        && clause.sentence().token(clause.head()).tag().equals("VBG")
        && clause.first(Slot.SUBJECT).filter(s -> MADE.contains(head(clause, s))).isEmpty()
        && match.agents().stream().allMatch(Entity.Group.class::isInstance);
  }

  /** "Asked Mali to join in condemning it": Mali has not done so yet. */
  private boolean isOfWhatIsAsked(Clause gerund) {
    return source
        .governor(gerund)
        .filter(g -> g.link() == Link.INFINITIVE && realis.of(g) == Realis.PROPOSED)
        .isPresent();
  }

  private static String head(Clause clause, Tree phrase) {
    return clause.sentence().token(Heads.of(phrase)).lemma();
  }

  /** "Told the newspaper": to whom, and not what. */
  private static boolean isTellingWhom(Clause clause, Wording.Content content) {
    return !content.said() && ADDRESSING.contains(clause.lemma());
  }

  static boolean isFirstPerson(Clause clause, Tree subject) {
    return clause.sentence().token(Heads.of(subject)).text().matches("(?i)we|i");
  }
}
