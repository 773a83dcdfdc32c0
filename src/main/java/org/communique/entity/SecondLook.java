package org.communique.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.mention.Mention;
import org.communique.mention.Mention.Name.Kind;
import org.communique.mention.PersonNames;
import org.communique.mention.RoleLexicon;
import org.communique.mention.VocativeMarks;
import org.communique.text.AnalyzedText;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.WordList;

/**
 * Looks again at what sort of thing a name names, now that titles and the whole article are known.
 * Names side by side after a title are one person ("his Japanese counterpart, Masaru Iwaki", though
 * Iwaki is a city), and so is that family name later on. An unknown name that speaks is a person's.
 * A single word is a person only with a title, with speech, or as part of a full name; after "in"
 * or "near" it is a place, else it is given up, and so is an unknown place that stands nowhere as
 * the words for places do. Credits of pictures name nobody.
 */
final class SecondLook {
  private static final WordList SPEECH = WordList.resource("/names/speech-verbs.tsv");
  private static final Set<String> LOCATIVE = Set.of("in", "near", "at", "off");

  /** Behind these stands no person. */
  private static final Set<String> SURROUNDING = Set.of("in", "near", "off");

  private static final Set<RoleLexicon.Kind> CALLINGS =
      Set.of(
          RoleLexicon.Kind.PERSON,
          RoleLexicon.Kind.BODY,
          RoleLexicon.Kind.ENVOY,
          RoleLexicon.Kind.LAWMAKER);

  private final AnalyzedText text;
  private final TitleReader titles;
  private final Discourse discourse;
  private final UnknownPlaces unknown;
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> fullNames = new HashSet<>();

  SecondLook(AnalyzedText text, List<Mention> mentions) {
    this.text = text;
    this.discourse = new Discourse(text, mentions);
    this.titles = new TitleReader(discourse);
    this.unknown = new UnknownPlaces(discourse);
  }

  /** The mentions with the names as they are seen now. */
  List<Mention> revise(List<Mention> mentions) {
    List<Mention> revised = new ArrayList<>(mentions);
    revised.replaceAll(m -> m instanceof Mention.Name name ? withoutTitle(name) : m);
    joinAfterTitles(revised);
    for (Mention mention : revised) {
      if (mention instanceof Mention.Name name && name.kind() == Kind.ORGANIZATION) {
        String words = Spelling.fold(text.text(name.span()));
        if (words.contains(" ")) {
          organizations.add(words.substring(0, words.indexOf(' ')));
        }
      }
      if (mention instanceof Mention.Name name && name.kind() == Kind.PERSON) {
        List<String> words = Spelling.tellingWords(text.text(name.span()));
        if (words.size() > 1 && !words.get(0).equals("county")) {
          familyNames.addAll(words);
          fullNames.add(text.text(name.span()));
        }
      }
    }
    revised.replaceAll(m -> m instanceof Mention.Name name ? look(name).orElse(null) : m);
    revised.removeIf(m -> m == null);
    return revised;
  }

  /** "Ada Obi" of "Historian Ada Obi": a name that took in the calling before it. */
  private Mention.Name withoutTitle(Mention.Name name) {
    if (name.kind() != Kind.PERSON) {
      return name;
    }
    return discourse
        .words(name, name.span())
        .filter(n -> n.to() - n.from() > 2 && isCalling(n.sentence().token(n.from()).text()))
        .map(n -> person(n.sentence().spanOf(n.from() + 1, n.to())))
        .orElse(name);
  }

  private static boolean isCalling(String word) {
    RoleLexicon lexicon = RoleLexicon.bundled();
    return !PersonNames.standard().isGiven(word)
        && lexicon.head(word).flatMap(lexicon::kind).filter(CALLINGS::contains).isPresent();
  }

  /** Makes one person of names side by side that follow a title. */
  private void joinAfterTitles(List<Mention> mentions) {
    for (Sentence sentence : text.sentences()) {
      List<Words<Mention.Name>> names = discourse.namesIn(sentence);
      for (int i = 0; i + 1 < names.size(); i++) {
        Words<Mention.Name> first = names.get(i);
        Words<Mention.Name> second = names.get(i + 1);
        if (first.to() == second.from()
            && isLoose(first)
            && isLoose(second)
            && titles.isTitled(first)) {
          Span both = first.mention().span().union(second.mention().span());
          mentions.remove(first.mention());
          mentions.remove(second.mention());
          mentions.add(person(both));
        }
      }
    }
  }

  private static boolean isLoose(Words<Mention.Name> name) {
    Kind kind = name.mention().kind();
    return kind == Kind.PERSON || kind == Kind.PLACE;
  }

  private static Mention.Name person(Span span) {
    return new Mention.Name(span, Kind.PERSON, List.of(), 0.8);
  }

  private Optional<Mention.Name> look(Mention.Name name) {
    if (isCredit(name)) {
      return Optional.empty();
    }
    Optional<Words<Mention.Name>> placed = discourse.words(name, name.span());
    return switch (name.kind()) {
      case PERSON -> placed.isEmpty() ? outside(name) : person(placed.get());
      case PLACE -> placed.map(this::place).orElse(Optional.of(name));
      case ORGANIZATION -> Optional.of(isSurname(name) ? person(name.span()) : name);
      default -> Optional.of(name);
    };
  }

  /** "Di Talver", taken for a body, of "Ada Di Talver". */
  private boolean isSurname(Mention.Name name) {
    String words = text.text(name.span());
    return name.senses().isEmpty()
        && words.matches("(?:\\p{L}\\p{Ll}* )+\\p{Lu}\\p{Ll}+")
        && fullNames.stream().anyMatch(full -> full.endsWith(" " + words));
  }

