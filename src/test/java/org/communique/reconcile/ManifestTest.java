package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of a service's description of itself; "-" is nothing. */
class ManifestTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "A", "identifierSpace": "http://a.example/id/"}     | http://a.example/id/x%2F1
          {"name": "A", "identifierSpace": "http://a.example/ns#"}     | http://a.example/ns#x%2F1
          {"name": "A", "identifierSpace": "http://a.example/spec", "view": {"url": "http://a.example/page?id={{id}}"}} | http://a.example/page?id=x%2F1
          {"name": "A", "identifierSpace": "http://a.example/spec"}    | -
          {"name": "A", "identifierSpace": "a/"}                       | -
          {"name": "A", "identifierSpace": "http://a.example/spec", "view": {"url": "http://a.example/"}} | -
          """)
  void identifiersBecomeAddresses(String description, String address) throws IOException {
    Manifest manifest = Manifest.of(JSON.readTree(description)).orElseThrow();
    assertThat(manifest.address("x/1").map(URI::toString).orElse("-")).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "A", "identifierSpace": "b"}                    | 10
          {"name": "A", "identifierSpace": "b", "batchSize": 3}    | 3
          {"name": "A", "identifierSpace": "b", "batchSize": 5000} | 50
          {"name": "A", "identifierSpace": "b", "batchSize": 0}    | 1
          {"name": "A"}                                            | -
          {"identifierSpace": "b"}                                 | -
          """)
  void batchesAreAsLargeAsIsTakenAndNoLarger(String description, String size) throws IOException {
    Optional<Manifest> manifest = Manifest.of(JSON.readTree(description));
    assertThat(manifest.map(m -> "" + m.batchSize()).orElse("-")).isEqualTo(size);
  }
}
