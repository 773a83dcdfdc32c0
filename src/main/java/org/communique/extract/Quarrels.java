package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.text.Span;

/**
 * Disputes that nobody calls one: a state complains of what another does, or demands that it undo
 * it. Who is complained of is the addressee, else the one other state that the words name.
 */
final class Quarrels {
  /** What one demands of an opponent, not of a partner. */
  private static final Pattern UNDOING =
      Pattern.compile(
          "(?i)\\b(?:stop|halt|end|cease|releas|free (?:all|the|its|their|his|her|those|any|\\d)|withdraw|vacat|abandon|waiv|return|lift|remov|apologi|delet|scrap|drop|dismantl|refrain|revers|revok|hand over|extradit|compensat|explain)\\w*");

  /** "Cease [its raids]": what shall be undone is the matter. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "^(?:(?:its|our|their|his|her) (?:[a-z]+ )?calls? for |(?:to )?(?:[a-z]+ly )?(?:stop|halt|end|cease|abandon|waive|lift|remove|scrap|drop|dismantle|reverse|revoke|refrain from|withdraw|explain) )");

  private static final Pattern FURTHER = Pattern.compile("(?s),? and (?:[a-z]+ly|instead|to) .*");

  private static final Pattern FRIENDLY =
      Pattern.compile("(?i)\\b(?:co-?operation|partnership|support for|commitment to)\\b");

  /** Of what "we" think or do nobody else is accused. */
  private static final Pattern OWN = Pattern.compile("(?i)(?:that )?(?:i|we)\\b");

  /** Words for those whom a state sends. */
  static final String ENVOY = "ambassador|diplomat|envoy|consul|attach[eé]|commissioner|charg[eé]";

