package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.http.Patience;

/**
 * How to deal with a server.
 *
 * @param credentials what it asks for, if it does
 * @param patience how long to bear with it
 */
public record RemoteAccess(Optional<Credentials> credentials, Patience patience) {

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
      new RemoteAccess(
          Optional.empty(), new Patience(Duration.ofMinutes(1), 6, Duration.ofMillis(500)));

  public RemoteAccess {
    requireNonNull(credentials);
    requireNonNull(patience);
  }

  public RemoteAccess with(Credentials known) {
    return new RemoteAccess(Optional.of(known), patience);
  }
}
