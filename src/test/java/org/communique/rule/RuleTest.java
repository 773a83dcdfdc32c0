package org.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule asks in the order of its file, whatever run of the program reads it. */
class RuleTest {
  @Test
  void fillersAndTriggersKeepTheOrderOfTheFile() {
    List<Filler> fillers =
        List.of("subject", "object", "to", "at", "over", "into", "from", "with", "by", "on")
            .stream()
            .map(Filler::new)
            .toList();
    Map<Filler, Set<String>> where = new LinkedHashMap<>();
    fillers.forEach(filler -> where.put(filler, Set.of("$any")));
    Rule rule =
        new Rule(
            "a/b",
            new Act.Dispute(),
            Set.of("quarrel"),
            Set.of(),
            where,
            Map.of(),
            fillers,
            List.of(),
            List.of(),
            0.5,
            List.of());
    assertThat(rule.where().keySet()).containsExactlyElementsOf(fillers);
  }
}
