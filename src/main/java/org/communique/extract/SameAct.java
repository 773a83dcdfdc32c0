package org.communique.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.fact.Fact;
import org.communique.fact.Plover;

/** Whether an article tells of the same act twice. */
final class SameAct {
  private static final Pattern WAR =
      Pattern.compile(
          "(?i)\\b(?:war|invasion|aggression|onslaught)\\b"
              + "|\\b(?:brutal|unjust\\w*|unprovoked|premeditated|illegal|continu\\w+|ongoing)\\b.* (?:assault|attack|offensive)s? (?:on|against|upon)\\b"
              + "|^(?:its|his|her|their|\\p{Lu}[\\p{L} ]*['’]s?) (?:\\p{Ll}+,? ){0,3}attacks$");

  private static final Pattern BEGUN =
      Pattern.compile("(?i)^(?:launch|wag|unleash|start|beg[ai]n|commenc|continu)\\w* ");

  private static final Pattern HURTING =
      Pattern.compile("(?i)\\b(?:kill|wound|injur|maim)(?:s|ed|ing|es)?\\b");

  private static final Pattern BACKING = Pattern.compile("(?i)support(?:s|ed|ing)?\\b");

  private static final Pattern TIE =
      Pattern.compile("(?i)\\b(?:partnership|cooperation|friendship|alliance|ties)\\b");

  /** A mention in so few words tells nothing new. */
  private static final int FEW = 4;

  /** Acts by which others of their kind are done. */
  private static final Set<Plover> WHOLE =
      Set.of(Plover.AID, Plover.SUPPORT, Plover.COERCE, Plover.ASSAULT, Plover.MOBILIZE);

  private static final String NOUN = "assault/attack-";

  private SameAct() {}

  static boolean of(Fact.Event a, Fact.Event b) {
    return isPart(a, b) && a.plover() == Plover.AID && b.plover() == Plover.SUPPORT
        || a.plover() == b.plover()
            && (a.agents().equals(b.agents()) && a.what().equalsIgnoreCase(b.what())
                || isPart(a, b)
                || isOneWar(a, b)
                || a.realis() == b.realis()
                    && Merger.agree(a.when(), b.when())
                    && Merger.meet(a.place(), b.place())
                    && (isReferred(a, b)
                        || isEffect(a, b)
                        || isBacking(a, b)
                        || isTie(a, b)
                        || isRepeated(a, b)));
  }

  /** "Announced a million to help Mali": what the words of the one tell is told by the other. */
  private static boolean isPart(Fact.Event a, Fact.Event b) {
    return WHOLE.contains(a.plover())
        && Merger.names(a.agents()).equals(Merger.names(b.agents()))
        && (a.plover() != b.plover() || Merger.names(a.targets()).equals(Merger.names(b.targets())))
        && a.evidence().get(0).sentence().equals(b.evidence().get(0).sentence())
        && (a.what().contains(b.what()) || b.what().contains(a.what()));
  }

  /** The words for an act that is told twice: those of whoever did it, and the whole of it. */
  static String words(Fact.Event one, Fact.Event other) {
    boolean whole = other.what().contains(one.what());
    boolean done = one.agents().isEmpty() && !other.agents().isEmpty();
    return whole || done ? other.what() : one.what();
  }

  /**
   * "The shelling of the port" is when "Chad shelled the port": a mention without an agent of what
   * is done to the same.
   */
  private static boolean isReferred(Fact.Event a, Fact.Event b) {
    return (a.agents().isEmpty() || b.agents().isEmpty())
        && !a.targets().isEmpty()
        && Merger.names(a.targets()).equals(Merger.names(b.targets()));
  }

  /** "An attack on a ship, which killed two Danes": an attack by nobody and whom it hit. */
  private static boolean isEffect(Fact.Event a, Fact.Event b) {
    return a.plover() == Plover.ASSAULT
        && a.agents().isEmpty()
        && b.agents().isEmpty()
        && a.evidence().get(0).sentence().equals(b.evidence().get(0).sentence())
        && HURTING.matcher(a.what()).find() != HURTING.matcher(b.what()).find();
  }

  /** "Chad's invasion of Mali", "Chad launched its war on Mali". */
  private static boolean isOneWar(Fact.Event a, Fact.Event b) {
    return a.plover() == Plover.ASSAULT
        && a.realis() == b.realis()
        && Merger.agree(a.when(), b.when())
        && isWaged(a)
        && isWaged(b)
        && (isWar(a) || isAttackOnWhole(a))
        && (isWar(b) || isAttackOnWhole(b))
        && (isWar(a) || isWar(b))
        && (Merger.sides(a.agents()).equals(Merger.sides(b.agents()))
            || isSomebodys(a)
            || isSomebodys(b))
        && Merger.sides(a.targets()).stream().anyMatch(Merger.sides(b.targets())::contains);
  }

  /** "We support Mali", and a second time without a date. */
  private static boolean isBacking(Fact.Event a, Fact.Event b) {
    return a.plover() == Plover.SUPPORT
        && a.when().isEmpty()
        && b.when().isEmpty()
        && BACKING.matcher(a.what()).lookingAt()
        && BACKING.matcher(b.what()).lookingAt()
        && Merger.names(a.agents()).equals(Merger.names(b.agents()))
        && Merger.names(a.targets()).equals(Merger.names(b.targets()));
  }

  /** "Ann Diop's war": that of the state which she leads. */
  private static boolean isSomebodys(Fact.Event act) {
    return !act.agents().isEmpty()
        && act.agents().stream().allMatch(Entity.Person.class::isInstance);
  }

  /** "The partnership between Chad and Mali", and again "their strong partnership". */
  private static boolean isTie(Fact.Event a, Fact.Event b) {
    return a.plover() == Plover.COOPERATE
        && Merger.names(a.agents()).equals(Merger.names(b.agents()))
        && Merger.names(a.targets()).equals(Merger.names(b.targets()))
        && TIE.matcher(a.what()).find()
        && TIE.matcher(b.what()).find();
  }

  /** "Shot the envoy", and further on "shooting him": in so few words nothing new is told. */
  private static boolean isRepeated(Fact.Event a, Fact.Event b) {
    return !a.agents().isEmpty()
        && !a.targets().isEmpty()
        && Merger.names(a.agents()).equals(Merger.names(b.agents()))
        && Merger.names(a.targets()).equals(Merger.names(b.targets()))
        && b.what().split(" ").length <= FEW
        && stem(a.what()).equals(stem(b.what()));
  }

  private static String stem(String act) {
    String verb = act.split(" ")[0].toLowerCase(Locale.ROOT);
    return verb.replaceFirst("(?:e?d|es?|ing|s)$", "");
  }

  private static boolean isWar(Fact.Event act) {
    return WAR.matcher(act.what()).find();
  }

  /** "Chad's attack on Mali": on all of it, and no place in it. */
  private static boolean isAttackOnWhole(Fact.Event act) {
    return Merger.names(act.targets()).stream()
        .anyMatch(
            t ->
                act.what()
                    .matches(
                        "(?is).*\\b(?:attack|assault) (?:on|against) (?:the )?"
                            + Pattern.quote(t)));
  }

  /** A noun for a war, or a verb that only says that it was begun or made. */
  private static boolean isWaged(Fact.Event act) {
    return BEGUN.matcher(act.what()).find()
        || act.evidence().stream().anyMatch(e -> e.rule().startsWith(NOUN));
  }
}
