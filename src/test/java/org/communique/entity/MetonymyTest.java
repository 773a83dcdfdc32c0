package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Sense;
import org.communique.mention.Mention;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Bracketed;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Oslo means: the city, or Norway, which is governed from it. */
class MetonymyTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway | (SBAR (IN after) (S (NP (NNP Oslo)) (VP (VBD imposed/impose) (NP (NNS tolls/toll)))))
          Norway | (SBAR (IN before) (S (NP (NNP Oslo)) (VP (VBD left/leave))))
          Oslo   | (SBAR (IN in) (S (NP (NNP Oslo)) (VP (VBD imposed/impose) (NP (NNS tolls/toll)))))
          Oslo   | (PP (IN after) (NP (NNP Oslo)))
          """)
  void means(String expected, String where) {
    Sentence sentence =
        Bracketed.sentence("(S (NP (NNS Talks/talk)) (VP (VBD ended/end) " + where + "))");
    String text = Bracketed.text(sentence);
    Span span = new Span(text.indexOf("Oslo"), text.indexOf("Oslo") + "Oslo".length());
    List<Sense> senses = new ArrayList<>(Gazetteer.standard().senses("Oslo"));
    senses.removeIf(s -> !s.entry().kind().isPlace());
    List<Mention> mentions = List.of(new Mention.Name(span, Mention.Name.Kind.PLACE, senses, 1));
    AnalyzedText analyzed =
        new AnalyzedText(
            Article.of("test", text),
            List.of(new Block(sentence.span(), Block.Kind.BODY)),
            List.of(sentence));

    Entities entities = new EntityResolver(Gazetteer.standard()).resolve(analyzed, mentions);

    assertThat(entities.within(span).get(0).entities()).map(Entity::name).containsExactly(expected);
  }
}
