package org.communique.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.communique.gazetteer.Entry;

/** Who or what an article speaks of: the same value wherever the article means the same one. */
public sealed interface Entity {
  /** The name by which tables and graph call it. */
  String name();

  /**
   * Someone with a name.
   *
   * @param name the fullest name that the article gives, without titles
   * @param otherNames the other ways in which the article names them
   * @param posts the posts the article gives them, in the order of the text
   * @param of the organisation they belong to, where the article says so and names no post
   */
  record Person(String name, List<String> otherNames, List<Post> posts, Optional<Entity> of)
      implements Entity {
    public Person {
      requireNonNull(name);
      otherNames = List.copyOf(otherNames);
      posts = List.copyOf(posts);
      requireNonNull(of);
    }

    /** Someone who belongs to nothing but by their posts. */
    public Person(String name, List<String> otherNames, List<Post> posts) {
      this(name, otherNames, posts, Optional.empty());
    }
  }

  /**
   * A post that someone holds.
   *
   * @param title lower case, without country: "defense minister", "former president", "ambassador
   *     to Germany"
   * @param of the country or organisation it belongs to, where the article says so
   */
  record Post(String title, Optional<Entity> of) {
    public Post {
      requireNonNull(title);
      requireNonNull(of);
    }
  }

  /**
   * An organisation with a name.
   *
   * @param name the fullest name that the article gives, or the common name the gazetteer has
   * @param otherNames other names in the article, abbreviations among them
   * @param kind what sort of organisation it is
   * @param entry what the gazetteer knows of it
   */
  record Organization(String name, List<String> otherNames, Kind kind, Optional<Entry> entry)
      implements Entity {
    /** Sorts of organisations. */
    public enum Kind {
      INTERNATIONAL,
      GOVERNMENT,
      MILITARY,
      COMPANY,
      PARTY,
      MEDIA,
      OTHER
    }

    public Organization {
      requireNonNull(name);
      otherNames = List.copyOf(otherNames);
      requireNonNull(kind);
      requireNonNull(entry);
    }
  }

  /**
   * A place, a country included; a country is an actor as well.
   *
   * @param name the common English name, or the first name that the article gives
   * @param otherNames other names in the article, each with who uses it
   * @param kind what sort of place it is
   * @param within the place that holds it, as the article or else the gazetteer has it
   * @param entry what the gazetteer knows of it
   */
  record Place(
      String name,
      List<PlaceName> otherNames,
      Kind kind,
      Optional<Place> within,
      Optional<Entry> entry)
      implements Entity {
    /** Sorts of places. */
    public enum Kind {
      COUNTRY,
      CITY,
      ISLAND,
      ISLAND_GROUP,
      REGION,
      WATER,
      FACILITY,
      OTHER
    }

    public Place {
      requireNonNull(name);
      otherNames = List.copyOf(otherNames);
      requireNonNull(kind);
      requireNonNull(within);
      requireNonNull(entry);
    }
  }

  /**
   * A name of a place.
   *
   * @param text the name
   * @param usedBy who calls it that, where the article says so ("called the Northern Territories in
   *     Japan")
   */
  record PlaceName(String text, Optional<Place> usedBy) {
    public PlaceName {
      requireNonNull(text);
      requireNonNull(usedBy);
    }
  }

  /**
   * Actors without a name: "officials", "12 South Korean lawmakers", "the navy".
   *
   * @param name the words of the article without an article: "South Korean lawmakers"
   * @param of the country or organisation they belong to, where the article says so
   */
  record Group(String name, Optional<Entity> of) implements Entity {
    public Group {
      requireNonNull(name);
      requireNonNull(of);
    }
  }
}
