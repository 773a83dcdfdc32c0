package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
  private final Metonymy metonymy;
  private final Pronouns pronouns;
  private final QuoteTagPronouns tagged;
  private final PhraseReader phrases;
  private final List<Pending> pending = new ArrayList<>();

  References(Discourse discourse, World world, Map<Mention.Role, Referent> holders) {
    this.discourse = discourse;
    this.world = world;
    this.metonymy = new Metonymy(discourse, world, grammar);
    this.pronouns = new Pronouns(trail, grammar);
    this.tagged = new QuoteTagPronouns(discourse, trail);
    Descriptions descriptions =
        new Descriptions(world, trail, new Groups(), new ArticleHome(discourse, world).issuer());
    this.phrases = new PhraseReader(discourse, world, trail, metonymy, descriptions, holders);
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
      NounPhrase.in(sentence).stream()
          .flatMap(p -> titles(p).stream())
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
    Optional<Referent> power = metonymy.government(name).or(() -> seat(name.mention()));
    Form form = power.isPresent() ? Form.METONYM : form(name.mention());
    Referent meant = power.orElse(known.get());
    pending.add(new Pending(name.mention().span(), form, List.of(meant)));
    step(name.sentence(), name.from(), name.to(), Optional.of(form), List.of(meant), false);
  }

  /** The country of "the Kremlin", of which the gazetteer has no other sense. */
  private Optional<Referent> seat(Mention.Name name) {
    boolean seat =
        !name.senses().isEmpty()
            && name.senses().stream().allMatch(s -> s.form() == Sense.Form.METONYM);
    return seat ? Optional.of(world.place(name.senses().get(0).entry())) : Optional.empty();
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
    List<Referent> meant =
        tagged
            .speaker(sentence, token)
            .map(List::of)
            .orElseGet(() -> pronouns.resolve(sentence, token));
    if (!meant.isEmpty()) {
      pending.add(new Pending(sentence.token(token).span(), Form.PRONOUN, meant));
      step(sentence, token, token + 1, Optional.of(Form.PRONOUN), meant, meant.size() > 1);
    }
  }

  /** "The Secretary and President" are two phrases, which share an article; others are one. */
  private List<NounPhrase> titles(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    for (int and = phrase.from() + 1; and < phrase.head(); and++) {
      boolean joined =
          sentence.token(and).tag().equals("CC")
              && sentence.token(and - 1).isProperNoun()
              && sentence.token(and + 1).isProperNoun()
              && discourse.roleAt(sentence, and - 1).isPresent()
              && discourse.roleAt(sentence, and).isEmpty()
              && discourse.roleAt(sentence, phrase.head()).isPresent();
      if (joined) {
        return List.of(
            new NounPhrase(sentence, phrase.from(), and, and - 1),
            new NounPhrase(sentence, and + 1, phrase.to(), phrase.head()));
      }
    }
    return List.of(phrase);
  }

  private void phrase(NounPhrase phrase) {
    Optional<List<Referent>> read = phrases.read(phrase);
    if (read.isEmpty()) {
      return;
    }
    List<Referent> meant = read.get();
    if (!meant.isEmpty()) {
      pending.add(new Pending(phrase.span(), Form.DESCRIPTION, meant));
    }
    if (!meant.isEmpty() || phrase.headToken().isNoun()) {
      Optional<Form> form = meant.isEmpty() ? Optional.empty() : Optional.of(Form.DESCRIPTION);
      step(phrase.sentence(), phrase.from(), phrase.to(), form, meant, phrase.isPlural());
    }
  }

  private void step(
      Sentence sentence,
      int from,
      int to,
      Optional<Form> form,
      List<Referent> referents,
      boolean plural) {
    boolean subject = grammar.isSurfaceSubject(sentence, from, to);
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
