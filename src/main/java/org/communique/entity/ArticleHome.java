package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Referent.Sort;
import org.communique.mention.RoleLexicon;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;

/**
 * From where an article looks at the world: the government that issues it, or the country of the
 * place that it was filed from. There titles need no country.
 */
final class ArticleHome {
  /** So many sentences a release needs to name the one who issues it. */
  private static final int LEAD = 3;

  private final Discourse discourse;
  private final World world;
  private final RoleLexicon lexicon = RoleLexicon.bundled();

  ArticleHome(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  /** The country whose government publishes the article. */
  Optional<Referent> issuer() {
    return Letterhead.country(discourse.text().article()).flatMap(world::country);
  }

  /**
   * The country that the article begins by speaking of as its reader's own: "The Home Secretary has
   * today signed …".
   */
  Optional<Referent> own() {
    List<String> owners =
        discourse.placedRoles().stream()
            .filter(r -> r.sentence().index() < LEAD)
            .filter(
                r ->
                    r.from() == 0
                        || r.from() == 1 && r.sentence().token(0).text().equalsIgnoreCase("the"))
            .flatMap(r -> lexicon.owners(r.mention().title()).stream().limit(1))
            .distinct()
            .toList();
    return owners.size() == 1
        ? world.country(owners.get(0)).filter(c -> !c.mentions().isEmpty())
        : Optional.empty();
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
}
