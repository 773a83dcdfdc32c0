package org.communique.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.mention.Candidate.Finder;
import org.communique.mention.Mention.Name.Kind;
import org.communique.text.WordList;

/**
 * Sets right what the name finder took a name for where the words around it tell better:
 *
 * <ol>
 *   <li>"the village of X" and "the X islands" are places, "the X party" and "Homeland Bloc (X)" an
 *       organisation;
 *   <li>a given name before the name of a city is a person: "Valeska Paris";
 *   <li>names in one list are of one kind: those that are sure tell the kind of those that are not,
 *       and of an unknown word between them;
 *   <li>an unknown word after an article that nowhere stands as places do is no place, and "the
 *       trawler X" and "Cyclone X" are nobody.
 * </ol>
 *
 * Sure is what the gazetteer knows, an organisation by its head word, and a person by a title, a
 * given name or a verb of speech.
 */
final class ContextKinds {
  private static final WordList BODIES = WordList.resource("/names/body-nouns.txt");
  private static final Set<String> MEMBERS = Set.of("member", "members", "Church", "church");
  private static final Set<String> LINKS = Set.of(",", ";", "and", "or", "&");

  /** What bears names of its own that are of no kind looked for. */
  private static final WordList THINGS = WordList.resource("/names/named-things.txt");

  private static final double CONFIDENCE = 0.8;
  private static final double DOUBTFUL = 0.9;
  private static final int LIST = 3;

  private final Vocabulary vocabulary;
  private final OrganizationKinds kinds;
  private final NameHints hints;
  private final DescribedBodies bodies;
  private final MistakenBodies mistaken;
  private final PlaceKinds places = PlaceKinds.standard();
  private final PersonNames people = PersonNames.standard();

  ContextKinds(Vocabulary vocabulary, OrganizationKinds kinds, NameHints hints) {
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.hints = hints;
    this.bodies = new DescribedBodies(vocabulary);
    this.mistaken = new MistakenBodies(vocabulary);
  }

  /** The names of a passage, in order, some with another kind, some joined. */
  List<Candidate> revise(Passage passage, List<Candidate> names) {
    List<Candidate> revised = new ArrayList<>();
    for (Candidate name : names) {
      Candidate last = revised.isEmpty() ? null : revised.get(revised.size() - 1);
      if (!isThing(passage, name)) {
        revised.add(alone(passage, name, last));
      }
    }
    List<Candidate> whole = withGaps(passage, givenNames(passage, revised));
    for (int from = 0; from < whole.size(); ) {
      int to = from + 1;
      while (to < whole.size() && linked(passage, whole.get(to - 1), whole.get(to))) {
        to++;
      }
      list(passage, whole.subList(from, to));
      from = to;
    }
    return whole;
  }

  /** "the trawler Elisa"; "the Polaroid", an unknown word nowhere used as places are. */
  private boolean isThing(Passage passage, Candidate name) {
    int from = passage.indexAt(name.span().start());
    boolean craft =
        THINGS.contains(passage.form(from - 1).toLowerCase(Locale.ROOT))
                && name.kind() != Kind.ORGANIZATION
                && name.senses().isEmpty()
            || passage.form(from - 1).equals("/") && passage.form(from - 2).equals("M");
    boolean study =
        name.kind() == Kind.PLACE
            && name.senses().isEmpty()
            && passage.form(from - 1).equalsIgnoreCase("the")
            && passage.form(end(passage, name)).matches("trials?|study|experiment|vaccine");
    return craft || study || isThingOfNoPlace(passage, name, from);
  }

  private boolean isThingOfNoPlace(Passage passage, Candidate name, int from) {
    return name.kind() == Kind.PLACE
        && name.from() == Finder.MODEL
        && name.senses().isEmpty()
        && end(passage, name) == from + 1
        && passage.form(from - 1).matches("(?i)the|an?|['’]s|his|her|their")
        && !places.isHead(passage.form(from))
        && !places.isCommonHead(passage.form(from + 1))
        && !PlacePatterns.isSite(passage, from + 1)
        && !hints.isLikePlace(passage.form(from));
  }

