package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, run as a user runs it. */
@Tag("slow")
class JarIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", "target/communique.jar"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Outcome(process.exitValue(), out, Files.readString(folder.resolve("err")));
  }

  private Path dispatch() throws IOException {
    return Files.writeString(
        folder.resolve("dispatch.txt"),
        "LOMÉ (Coast Wire) -- The foreign ministers of Togo and Benin met in Lomé on Monday.\n");
  }

  @Test
  void isQuietButForItsResults() throws Exception {
    Outcome outcome = run("query", "places", dispatch().toString(), "-f", "csv");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("place,kind,within,aka\r\n").contains("Togo", "Lomé");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void servesAStoreThatNobodyElseCanOpenMeanwhile() throws Exception {
    String store = folder.resolve("store").toString();
    assertThat(run("build", dispatch().toString(), "--store", store).code()).isZero();
    Process server = start("serve", "--store", store, "--port", "0");
    try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
      String address =
          lines.lines().filter(line -> line.startsWith("SPARQL:")).findFirst().orElseThrow();
      URI endpoint = URI.create(address.replace("SPARQL:", "").strip());
      assertThat(ask(endpoint, "ASK { GRAPH ?g { ?s ?p ?o } }")).contains("true");

      Outcome query = run("query", "places", "--endpoint", endpoint.toString());
      assertThat(query.out()).contains("Togo");

      Outcome locked = run("query", "places", "--store", store);
      assertThat(locked.err().lines()).singleElement().asString().contains("another process");
      assertThat(locked.code()).isEqualTo(2);

      String other = folder.resolve("other").toString();
      assertThat(run("build", dispatch().toString(), "--store", other).code()).isZero();
      Outcome inUse = run("serve", "--store", other, "--port", "" + endpoint.getPort());
      assertThat(inUse.err().lines()).singleElement().asString().contains("port");
      assertThat(inUse.code()).isEqualTo(2);

      server.destroy();
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(run("status", "--store", store).code()).isZero();
    } finally {
      server.destroyForcibly();
    }
  }

  private static String ask(URI endpoint, String query) {
    URI address =
        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
