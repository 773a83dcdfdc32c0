package org.communique.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.communique.CommuniqueException;
import org.communique.nlp.NamedSentence.Found;
import org.communique.nlp.NamedSentence.Type;

/**
 * A statistical model of where names stand in a sentence and what they name: OpenNLP's name finder
 * over the features of {@link NameFeatures}. Safe for use by threads.
 */
public final class NameModel {
  private static final String STANDARD = "/models/names-en.bin";

  private final TokenNameFinderModel model;
  private final ThreadLocal<NameFinderME> finder;

  NameModel(TokenNameFinderModel model) {
    this.model = model;
    this.finder = ThreadLocal.withInitial(() -> new NameFinderME(model));
  }

  /** The model that comes with the program. */
  public static NameModel standard() {
    try (InputStream in = NameModel.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new CommuniqueException(
            "the model " + STANDARD + " is not on the class path: build the jar again");
      }
      return read(in);
    } catch (IOException broken) {
      throw new CommuniqueException(
          "the model " + STANDARD + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  /** Lets OpenNLP create the features that the model names. */
  static void allowFeatures() {
    ExtensionLoader.registerAllowedPackage(NameFeatures.class.getPackageName());
  }

  public static NameModel read(InputStream in) throws IOException {
    allowFeatures();
    return new NameModel(new TokenNameFinderModel(new BufferedInputStream(in, 1 << 16)));
  }

  public void write(OutputStream out) throws IOException {
    model.serialize(out);
  }

  /** The names in a sentence, in order, none inside another. */
  public List<Found> find(NamedSentence sentence) {
    String[] words = sentence.words().toArray(String[]::new);
    if (words.length == 0) {
      return List.of();
    }
    NameFinderME names = finder.get();
    opennlp.tools.util.Span[] spans =
        names.find(
            words,
            sentence.hints().stream().map(h -> h.toArray(String[]::new)).toArray(String[][]::new));
    double[] confidence = names.probs(spans);
    List<Found> found = new ArrayList<>(spans.length);
    for (int i = 0; i < spans.length; i++) {
      found.add(
          new Found(
              spans[i].getStart(),
              spans[i].getEnd(),
              Type.valueOf(spans[i].getType().toUpperCase(Locale.ROOT)),
              confidence[i]));
    }
    return found;
  }
}
