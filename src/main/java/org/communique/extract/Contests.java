package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.gazetteer.Contest;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Gazetteer;
import org.communique.text.Block;
import org.communique.text.Sentence;

/**
 * What is known of contested places, told only where the article itself speaks of the contest: a
 * sentence that refers to the place has a word of claiming or holding, and a side of either kind is
 * named in the article. Only sides that the article names are given.
 */
final class Contests {
  private static final Pattern CONTEST =
      Pattern.compile(
          "(?i)\\b(?:disput(?:e|ed|es|ing)|contested|claim(?:s|ed|ing)?|sovereignty|territorial|occup(?:y|ies|ied|ying|ation)|"
              + "annex(?:ed|es|ing|ation)?|administ(?:er|ers|ered|ration)|seiz(?:e|ed|ing|ure)|"
              + "(?:return|ced|hand)(?:e|ed|ing)?(?: over| back)?(?: of)? the|breakaway|separatist|as its own|as part of|"
              + "\\w+(?:-| )(?:controlled|held|administered|occupied|claimed)|(?:Israeli|Russian|Ukrainian|Chinese|Indian|British) territory)\\b");

  private static final double CONFIDENCE = 0.6;

  private final Source source;
  private final Gazetteer gazetteer;

  Contests(Source source, Gazetteer gazetteer) {
    this.source = source;
    this.gazetteer = gazetteer;
  }

  List<Fact.Claim> read() {
    List<Fact.Claim> claims = new ArrayList<>();
    for (Entity entity : source.entities().all()) {
      if (entity instanceof Entity.Place place && place.kind() != Entity.Place.Kind.COUNTRY) {
        known(place).flatMap(c -> claim(place, c)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Contest> known(Entity.Place place) {
    return Stream.concat(
            Stream.of(place.name()), place.otherNames().stream().map(Entity.PlaceName::text))
        .map(gazetteer::contest)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Fact.Claim> claim(Entity.Place place, Contest contest) {
    List<Entity> claimants = named(contest.claimants());
    List<Entity> administrators = named(contest.administrators());
    boolean bothNamed =
        !claimants.isEmpty() && (contest.administrators().isEmpty() || !administrators.isEmpty());
    return bothNamed
        ? spokenOf(place).map(e -> new Fact.Claim(place, claimants, administrators, List.of(e)))
        : Optional.empty();
  }

  /** The countries of the article that are among these. */
  private List<Entity> named(List<Entry> sides) {
    Predicate<Entity.Place> among = p -> p.entry().map(sides::contains).orElse(false);
    return source.entities().all().stream()
        .filter(Entity.Place.class::isInstance)
        .map(Entity.Place.class::cast)
        .filter(among)
        .map(Entity.class::cast)
        .toList();
  }

  /** The first sentence that speaks of the contest over a place. */
  private Optional<Evidence> spokenOf(Entity.Place place) {
    for (Sentence sentence : source.text().sentences()) {
      Optional<Reference> reference =
          source.entities().within(sentence.span()).stream()
              .filter(r -> r.entities().contains(place))
              .findFirst();
      if (sentence.block() == Block.Kind.BODY
          && reference.isPresent()
          && CONTEST.matcher(source.line(sentence.span())).find()) {
        return Optional.of(
            new Evidence(
                reference.get().span(), sentence.span(), "claim/known-contest", CONFIDENCE));
      }
    }
    return Optional.empty();
  }
}
