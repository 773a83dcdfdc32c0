package org.communique.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;

/**
 * The places that have a point, as <a href="https://www.rfc-editor.org/rfc/rfc7946">GeoJSON</a>,
 * with their name, kind and the number of articles that name them.
 */
final class PlaceMap {
  private static final Pattern POINT =
      Pattern.compile("POINT\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlaceMap() {}

  static void write(DatasetGraph dataset, OutputStream out) {
    ObjectNode map = JSON.createObjectNode().put("type", "FeatureCollection");
    var features = map.putArray("features");
    for (Map<String, String> row : Rows.of("places", dataset)) {
      feature(row).ifPresent(features::add);
    }
    try {
      JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .writeValue(out, map);
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new CommuniqueException("the map cannot be written: " + e.getMessage(), e);
    }
  }

  private static Optional<ObjectNode> feature(Map<String, String> row) {
    Matcher point = POINT.matcher(row.get("wkt"));
    if (!point.find()) {
      return Optional.empty();
    }
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature").put("id", row.get("place"));
    feature
        .putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(Double.parseDouble(point.group(1)))
        .add(Double.parseDouble(point.group(2)));
    ObjectNode properties = feature.putObject("properties").put("name", row.get("label"));
    Optional.ofNullable(row.get("kind")).ifPresent(kind -> properties.put("kind", kind));
    Optional.ofNullable(row.get("sameAs")).ifPresent(same -> properties.put("sameAs", same));
    properties.put("articles", Integer.parseInt(row.get("articles")));
    return Optional.of(feature);
  }
}
