package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server refuses to start with, in one line each. */
class ServeCommandTest extends MemoryCommandLine {
  @BeforeEach
  void makeStore() throws Exception {
    Store.open(folder.resolve("store")).close();
    file("empty", "\n");
    file("notes.txt", "no store");
  }

  @ParameterizedTest
  @CsvSource({
    "--store @nowhere, there is no such store",
    "--store @, is not a store",
    "--store @notes.txt, there is no such store",
    "--store @store --port 70000, is no port",
    "--store @store --port x, Invalid value for option '--port'",
    "--store @store --bind 0.0.0.0, needs a password",
    "--store @store --bind no.such.host.invalid, is no address of this machine",
    "--store @store --allow-update, updates need a password",
    "--store @store --password-file @empty, its first line is empty",
    "--store @store --password-file @none, the password cannot be read",
    "--store @store --cors *, is no web origin",
    "--store @store --timeout 0, each limit",
    "--store @store --max-rows 0, each limit",
    "--store @store --max-request -1, each limit",
    "--store @store --access-log @nowhere/log, cannot be written",
    "--store @store --no-such-option, Unknown option",
  })
  void startsWithNothingThatIsWrong(String options, String message) {
    int code = run(("serve " + options).split(" "));
    assertThat(errors()).singleElement().asString().contains(message);
    assertThat(out()).isEmpty();
    assertThat(code).isEqualTo(2);
  }

  @Test
  void anEmptyStoreIsAStore() {
    assertThat(run("status", "--store", "@store")).isZero();
  }
}
