package org.communique.store;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import org.communique.CommuniqueException;

/**
 * A store in a Fuseki server. Queries and updates go to the dataset's own address by the SPARQL 1.1
 * Protocol; the whole content comes from there by Fuseki's form of the Graph Store Protocol.
 */
public final class RemoteStore extends SparqlStore {
  private static final String RESULTS = "application/sparql-results+json";

  private final RemoteEndpoint endpoint;

  private RemoteStore(RemoteEndpoint endpoint) {
    super(Clock.systemUTC());
    this.endpoint = endpoint;
  }

  /**
   * A store at the address of a dataset, such as {@code http://localhost:3030/communique}. Nothing
   * is sent before something is asked.
   */
  public static RemoteStore at(URI dataset, RemoteAccess access) {
    return new RemoteStore(new RemoteEndpoint(dataset, access));
  }

  /** This store, once the server has told that it is none of version 0.1.0. */
  public RemoteStore checked() {
    requireBooks(endpoint.toString());
    return this;
  }

  @Override
  <T> T select(Query query, Function<RowSet, T> rows) {
    byte[] answer = endpoint.post("application/sparql-query", RESULTS, query.serialize());
    try {
      return rows.apply(
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
              .create(ResultSetLang.RS_JSON)
              .read(new ByteArrayInputStream(answer), Context.emptyContext()));
    } catch (ARQException | RiotException e) {
      throw new CommuniqueException(
          endpoint + ": answers, but not as a SPARQL dataset does; check the address", e);
    }
  }

  @Override
  void update(UpdateRequest request) {
    endpoint.post("application/sparql-update", "*/*", request.toString());
  }

  @Override
  public void read(Consumer<DatasetGraph> reader) {
    DatasetGraph copy = DatasetGraphFactory.create();
    byte[] quads = endpoint.get("application/n-quads");
    try {
      RDFParser.source(new ByteArrayInputStream(quads)).lang(Lang.NQUADS).parse(copy);
    } catch (RiotException e) {
      throw new CommuniqueException(
          endpoint + ": answers, but not with a dataset's statements; check the address", e);
    }
    reader.accept(Ledger.leftOut(copy));
  }

  @Override
  public void close() {
    // connections are the client's own and end with it
  }
}
