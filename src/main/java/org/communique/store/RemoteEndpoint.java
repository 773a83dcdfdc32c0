package org.communique.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.communique.CommuniqueException;
import org.communique.http.PatientClient;

/**
 * A dataset on a server, by its address: what answers queries, updates and the Graph Store
 * Protocol.
 *
 * <p>Requests are sent again when they fail; all of ours do the same when they arrive twice.
 */
final class RemoteEndpoint {
  private final URI address;
  private final RemoteAccess access;
  private final PatientClient client;

  RemoteEndpoint(URI address, RemoteAccess access) {
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new CommuniqueException(
          address + ": is not the address of a dataset; it begins with http:// or https://");
    }
    this.address = requireNonNull(address);
    this.access = requireNonNull(access);
    this.client = new PatientClient(access.patience());
  }

  byte[] post(String contentType, String accept, String body) {
    return send(
        request(accept).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /** The whole dataset. */
  byte[] get(String accept) {
    return send(request(accept).GET());
  }

  private HttpRequest.Builder request(String accept) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", accept);
    access.credentials().ifPresent(known -> request.header("Authorization", known.header()));
    return request;
  }

  private byte[] send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build());
      if (response.statusCode() < 300) {
        return response.body();
      }
      throw refused(response.statusCode(), firstLine(response.body()));
    } catch (IOException lost) {
      throw unreachable(lost);
    }
  }

  private static String firstLine(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).lines().findFirst().orElse("no reason given");
  }

  private CommuniqueException refused(int status, String told) {
    String reason =
        switch (status) {
          case 401 ->
              access.credentials().isPresent()
                  ? "it does not accept this user and password (401); check them"
                  : "it asks for a user and a password (401); give them";
          case 403 -> "this user may not do that (403); ask who runs the server";
          case 404 -> "there is no such dataset (404); check the address";
          case 405, 415 ->
              "it takes no updates here ("
                  + status
                  + "); start it so that it does, or name the"
                  + " dataset's own address";
          case 413 -> "the article's graph is too large for it (413); raise the server's limit";
          default ->
              status >= 500
                  ? "the server keeps failing (%d: %s); look at its log and try again"
                      .formatted(status, told)
                  : "it refuses (%d: %s); check the address and the server".formatted(status, told);
        };
    return new CommuniqueException(address + ": " + reason);
  }

  private CommuniqueException unreachable(IOException lost) {
    String reason =
        lost instanceof ConnectException
            ? "no server answers here"
            : "the connection fails (%s)".formatted(lost.getMessage());
    return new CommuniqueException(
        address
            + ": "
            + reason
            + "; check that it runs, and start the same command again: it goes"
            + " on where it stopped",
        lost);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
