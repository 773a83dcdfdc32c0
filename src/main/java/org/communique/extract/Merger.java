package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.time.DateRange;

/**
 * Makes one fact of several that tell of the same thing, with all their evidence. Meetings are the
 * same where the sides of one are among those of the other and neither dates, places nor realis
 * contradict; claims where the place is the same.
 */
final class Merger {
  private static final Pattern TERRITORIAL =
      Pattern.compile(
          "(?i)\\b(?:territor(?:y|ial)|sovereignty|islands?|islets?|isles|occupy\\w*)\\b");

  private static final String INSTRUMENTS =
      "pact|accord|agreement|treaty|deal|truce|ceasefire|memorandum";

  private static final Pattern REFERRED = Pattern.compile("\\b(?:" + INSTRUMENTS + ")\\b");

  /** "The deal, which must still be approved": one that has been told of. */
  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?i)(?:the|this|that) (?:"
              + INSTRUMENTS
              + "|protocol|text|document)(?=$|[,.;]| which\\b| that\\b)");

  private Merger() {}

  static List<Fact> merge(List<Fact> facts) {
    List<Fact> merged = new ArrayList<>();
    for (Fact fact : facts) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        same = isSame(merged.get(i), fact) ? i : -1;
      }
      if (same < 0) {
        merged.add(fact);
      } else {
        merged.set(same, join(merged.get(same), fact));
      }
    }
    merged.removeIf(f -> f instanceof Fact.Claim claim && claim.claimedBy().isEmpty());
    return merged;
  }

  private static boolean isSame(Fact a, Fact b) {
    if (a instanceof Fact.Meeting one && b instanceof Fact.Meeting other) {
      return SameMeeting.of(one, other);
    }
    if (a instanceof Fact.Claim one && b instanceof Fact.Claim other) {
      return one.place().name().equals(other.place().name());
    }
    if (a instanceof Fact.Dispute one && b instanceof Fact.Dispute other) {
      return sides(one.parties()).equals(sides(other.parties()))
          && (one.over().equalsIgnoreCase(other.over())
              || isTerritorial(one, other)
              || isTerritorial(other, one)
              || (one.place().isPresent()
                  && other.place().isPresent()
                  && one.place().get().name().equals(other.place().get().name())));
    }
    if (a instanceof Fact.Agreement one && b instanceof Fact.Agreement other) {
      return one.content().equalsIgnoreCase(other.content())
          || sameName(one, other)
          || sameYear(one, other)
          || sameStep(one, other)
          || (sides(one.parties()).equals(sides(other.parties()))
              && (one.content().contains(other.content())
                  || other.content().contains(one.content())));
    }
    if (a instanceof Fact.Event one && b instanceof Fact.Event other) {
      return SameAct.of(one, other);
    }
    if (a instanceof Fact.Statement one && b instanceof Fact.Statement other) {
      return Retelling.same(one, other);
    }
    return false;
  }

  /** "The 2013 pact" is the one that the same two are said to have signed in April 2013. */
  private static boolean sameYear(Fact.Agreement a, Fact.Agreement b) {
    return (isReference(a) || isReference(b))
        && a.date().isPresent()
        && b.date().isPresent()
        && a.date().get().agrees(b.date().get())
        && sides(a.parties()).equals(sides(b.parties()))
        && REFERRED
            .matcher(a.content())
            .results()
            .map(MatchResult::group)
            .distinct()
            .anyMatch(w -> b.content().contains(w));
  }

  /** "The deal was signed by the two ministers": the one just told to have been signed. */
  private static boolean sameStep(Fact.Agreement a, Fact.Agreement b) {
    return a.stage() == b.stage()
        && b.name().isEmpty()
        && DEFINITE.matcher(b.content()).lookingAt()
        && REFERRED.matcher(a.content()).find()
        && sides(a.parties()).equals(sides(b.parties()));
  }

  private static boolean isReference(Fact.Agreement agreement) {
    return agreement.evidence().stream().allMatch(e -> e.rule().equals("agreement/instrument"));
  }

  /** "The Migration Accords" are "the U.S.-Cuba Migration Accords". */
  private static boolean sameName(Fact.Agreement a, Fact.Agreement b) {
    return a.name().isPresent()
        && b.name().isPresent()
        && (endsWith(a.name().get(), b.name().get())
            || endsWith(b.name().get(), a.name().get())
            || isShort(a.name().get(), b.name().get())
            || isShort(b.name().get(), a.name().get()));
  }

  /** "RPA" and "RPOA" are both short for "Reef Plan of Action". */
  private static boolean isShort(String name, String letters) {
    String capitals = name.replaceAll("[^A-Z]", "");
    String initials = name.replaceAll("\\B\\p{L}|[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    return capitals.equals(letters) || initials.equals(letters);
  }

  private static boolean endsWith(String longer, String shorter) {
    Pattern end = Pattern.compile("(?i).*" + Pattern.quote(shorter.replaceFirst("s$", "")) + "s?");
    return end.matcher(longer).matches()
        && (shorter.contains(" ") || longer.length() <= shorter.length() + 1);
  }

  /** "Their territorial dispute" is the one over the place that they both claim. */
  private static boolean isTerritorial(Fact.Dispute general, Fact.Dispute special) {
    return special.place().isPresent()
        && general.place().isEmpty()
        && TERRITORIAL.matcher(general.over()).find();
  }

  /** True unless both dates are known and contradict. */
  static boolean agree(Optional<DateRange> a, Optional<DateRange> b) {
    return a.isEmpty() || b.isEmpty() || a.get().start().agrees(b.get().start());
  }

  /** True unless both places are known and neither holds the other. */
  static boolean meet(Optional<Entity.Place> a, Optional<Entity.Place> b) {
    return a.isEmpty() || b.isEmpty() || related(a.get(), b.get());
  }

  private static boolean related(Entity.Place a, Entity.Place b) {
    return a.name().equals(b.name()) || holds(a, b) || holds(b, a);
  }

  private static boolean holds(Entity.Place outer, Entity.Place inner) {
    return inner.within().map(w -> w.name().equals(outer.name()) || holds(outer, w)).orElse(false);
  }

  static boolean allSides(List<Entity> actors) {
    return actors.stream().noneMatch(Entity.Person.class::isInstance);
  }

  static Set<String> names(List<Entity> actors) {
    return actors.stream().map(Entity::name).collect(Collectors.toSet());
  }

  static Set<String> sides(List<Entity> actors) {
    return actors.stream().map(Sides::of).map(Entity::name).collect(Collectors.toSet());
  }

  private static Fact join(Fact a, Fact b) {
    List<Evidence> evidence =
        Stream.concat(a.evidence().stream(), b.evidence().stream()).distinct().toList();
    if (a instanceof Fact.Meeting one && b instanceof Fact.Meeting other) {
      return SameMeeting.joined(one, other, evidence);
    }
    if (a instanceof Fact.Claim one && b instanceof Fact.Claim other) {
      return new Fact.Claim(
          one.place(),
          union(one.claimedBy(), other.claimedBy()),
          union(one.controlledBy(), other.controlledBy()),
          evidence);
    }
    if (a instanceof Fact.Dispute one && b instanceof Fact.Dispute other) {
      Fact.Dispute kept = one.place().isEmpty() && other.place().isPresent() ? other : one;
      return new Fact.Dispute(kept.parties(), kept.over(), kept.place(), evidence);
    }
    if (a instanceof Fact.Agreement one && b instanceof Fact.Agreement other) {
      return new Fact.Agreement(
          name(one, other),
          isReference(one) == isReference(other)
              ? union(one.parties(), other.parties())
              : isReference(one) ? other.parties() : one.parties(),
          content(one, other),
          isOnlyNamed(one) ? other.stage() : one.stage(),
          one.date().or(other::date),
          evidence);
    }
    if (a instanceof Fact.Event one && b instanceof Fact.Event other) {
      return new Fact.Event(
          one.plover(),
          one.agents().isEmpty() ? other.agents() : one.agents(),
          union(one.targets(), other.targets()),
          SameAct.words(one, other),
          one.place().or(other::place),
          one.when().or(other::when),
          one.realis(),
          evidence);
    }
    if (a instanceof Fact.Statement one && b instanceof Fact.Statement other) {
      boolean whole = one.content().length() >= other.content().length();
      return new Fact.Statement(
          whole ? one.speakers() : other.speakers(),
          union(one.addressees(), other.addressees()),
          one.kind() == Fact.Statement.Kind.SAY ? other.kind() : one.kind(),
          longer(one.content(), other.content()),
          one.quoted() || other.quoted(),
          one.when(),
          evidence);
    }
    return a;
  }

  /** The name in full. */
  private static Optional<String> name(Fact.Agreement one, Fact.Agreement other) {
    return Stream.of(one.name(), other.name())
        .flatMap(Optional::stream)
        .reduce((a, b) -> longer(a, b));
  }

  /** What is agreed, told rather than referred to. */
  private static String content(Fact.Agreement one, Fact.Agreement other) {
    boolean second = isReference(one) || DEFINITE.matcher(one.content()).lookingAt();
    boolean first = isReference(other) || DEFINITE.matcher(other.content()).lookingAt();
    return first == second
        ? longer(one.content(), other.content())
        : second ? other.content() : one.content();
  }

  /** An agreement that is referred to is in force as long as nothing else tells its stage. */
  private static boolean isOnlyNamed(Fact.Agreement agreement) {
    return agreement.stage() == Fact.Agreement.Stage.IN_FORCE && isReference(agreement);
  }

  static Optional<Entity.Place> finer(Optional<Entity.Place> a, Optional<Entity.Place> b) {
    return a.isPresent() && b.isPresent() && holds(a.get(), b.get()) ? b : a.or(() -> b);
  }

  static Optional<DateRange> preciser(Optional<DateRange> a, Optional<DateRange> b) {
    boolean second = a.isPresent() && b.isPresent() && a.get().start().includes(b.get().start());
    return second ? b : a.or(() -> b);
  }

  private static String longer(String a, String b) {
    return a.length() >= b.length() ? a : b;
  }

  static List<Entity> union(List<Entity> a, List<Entity> b) {
    Set<Entity> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
