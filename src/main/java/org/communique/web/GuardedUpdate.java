package org.communique.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;

/** Fuseki's update service without {@code LOAD}, which would fetch pages and open files. */
final class GuardedUpdate extends SPARQL_Update {
  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = RequestBody.read(input);
    if (parse(text).getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      ServletOps.error(HttpSC.FORBIDDEN_403, "LOAD is not allowed here");
    }
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static UpdateRequest parse(byte[] text) {
    try {
      return UpdateFactory.read(
          new ByteArrayInputStream(text), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
    } catch (QueryParseException malformed) {
      ServletOps.errorBadRequest(malformed.getMessage());
      throw malformed;
    }
  }
}
