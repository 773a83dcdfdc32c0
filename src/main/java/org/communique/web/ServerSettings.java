package org.communique.web;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.CommuniqueException;
import org.communique.store.RemoteAccess.Credentials;

/**
 * How to serve.
 *
 * @param address the address to listen on, such as {@code localhost} or {@code 0.0.0.0}
 * @param port where to listen; 0 for any free port
 * @param credentials who may ask; empty where everyone on this machine may
 * @param allowUpdate whether things can be changed
 * @param names host names by which requests may call this server besides those of this machine,
 *     such as that of a reverse proxy
 * @param origins web origins whose pages may ask, such as {@code https://maps.example}
 * @param limits what is spent on those who ask
 * @param accessLog where a line for each request goes
 */
public record ServerSettings(
    String address,
    int port,
    Optional<Credentials> credentials,
    boolean allowUpdate,
    List<String> names,
    List<String> origins,
    Limits limits,
    Optional<Path> accessLog) {
  public ServerSettings {
    requireNonNull(address);
    requireNonNull(credentials);
    names = List.copyOf(names);
    origins = List.copyOf(origins);
    requireNonNull(limits);
    requireNonNull(accessLog);
    if (port < 0 || port > 65535) {
      throw new CommuniqueException(port + ": is no port; name one from 0 to 65535");
    }
    if (allowUpdate && credentials.isEmpty()) {
      throw new CommuniqueException("updates need a password; give one");
    }
    for (String origin : origins) {
      if (!origin.matches("https?://[^/*\\s,]+")) {
        throw new CommuniqueException(
            origin + ": is no web origin; name one such as https://maps.example");
      }
    }
    if (!isLoopback(address) && credentials.isEmpty()) {
      throw new CommuniqueException(
          address + ": can be reached from other machines, so it needs a password; give one");
    }
  }

  /** For this machine only, and only to be read. */
  public static ServerSettings safe(int port) {
    return new ServerSettings(
        "localhost",
        port,
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Limits.STANDARD,
        Optional.empty());
  }

  /** Whether only this machine can reach the server. */
  boolean isForThisMachine() {
    return isLoopback(address);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new CommuniqueException(
          address + ": is no address of this machine; name one such as 0.0.0.0", unknown);
    }
  }
}
