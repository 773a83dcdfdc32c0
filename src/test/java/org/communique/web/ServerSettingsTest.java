package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.store.RemoteAccess.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {
  private static ServerSettings at(String address, Optional<Credentials> credentials) {
    return new ServerSettings(
        address, 0, credentials, false, List.of(), List.of(), Limits.STANDARD, Optional.empty());
  }

  @Test
  void otherMachinesNeedAPassword() {
    assertThatThrownBy(() -> at("0.0.0.0", Optional.empty()))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("needs a password");
    assertThat(at("0.0.0.0", Optional.of(new Credentials("ada", "x"))).isForThisMachine())
        .isFalse();
    assertThat(at("127.0.0.1", Optional.empty()).isForThisMachine()).isTrue();
    assertThat(at("::1", Optional.empty()).isForThisMachine()).isTrue();
  }

  @Test
  void updatesNeedAPassword() {
    assertThatThrownBy(
            () ->
                new ServerSettings(
                    "localhost",
                    0,
                    Optional.empty(),
                    true,
                    List.of(),
                    List.of(),
                    Limits.STANDARD,
                    Optional.empty()))
        .hasMessageContaining("updates need a password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "maps.example", "https://maps.example/", "https://*.example", ""})
  void originsAreNamedOneByOne(String origin) {
    assertThatThrownBy(
            () ->
                new ServerSettings(
                    "localhost",
                    0,
                    Optional.empty(),
                    false,
                    List.of(),
                    List.of(origin),
                    Limits.STANDARD,
                    Optional.empty()))
        .isInstanceOf(CommuniqueException.class)
        .hasMessageContaining("is no web origin");
  }

  @Test
  void limitsAreMoreThanNothing() {
    assertThatThrownBy(() -> new Limits(Duration.ZERO, 1, 1, 1))
        .isInstanceOf(CommuniqueException.class);
    assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), 0, 1, 1))
        .isInstanceOf(CommuniqueException.class);
  }
}
