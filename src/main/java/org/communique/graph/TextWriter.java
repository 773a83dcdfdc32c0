package org.communique.graph;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.article.Article;
import org.communique.fact.Evidence;
import org.communique.fact.Reading;
import org.communique.text.Block;
import org.communique.text.Span;
import org.communique.time.PartialDate;
import org.communique.time.Publication;
import org.communique.vocab.Cq;
import org.communique.vocab.External;
import org.communique.vocab.Namespace;
import org.communique.vocab.Scheme;

/** Writes the article itself, who read it, and the words that facts rest on. */
final class TextWriter {
  private final Triples triples;
  private final Article article;
  private final Excerpt excerpt;
  private final Node node;
  private final Node extraction;

  TextWriter(Triples triples, Article article, Excerpt excerpt) {
    this.triples = triples;
    this.article = article;
    this.excerpt = excerpt;
    this.node = Iris.article(article.id());
    this.extraction = Iris.part(node, "extraction");
  }

  void writeArticle(Reading reading) {
    triples.add(node, RDF.type.asNode(), Cq.ARTICLE);
    triples.add(node, RDF.type.asNode(), External.NEWS_ARTICLE);
    triples.add(node, Cq.ARTICLE_ID, article.id());
    if (excerpt == Excerpt.WHOLE) {
      triples.add(node, External.IS_STRING, article.text());
    }
    headline(reading).ifPresent(title -> triples.add(node, External.HEADLINE, title));
    article.source().ifPresent(source -> triples.add(node, DCTerms.source.asNode(), source));
    reading.publication().ifPresent(this::writePublication);
  }

  private Optional<String> headline(Reading reading) {
    return article
        .title()
        .or(
            () ->
                reading.text().blocks().stream()
                    .filter(block -> block.kind() == Block.Kind.HEADLINE)
                    .findFirst()
                    .map(block -> block.span().in(article.text()).strip()));
  }

  private void writePublication(Publication publication) {
    Node date = TimeWriter.literal(PartialDate.of(publication.date()));
    triples.add(node, External.DATE_PUBLISHED, date);
    triples.add(node, Cq.PUBLICATION_BASIS, Scheme.concept(Namespace.BASIS, publication.basis()));
    if (publication.evidence().length() > 0) {
      Node words =
          Iris.part(
              node,
              "words/%d-%d"
                  .formatted(publication.evidence().start(), publication.evidence().end()));
      triples.add(words, RDF.type.asNode(), Cq.TEXT_SPAN);
      writeSpan(words, publication.evidence());
      triples.add(node, Cq.PUBLICATION_WORDS, words);
    }
  }

  void writeExtraction(Provenance provenance) {
    triples.add(extraction, RDF.type.asNode(), Cq.EXTRACTION);
    triples.add(extraction, RDF.type.asNode(), External.ACTIVITY);
    triples.add(extraction, External.USED, node);
    triples.add(extraction, Cq.SOFTWARE_VERSION, provenance.softwareVersion());
    provenance.knowledge().forEach(this::writeKnowledge);
    provenance
        .time()
        .ifPresent(
            time ->
                triples.add(
                    extraction,
                    External.ENDED_AT_TIME,
                    time.toString(),
                    XSDDatatype.XSDdateTimeStamp));
    triples.add(Iris.graph(article.id()), External.WAS_GENERATED_BY, extraction);
  }

  private void writeKnowledge(Provenance.Knowledge used) {
    Node knowledge = Iris.iri("knowledge/" + Iris.slug(used.name()) + "-" + used.sha256());
    triples.add(extraction, External.USED, knowledge);
    triples.add(knowledge, RDF.type.asNode(), Cq.KNOWLEDGE);
    triples.add(knowledge, RDFS.label.asNode(), used.name());
    triples.add(knowledge, External.SHA256, used.sha256());
  }

  private void writeSpan(Node subject, Span span) {
    triples.addSpan(subject, node, span);
    triples.add(subject, Cq.TEXT, excerpt.of(span.in(article.text())));
  }

  /** Writes the words that a fact or an entity rests on, and returns their node. */
  Node write(Evidence evidence) {
    Node sentence =
        Iris.part(
            node,
            "sentence/%d-%d".formatted(evidence.sentence().start(), evidence.sentence().end()));
    if (!triples.describes(sentence)) {
      triples.add(sentence, RDF.type.asNode(), Cq.SENTENCE);
      triples.addSpan(sentence, node, evidence.sentence());
      if (excerpt == Excerpt.WHOLE) {
        triples.add(sentence, Cq.TEXT, evidence.sentence().in(article.text()));
      }
    }
    String how =
        String.format(
            Locale.ROOT, "%s %s %s", evidence.sentence(), evidence.rule(), evidence.confidence());
    Node words =
        Iris.part(
            node,
            "evidence/%d-%d-%s"
                .formatted(evidence.words().start(), evidence.words().end(), Iris.digest(how)));
    if (!triples.describes(words)) {
      triples.add(words, RDF.type.asNode(), Cq.EVIDENCE);
      writeSpan(words, evidence.words());
      triples.add(words, Cq.IN_SENTENCE, sentence);
      triples.add(words, Cq.RULE, evidence.rule());
      triples.add(words, Cq.CONFIDENCE, evidence.confidence());
      triples.add(words, External.WAS_GENERATED_BY, extraction);
    }
    return words;
  }
}
