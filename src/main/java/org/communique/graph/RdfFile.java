package org.communique.graph;

import java.nio.file.Path;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.CommuniqueException;

/** Reads files of RDF in any format, which their names tell. */
public final class RdfFile {
  private RdfFile() {}

  /**
   * All graphs of a file.
   *
   * @throws CommuniqueException where its name tells no format or its content is not of that format
   */
  public static DatasetGraph read(Path file) {
    if (RDFLanguages.pathnameToLang(file.toString()) == null) {
      throw new CommuniqueException(
          file
              + ": is no RDF file by its name; name one that ends in .ttl, .trig, .nq or the like");
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(dataset);
    } catch (RiotException e) {
      throw new CommuniqueException(
          file + ": cannot be read as RDF: " + e.getMessage() + "; mend the file", e);
    }
    return dataset;
  }
}
