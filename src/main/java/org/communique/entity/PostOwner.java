package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Reads from the words beside a title whose post it is: "Japanese defense minister", "Iran's chief
 * negotiator", "a spokesman for the Popular Mobilization Forces", "the US ambassador to Germany",
 * "head of Iran's Quds Force".
 */
final class PostOwner {
  private static final Set<String> TENURE =
      Set.of("former", "acting", "then", "interim", "deputy", "outgoing", "incoming", "late");
  private static final int REACH = 6;

  private final Discourse discourse;
  private final World world;
  private final Possessors possessors;
  private final OwnerNames names;
  private final Delegations delegations;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  /**
   * What stands around a title.
   *
   * @param title with words of tenure that a name parts from it ("former US ambassador"), and with
   *     whom an envoy is sent to
   * @param of who has the post; several where a plural title is shared
   * @param to the token after the last that says so
   */
  record Reading(String title, List<Referent> of, int to) {}

  PostOwner(Discourse discourse, World world, Possessors possessors) {
    this.discourse = discourse;
    this.world = world;
    this.possessors = possessors;
    this.names = new OwnerNames(discourse);
    this.delegations = new Delegations(discourse);
  }

  Reading read(Words<Mention.Role> role) {
    StringBuilder title = new StringBuilder(role.mention().title());
    List<Referent> left = left(role, title);
    int to = role.to();
    boolean envoy =
        lexicon.kind(role.mention().title()).filter(k -> k == RoleLexicon.Kind.ENVOY).isPresent();
    Optional<Words<Mention.Name>> sentTo =
        (envoy ? sentTo(role, left.isEmpty()) : Optional.<Words<Mention.Name>>empty())
            .or(() -> names.area(role.sentence(), role.to()));
    if (sentTo.isPresent()) {
      title
          .append(' ')
          .append(role.sentence().token(to).text())
          .append(' ')
          .append(the(role.sentence(), to))
          .append(discourse.words(sentTo.get().mention()));
      to = sentTo.get().to();
    }
    List<Referent> of = left.isEmpty() && serves(role) ? inside(role) : left;
    Optional<Words<Mention.Name>> owner =
        names.right(role.sentence(), to).or(() -> names.principal(role));
    if (owner.isPresent()) {
      to = owner.get().to();
      Optional<Referent> right = world.named(owner.get().mention());
      if (of.isEmpty()
          || right.filter(r -> r.is(Sort.ORGANIZATION) || isSeat(r, role)).isPresent()) {
        of =
            right
                .map(r -> government(r, role))
                .filter(r -> canOwn(r, role))
                .map(r -> discourse.isPlural(role) ? shared(owner.get(), role) : List.of(r))
                .orElse(of);
      }
    }
    return new Reading(title.toString(), of, to);
  }

  /** "the presidents of Chad and Niger". */
  private List<Referent> shared(Words<Mention.Name> first, Words<Mention.Role> role) {
    List<Words<Mention.Name>> list = new Enumerations(discourse).of(first);
    return list.subList(list.indexOf(first), list.size()).stream()
        .flatMap(n -> world.named(n.mention()).stream())
        .map(r -> government(r, role))
        .toList();
  }

  private static boolean serves(Words<Mention.Role> role) {
    return role.mention()
        .title()
        .matches(".*\\b(?:envoy|representative|advis[eo]r|chief of staff) (?:of|to) the .*");
  }

