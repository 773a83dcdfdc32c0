package org.communique.gazetteer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something in the world that the gazetteer knows.
 *
 * @param name its common English name, unique together with kind and country
 * @param kind what it is
 * @param otherNames further names, abbreviations and spellings
 * @param iso2 ISO 3166-1 alpha-2 code: of a country its own, of anything else that of the country
 *     that administers it
 * @param within name of the nearest larger place that holds it, where it is not just the country
 * @param wikidata verified Wikidata id, such as {@code Q17}
 * @param geonames verified GeoNames id
 * @param point where it lies
 * @param population inhabitants as far as the source knows, else 0; a prior for ambiguous names
 */
public record Entry(
    String name,
    Kind kind,
    List<String> otherNames,
    Optional<String> iso2,
    Optional<String> within,
    Optional<String> wikidata,
    Optional<String> geonames,
    Optional<Point> point,
    long population) {

  /** What an entry is. The first group are places, the second organisations. */
  public enum Kind {
    COUNTRY,
    FORMER_COUNTRY,
    TERRITORY,
    CITY,
    ISLAND,
    ISLAND_GROUP,
    REGION,
    WATER,
    FACILITY,

    INTERNATIONAL,
    GOVERNMENT,
    MILITARY,
    COMPANY,
    PARTY,
    MEDIA,
    OTHER_ORGANIZATION;

    public boolean isPlace() {
      return compareTo(FACILITY) <= 0;
    }

    /** True for what acts as a state does, now or in its time. */
    public boolean isCountry() {
      return this == COUNTRY || this == FORMER_COUNTRY;
    }
  }

  /**
   * WGS 84.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {}

  public Entry {
    requireNonNull(name);
    requireNonNull(kind);
    otherNames = List.copyOf(otherNames);
    requireNonNull(iso2);
    requireNonNull(within);
    requireNonNull(wikidata);
    requireNonNull(geonames);
    requireNonNull(point);
  }
}
