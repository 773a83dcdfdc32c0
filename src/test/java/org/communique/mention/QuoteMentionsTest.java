package org.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.AnalyzedText;
import org.junit.jupiter.api.Test;

class QuoteMentionsTest {
  private static List<String> quotes(String text) {
    AnalyzedText analyzed = FlatText.of(text);
    return new QuoteMentions().find(analyzed).stream().map(q -> analyzed.text(q.span())).toList();
  }

  @Test
  void straightAndCurlyMarksPairUp() {
    assertThat(quotes("He said \"we agree. We sign\" and “that is all,” she added."))
        .containsExactly("we agree. We sign", "that is all,");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(quotes("The ministers’ plan isn’t Boro's; it's the '90s again.")).isEmpty();
  }

  @Test
  void singleMarksQuoteWholeWords() {
    assertThat(quotes("She called it ‘Lusaria’s way’ of trade.")).containsExactly("Lusaria’s way");
  }

  @Test
  void aQuotationStillOpenEndsWithItsParagraph() {
    assertThat(quotes("“We begin.\n“We end,” he said.")).containsExactly("We begin.", "We end,");
  }
}
