package org.communique.nlp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.communique.CommuniqueException;

/**
 * Trains a name model: every word of every sentence is one decision (a name of some type starts,
 * goes on, or none), learnt by OpenNLP from {@link NameFeatures}.
 *
 * @param algorithm what OpenNLP calls it, such as {@code PERCEPTRON} or {@code MAXENT}
 * @param iterations how often it goes over the data
 * @param cutoff how often a feature must be seen to count
 */
public record NameTrainer(String algorithm, int iterations, int cutoff) {
  private static final int BEAM = 3;

  /** What measured best of what trains within minutes; see docs/models.md. */
  public static NameTrainer standard() {
    return new NameTrainer("PERCEPTRON", 8, 5);
  }

  public NameModel train(List<NamedSentence> sentences) {
    if (sentences.isEmpty()) {
      throw new CommuniqueException(
          "no sentences to train on: give a file with labelled documents");
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    Map<String, String> manifest = new HashMap<>();
    try {
      NameModel.allowFeatures();
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, manifest);
      MaxentModel model = trainer.train(new Decisions(sentences));
      return new NameModel(
          new TokenNameFinderModel(
              "en", model, BEAM, null, Map.of(), manifest, new BioCodec(), new NameFeatures()));
    } catch (IOException e) {
      throw new CommuniqueException("the name model cannot be trained: " + e.getMessage(), e);
    }
  }

  /** The decisions of all sentences, one after the other. */
  private static final class Decisions implements ObjectStream<Event> {
    private final List<NamedSentence> sentences;
    private Iterator<NamedSentence> rest;
    private Event[] events = {};
    private int next;

    Decisions(List<NamedSentence> sentences) {
      this.sentences = sentences;
      this.rest = sentences.iterator();
    }

    @Override
    public Event read() {
      while (next == events.length) {
        if (!rest.hasNext()) {
          return null;
        }
        events = events(rest.next());
        next = 0;
      }
      return events[next++];
    }

    private static Event[] events(NamedSentence sentence) {
      String[] words = sentence.words().toArray(String[]::new);
      String[][] hints =
          sentence.hints().stream().map(h -> h.toArray(String[]::new)).toArray(String[][]::new);
      opennlp.tools.util.Span[] names =
          sentence.names().stream()
              .map(
                  n ->
                      new opennlp.tools.util.Span(
                          n.from(), n.to(), n.type().name().toLowerCase(Locale.ROOT)))
              .toArray(opennlp.tools.util.Span[]::new);
      String[] outcomes = new BioCodec().encode(names, words.length);
      Event[] events = new Event[words.length];
      for (int i = 0; i < words.length; i++) {
        events[i] = new Event(outcomes[i], NameFeatures.of(i, words, hints, outcomes));
      }
      return events;
    }

    @Override
    public void reset() {
      rest = sentences.iterator();
      events = new Event[0];
      next = 0;
    }
  }
}