  private Candidate alone(Passage passage, Candidate name, Candidate last) {
    int from = passage.indexAt(name.span().start());
    int to = end(passage, name);
    boolean land =
        passage.form(from - 1).equals("of") && places.isCommonHead(passage.form(from - 2))
            || places.isCommonHead(passage.form(to)) && !isTitled(passage, name)
            || to - from > 1
                && passage.form(to - 1).matches("County|Province|Oblast|Prefecture|Governorate");
    if (name.kind() == Kind.PERSON && land) {
      return name.as(Kind.PLACE, CONFIDENCE);
    }
    if (name.from() != Finder.MODEL || !name.senses().isEmpty()) {
      return name;
    }
    boolean owner =
        name.kind() == Kind.PLACE
            && to == from + 2
            && passage.form(to).matches("['’]s")
            && people.isGiven(passage.form(from))
            && !places.isHead(passage.form(from + 1));
    if (owner || name.kind() == Kind.ORGANIZATION && mistaken.isPerson(passage, from, to)) {
      return name.as(Kind.PERSON, CONFIDENCE);
    }
    boolean member =
        passage.form(from - 1).equals("of") && MEMBERS.contains(passage.form(from - 2));
    boolean described =
        name.kind() != Kind.DEMONYM
            && (DescribedBodies.describes(passage.form(from - 1))
                || to == from + 1 && bodies.isLed(passage, from));
    boolean body =
        (member || described || BODIES.contains(passage.form(to))) && !isSure(passage, name);
    boolean bracket =
        last != null
            && last.kind() == Kind.ORGANIZATION
            && passage.form(from - 1).equals("(")
            && end(passage, last) == from - 1
            && !isTitled(passage, name)
            && passage.form(to).matches("\\)|,");
    return body || bracket ? name.as(Kind.ORGANIZATION, CONFIDENCE) : name;
  }

  /** "Valeska" and the city "Paris" right after it are a person. */
  private List<Candidate> givenNames(Passage passage, List<Candidate> names) {
    List<Candidate> whole = new ArrayList<>();
    for (Candidate name : names) {
      Candidate last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      int from = passage.indexAt(name.span().start());
      String before = passage.form(from - 1);
      boolean city =
          name.kind() == Kind.PLACE
              && end(passage, name) == from + 1
              && !passage.form(from).isEmpty();
      boolean given =
          city
              && from > 0
              && vocabulary.isNameLike(before)
              && people.isGiven(before)
              && !places.isHead(before)
              && passage.article().charAt(name.span().start() - 1) == ' ';
      boolean taken =
          last != null && from > 0 && last.span().end() > passage.words().get(from - 1).start();
      boolean unknown =
          taken
              && last.senses().isEmpty()
              && end(passage, last) - passage.indexAt(last.span().start()) == 1;
      boolean beside = unknown && city && last.kind() == Kind.PLACE && !name.senses().isEmpty();
      if (given && !taken || unknown && given || beside && vocabulary.isNameLike(before)) {
        if (taken) {
          whole.remove(whole.size() - 1);
        }
        whole.add(name.over(passage.spanOf(from - 1, from + 1)).as(Kind.PERSON, CONFIDENCE));
      } else {
        whole.add(name);
      }
    }
    return whole;
  }

