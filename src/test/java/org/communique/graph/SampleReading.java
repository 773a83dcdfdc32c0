package org.communique.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.entity.Entities;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Plover;
import org.communique.fact.Reading;
import org.communique.fact.Realis;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Span;
import org.communique.time.DateRange;
import org.communique.time.PartialDate;
import org.communique.time.Publication;
import org.communique.time.TimeExpression;

/** A short dispatch about an invented meeting, read by hand: at least one fact of every kind. */
public final class SampleReading {
  private static final String TEXT =
      """
      OSLO, June 3, 2030 (Nordlys) -- Japanese Foreign Minister Aiko Tanabe met her Russian \
      counterpart Oleg Sorokin in Oslo on Monday.
      Japan and Russia agreed to open a ferry line in May 2031.
      Tanabe told Russia that the patrols are "a danger to fishermen".
      Etorofu, called Iturup in Russia, is claimed by Japan and controlled by Moscow.
      The two countries dispute the island.
      Russian border guards seized a Japanese trawler in 2029, former envoy Jun Mori said.
      """;

  private final Article article;
  private final Entity.Place japan = country("Japan", "JP", "Q17", 138, 36);
  private final Entity.Place russia = country("Russia", "RU", "Q159", 94, 66);
  private final Entity.Place norway = country("Norway", "NO", "Q20", 11, 65);
  private final Entity.Place oslo =
      new Entity.Place(
          "Oslo",
          List.of(),
          Entity.Place.Kind.CITY,
          Optional.of(norway),
          Optional.of(entry("Oslo", Entry.Kind.CITY, "NO", "Q585", 10.75, 59.91)));
  private final Entity.Place etorofu =
      new Entity.Place(
          "Etorofu",
          List.of(new Entity.PlaceName("Iturup", Optional.of(russia))),
          Entity.Place.Kind.ISLAND,
          Optional.of(japan),
          Optional.empty());
  private final Entity.Person tanabe =
      person("Aiko Tanabe", "Tanabe", "foreign minister", Optional.of(japan));
  private final Entity.Person sorokin =
      person("Oleg Sorokin", "Sorokin", "foreign minister", Optional.of(russia));
  private final Entity.Person mori = person("Jun Mori", "Mori", "former envoy", Optional.empty());
  private final Entity.Organization nordlys =
      new Entity.Organization(
          "Nordlys", List.of(), Entity.Organization.Kind.MEDIA, Optional.empty());
  private final Entity.Group guards = new Entity.Group("border guards", Optional.of(russia));

  private SampleReading(String id) {
    article = Article.of(id, TEXT);
  }

  /** The dispatch under an id. */
  public static Reading of(String id) {
    return new SampleReading(id).reading();
  }

  private Reading reading() {
    Publication publication =
        new Publication(LocalDate.of(2030, 6, 3), Publication.Basis.DATELINE, span("June 3, 2030"));
    return new Reading(
        new AnalyzedText(article, List.of(), List.of()),
        Optional.of(publication),
        mentions(),
        new Entities(
            List.of(tanabe, sorokin, mori, nordlys, oslo, japan, russia, etorofu),
            List.of(
                new Reference(span("Japanese"), Reference.Form.DEMONYM, List.of(japan)),
                new Reference(span("Moscow"), Reference.Form.METONYM, List.of(russia)))),
        facts());
  }

  private List<Mention> mentions() {
    return List.of(
        new Mention.Name(
            span("Japanese"),
            Mention.Name.Kind.DEMONYM,
            List.of(new Sense(japan.entry().orElseThrow(), Sense.Form.DEMONYM)),
            1),
        new Mention.Role(span("Foreign Minister"), "foreign minister"),
        new Mention.Time(
            new TimeExpression(
                span("Monday"),
                TimeExpression.Type.DATE,
                "2030-06-03",
                Optional.of(DateRange.on(date("2030-06-03"))))),
        new Mention.Quote(span("a danger to fishermen")),
        new Mention.Name(
            span("Moscow"),
            Mention.Name.Kind.PLACE,
            List.of(
                new Sense(
                    entry("Moscow", Entry.Kind.CITY, "RU", "Q649", 37.62, 55.76), Sense.Form.NAME)),
            1));
  }

  private List<Fact> facts() {
    return List.of(
        new Fact.PersonFact(tanabe, at("Aiko Tanabe", "name/title")),
        new Fact.PersonFact(sorokin, at("Oleg Sorokin", "name/title")),
        new Fact.PersonFact(mori, at("Jun Mori", "name/title")),
        new Fact.OrganizationFact(nordlys, at("Nordlys", "name/agency")),
        new Fact.PlaceFact(japan, at("Japan and", "gazetteer")),
        new Fact.PlaceFact(russia, at("Russia agreed", "gazetteer")),
        new Fact.PlaceFact(oslo, at("Oslo", "gazetteer")),
        new Fact.PlaceFact(etorofu, at("Etorofu", "name/place")),
        new Fact.Claim(
            etorofu, List.of(japan), List.of(russia), at("claimed by Japan", "claim/claimed-by")),
        new Fact.Dispute(
            List.of(russia, japan), "the island", Optional.of(etorofu), at("dispute", "dispute")),
        new Fact.Meeting(
            Fact.Meeting.Kind.MEETING,
            List.of(tanabe, sorokin),
            Optional.of(oslo),
            Optional.of(DateRange.on(date("2030-06-03"))),
            Realis.ACTUAL,
            at("met", "meeting/meet")),
        new Fact.Agreement(
            Optional.empty(),
            List.of(japan, russia),
            "open a ferry line",
            Fact.Agreement.Stage.IN_FORCE,
            Optional.of(date("2031-05")),
            at("agreed", "agreement/agree")),
        new Fact.Statement(
            List.of(tanabe),
            List.of(russia),
            Fact.Statement.Kind.COMPLAIN,
            "the patrols are \"a danger to fishermen\"",
            true,
            Optional.empty(),
            at("told", "statement/tell")),
        new Fact.Event(
            Plover.COERCE,
            List.of(guards),
            List.of(japan),
            "seized a Japanese trawler",
            Optional.empty(),
            Optional.of(DateRange.on(date("2029"))),
            Realis.ACTUAL,
            at("seized", "act/seize")));
  }

  private static Entity.Place country(
      String name, String iso2, String wikidata, double longitude, double latitude) {
    return new Entity.Place(
        name,
        List.of(),
        Entity.Place.Kind.COUNTRY,
        Optional.empty(),
        Optional.of(entry(name, Entry.Kind.COUNTRY, iso2, wikidata, longitude, latitude)));
  }

  private static Entry entry(
      String name,
      Entry.Kind kind,
      String iso2,
      String wikidata,
      double longitude,
      double latitude) {
    return new Entry(
        name,
        kind,
        List.of(),
        Optional.of(iso2),
        Optional.empty(),
        Optional.of(wikidata),
        Optional.empty(),
        Optional.of(new Entry.Point(latitude, longitude)),
        0);
  }

  private static Entity.Person person(
      String name, String familyName, String title, Optional<Entity> of) {
    return new Entity.Person(name, List.of(familyName), List.of(new Entity.Post(title, of)));
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  private List<Evidence> at(String words, String rule) {
    Span span = span(words);
    int start = TEXT.lastIndexOf('\n', span.start()) + 1;
    return List.of(
        new Evidence(span, new Span(start, TEXT.indexOf('\n', span.start())), rule, 0.9));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
