package org.communique.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Entry;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.Sentence;

/**
 * For whom people without a post are: "Ada Obi of the Reef Institute", "the BBC's Ada Obi", "Ada
 * Obi, a researcher". A calling becomes a post with the body.
 */
final class Affiliations {
  private final Discourse discourse;
  private final World world;
  private final OwnerNames names;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  Affiliations(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.names = new OwnerNames(discourse);
  }

  void read(Words<Mention.Name> name) {
    Referent person = world.named(name.mention()).orElseThrow();
    boolean free = person.offices().stream().allMatch(o -> o.of().isEmpty() && isCalling(o));
    if (free) {
      Stream.of(after(name), possessor(name).stream(), behind(name).stream())
          .flatMap(found -> found)
          .flatMap(n -> world.named(n.mention()).stream())
          .filter(r -> r.is(Sort.ORGANIZATION))
          .findFirst()
          .ifPresent(body -> belongs(person, body));
    }
    if (!person.offices().isEmpty() && person.offices().stream().allMatch(o -> o.of().isEmpty())) {
      ministry(name).flatMap(n -> world.named(n.mention())).ifPresent(b -> belongs(person, b));
    }
  }

  /** The ministry of "Director Ada Obi, Ministry of Roads, said". */
  private Optional<Words<Mention.Name>> ministry(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to() + 1;
    return at < sentence.tokens().size() && sentence.token(at - 1).text().equals(",")
        ? discourse
            .nameAt(sentence, at)
            .filter(n -> n.from() == at && n.mention().kind() == Mention.Name.Kind.ORGANIZATION)
            .filter(n -> discourse.words(n.mention()).matches("(?:Ministry|Department|Bureau) .*"))
            .filter(
                n ->
                    n.to() == sentence.tokens().size()
                        || sentence.token(n.to()).text().matches("[,.;)]"))
        : Optional.empty();
  }

  /** The paper of "Next question, Ada Obi, Reef Post.", for whom nobody else stands nearby. */
  private Optional<Words<Mention.Name>> behind(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    int at = name.to() + 1;
    int size = sentence.tokens().size();
    if (at >= size || !sentence.token(at - 1).text().equals(",")) {
      return Optional.empty();
    }
    int body = sentence.token(at).text().equals("the") ? at + 1 : at;
    return discourse
        .nameAt(sentence, body)
        .filter(n -> n.to() == size || sentence.token(n.to()).text().matches("[.;)?]"))
        .filter(
            n -> n.mention().senses().stream().anyMatch(s -> s.entry().kind() == Entry.Kind.MEDIA));
  }

  private static void belongs(Referent person, Referent body) {
    if (person.offices().isEmpty()) {
      person.within(body);
    }
    person.offices().forEach(o -> person.holds(new Office(o.title(), Optional.of(body))));
  }

  /** What somebody does for a living, for whoever it is. */
  private boolean isCalling(Office office) {
    return lexicon
        .kind(office.title())
        .filter(k -> k == RoleLexicon.Kind.PERSON || k == RoleLexicon.Kind.RELIGIOUS)
        .isPresent();
  }

  private Stream<Words<Mention.Name>> after(Words<Mention.Name> name) {
    Sentence sentence = name.sentence();
    boolean linked =
        name.to() < sentence.tokens().size()
            && sentence.token(name.to()).text().matches("of|from|with");
    return linked ? names.right(sentence, name.to()).stream() : Stream.of();
  }

  private Optional<Words<Mention.Name>> possessor(Words<Mention.Name> name) {
    int at = name.from() - 1;
    return at > 0 && name.sentence().token(at).text().matches("['’]s?")
        ? discourse.nameAt(name.sentence(), at - 1)
        : Optional.empty();
  }
}
