package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Referent.Office;
import org.communique.entity.Referent.Sort;
import org.communique.mention.Mention;
import org.communique.text.Sentence;

/**
 * Posts told by comparison: "his Japanese counterpart, Masaru Iwaki", "their Russian counterparts
 * Sergei Shoigu and Sergei Lavrov", "his Armenian and Azerbaijani colleagues, A and B". The title
 * is that of the person before; of several people before each in turn. The adjectives say whose.
 */
final class Counterparts {
  static final Set<String> WORDS =
      Set.of("counterpart", "counterparts", "colleague", "colleagues", "opposite", "peers", "peer");

  private final Discourse discourse;
  private final World world;

  Counterparts(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  void assign() {
    for (Sentence sentence : discourse.text().sentences()) {
      for (int at = 1; at + 1 < sentence.tokens().size(); at++) {
        if (WORDS.contains(sentence.token(at).text())) {
          assign(sentence, at);
        }
      }
    }
  }

  private void assign(Sentence sentence, int word) {
    List<Referent> called = called(sentence, word);
    List<Referent> of = countries(sentence, word);
    List<Referent> models = models(sentence, word, called);
    if (called.isEmpty() || models.isEmpty()) {
      return;
    }
    boolean several = called.size() > 1 && models.size() >= called.size();
    int first = several ? models.size() - called.size() : models.size() - 1;
    for (int i = 0; i < called.size(); i++) {
      Referent model = models.get(several ? first + i : first);
      Optional<Referent> country =
          of.isEmpty() ? Optional.empty() : Optional.of(of.get(Math.min(i, of.size() - 1)));
      Referent person = called.get(i);
      if (person.offices().isEmpty() && country.isPresent()) {
        model.offices().stream()
            .findFirst()
            .ifPresent(o -> person.holds(new Office(o.title(), country)));
      }
    }
  }

  /** The people named after the word, a comma between or not. */
  private List<Referent> called(Sentence sentence, int word) {
    int at = word + 1;
    if (sentence.token(at).text().matches(",|number")) {
      at++;
    }
    return discourse
        .nameAt(sentence, at)
        .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
        .map(n -> people(new Enumerations(discourse).of(n)))
        .orElse(List.of());
  }

  private List<Referent> people(List<Words<Mention.Name>> names) {
    return names.stream()
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> r.is(Sort.PERSON))
        .toList();
  }

  private List<Referent> countries(Sentence sentence, int word) {
    return discourse
        .nameAt(sentence, word - 1)
        .map(n -> new Enumerations(discourse).of(n))
        .orElse(List.of())
        .stream()
        .flatMap(n -> world.named(n.mention()).stream())
        .toList();
  }

  /** The people named last before the word, in their order: those of one list, or the nearest. */
  private List<Referent> models(Sentence sentence, int word, List<Referent> called) {
    int start = sentence.token(word).span().start();
    List<Words<Mention.Name>> before =
        discourse.placedNames().stream()
            .filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON)
            .filter(n -> n.mention().span().end() <= start)
            .filter(n -> n.sentence().index() >= sentence.index() - 2)
            .toList();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Referent> models = new ArrayList<>();
    int last = before.get(before.size() - 1).sentence().index();
    before.stream()
        .filter(n -> n.sentence().index() == last)
        .flatMap(n -> world.named(n.mention()).stream())
        .filter(r -> !called.contains(r) && !models.contains(r) && !r.offices().isEmpty())
        .forEach(models::add);
    return models;
  }
}
