package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.clause.Argument.Slot;
import org.communique.clause.Clause;
import org.communique.entity.Entity;
import org.communique.fact.Evidence;
import org.communique.fact.Fact.Statement;
import org.communique.text.Block;
import org.communique.text.Sentence;

/**
 * Reads what a press statement demands or condemns without a verb of speech: where somebody has
 * signed the text, "Mali must open the port" and "the raid is unacceptable" are his words.
 */
final class Positions {
  private static final Pattern CONDEMNED =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|remains?) (?:\\w+ )?(?:unacceptable|deplorable|reprehensible|abhorrent|unjust|unjustified|unconscionable|outrageous|intolerable|inexcusable|an? (?:\\w+,? ){0,3}(?:affront|abuse|assault on|violation|outrage|disgrace|mockery|sham))\\b");

  private final Source source;
  private final Hearers hearers;

  Positions(Source source) {
    this.source = source;
    this.hearers = new Hearers(source);
  }

  List<Statement> read() {
    List<Entity> signer = source.issuer().signer();
    return signer.isEmpty() || !source.issuer().turns().isEmpty()
        ? List.of()
        : source.text().sentences().stream()
            .filter(s -> s.block() == Block.Kind.BODY)
            .flatMap(s -> position(s, signer).stream())
            .toList();
  }

  private Optional<Statement> position(Sentence sentence, List<Entity> signer) {
    return source.clauses(sentence).stream()
        .filter(c -> !c.form().noun())
        .findFirst()
        .filter(c -> c.link() == Clause.Link.ROOT && !isQuoted(c))
        .filter(c -> c.first(Slot.SUBJECT).filter(s -> !Unsaid.isFirstPerson(c, s)).isPresent())
        .flatMap(c -> kind(c).map(kind -> statement(sentence, kind, signer)));
  }

  private Optional<Statement.Kind> kind(Clause clause) {
    if (clause.form().modal().equals("must")) {
      return Optional.of(Statement.Kind.DEMAND);
    }
    boolean condemned =
        clause.lemma().matches("be|remain")
            && !clause.form().negated()
            && clause.form().modal().isEmpty()
            && CONDEMNED.matcher(source.line(clause.sentence().span())).find();
    return condemned ? Optional.of(Statement.Kind.COMPLAIN) : Optional.empty();
  }

  private boolean isQuoted(Clause clause) {
    return source.isQuoted(clause.sentence().token(clause.head()).span().start());
  }

  private Statement statement(Sentence sentence, Statement.Kind kind, List<Entity> signer) {
    return new Statement(
        signer,
        hearers.of(List.of(), sentence.span(), kind, signer),
        kind,
        source.line(sentence.span()),
        false,
        Optional.empty(),
        List.of(new Evidence(sentence.span(), sentence.span(), "statement/position", 0.7)));
  }
}
