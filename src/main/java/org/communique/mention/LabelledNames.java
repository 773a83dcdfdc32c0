package org.communique.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.communique.CommuniqueException;
import org.communique.article.Article;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Match;
import org.communique.gazetteer.Sense;
import org.communique.nlp.NamedSentence;
import org.communique.nlp.NamedSentence.Found;
import org.communique.nlp.NamedSentence.Type;
import org.communique.text.Span;
import org.communique.text.TextAnalyzer;

/**
 * Training data for the name finder from documents with labelled names: JSON Lines whose records
 * carry {@code text} and {@code entities: [[start, end, type], …]}, plain or compressed with gzip.
 *
 * <p>Labels made by a tagger have systematic mistakes, which are mended first: names are cut to
 * whole words; titles and possessives are taken off; what is no name (wars, adjectives) is dropped;
 * and where the gazetteer knows a name, its extent and type go before the label, unless the label
 * is of a longer name around it; organisations that show by their head words are added.
 */
public final class LabelledNames {
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*\\b(War|COVID|Covid|Day|Act|Treaty|Accord|Accords|Agreement)\\b.*|[^\\p{Lu}]*");

  private final TextAnalyzer analyzer;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final WordList titles = vocabulary.titles();
  private final OrganizationKinds kinds = OrganizationKinds.standard();
  private final OrganizationPatterns organizations = new OrganizationPatterns(kinds, vocabulary);

  public LabelledNames(TextAnalyzer analyzer, Gazetteer gazetteer) {
    this.analyzer = analyzer;
    this.gazetteer = gazetteer;
  }

  private record Label(Span span, Type type) {}

  /** The sentences of all documents of a file. */
  public List<NamedSentence> read(Path file) {
    List<NamedSentence> sentences = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    int number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sentences.addAll(document(mapper.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new CommuniqueException(
          file + ", line " + number + ": not a labelled document: " + e.getMessage(), e);
    }
    return sentences;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private List<NamedSentence> document(JsonNode record) {
    String text = record.path("text").asText();
    if (text.isBlank()) {
      return List.of();
    }
    List<Label> labels = new ArrayList<>();
    for (JsonNode entity : record.path("entities")) {
      type(entity.path(2).asText())
          .ifPresent(
              t ->
                  labels.add(
                      new Label(new Span(entity.path(0).asInt(), entity.path(1).asInt()), t)));
    }
    Article article = Article.of(record.path("id").asText("document"), text);
    List<Passage> passages = Passage.of(analyzer.analyze(article), gazetteer);
    NameHints hints = new NameHints(passages, gazetteer, kinds, vocabulary);
    return passages.stream()
        .map(p -> new NamedSentence(p.forms(), hints.of(p), names(p, labels)))
        .toList();
  }

  private static Optional<Type> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(Type.PERSON);
      case "ORGANIZATION" -> Optional.of(Type.ORGANIZATION);
      case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE", "PLACE" -> Optional.of(Type.PLACE);
      default -> Optional.empty();
    };
  }

  private List<Found> names(Passage passage, List<Label> labels) {
    List<Found> names = new ArrayList<>();
    for (Label label : labels) {
      if (passage.span().overlaps(label.span())) {
        words(passage, label).ifPresent(names::add);
      }
    }
    for (Match match : passage.known()) {
      known(passage, match, names);
    }
    for (Span span : organizations.in(passage)) {
      organization(passage.indexAt(span.start()), passage.indexAt(span.end() - 1) + 1, names);
    }
    return names.stream().sorted(Comparator.comparingInt(Found::from)).toList();
  }

  /** Taggers miss many organisations whose head words show them, or cut them short. */
  private static void organization(int from, int to, List<Found> names) {
    boolean fits =
        names.stream()
            .filter(n -> n.from() < to && from < n.to())
            .allMatch(n -> from <= n.from() && n.to() <= to && n.type() != Type.PERSON);
    if (fits) {
      names.removeIf(n -> n.from() < to && from < n.to());
      names.add(new Found(from, to, Type.ORGANIZATION, 1));
    }
  }

  /** The label over whole words, without titles and possessive; empty if it is of no name. */
  private Optional<Found> words(Passage passage, Label label) {
    int from = passage.indexAt(label.span().start());
    int to = passage.indexAt(label.span().end() - 1) + 1;
    while (from < to && label.type() == Type.PERSON && titles.contains(passage.form(from))) {
      from++;
    }
    while (from < to && passage.form(to - 1).matches("['’]s|\\P{L}")) {
      to--;
    }
    if (from >= to || to > passage.size()) {
      return Optional.empty();
    }
    String form = String.join(" ", passage.forms().subList(from, to));
    boolean title = to - from == 1 && titles.contains(form);
    return NO_NAME.matcher(form).matches() || title
        ? Optional.empty()
        : Optional.of(new Found(from, to, label.type(), 1));
  }

  private static void known(Passage passage, Match match, List<Found> names) {
    int from = passage.indexAt(match.span().start());
    int to = passage.indexAt(match.span().end() - 1) + 1;
    boolean inLonger =
        names.stream()
            .anyMatch(n -> n.from() <= from && to <= n.to() && n.to() - n.from() > to - from);
    Sense sense = match.likeliest();
    boolean person =
        sense.entry().kind().isPlace()
            && !sense.entry().kind().isCountry()
            && names.stream()
                .anyMatch(n -> n.from() == from && n.to() == to && n.type() == Type.PERSON);
    if (inLonger || person) {
      return;
    }
    names.removeIf(n -> n.from() < to && from < n.to());
    if (sense.form() == Sense.Form.NAME) {
      Type type = sense.entry().kind().isPlace() ? Type.PLACE : Type.ORGANIZATION;
      names.add(new Found(from, to, type, 1));
    }
  }
}
