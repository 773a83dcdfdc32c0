package org.communique.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.communique.CommuniqueException;

/**
 * The statistical models for English, read from the class path. The models of the 1.5 series were
 * trained on the Wall Street Journal part of the Penn Treebank and on news; they are large, so they
 * are loaded side by side and once.
 */
record Models(SentenceModel sentences, TokenizerModel tokens, ParserModel parser) {

  static Models load() {
    CompletableFuture<ParserModel> parser =
        CompletableFuture.supplyAsync(() -> read("/en-parser-chunking.bin", ParserModel::new));
    SentenceModel sentences = read("/en-sent.bin", SentenceModel::new);
    TokenizerModel tokens = read("/en-token.bin", TokenizerModel::new);
    return new Models(sentences, tokens, parser.join());
  }

  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  static <T> T read(String resource, Reader<T> reader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new CommuniqueException(
            "the model " + resource + " is not on the class path: build the jar again");
      }
      return reader.read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException broken) {
      throw new CommuniqueException(
          "the model " + resource + " cannot be read: " + broken.getMessage(), broken);
    }
  }
}