  /** In a dateline only a full name is someone's. */
  private Optional<Mention.Name> outside(Mention.Name name) {
    List<String> words = Spelling.tellingWords(text.text(name.span()));
    boolean full = words.size() > 1 || familyNames.contains(words.get(0));
    return full ? Optional.of(name) : Optional.empty();
  }

  private Optional<Mention.Name> person(Words<Mention.Name> name) {
    String words = text.text(name.mention().span());
    String[] parts = words.split("\\s+");
    boolean area =
        parts.length > 1
            && (PlaceKinds.bundled().head(parts[parts.length - 1]).isPresent()
                || parts[0].equals("County"));
    if (area && titles.of(name).isEmpty()) {
      return Optional.of(place(name.mention()));
    }
    List<String> telling = Spelling.tellingWords(words);
    boolean pronoun = words.matches("(?i)nobody|everyone|everybody|someone|none|anyone");
    if (pronoun) {
      return Optional.empty();
    }
    if (isSite(name, parts)) {
      return Optional.of(place(name.mention()));
    }
    if (parts.length > 1
        || familyNames.contains(telling.get(0))
        || titles.isTitled(name)
        || speaks(name)
        || isCalled(name)
        || isLeader(words)) {
      return Character.isLetter(words.charAt(0)) || parts.length > 1
          ? Optional.of(name.mention())
          : Optional.empty();
    }
    if (organizations.contains(telling.get(0))) {
      return Optional.of(
          new Mention.Name(name.mention().span(), Kind.ORGANIZATION, List.of(), 0.7));
    }
    boolean modifies =
        name.to() < name.sentence().tokens().size() && name.sentence().token(name.to()).isNoun();
    return before(name)
        .filter(p -> LOCATIVE.contains(p) && !modifies)
        .map(p -> place(name.mention()));
  }

  /** "Near Tin Zaouatine": where nobody is, unless the article speaks of somebody called so. */
  private boolean isSite(Words<Mention.Name> name, String... parts) {
    boolean located = before(name).filter(SURROUNDING::contains).isPresent();
    return located
        && parts.length == 2
        && discourse.names().stream()
            .filter(n -> text.text(n.span()).endsWith(parts[1]))
            .map(n -> discourse.words(n, n.span()))
            .flatMap(Optional::stream)
            .noneMatch(n -> titles.isTitled(n) || speaks(n));
  }

  /** "Putin’s war": whom every reader knows. */
  private boolean isLeader(String name) {
    return Leaders.bundled().isLeader(name, text.article().published());
  }

  /** A person after all, a place, or, for a bare "Province", nothing. */
  private Optional<Mention.Name> place(Words<Mention.Name> name) {
    if (isPerson(name)) {
      return Optional.of(person(name.mention().span()));
    }
    boolean noun =
        name.mention().senses().isEmpty()
            && PlaceKinds.bundled().head(text.text(name.mention().span())).isPresent();
    return noun || !unknown.isPlace(name) ? Optional.empty() : Optional.of(name.mention());
  }

  private static Mention.Name place(Mention.Name name) {
    return new Mention.Name(name.span(), Kind.PLACE, name.senses(), name.confidence());
  }

  /** A place that is a known family name, or an unknown name that has a title or speaks. */
  private boolean isPerson(Words<Mention.Name> name) {
    List<String> words = Spelling.tellingWords(text.text(name.mention().span()));
    boolean located = before(name).filter(LOCATIVE::contains).isPresent();
    if (words.size() == 1 && familyNames.contains(words.get(0))) {
      return !located || name.mention().senses().isEmpty();
    }
    boolean unknown = name.mention().senses().isEmpty();
    String last = name.sentence().token(name.to() - 1).text();
    boolean area = last.matches("County|Province|Oblast|Prefecture|Governorate");
    return unknown && isLeader(text.text(name.mention().span()))
        || unknown
            && !area
            && name.to() - name.from() > 1
            && (titles.isTitled(name) || speaks(name));
  }

  private static Optional<String> before(Words<Mention.Name> name) {
    return name.from() == 0
        ? Optional.empty()
        : Optional.of(name.sentence().token(name.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** Followed by a verb of speech, or before it after a quotation. */
  private static boolean speaks(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int next = name.to();
    if (next < sentence.tokens().size() && sentence.token(next).text().equals(",")) {
      next++;
    }
    boolean after = next < sentence.tokens().size() && isSpeech(sentence.token(next));
    return after || name.from() > 0 && isSpeech(sentence.token(name.from() - 1));
  }

  /** "Well, Ann, I think": whom somebody calls by the given name. */
  private static boolean isCalled(Words<Mention.Name> name) {
    List<Token> tokens = name.sentence().tokens();
    int next = name.to();
    return PersonNames.standard().isGiven(tokens.get(name.from()).text())
        && (name.from() == 0 || VocativeMarks.opens(tokens.get(name.from() - 1).text()))
        && next + 1 < tokens.size()
        && VocativeMarks.goesOn(tokens.get(next).text(), tokens.get(next + 1).text());
  }

  static boolean isSpeech(Token token) {
    return token.isVerb() && SPEECH.contains(token.text());
  }

  /** "(AP Photo/Pavel Golovkin)". */
  private boolean isCredit(Mention.Name name) {
    String all = text.article().text();
    int open = all.lastIndexOf('(', name.span().start());
    int close = open < 0 ? -1 : all.indexOf(')', open);
    return close >= name.span().end()
        && close - open < 60
        && all.substring(open, close).matches("(?s).*\\b(?:Photo|Image|Picture)s?\\b.*");
  }
}
