package org.communique.reconcile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.entity.Entity;
import org.communique.fact.ExternalMatch;
import org.communique.fact.Reading;
import org.communique.gazetteer.Entry;
import org.communique.http.Patience;
import org.communique.http.PatientClient;

/**
 * Asks a reconciliation service about the names of an article that the gazetteer has no identifier
 * for. What the service holds to be the one that is meant is taken as its opinion; where it holds
 * several or none to be so, nothing is.
 *
 * <p>A person is asked for only by a full name: a family name alone means anybody.
 */
public final class Reconciler {
  /** Half a minute for an answer, four further tries within half a minute. */
  public static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(30), 4, Duration.ofSeconds(1));

  /** Two requests in a second. */
  public static final Duration DISTANCE = Duration.ofMillis(500);

  /** What a service may be asked for. */
  public enum Sort {
    PERSON,
    ORGANIZATION,
    PLACE
  }

  private final URI address;
  private final Map<Sort, String> types;
  private final Answers answers;

  /**
   * @param service where the service answers
   * @param types the service's types, to which what is looked for of a sort is limited
   * @param cache the folder in which its answers are kept
   * @param distance the least time from one request to the next
   */
  public Reconciler(
      URI service, Map<Sort, String> types, Path cache, Patience patience, Duration distance) {
    if (service.getHost() == null || !String.valueOf(service.getScheme()).matches("https?")) {
      throw new CommuniqueException(
          service + ": is not the address of a service; it begins with http:// or https://");
    }
    this.address = service;
    this.types = Map.copyOf(types);
    this.answers =
        new Answers(
            new ReconciliationService(service, new PatientClient(patience), distance),
            new AnswerCache(cache, service));
  }

  /** Why the service is not asked any more, if it is not: one line. */
  public Optional<String> failure() {
    return answers.failure();
  }

  /** The reading with what the service takes its entities for. Several threads may ask at once. */
  public Reading reconcile(Reading reading) {
    Map<Entity, NameQuery> questions = new LinkedHashMap<>();
    reading
        .entities()
        .all()
        .forEach(entity -> question(entity).ifPresent(q -> questions.put(entity, q)));
    if (questions.isEmpty()) {
      return reading;
    }
    return answers
        .manifest()
        .map(manifest -> reading.with(matches(questions, manifest)))
        .orElse(reading);
  }

  private List<ExternalMatch> matches(Map<Entity, NameQuery> questions, Manifest manifest) {
    Map<NameQuery, List<Candidate>> found =
        answers.to(questions.values().stream().distinct().toList(), manifest.batchSize());
    List<ExternalMatch> matches = new ArrayList<>();
    questions.forEach(
        (entity, question) -> {
          List<Candidate> meant =
              found.getOrDefault(question, List.of()).stream().filter(Candidate::match).toList();
          if (meant.size() == 1) {
            Candidate one = meant.get(0);
            manifest
                .address(one.id())
                .map(item -> new ExternalMatch(entity, item, one.name(), one.score(), address))
                .ifPresent(matches::add);
          }
        });
    return matches;
  }

  private Optional<NameQuery> question(Entity entity) {
    if (entity instanceof Entity.Person person && person.name().contains(" ")) {
      return Optional.of(query(person, Sort.PERSON));
    } else if (entity instanceof Entity.Organization organization
        && !isIdentified(organization.entry())) {
      return Optional.of(query(organization, Sort.ORGANIZATION));
    } else if (entity instanceof Entity.Place place && !isIdentified(place.entry())) {
      return Optional.of(query(place, Sort.PLACE));
    }
    return Optional.empty();
  }

  private NameQuery query(Entity entity, Sort sort) {
    return new NameQuery(entity.name(), Optional.ofNullable(types.get(sort)));
  }

  private static boolean isIdentified(Optional<Entry> entry) {
    return entry.filter(e -> e.wikidata().isPresent() || e.geonames().isPresent()).isPresent();
  }
}
