package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Distances that the queries work out are those of great circles, wherever on earth. */
class DistanceTest {
  private static final double RADIUS = 6371;
  private static final int FARTHEST = 5000;
  private static final CatalogueQuery NEAR = QueryCatalogue.load().get("places-near");

  @Property(tries = 100)
  void distancesAreThoseOfGreatCircles(
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude,
      @ForAll @DoubleRange(min = -40, max = 40) double northwards) {
    double otherLatitude = Math.max(-90, Math.min(90, latitude + northwards));
    double expected = distance(longitude, latitude, otherLongitude, otherLatitude);
    ResultTable answer =
        QueryRunner.over(place(otherLongitude, otherLatitude))
            .run(
                NEAR,
                Map.of(
                    "centre",
                    String.format(Locale.ROOT, "%.6f %.6f", longitude, latitude),
                    "km",
                    Integer.toString(FARTHEST)));
    if (expected < FARTHEST - 1) {
      assertThat(Double.parseDouble(answer.cell(0, 0))).isCloseTo(expected, within(1.0));
    } else if (expected > FARTHEST + 1) {
      assertThat(answer.rows()).isEmpty();
    }
  }

  private static DatasetGraph place(double longitude, double latitude) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(
            String.format(
                Locale.ROOT,
                """
                @prefix cq: <https://w3id.org/communique/ns#> .
                @prefix geo: <http://www.opengis.net/ont/geosparql#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <x:graph> {
                  <x:isle> rdfs:label "Isle" ; cq:kind <x:kind#island> ; geo:hasGeometry <x:point> .
                  <x:point> geo:asWKT "POINT(%.6f %.6f)"^^geo:wktLiteral .
                }
                """,
                longitude,
                latitude),
            Lang.TRIG)
        .parse(dataset);
    return dataset;
  }

  /** By the angle between the two directions from the centre of the earth. */
  private static double distance(double lon1, double lat1, double lon2, double lat2) {
    double[] one = direction(lon1, lat1);
    double[] other = direction(lon2, lat2);
    double cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    return RADIUS * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }

  private static double[] direction(double lon, double lat) {
    double outwards = Math.cos(Math.toRadians(lat));
    return new double[] {
      outwards * Math.cos(Math.toRadians(lon)),
      outwards * Math.sin(Math.toRadians(lon)),
      Math.sin(Math.toRadians(lat))
    };
  }
}
