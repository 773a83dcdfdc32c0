package org.communique.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.communique.CommuniqueException;
import org.communique.article.Article;
import org.communique.text.AnalyzedText;
import org.communique.text.Block;
import org.communique.text.Layout;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.TextAnalyzer;
import org.communique.text.Token;
import org.communique.text.Tree;

/**
 * Sentences without parses: every word hangs on the root and is tagged {@code XX}. Enough to find
 * names and to train the name finder, a hundred times as fast as parsing.
 */
public final class ShallowAnalyzer implements TextAnalyzer {
  private final SentenceModel model;

  private ShallowAnalyzer(SentenceModel model) {
    this.model = model;
  }

  public static ShallowAnalyzer load() {
    try (InputStream in = ShallowAnalyzer.class.getResourceAsStream("/en-sent.bin")) {
      return new ShallowAnalyzer(new SentenceModel(new BufferedInputStream(in)));
    } catch (IOException broken) {
      throw new CommuniqueException(
          "the model /en-sent.bin cannot be read: " + broken.getMessage(), broken);
    }
  }

  @Override
  public AnalyzedText analyze(Article article) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Block> blocks = Layout.of(article);
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.DATELINE && block.kind() != Block.Kind.BOILERPLATE) {
        for (Span span : Sentences.spans(detector, article.text(), block.span())) {
          add(sentences, article.text(), span, block.kind());
        }
      }
    }
    return new AnalyzedText(article, blocks, sentences);
  }

  private static void add(List<Sentence> sentences, String text, Span span, Block.Kind kind) {
    List<Token> tokens = new ArrayList<>();
    List<Tree> leaves = new ArrayList<>();
    for (opennlp.tools.util.Span raw : SimpleTokenizer.INSTANCE.tokenizePos(span.in(text))) {
      Span where = new Span(span.start() + raw.getStart(), span.start() + raw.getEnd());
      leaves.add(Tree.leaf("XX", tokens.size()));
      tokens.add(new Token(where, where.in(text), "XX", where.in(text)));
    }
    if (!tokens.isEmpty()) {
      Tree tree = new Tree("FRAG", 0, tokens.size(), leaves);
      sentences.add(new Sentence(sentences.size(), span, kind, tokens, tree));
    }
  }
}
