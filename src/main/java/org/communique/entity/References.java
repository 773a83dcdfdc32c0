package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Discourse.Words;
import org.communique.entity.Reference.Form;
import org.communique.entity.Referent.Sort;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Goes through an article from left to right and ties every word that refers to what it refers to:
 * names as they were clustered, capitals to the city or its government, pronouns and descriptions
 * to what was named before. Inner phrases come before those that hold them, so that a possessor is
 * known before its noun.
 */
final class References {
  private final Discourse discourse;
  private final World world;
  private final Trail trail = new Trail();
  private final Grammar grammar = new Grammar();
  private final Groups groups = new Groups();
  private final Metonymy metonymy;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final List<Pending> pending = new ArrayList<>();

  References(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
    this.metonymy = new Metonymy(discourse, world, grammar);
    this.pronouns = new Pronouns(trail, grammar);
    this.descriptions = new Descriptions(world, trail, groups);
  }

  /** A reference whose entities get their values when all is known. */
  private record Pending(Span span, Form form, List<Referent> referents) {}

  /** A piece of a sentence to look at: a name, a pronoun or a noun phrase. */
  private record Piece(int from, int to, Runnable read) {}

  List<Reference> read() {
    outsideSentences();
    for (Sentence sentence : discourse.text().sentences()) {
      List<Piece> pieces = new ArrayList<>();
      List<Words<Mention.Name>> names = discourse.namesIn(sentence);
      names.forEach(n -> pieces.add(new Piece(n.from(), n.to(), () -> name(n))));
      lists(names).forEach(pieces::add);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int token = i;
        if (sentence.token(i).tag().startsWith("PRP") && Pronouns.isOne(sentence.token(i).text())) {
          pieces.add(new Piece(i, i + 1, () -> pronoun(sentence, token)));
        }
      }
      NounPhrase.in(sentence)
          .forEach(p -> pieces.add(new Piece(p.from(), p.to(), () -> phrase(p))));
      pieces.sort(Comparator.comparingInt(Piece::from).thenComparingInt(Piece::to));
      pieces.forEach(p -> p.read().run());
    }
    return pending.stream()
        .map(
            p ->
                new Reference(
                    p.span(), p.form(), p.referents().stream().map(Referent::entity).toList()))
        .toList();
  }

  Groups groups() {
    return groups;
  }

  private void outsideSentences() {
    List<Mention.Name> placed = discourse.placedNames().stream().map(Words::mention).toList();
    for (Mention.Name name : discourse.names()) {
      if (!placed.contains(name)) {
        world
            .named(name)
            .ifPresent(r -> pending.add(new Pending(name.span(), form(name), List.of(r))));
      }
    }
  }

  private void name(Words<Mention.Name> name) {
    Optional<Referent> known = world.named(name.mention());
    if (known.isEmpty()) {
      return;
    }
    Optional<Referent> power = metonymy.government(name);
    Form form = power.isPresent() ? Form.METONYM : form(name.mention());
    Referent meant = power.orElse(known.get());
    pending.add(new Pending(name.mention().span(), form, List.of(meant)));
    step(name.sentence(), name.from(), name.to(), Optional.of(form), List.of(meant), false);
  }

  private static Form form(Mention.Name name) {
    if (name.kind() == Mention.Name.Kind.DEMONYM) {
      return Form.DEMONYM;
    }
    boolean seat =
        !name.senses().isEmpty()
            && name.senses().stream().allMatch(s -> s.form() == Sense.Form.METONYM);
    return seat ? Form.METONYM : Form.NAME;
  }

  /** "Onodera and Kono": what "they" and "the two" can mean. */
  private List<Piece> lists(List<Words<Mention.Name>> names) {
    List<Piece> pieces = new ArrayList<>();
    for (Words<Mention.Name> name : names) {
      List<Words<Mention.Name>> list = new Enumerations(discourse).of(name);
      if (list.size() > 1 && list.get(0).equals(name)) {
        int to = list.get(list.size() - 1).to();
        pieces.add(
            new Piece(
                to - 1,
                to + 1,
                () ->
                    step(
                        name.sentence(),
                        name.from(),
                        to,
                        Optional.of(Form.NAME),
                        list.stream().flatMap(n -> world.named(n.mention()).stream()).toList(),
                        true)));
      }
    }
    return pieces;
  }

  private void pronoun(Sentence sentence, int token) {
    List<Referent> meant = pronouns.resolve(sentence, token);
    if (!meant.isEmpty()) {
      pending.add(new Pending(sentence.token(token).span(), Form.PRONOUN, meant));
      step(sentence, token, token + 1, Optional.of(Form.PRONOUN), meant, meant.size() > 1);
    }
  }

  private void phrase(NounPhrase phrase) {
    if (isName(phrase) || phrase.headToken().tag().startsWith("PRP")) {
      return;
    }
    Optional<String> title =
        discourse
            .roleAt(phrase.sentence(), phrase.head())
            .filter(r -> r.to() == phrase.head() + 1)
            .map(r -> r.mention().title());
    String text = phrase.bare(discourse.text().article().text());
    Description description = new Description(phrase, title, owner(phrase), text);
    List<Referent> meant = descriptions.resolve(description);
    if (!meant.isEmpty()) {
      pending.add(new Pending(phrase.span(), Form.DESCRIPTION, meant));
    }
    if (!meant.isEmpty() || phrase.headToken().isNoun()) {
      Optional<Form> form = meant.isEmpty() ? Optional.empty() : Optional.of(Form.DESCRIPTION);
      step(phrase.sentence(), phrase.from(), phrase.to(), form, meant, phrase.isPlural());
    }
  }

  /** True where the head belongs to a name, or the phrase is a title before one. */
  private boolean isName(NounPhrase phrase) {
    Optional<Words<Mention.Name>> head = discourse.nameAt(phrase.sentence(), phrase.head());
    Optional<Words<Mention.Name>> next = discourse.nameAt(phrase.sentence(), phrase.to());
    return head.isPresent()
        || next.filter(n -> n.mention().kind() == Mention.Name.Kind.PERSON).isPresent();
  }

  /** The last country, organisation or possessor inside the phrase before its head. */
  private Optional<Referent> owner(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
      Optional<Words<Mention.Name>> name = discourse.nameAt(phrase.sentence(), i);
      if (name.isPresent()) {
        return metonymy.government(name.get()).or(() -> world.named(name.get().mention()));
      }
      String tag = phrase.sentence().token(i).tag();
      if (tag.equals("POS") && i > phrase.from()) {
        return trail.endingAt(phrase.sentence(), i - 1);
      }
      if (tag.equals("PRP$")) {
        return trail.endingAt(phrase.sentence(), i);
      }
    }
    return Optional.empty();
  }

  private void step(
      Sentence sentence,
      int from,
      int to,
      Optional<Form> form,
      List<Referent> referents,
      boolean plural) {
    boolean subject = grammar.isSubject(sentence, from, to);
    boolean group = referents.size() == 1 && referents.get(0).is(Sort.GROUP) && plural;
    trail.add(
        new Trail.Step(
            sentence,
            from,
            to,
            form,
            referents,
            subject,
            plural && (group || referents.size() != 1)));
  }
}
