package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.store.SampleGraphs.dump;
import static org.communique.store.SampleGraphs.generated;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.communique.CommuniqueException;
import org.communique.http.Patience;
import org.communique.store.ArticleStore.Load.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads into a server that is killed and comes back: nothing is lost, nothing is there twice. */
@Tag("slow")
class KilledServerIT {
  private static final int ARTICLES = 200;
  private static final RemoteAccess PATIENT =
      new RemoteAccess(
          Optional.empty(), new Patience(Duration.ofSeconds(20), 8, Duration.ofMillis(250)));
  private static final RemoteAccess IMPATIENT =
      new RemoteAccess(
          Optional.empty(), new Patience(Duration.ofSeconds(20), 0, Duration.ofMillis(1)));

  @TempDir private Path folder;
  private Process server;
  private int port;

  private void serve() throws IOException, InterruptedException {
    Path told = folder.resolve("port");
    server =
        ChildProcess.start(
            told, FusekiProcess.class, folder.resolve("db").toString(), Integer.toString(port));
    while (!Files.readString(told).endsWith("\n") && server.isAlive()) {
      Thread.sleep(10);
    }
    port = Integer.parseInt(Files.readString(told).strip());
  }

  private void kill() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @AfterEach
  void stop() throws InterruptedException {
    kill();
  }

  private RemoteStore store(RemoteAccess access) {
    return RemoteStore.at(URI.create("http://localhost:" + port + "/graph"), access);
  }

  @Test
  void aLoadOutlastsAServerThatComesBackAndGoesOnAfterOneThatDidNot() throws Exception {
    serve();
    try (RemoteStore store = store(PATIENT)) {
      load(store, 0, ARTICLES / 4);
      CompletableFuture<Void> load =
          CompletableFuture.runAsync(() -> load(store, ARTICLES / 4, ARTICLES / 2));
      Thread.sleep(100);
      kill();
      serve();
      load.get();
    }
    try (RemoteStore store = store(IMPATIENT)) {
      kill();
      assertThatThrownBy(() -> load(store, ARTICLES / 2, ARTICLES))
          .isInstanceOf(CommuniqueException.class)
          .hasMessageContaining("no server answers here")
          .hasMessageNotContaining("\n");
      serve();
      assertThat(load(store, 0, ARTICLES)).isEqualTo(ARTICLES / 2);
    }
    assertThatAllIsThereOnce();
  }

  /** Loads some of the articles and returns how many of them were there as they are. */
  private static long load(RemoteStore store, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> store.load(generated("a" + i, i % 3)).outcome())
        .filter(Outcome.UNCHANGED::equals)
        .count();
  }

  private void assertThatAllIsThereOnce() {
    try (RemoteStore store = store(PATIENT);
        Store fresh = Store.inMemory()) {
      for (int i = ARTICLES - 1; i >= 0; i--) {
        fresh.load(generated("a" + i, i % 3));
      }
      assertThat(store.status().articles()).isEqualTo(ARTICLES);
      assertThat(dump(store)).isEqualTo(dump(fresh));
    }
  }
}
