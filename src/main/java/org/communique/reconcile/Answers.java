package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.CommuniqueException;

/**
 * Answers of a service, from what it answered before or else from itself. When it fails, it is not
 * asked again: what is known stays known, and the rest has no answer.
 */
final class Answers {
  private static final String MANIFEST = "manifest";

  private final ReconciliationService service;
  private final AnswerCache cache;
  private Optional<String> failure = Optional.empty();

  Answers(ReconciliationService service, AnswerCache cache) {
    this.service = service;
    this.cache = cache;
  }

  /** Why the service is not asked any more, if it is not. */
  synchronized Optional<String> failure() {
    return failure;
  }

  /** How the service describes itself, if it was ever heard. */
  synchronized Optional<Manifest> manifest() {
    Optional<JsonNode> known = cache.get(MANIFEST);
    if (known.isEmpty() && failure.isEmpty()) {
      try {
        known = Optional.of(service.manifest());
        cache.put(MANIFEST, known.get());
      } catch (CommuniqueException failed) {
        failure = Optional.of(failed.getMessage());
      }
    }
    return known.flatMap(Manifest::of);
  }

  /** What each name can mean, for those that the service answered. */
  synchronized Map<NameQuery, List<Candidate>> to(Collection<NameQuery> questions, int batchSize) {
    Map<NameQuery, List<Candidate>> answers = new LinkedHashMap<>();
    List<NameQuery> open = new ArrayList<>();
    for (NameQuery question : questions) {
      Optional<JsonNode> known = cache.get(question.json().toString());
      known.ifPresent(result -> answers.put(question, candidates(result)));
      if (known.isEmpty()) {
        open.add(question);
      }
    }
    for (int i = 0; i < open.size() && failure.isEmpty(); i += batchSize) {
      List<NameQuery> batch = open.subList(i, Math.min(open.size(), i + batchSize));
      try {
        keep(batch, service.ask(batch), answers);
      } catch (CommuniqueException failed) {
        failure = Optional.of(failed.getMessage());
      }
    }
    return answers;
  }

  private void keep(
      List<NameQuery> batch, List<JsonNode> results, Map<NameQuery, List<Candidate>> answers) {
    for (int i = 0; i < batch.size(); i++) {
      if (results.get(i).isArray()) {
        cache.put(batch.get(i).json().toString(), results.get(i));
        answers.put(batch.get(i), candidates(results.get(i)));
      }
    }
  }

  private static List<Candidate> candidates(JsonNode results) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode each : results) {
      String id = each.path("id").asText();
      if (!id.isEmpty() && Double.isFinite(each.path("score").asDouble())) {
        candidates.add(
            new Candidate(
                id,
                each.path("name").asText(),
                each.path("score").asDouble(),
                each.path("match").asBoolean()));
      }
    }
    return candidates;
  }
}