  /** "Personal Envoy of the UN Secretary General": the body in the title itself. */
  private List<Referent> inside(Words<Mention.Role> role) {
    return discourse.namesIn(role.sentence()).stream()
        .filter(n -> n.from() > role.from() && n.to() < role.to())
        .filter(n -> n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
        .flatMap(n -> world.named(n.mention()).stream())
        .limit(1)
        .toList();
  }

  /** "US senator from Vermont": the state, rather than the country, sends a lawmaker. */
  private boolean isSeat(Referent place, Words<Mention.Role> role) {
    return place.placeKind() == Entity.Place.Kind.REGION
        && lexicon
            .kind(role.mention().title())
            .filter(
                k ->
                    k == RoleLexicon.Kind.LAWMAKER
                        || role.mention().title().equals("representative"))
            .isPresent();
  }

  /** "special envoy for the Sahel": nobody has an envoy for himself. */
  private static boolean isSpecialEnvoy(String title) {
    return title.contains("envoy") || title.contains("special representative");
  }

  /** "the ambassador in Geneva" is a state's. */
  private boolean canOwn(Referent owner, Words<Mention.Role> role) {
    boolean envoy =
        lexicon.kind(role.mention().title()).filter(k -> k == RoleLexicon.Kind.ENVOY).isPresent();
    return !envoy || owner.placeKind() != Entity.Place.Kind.CITY;
  }

  private Optional<Words<Mention.Name>> sentTo(Words<Mention.Role> role, boolean unowned) {
    return names
        .after(role.sentence(), role.to(), "to")
        .or(
            () ->
                unowned && !isSpecialEnvoy(role.mention().title())
                    ? Optional.empty()
                    : placeAfterFor(role));
  }

  /** "the US special representative for Iran": whose and where the envoy is are told apart. */
  private Optional<Words<Mention.Name>> placeAfterFor(Words<Mention.Role> role) {
    return names
        .after(role.sentence(), role.to(), "for")
        .filter(n -> n.mention().kind() != Mention.Name.Kind.ORGANIZATION);
  }

  /** The country in the name of a ministry. */
  private Optional<Referent> nation(Words<Mention.Name> ministry) {
    return world
        .nation(discourse.words(ministry.mention()))
        .or(() -> world.named(ministry.mention()));
  }

  private String the(Sentence sentence, int to) {
    return sentence.token(to + 1).text().equals("the") ? "the " : "";
  }

  private List<Referent> left(Words<Mention.Role> role, StringBuilder title) {
    Sentence sentence = role.sentence();
    Optional<Words<Mention.Name>> ministry = discourse.nameAt(sentence, role.from());
    if (ministry.isPresent()) {
      return nation(ministry.get()).map(List::of).orElse(List.of());
    }
    List<String> tenure = new ArrayList<>();
    List<Referent> of = List.of();
    for (int at = role.from() - 1; at >= Math.max(0, role.from() - REACH); at--) {
      at = discourse.beforeBracket(sentence, at);
      Token token = sentence.token(at);
      Optional<Words<Mention.Name>> name = discourse.nameAt(sentence, at);
      if (name.isPresent()) {
        if (name.get().mention().kind() == Mention.Name.Kind.PERSON && at == role.from() - 1) {
          at = name.get().from();
          continue;
        }
        if (!of.isEmpty()
            || isSentTo(name.get())
            || name.get().mention().span().end() != token.span().end()
            || name.get().mention().kind() == Mention.Name.Kind.PERSON) {
          break;
        }
        at = name.get().from();
        if (isField(name.get(), role)) {
          title.insert(0, discourse.words(name.get().mention()).toLowerCase(Locale.ROOT) + " ");
        } else {
          of = owners(name.get(), role);
        }
      } else if (token.text().matches("['’]s?")) {
        if (of.isEmpty()) {
          of = possessed(sentence, at - 1, role);
        }
        break;
      } else if (token.text().equals("whose")) {
        int owner = at > 0 && sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1;
        of = discourse.nameAt(sentence, owner).map(n -> owners(n, role)).orElse(of);
        break;
      } else if (token.tag().equals("PRP$")) {
        of = of.isEmpty() ? possessors.of(sentence, at).map(List::of).orElse(of) : of;
        break;
      } else if (TENURE.contains(token.text().toLowerCase(Locale.ROOT))) {
        tenure.add(0, token.text().toLowerCase(Locale.ROOT));
      } else if (!isModifier(sentence, at) || !of.isEmpty()) {
        break;
      }
    }
    if (tenure.isEmpty() && isFormer(sentence, role.from() - 1)) {
      tenure.add("former");
    }
    if (!tenure.isEmpty()) {
      title.insert(0, String.join(" ", tenure) + " ");
    }
    return of.isEmpty() ? delegations.sender(role).map(n -> owners(n, role)).orElse(of) : of;
  }

  /**
   * "Special Representative for Chad Ambassador Ada Obi": Chad is none that sends an ambassador.
   */
  private boolean isSentTo(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int the = name.from() - 1;
    int link = the > 0 && sentence.token(the).text().equals("the") ? the - 1 : the;
    return link > 0
        && sentence.token(link).text().equals("for")
        && name.mention().kind() != Mention.Name.Kind.ORGANIZATION
        && discourse
            .roleAt(sentence, link - 1)
            .filter(r -> isSpecialEnvoy(r.mention().title()))
            .isPresent();
  }

  /** "formerly the mayor". */
  private static boolean isFormer(Sentence sentence, int at) {
    int adverb = at > 0 && sentence.token(at).tag().equals("DT") ? at - 1 : at;
    return adverb >= 0 && sentence.token(adverb).text().equals("formerly");
  }

  /** Of "Kenya's envoy" Kenya, and of "the Kenyan minister's envoy" as well. */
  private List<Referent> possessed(Sentence sentence, int last, Words<Mention.Role> role) {
    return discourse
        .nameAt(sentence, last)
        .map(n -> owners(n, role))
        .or(() -> discourse.roleAt(sentence, last).map(r -> read(r).of()))
        .or(
            () ->
                discourse
                    .nameAt(sentence, discourse.possessor(sentence, last))
                    .map(n -> owners(n, role)))
        .orElse(List.of());
  }

  /** "Spanish Europe minister", "his Pacific minister": what the post is concerned with. */
  private boolean isField(Words<Mention.Name> name, Words<Mention.Role> role) {
    Sentence sentence = name.sentence();
    int before = name.from() - 1;
    boolean owned =
        before >= 0
            && (sentence.token(before).text().matches("['’]s?")
                || sentence.token(before).tag().equals("PRP$")
                || discourse
                    .nameAt(sentence, before)
                    .filter(n -> n.mention().kind() != Mention.Name.Kind.PERSON)
                    .isPresent());
    return owned && name.to() == role.from() && name.mention().kind() == Mention.Name.Kind.PLACE;
  }

  private boolean isModifier(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return (token.tag().startsWith("JJ")
            || token.tag().equals("NN")
            || token.text().equals("accredited"))
        && Character.isLetter(token.text().charAt(0))
        && discourse.roleAt(sentence, at).isEmpty();
  }

  /** The owner, or all of "Armenian and Azerbaijani" before a plural. */
  private List<Referent> owners(Words<Mention.Name> name, Words<Mention.Role> role) {
    List<Referent> owners = new ArrayList<>();
    List<Words<Mention.Name>> list = new Enumerations(discourse).of(name);
    for (Words<Mention.Name> each : list.subList(0, list.indexOf(name) + 1)) {
      boolean adjective = each.mention().kind() == Mention.Name.Kind.DEMONYM;
      if (each.equals(name) || adjective) {
        world.named(each.mention()).map(r -> government(r, role)).ifPresent(owners::add);
      }
    }
    return owners;
  }

  /** For the posts of a state the country that a capital stands for. */
  private Referent government(Referent owner, Words<Mention.Role> role) {
    boolean local =
        role.mention().title().matches(".*\\b(mayor|governor|police|bishop|archbishop)\\b.*");
    return owner.is(Sort.PLACE) && !local ? world.governedFrom(owner).orElse(owner) : owner;
  }
}
