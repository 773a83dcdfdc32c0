package org.communique.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.entity.Entity.Organization.Kind;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.mention.OrganizationKinds;
import org.communique.text.Datelines;

/**
 * Brings the names of organisations together: those the gazetteer knows as one, those that differ
 * in article, case or accents only, an acronym with the name whose capitals it is made of, and a
 * short form with the one longer name that begins or ends with it ("Mahan", "Mahan Air"; "Foreign
 * Office", "German Foreign Office").
 */
final class OrganizationClusters {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "on", "in", "to");

  private final Discourse discourse;
  private final Atlas atlas;
  private final OrganizationKinds kinds = OrganizationKinds.standard();
  private final List<Referent> organizations = new ArrayList<>();

  OrganizationClusters(Discourse discourse, Atlas atlas) {
    this.discourse = discourse;
    this.atlas = atlas;
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
    return organizations;
  }

  private void add(Mention.Name name) {
    String words = discourse.words(name).replaceAll("\\s+", " ");
    Optional<Entry> entry = known(name);
    Referent organization =
        sameEntry(entry)
            .or(() -> match(words, entry))
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

  private Optional<Referent> match(String words, Optional<Entry> entry) {
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
          .filter(o -> o.names().stream().anyMatch(n -> n.startsWith(words + " of ")))
          .findFirst();
    }
    List<Referent> longer =
        organizations.stream()
            .filter(o -> o.names().stream().anyMatch(n -> isPart(words, n)))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private boolean same(String known, String words) {
    return canonical(known).equals(canonical(words))
        || isAcronym(words, known)
        || isAcronym(known, words);
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

  /** Compared without case, with the country's common name: "US Embassy", "U.S. Embassy". */
  private String canonical(String name) {
    return Spelling.fold(atlas.withCountry(name));
  }

  private boolean isPart(String words, String longer) {
    String part = canonical(words);
    String whole = canonical(longer);
    return part.length() > 3 && (whole.endsWith(" " + part) || whole.startsWith(part + " "));
  }

  private void finish(Referent organization) {
    organization.mentions().sort(Comparator.comparing(Mention::span));
    organization.organizationKind(
        organization
            .entry()
            .map(Entry::kind)
            .or(() -> organization.names().stream().flatMap(n -> kinds.of(n).stream()).findFirst())
            .map(OrganizationClusters::kind)
            .map(kind -> ofNations(organization.name(), kind))
            .orElse(isSeat(organization) ? Kind.GOVERNMENT : Kind.OTHER));
    if (isAgency(organization)) {
      organization.organizationKind(Kind.MEDIA);
    }
    organization.entry().ifPresent(e -> organization.alsoCalled(e.name()));
  }

  /** Whoever filed the article. */
  private boolean isAgency(Referent organization) {
    return Datelines.agency(discourse.text())
        .filter(a -> organization.mentions().stream().anyMatch(m -> m.span().equals(a)))
        .isPresent();
  }

  /** "the Kremlin", "10 Downing Street". */
  private static boolean isSeat(Referent organization) {
    return organization.mentions().stream()
        .flatMap(n -> n.senses().stream())
        .anyMatch(s -> s.form() == Sense.Form.METONYM && s.entry().kind().isCountry());
  }

  /** What two countries have between them is no party: "U.S.-Japan Alliance". */
  private Kind ofNations(String name, Kind kind) {
    String[] ends = name.split("[-‐‑–]", 2);
    boolean two = ends.length == 2 && isNation(ends[0]) && isNation(ends[1].split(" ")[0]);
    return two ? Kind.INTERNATIONAL : kind;
  }

  private boolean isNation(String name) {
    return atlas.senses().apply(name).stream().anyMatch(s -> s.entry().kind().isCountry());
  }

  private static Kind kind(Entry.Kind kind) {
    return switch (kind) {
      case INTERNATIONAL -> Kind.INTERNATIONAL;
      case GOVERNMENT -> Kind.GOVERNMENT;
      case MILITARY -> Kind.MILITARY;
      case COMPANY -> Kind.COMPANY;
      case PARTY -> Kind.PARTY;
      case MEDIA -> Kind.MEDIA;
      default -> Kind.OTHER;
    };
  }
}
