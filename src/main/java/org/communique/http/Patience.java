package org.communique.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.communique.CommuniqueException;

/**
 * How long to bear with a server.
 *
 * @param timeout how long one answer may take
 * @param retries how often a request is sent again after the server failed or was not there
 * @param firstPause how long to wait before the first of these; each further pause is twice as long
 */
public record Patience(Duration timeout, int retries, Duration firstPause) {
  public Patience {
    requireNonNull(timeout);
    requireNonNull(firstPause);
    if (timeout.isNegative() || timeout.isZero() || retries < 0) {
      throw new CommuniqueException(
          "a timeout is longer than nothing and a number of retries is not negative; mend them");
    }
  }
}
