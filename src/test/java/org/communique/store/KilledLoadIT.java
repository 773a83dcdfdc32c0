package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.store.SampleGraphs.dump;
import static org.communique.store.SampleGraphs.generated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it loads leaves each article in its old or its new state. */
@Tag("slow")
class KilledLoadIT {
  private static final Pattern VERSION = Pattern.compile("id/note/a(\\d)> .* \"version (\\d+)\" ");

  @Test
  void leavesTheOldOrTheNewStateOfEachArticle(@TempDir Path parent) throws Exception {
    Path folder = parent.resolve("store");
    Random random = new Random(7);
    int version = 1;
    for (int round = 0; round < 3; round++) {
      Map<Integer, Integer> told = loadAndKill(folder, version, 20 + random.nextInt(400));
      Map<Integer, Integer> found = new TreeMap<>();
      try (Store store = Store.open(folder);
          Store fresh = Store.inMemory()) {
        String all = dump(store);
        Matcher matcher = VERSION.matcher(all);
        while (matcher.find()) {
          int article = Integer.parseInt(matcher.group(1));
          found.put(article, Integer.parseInt(matcher.group(2)));
          fresh.load(generated("a" + article, found.get(article)));
        }
        assertThat(all).isEqualTo(dump(fresh));
      }
      assertThat(found).hasSize(LoadUntilKilled.ARTICLES);
      found.forEach((article, is) -> assertThat(is - told.get(article)).isBetween(0, 1));
      version = found.get(0) + 1;
    }
  }

  /** What the process said that it had loaded, of each article the last version. */
  private static Map<Integer, Integer> loadAndKill(Path folder, int version, int millis)
      throws Exception {
    Path said = folder.resolveSibling("said-" + version);
    Process process =
        ChildProcess.start(
            said, LoadUntilKilled.class, folder.toString(), Integer.toString(version));
    while (Files.readAllLines(said).size() <= LoadUntilKilled.ARTICLES && process.isAlive()) {
      Thread.sleep(10);
    }
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    Map<Integer, Integer> told = new TreeMap<>();
    for (String line : Files.readAllLines(said)) {
      String[] parts = line.split(" ");
      if (line.endsWith(" .")) {
        told.put(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    }
    return told;
  }
}
