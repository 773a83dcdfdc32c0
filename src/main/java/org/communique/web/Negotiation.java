package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Which of several media types a request would rather have (RFC 9110, section 12.5.1). */
final class Negotiation {
  private Negotiation() {}

  /** The one of those on offer that fits best, the first where all are welcome; or none. */
  static Optional<String> choose(HttpServletRequest request, List<String> offers) {
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return Optional.of(offers.get(0));
    }
    MediaType match =
        AcceptList.match(new AcceptList(accept), AcceptList.create(offers.toArray(String[]::new)));
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }
}
