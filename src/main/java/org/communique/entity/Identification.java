package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Which entry of the gazetteer a name is the name of. A capital that stands for its government is
 * still the name of the city. An adjective names nothing, and neither does a name that is only a
 * part of a longer one: "Miami" in "Miami Dolphins", "U.S." in "U.S. military". In doubt there is
 * no answer.
 */
public final class Identification {
  /** What with a country before it is a thing of its own. */
  private static final Set<String> INSTITUTIONS =
      Set.of("military", "forces", "army", "navy", "government", "economy", "war", "troops");

  private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

  private final AnalyzedText text;
  private final NamesakeDoubts doubts;
  private final Map<Span, Reference> references = new HashMap<>();
  private final TreeMap<Integer, Mention.Name> names = new TreeMap<>();

  public Identification(AnalyzedText text, List<Mention> mentions, Entities entities) {
    this.text = text;
    this.doubts = new NamesakeDoubts(new Discourse(text, mentions));
    entities.references().forEach(r -> references.putIfAbsent(r.span(), r));
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name) {
        names.put(name.span().start(), name);
      }
    }
  }

  /** The entry that a name of the article is a name of. */
  public Optional<Entry> of(Mention.Name name) {
    return called(name).filter(entry -> !doubts.isDoubtful(name, entry));
  }

  private Optional<Entry> called(Mention.Name name) {
    if (name.kind() == Mention.Name.Kind.DEMONYM || isPart(name)) {
      return Optional.empty();
    }
    Reference reference = references.get(name.span());
    if (reference == null || reference.form() == Reference.Form.DEMONYM) {
      return Optional.empty();
    }
    if (reference.form() == Reference.Form.METONYM) {
      return name.senses().stream()
          .filter(s -> s.form() == Sense.Form.NAME)
          .map(Sense::entry)
          .findFirst();
    }
    return reference.entities().size() == 1 ? entry(reference.entities().get(0)) : Optional.empty();
  }

  private static Optional<Entry> entry(Entity entity) {
    if (entity instanceof Entity.Place place) {
      return place.entry();
    }
    return entity instanceof Entity.Organization organization
        ? organization.entry()
        : Optional.empty();
  }

  /** True beside a capitalised noun that no name holds, and before an institution. */
  private boolean isPart(Mention.Name name) {
    Optional<Sentence> sentence = text.sentenceAt(name.span().start());
    if (sentence.isEmpty()) {
      return false;
    }
    int from = sentence.get().tokenAt(name.span());
    if (from < 0) {
      return false;
    }
    int to = from;
    while (to < sentence.get().tokens().size()
        && sentence.get().token(to).span().start() < name.span().end()) {
      to++;
    }
    if (isCompound(sentence.get(), name, to)) {
      return false;
    }
    return isProper(sentence.get(), from - 1)
        || isProper(sentence.get(), to)
        || to < sentence.get().tokens().size()
            && INSTITUTIONS.contains(sentence.get().token(to).text());
  }

  /** "Geneva-based Example Institute": the word goes on after the name. */
  private static boolean isCompound(Sentence sentence, Mention.Name name, int to) {
    Token last = sentence.token(to - 1);
    return last.span().end() > name.span().end()
        && !last.text().endsWith(".")
        && last.text().chars().skip(last.text().length() - 1L).allMatch(Character::isLowerCase);
  }

  private boolean isProper(Sentence sentence, int index) {
    if (index < 0 || index >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.token(index);
    boolean noun = token.tag().startsWith("NNP") || DIRECTIONS.contains(token.text());
    return noun && Character.isUpperCase(token.text().charAt(0)) && !isNamed(token.span());
  }

  /** True for a word of a name that tells of itself: a person's, or one that is known. */
  private boolean isNamed(Span word) {
    Map.Entry<Integer, Mention.Name> before = names.floorEntry(word.start());
    return before != null
        && before.getValue().span().overlaps(word)
        && (before.getValue().kind() == Mention.Name.Kind.PERSON
            || !before.getValue().senses().isEmpty());
  }
}
