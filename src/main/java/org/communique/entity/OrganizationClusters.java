package org.communique.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.mention.OrganizationKinds;

/**
 * Brings the names of organisations together: those the gazetteer knows as one, those that differ
 * in article, case or accents only, an acronym with the name whose capitals it is made of, and a
 * short form with the one longer name that begins or ends with it ("Mahan", "Mahan Air"; "Foreign
 * Office", "German Foreign Office").
 */
final class OrganizationClusters {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "on", "in", "to");

  /** Letters of an abbreviation that can be hardly by chance those of a name. */
  private static final int LONG = 5;

  private static final Pattern CALLED =
      Pattern.compile(
          ",? \\(?(?:(?:also|better|otherwise|commonly) (?:known|referred to) as|known as|aka) (?:the )?[“\"]?");

  /** A body of a state before what it is for, which other words put before it. */
  private static final Pattern TURNED =
      Pattern.compile(
          "^((?:\\S+ ){0,2})(Ministry|Department|Committee|Subcommittee) (?:of|on|for) (?:the )?(\\S+(?: \\S+){0,3})$");

  /** Behind "Reef Police (Policía de Arrecifes, PA)": the letters of the name in the bracket. */
  private static final Pattern FOREIGN = Pattern.compile(", (?:or )?\\p{Lu}{2,8}\\)");

  private final Discourse discourse;
  private final Atlas atlas;
  private final OrganizationNature nature;
  private final List<Referent> organizations = new ArrayList<>();

  OrganizationClusters(Discourse discourse, Atlas atlas) {
    this.discourse = discourse;
    this.atlas = atlas;
    this.nature = new OrganizationNature(discourse, atlas);
  }

  List<Referent> build() {
    List<Mention.Name> byLength =
        discourse.names().stream()
            .filter(n -> n.kind() == Mention.Name.Kind.ORGANIZATION)
            .sorted(
                Comparator.comparingInt((Mention.Name n) -> -discourse.words(n).length())
                    .thenComparing(Mention::span))
            .toList();
    byLength.forEach(this::add);
    organizations.forEach(this::finish);
    UnknownBodies unknown = new UnknownBodies(discourse);
    return organizations.stream().filter(unknown::isBody).toList();
  }

  private void add(Mention.Name name) {
    String words = discourse.words(name).replaceAll("\\s+", " ");
    Optional<Entry> entry = known(name);
    Referent organization =
        sameEntry(entry)
            .or(() -> match(name, words, entry))
            .or(() -> expanded(name, words))
            .orElseGet(
                () -> {
                  Referent fresh = new Referent(Sort.ORGANIZATION, withoutThe(words));
                  organizations.add(fresh);
                  return fresh;
                });
    if (organization.entry().isEmpty()) {
      entry.ifPresent(organization::entry);
    }
    organization.alsoCalled(withoutThe(words));
    organization.mention(name);
  }

  /**
   * The organisation before "(DDO)" that its letters are taken from: "X's Drought and Dune Office".
   */
  private Optional<Referent> expanded(Mention.Name name, String words) {
    return organizations.stream()
        .filter(
            o ->
                o.mentions().stream()
                    .anyMatch(
                        m ->
                            m.span().end() < name.span().start()
                                && isShortOf(discourse.words(m), discourse.between(m, name), name)))
        .findFirst();
  }

  /** True of any letters in brackets after the name, and of whatever it is otherwise known as. */
  private boolean isShortOf(String whole, String between, Mention.Name name) {
    String words = discourse.words(name);
    boolean bracket = between.matches("\\.?(?:[’']s?)?\\s*\\(");
    boolean closed = discourse.text().article().text().startsWith(")", name.span().end());
    boolean letters = bracket && name.senses().isEmpty() && words.matches("\\p{Lu}{2,12}");
    boolean foreign =
        bracket
            && name.senses().isEmpty()
            && FOREIGN
                .matcher(discourse.text().article().text())
                .region(name.span().end(), discourse.text().article().text().length())
                .lookingAt();
    return CALLED.matcher(between).matches()
        || foreign
        || bracket && closed && (letters || name.senses().isEmpty() && startAlike(whole, words))
        || (bracket || between.matches(",? or (?:the )?")) && hasLetters(whole, words);
  }

  /** "Talver Ipari Kft." and "Talver Limited", "Oregonian College" and "Oregon". */
  private static boolean startAlike(String whole, String words) {
    String first = withoutThe(words).split(" ")[0];
    return first.length() > 2 && withoutThe(whole).startsWith(first);
  }

  /**
   * True where each capital of an abbreviation is one of the name, as often as it is there; a long
   * one may have one that is not ("Mission in Mali (MINUTA)"), and any the first letter of whose it
   * is ("the Pacific's Reef and Harbour Office (PRHO)").
   */
  private static boolean hasLetters(String name, String abbreviation) {
    String left = name.replaceAll("[^\\p{Lu}]", "");
    int strange = 0;
    for (char letter : abbreviation.replaceAll("\\p{Ll}", "").toCharArray()) {
      if (left.indexOf(letter) < 0) {
        strange++;
      }
      left = left.replaceFirst(String.valueOf(letter), "");
    }
    boolean owned =
        abbreviation.matches("\\p{Lu}{3,8}") && isAcronym(abbreviation.substring(1), name);
    boolean inside =
        abbreviation.matches("\\p{Lu}{3,8}")
            && abbreviation.charAt(0) == name.charAt(0)
            && Spelling.fold(name)
                .matches(".*" + abbreviation.toLowerCase(Locale.ROOT).replaceAll("", ".*"));
    return owned
        || inside
        || isOfSyllables(name, abbreviation)
        || abbreviation.matches("\\p{Lu}{2,8}\\p{Ll}?|\\p{Lu}o\\p{Lu}")
            && strange <= (abbreviation.length() > LONG ? 1 : 0);
  }

  /** "CoReef" of "Council of Reefs": the beginnings of its words. */
  private static boolean isOfSyllables(String name, String abbreviation) {
    String[] syllables = abbreviation.split("(?=\\p{Lu})");
    return syllables.length > 1
        && abbreviation.matches("(?:\\p{Lu}\\p{Ll}+)+")
        && name.matches(".*\\b" + String.join("\\p{L}*\\b.*\\b", syllables) + ".*");
  }

  private static String withoutThe(String words) {
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  static Optional<Entry> known(Mention.Name name) {
    return name.senses().stream().map(Sense::entry).filter(e -> !e.kind().isPlace()).findFirst();
  }

  private Optional<Referent> sameEntry(Optional<Entry> entry) {
    return entry.flatMap(
        e -> organizations.stream().filter(o -> o.entry().equals(entry)).findFirst());
  }

  private Optional<Referent> match(Mention.Name name, String words, Optional<Entry> entry) {
    List<Referent> fitting =
        organizations.stream()
            .filter(o -> o.entry().isEmpty() || entry.isEmpty() || o.entry().equals(entry))
            .filter(o -> o.names().stream().anyMatch(n -> same(n, words)))
            .toList();
    if (!fitting.isEmpty()) {
      return Optional.of(fitting.get(0));
    }
    if (entry.isPresent()) {
      return organizations.stream()
          .filter(o -> o.entry().isEmpty())
          .filter(
              o ->
                  o.names().stream()
                      .anyMatch(n -> isOfCountry(n, words) || n.endsWith(" Company " + words)))
          .findFirst();
    }
    List<Referent> longer =
        organizations.stream()
            .filter(o -> o.names().stream().anyMatch(n -> isPart(words, n)))
            .toList();
    if (longer.isEmpty() || longer.size() > 1 && !isHead(words)) {
      return Optional.empty();
    }
    return longer.stream().min(Comparator.comparingInt(o -> distance(o, name)));
  }

  /** "House", "Court": the noun alone for the body of that sort named last before it. */
  private static boolean isHead(String words) {
    return words.equals("House")
        || !words.contains(" ") && OrganizationKinds.standard().isGeneric(words);
  }

  private static int distance(Referent organization, Mention.Name name) {
    return organization.mentions().stream()
        .mapToInt(m -> name.span().start() - m.span().start())
        .map(d -> d >= 0 ? d : Integer.MAX_VALUE / 2 - d)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** "Reef Party of Lusaria", "Lusarian Reef Party". */
  private boolean isOfCountry(String name, String words) {
    return name.startsWith(words + " of ") || atlas.withoutCountry(name).equals(words);
  }

  private boolean same(String known, String words) {
    return canonical(known).equals(canonical(words))
        || isAcronym(words, withoutWhole(known))
        || isAcronym(known, withoutWhole(words))
        || isAcronymOf(words, known)
        || isAcronymOf(known, words);
  }

  /** "Committee on Reefs" of "UN Committee on Reefs", whose abbreviation leaves out whose it is. */
  private static String withoutWhole(String name) {
    return name.replaceFirst("^(?:UN|U\\.N\\.|US|U\\.S\\.|UK|EU|AU) (?=.* .* )", "");
  }

  /** "RFC Committee" of "Committee for Reefs and Corals". */
  private static boolean isAcronymOf(String acronym, String name) {
    String[] words = acronym.split(" ");
    return words.length == 2
        && words[0].matches("\\p{Lu}{3,}")
        && (" " + name + " ").contains(" " + words[1] + " ")
        && isAcronym(words[0], withoutWhole(name));
  }

  /** "IAEA" of "International Atomic Energy Agency". */
  static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    List<String> words = Arrays.asList(name.split("[ –-]+"));
    return initials(words, true).equals(letters) || initials(words, false).equals(letters);
  }

  private static String initials(List<String> words, boolean all) {
    return words.stream()
        .filter(w -> !w.isEmpty() && (all || !SMALL_WORDS.contains(w.toLowerCase(Locale.ROOT))))
        .map(w -> w.substring(0, 1))
        .filter(w -> all || Character.isUpperCase(w.charAt(0)))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  /**
   * Compared without case, with the country's common name, and with the head at the end: "US
   * Embassy", "U.S. Embassy"; "Chadian Ministry of the Interior", "Chad Interior Ministry".
   */
  private String canonical(String name) {
    return Spelling.fold(
        TURNED.matcher(atlas.withCountry(atlas.withGoverned(name))).replaceFirst("$1$3 $2"));
  }

  private boolean isPart(String words, String longer) {
    String part = canonical(words);
    String whole = canonical(longer);
    return part.length() > 3
        && (whole.endsWith(" " + part)
            || whole.startsWith(part + " ")
            || isHead(words) && whole.contains(" " + part + " of "));
  }

  private void finish(Referent organization) {
    organization.mentions().sort(Comparator.comparing(Mention::span));
    organization.organizationKind(nature.of(organization));
    organization.entry().ifPresent(e -> organization.alsoCalled(e.name()));
  }
}
