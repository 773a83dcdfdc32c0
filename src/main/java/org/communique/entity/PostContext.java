package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.mention.RoleLexicon;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Sentence;

/**
 * The country of a post that the text leaves to its reader. In this order: of an official release
 * the government that issues it, where the post is one of a state; the country whose capital, name
 * or adjective stands last before the title in its sentence and that no one else in it holds a post
 * of; the country of the dateline; the last country before in the same paragraph. No one else may
 * hold the same post of that country.
 */
final class PostContext {
  private final Discourse discourse;
  private final World world;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  PostContext(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  Optional<Referent> owner(Words<Mention.Name> person, String title) {
    Optional<RoleLexicon.Kind> kind = lexicon.kind(title);
    if (kind.filter(
            k ->
                k == RoleLexicon.Kind.STATE
                    || k == RoleLexicon.Kind.VOICE
                    || k == RoleLexicon.Kind.LAWMAKER)
        .isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> self = world.named(person.mention());
    return issuer()
        .or(() -> before(person))
        .or(this::dateline)
        .or(() -> previous(person))
        .filter(c -> isFree(c, title, self));
  }

  private Optional<Referent> issuer() {
    String source = discourse.text().article().source().orElse("").toLowerCase(Locale.ROOT);
    if (source.contains("state.gov") || source.contains("department of state")) {
      return world.country("US");
    }
    return source.contains("gov.uk") ? world.country("GB") : Optional.empty();
  }

  private Optional<Referent> before(Words<Mention.Name> person) {
    List<Words<Mention.Name>> before =
        discourse.namesIn(person.sentence()).stream().filter(n -> n.to() <= person.from()).toList();
    return last(before);
  }

  /** The last country or capital that does not belong to somebody's title. */
  private Optional<Referent> last(List<Words<Mention.Name>> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      Words<Mention.Name> name = names.get(i);
      Optional<Referent> country =
          world
              .named(name.mention())
              .filter(r -> r.is(Sort.PLACE))
              .flatMap(r -> r.isCountryEntry() ? Optional.of(r) : world.governedFrom(r));
      boolean inTitle = discourse.roleAt(name.sentence(), name.to()).isPresent();
      if (country.isPresent() && !inTitle) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The country of the place that the article was filed from. */
  Optional<Referent> dateline() {
    AnalyzedText text = discourse.text();
    return text.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .findFirst()
        .flatMap(
            b ->
                discourse.names().stream()
                    .filter(n -> b.span().contains(n.span()))
                    .flatMap(n -> world.named(n).stream())
                    .filter(r -> r.is(Sort.PLACE))
                    .flatMap(r -> r.country().stream())
                    .findFirst());
  }

  private Optional<Referent> previous(Words<Mention.Name> person) {
    Sentence sentence = person.sentence();
    return sentence.index() == 0
        ? Optional.empty()
        : last(discourse.namesIn(discourse.text().sentences().get(sentence.index() - 1)));
  }

  private boolean isFree(Referent country, String title, Optional<Referent> self) {
    return world.people().stream()
        .filter(p -> self.filter(s -> s == p).isEmpty())
        .flatMap(p -> p.offices().stream())
        .noneMatch(o -> o.title().equals(title) && o.of().filter(c -> c == country).isPresent());
  }
}
