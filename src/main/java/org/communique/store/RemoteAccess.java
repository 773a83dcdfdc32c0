package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.communique.CommuniqueException;

/**
 * How to deal with a server.
 *
 * @param credentials what it asks for, if it does
 * @param timeout how long one answer may take
 * @param retries how often a request is sent again after the server failed or was not there
 * @param firstPause how long to wait before the first of these; each further pause is twice as long
 */
public record RemoteAccess(
    Optional<Credentials> credentials, Duration timeout, int retries, Duration firstPause) {

  /** A user and a password, which are shown nowhere. */
  public record Credentials(String user, String password) {
    public Credentials {
      requireNonNull(user);
      requireNonNull(password);
      if (user.isEmpty() || user.contains(":")) {
        throw new CommuniqueException("a user's name is not empty and has no colon; give another");
      }
    }

    String header() {
      byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
      return user;
    }
  }

  /** No credentials, a minute for an answer, six further tries within half a minute. */
  public static final RemoteAccess OPEN =
      new RemoteAccess(Optional.empty(), Duration.ofMinutes(1), 6, Duration.ofMillis(500));

  public RemoteAccess {
    requireNonNull(credentials);
    requireNonNull(timeout);
    requireNonNull(firstPause);
    if (timeout.isNegative() || timeout.isZero() || retries < 0) {
      throw new CommuniqueException(
          "a timeout is longer than nothing and a number of retries is not negative; mend them");
    }
  }

  public RemoteAccess with(Credentials known) {
    return new RemoteAccess(Optional.of(known), timeout, retries, firstPause);
  }
}
