package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.mention.Mention;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class TaggedPronounsTest {
  private static final String QUOTE = "\"It hurt Jan Kos,\"";

  private final Marked text = Marked.of("Ann Diop said no to Eva Lind.\n" + QUOTE + " she said.\n");
  private final Trail trail = new Trail();

  @Test
  void whoeverSpokeBeforeIsMeantAndNobodyOfWhomTheQuotationSpeaks() {
    named(0, 0, "Ann Diop");
    named(1, 3, "Jan Kos");
    assertThat(speaker()).contains("Ann Diop");
  }

  @Test
  void ofSeveralTheOneIsMeantWhoSpeaks() {
    named(0, 0, "Ann Diop");
    named(0, 5, "Eva Lind");
    assertThat(speaker()).contains("Ann Diop");
  }

  @Test
  void whereNobodySpokeNobodyIsMeant() {
    named(1, 3, "Jan Kos");
    assertThat(speaker()).isEmpty();
  }

  private void named(int line, int from, String name) {
    Sentence sentence = text.text().sentences().get(line);
    trail.add(
        new Trail.Step(
            sentence,
            from,
            Math.min(from + 2, sentence.tokens().size()),
            Optional.of(Reference.Form.NAME),
            List.of(new Referent(Referent.Sort.PERSON, name)),
            false,
            false));
  }

  private Optional<String> speaker() {
    int start = text.text().article().text().indexOf(QUOTE) + 1;
    List<Mention> mentions = new ArrayList<>(text.mentions());
    mentions.add(new Mention.Quote(new Span(start, start + QUOTE.length() - 2)));
    Sentence sentence = text.text().sentences().get(1);
    int pronoun = 0;
    while (!sentence.token(pronoun).text().equals("she")) {
      pronoun++;
    }
    return new TaggedPronouns(new Discourse(text.text(), mentions), trail)
        .speaker(sentence, pronoun)
        .map(Referent::name);
  }
}
