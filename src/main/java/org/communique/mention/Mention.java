package org.communique.mention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.communique.gazetteer.Sense;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/**
 * Words of an article that name something, before it is decided what exactly. Mentions of one kind
 * do not overlap.
 */
public sealed interface Mention {
  Span span();

  /**
   * A proper name, or an adjective made from one.
   *
   * @param span the name without titles and articles: "Itsunori Onodera", "Soviet Union",
   *     "Japanese"
   * @param kind what sort of thing it names
   * @param senses what the gazetteer knows by that name, the likeliest first; empty for unknown
   *     names
   * @param confidence 0 to 1, of span and kind
   */
  record Name(Span span, Kind kind, List<Sense> senses, double confidence) implements Mention {
    /** Sorts of things with proper names. */
    public enum Kind {
      PERSON,
      ORGANIZATION,
      COUNTRY,
      PLACE,
      DEMONYM
    }

    public Name {
      requireNonNull(span);
      requireNonNull(kind);
      senses = List.copyOf(senses);
    }
  }

  /** A temporal expression. */
  record Time(TimeExpression expression) implements Mention {
    @Override
    public Span span() {
      return expression.span();
    }
  }

  /**
   * The title of a post, with or without its holder's name: "Foreign Minister", "prime minister".
   *
   * @param span the title's words, without country, article and name
   * @param title the title in lower case, singular: "foreign minister", "former president"
   */
  record Role(Span span, String title) implements Mention {
    public Role {
      requireNonNull(span);
      requireNonNull(title);
    }
  }

  /** The name of a treaty, pact or other instrument. */
  record Instrument(Span span) implements Mention {}

  /** The words between quotation marks, without the marks. */
  record Quote(Span span) implements Mention {}
}