  /** "Elba, Gorgona, and Capri": an unknown word between two names of a kind in a list is one. */
  private List<Candidate> withGaps(Passage passage, List<Candidate> names) {
    List<Candidate> filled = new ArrayList<>();
    for (Candidate name : names) {
      Candidate last = filled.isEmpty() ? null : filled.get(filled.size() - 1);
      int gap = last == null ? 0 : end(passage, last) + 1;
      int next = passage.indexAt(name.span().start());
      boolean fits =
          last != null
              && last.kind() == name.kind()
              && name.kind() != Kind.DEMONYM
              && gap < next
              && passage.form(gap - 1).equals(",")
              && vocabulary.isNameLike(passage.form(gap))
              && !StrayWords.isState(passage, gap)
              && !passage.form(gap).matches("(?:North|South|East|West)(?:ern)?|Central")
              && isLink(passage, gap + 1, next);
      if (last != null && isWholeName(passage, last, name, gap, next)) {
        filled.add(
            new Candidate(
                passage.spanOf(gap, gap + 2), Kind.PERSON, List.of(), CONFIDENCE, Finder.DOCUMENT));
      }
      if (fits) {
        Kind kind = name.kind() == Kind.COUNTRY ? Kind.PLACE : name.kind();
        filled.add(
            new Candidate(passage.words().get(gap), kind, List.of(), CONFIDENCE, Finder.DOCUMENT));
      }
      filled.add(name);
    }
    return filled;
  }

  /** "Ada Obi, He Jing, and Jan Roe": two words between two people in a list are one as well. */
  private boolean isWholeName(Passage passage, Candidate last, Candidate name, int gap, int next) {
    return last.kind() == Kind.PERSON
        && name.kind() == Kind.PERSON
        && passage.form(gap - 1).equals(",")
        && gap + 2 < next
        && passage.isCapitalized(gap)
        && !vocabulary.titles().contains(passage.form(gap))
        && vocabulary.isNameLike(passage.form(gap + 1))
        && isLink(passage, gap + 2, next);
  }

  private static boolean isLink(Passage passage, int from, int to) {
    return to > from
        && passage.forms().subList(from, to).stream()
            .allMatch(word -> LINKS.contains(word) || word.equals("the"));
  }

  private static boolean linked(Passage passage, Candidate left, Candidate right) {
    boolean link = false;
    for (int i = end(passage, left); i < passage.indexAt(right.span().start()); i++) {
      if (LINKS.contains(passage.form(i))) {
        link = true;
      } else if (!passage.form(i).equals("the")) {
        return false;
      }
    }
    return link;
  }

  private void list(Passage passage, List<Candidate> list) {
    if (list.size() < LIST) {
      return;
    }
    Set<Kind> sure = EnumSet.noneOf(Kind.class);
    int number = 0;
    for (Candidate name : list) {
      if (isSure(passage, name)) {
        sure.add(name.kind() == Kind.COUNTRY ? Kind.PLACE : name.kind());
        number++;
      }
    }
    if (sure.size() != 1 || number < 2 || sure.contains(Kind.DEMONYM)) {
      return;
    }
    Kind kind = sure.iterator().next();
    list.replaceAll(
        name ->
            name.kind() == kind || isSure(passage, name) || isFirm(passage, name)
                ? name
                : name.as(kind, CONFIDENCE));
  }

  /** A single word of which the finder is sure enough. */
  private static boolean isFirm(Passage passage, Candidate name) {
    return name.from() != Finder.MODEL
        || name.confidence() > DOUBTFUL
            && end(passage, name) - passage.indexAt(name.span().start()) == 1;
  }

  private boolean isSure(Passage passage, Candidate name) {
    int from = passage.indexAt(name.span().start());
    int to = end(passage, name);
    return switch (name.kind()) {
      case PERSON ->
          isTitled(passage, name)
              || hints.isLikePerson(passage.form(to - 1))
              || to - from > 1 && people.isGiven(passage.form(from));
      case ORGANIZATION -> !name.senses().isEmpty() || kinds.isHead(passage.form(to - 1));
      default -> !name.senses().isEmpty() || places.isHead(passage.form(to - 1));
    };
  }

  private boolean isTitled(Passage passage, Candidate name) {
    String before = passage.form(passage.indexAt(name.span().start()) - 1);
    return vocabulary.titles().contains(before) || vocabulary.nameTitles().contains(before);
  }

  private static int end(Passage passage, Candidate name) {
    return passage.indexAt(name.span().end() - 1) + 1;
  }
}