  private static final Pattern SENT =
      Pattern.compile(
          "(?i)(?:[\\p{L}\\d’'-]+ ){0,4}?(?:" + ENVOY + ")s?\\b(?! (?:said|says|told))");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?:that )?(?:(?:i|we|you|he|she|they|this is|that is|there is|it is)|one of whom)\\b");

  /** What one side does to the other is no matter that they differ on. */
  private static final Pattern WAR = Pattern.compile("(?i)\\b(?:aggression|invasion|war)\\b");

  /** What follows a demonym where it tells who does something: "Kenyan airstrikes". */
  private static final Pattern DEED =
      Pattern.compile(
          " (?:[a-z-]+ ){0,2}(?:attack|strike|airstrike|aggression|invasion|war|incursion|shelling|plan|decision|move|ban|blockade|drilling|settlement|exercise|drill|test|launch|seizure|landing|occupation|annexation|claim|ship|boat|vessel|trawler|jet|plane|troop|force|soldier|policy|law|tariff|sanction|measure|blockade|embargo|restriction|rule|bill|vote|presence|base|proposal|ruling|accusation|interference|involvement|violation|raid)");

  private static final Pattern ATTACK =
      Pattern.compile(
          "(?i)\\b(?:attacks?|invasion|war|aggression|assault|atrocities|shelling|seizure|capture|hijacking|kidnapping|detention)\\b");

  private static final Pattern CONCERN =
      Pattern.compile(
          "(?i)^(?:\\S+ ){0,2}(?:(?:deep|grave|serious|strong|profound|continued|ongoing) )?(?:concerns?|regrets?|sadness|worry|worries)\\b");

  /** What more of them state together is no quarrel of each. */
  private static final int MOST_SPEAKERS = 2;

  private static final double CONFIDENCE = 0.55;

  private static final double SURE = 0.8;

  private final Source source;
  private final Topics topics;

  Quarrels(Source source) {
    this.source = source;
    this.topics = new Topics(source);
  }

  List<Fact.Dispute> read(List<Fact> facts) {
    List<Fact.Dispute> disputes = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Statement statement && isOpen(statement) && isHostile(statement)) {
        dispute(statement)
            .filter(d -> statement.kind() == Fact.Statement.Kind.COMPLAIN || isEarnest(d, facts))
            .filter(d -> d.parties().stream().noneMatch(source.issuer()::comments))
            .filter(d -> disputes.stream().noneMatch(o -> isSame(o, d)))
            .filter(d -> told(facts).noneMatch(o -> isSame(o, d)))
            .ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  /**
   * What bystanders demand is no quarrel of theirs: the article is about the two, or there is more
   * between them than one demand.
   */
  private boolean isEarnest(Fact.Dispute dispute, List<Fact> facts) {
    Set<Entity> parties = Set.copyOf(dispute.parties());
    return parties.containsAll(source.usualSides())
        || Hostilities.steps(facts).stream().filter(s -> s.isAmong(parties)).count() > 1;
  }

  private static Stream<Fact.Dispute> told(List<Fact> facts) {
    return facts.stream().filter(Fact.Dispute.class::isInstance).map(Fact.Dispute.class::cast);
  }

  /** The same sides, or some of them: one quarrel is enough of those who have more. */
  private static boolean isSame(Fact.Dispute a, Fact.Dispute b) {
    return a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties());
  }

  /**
   * Concern, disappointment and doubt, which rules read with less confidence, are no quarrel yet.
   */
  private static boolean isOpen(Fact.Statement statement) {
    return statement.evidence().stream().anyMatch(e -> e.confidence() >= SURE)
        && !CONCERN.matcher(statement.content()).find();
  }

  private static boolean isHostile(Fact.Statement statement) {
    return switch (statement.kind()) {
      case COMPLAIN ->
          !FRIENDLY.matcher(statement.content()).find()
              && !OWN.matcher(statement.content()).lookingAt();
      case DEMAND -> UNDOING.matcher(statement.content()).find();
      default -> false;
    };
  }

  /**
   * "We urge Mali to stop", "the Malian envoy": what is said, and who is sent for, is no matter.
   */
  static boolean isMatter(String over) {
    return !WHOLE.matcher(over).lookingAt() && !SENT.matcher(over).lookingAt();
  }

  /** "Mali's war": who fights has more than a dispute. */
  static boolean isWar(String over) {
    return WAR.matcher(over).find();
  }

  private Optional<Fact.Dispute> dispute(Fact.Statement statement) {
    Set<Entity> speakers = Sides.states(statement.speakers());
    Set<Entity> opponents = opponents(statement, speakers);
    boolean joint =
        speakers.size() > MOST_SPEAKERS
            || speakers.stream().allMatch(Entity.Organization.class::isInstance);
    if (speakers.isEmpty() || joint || opponents.size() != 1) {
      return Optional.empty();
    }
    Optional<String> over =
        topics
            .of(statement)
            .map(t -> UNDONE.matcher(FURTHER.matcher(t).replaceFirst("")).replaceFirst(""));
    if (over.filter(o -> isMatter(o) && !isWar(o)).isEmpty()
        || isOfOthers(statement, speakers, opponents)) {
      return Optional.empty();
    }
    Set<Entity> parties = new LinkedHashSet<>(speakers);
    parties.addAll(opponents);
    Evidence told = statement.evidence().get(0);
    return Optional.of(
        new Fact.Dispute(
            List.copyOf(parties),
            over.get(),
            Optional.empty(),
            List.of(new Evidence(told.words(), told.sentence(), "dispute/quarrel", CONFIDENCE))));
  }

  /** "Condemned Chad's attack on Mali": who condemns it is not attacked. */
  private boolean isOfOthers(
      Fact.Statement statement, Set<Entity> speakers, Set<Entity> opponents) {
    return statement.kind() == Fact.Statement.Kind.COMPLAIN
        && topics
            .words(statement)
            .map(w -> source.text().text(w))
            .filter(w -> ATTACK.matcher(w).find())
            .isPresent()
        && Sides.states(
                topics.words(statement).stream()
                    .flatMap(w -> source.entities().within(w).stream())
                    .flatMap(r -> r.entities().stream())
                    .filter(Entity.Place.class::isInstance)
                    .map(Sides::of)
                    .toList())
            .stream()
            .anyMatch(e -> !speakers.contains(e) && !opponents.contains(e));
  }

  /**
   * Who is complained of: the addressee, else the one country that the words name as doing
   * something; for a demand, the one that its sentence names.
   */
  private Set<Entity> opponents(Fact.Statement statement, Set<Entity> speakers) {
    Set<Entity> opponents =
        Sides.states(
            statement.addressees().stream().filter(a -> !(a instanceof Entity.Group)).toList());
    if (opponents.isEmpty()) {
      opponents = Sides.states(blamed(statement));
    }
    if (opponents.isEmpty() && statement.kind() == Fact.Statement.Kind.DEMAND) {
      opponents =
          Sides.states(
              source.entities().within(statement.evidence().get(0).sentence()).stream()
                  .filter(r -> r.form() != Reference.Form.PRONOUN)
                  .flatMap(r -> r.entities().stream())
                  .filter(a -> !(a instanceof Entity.Person))
                  .toList());
    }
    opponents.removeAll(speakers);
    opponents.removeIf(Entity.Organization.class::isInstance);
    return opponents;
  }

  /** Whom a statement names as doing something; only its subject where it begins with one. */
  private List<Entity> blamed(Fact.Statement statement) {
    Optional<Span> words = topics.words(statement);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Reference> agents =
        source.entities().within(words.get()).stream()
            .filter(r -> isAgent(r, words.get()))
            .toList();
    List<Reference> subject = agents.stream().filter(r -> isFirst(r, words.get())).toList();
    return (subject.isEmpty() ? agents : subject)
        .stream().flatMap(r -> r.entities().stream()).toList();
  }

  private boolean isFirst(Reference reference, Span words) {
    return source.upTo(reference, words).matches("(?:that )?(?:the )?");
  }

  /**
   * "Russia's plan", "12 Kenyan lawmakers", "shelling by Mali", "that Chad had broken its word".
   */
  private boolean isAgent(Reference reference, Span words) {
    String before = source.upTo(reference, words);
    String after =
        source
            .text()
            .text(new Span(reference.span().end(), source.text().article().text().length()));
    return (reference.form() == Reference.Form.DEMONYM && DEED.matcher(after).lookingAt())
        || after.startsWith("'s ")
        || after.startsWith("’s ")
        || before.matches("(?s).*\\bby (?:the )?")
        || isFirst(reference, words);
  }
}
