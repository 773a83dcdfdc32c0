package org.communique.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.CommuniqueException;

/**
 * Who dealt with whom, as <a href="http://graphml.graphdrawing.org/">GraphML</a> for Gephi and the
 * like: actors as nodes; as edges their acts and statements, which have a direction, and their
 * meetings, agreements and disputes, which have none. An edge's weight is the number of facts.
 */
final class ActorNetwork {
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> OF_NODES = List.of("label", "type", "articles");
  private static final List<String> OF_EDGES =
      List.of("kind", "quadClass", "weight", "first", "last");

  private ActorNetwork() {}

  static void write(DatasetGraph dataset, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, 0, "graphml", "xmlns", GRAPHML);
      writeKeys(xml, "node", OF_NODES);
      writeKeys(xml, "edge", OF_EDGES);
      start(xml, 1, "graph", "id", "actors", "edgedefault", "directed");
      for (Map<String, String> actor : Rows.of("actors", dataset)) {
        start(xml, 2, "node", "id", actor.get("actor"));
        actor.computeIfPresent("type", (column, type) -> type.substring(2));
        writeValues(xml, actor, OF_NODES);
      }
      int number = 0;
      for (Map<String, String> tie : Rows.of("ties", dataset)) {
        start(
            xml,
            2,
            "edge",
            "id",
            "e" + number++,
            "source",
            tie.get("source"),
            "target",
            tie.get("target"),
            "directed",
            tie.get("directed"));
        writeValues(xml, tie, OF_EDGES);
      }
      end(xml, 1);
      end(xml, 0);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new CommuniqueException("the network cannot be written: " + e.getMessage(), e);
    }
  }

  private static void writeKeys(XMLStreamWriter xml, String of, List<String> names)
      throws XMLStreamException {
    for (String name : names) {
      String type = name.equals("weight") || name.equals("articles") ? "int" : "string";
      indent(xml, 1);
      xml.writeEmptyElement("key");
      attributes(xml, "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }
  }

  private static void writeValues(
      XMLStreamWriter xml, Map<String, String> values, List<String> names)
      throws XMLStreamException {
    String of = names == OF_NODES ? "node" : "edge";
    for (String name : names) {
      if (values.containsKey(name)) {
        start(xml, 3, "data", "key", of + "-" + name);
        xml.writeCharacters(values.get(name));
        xml.writeEndElement();
      }
    }
    end(xml, 2);
  }

  private static void start(XMLStreamWriter xml, int depth, String element, String... attributes)
      throws XMLStreamException {
    indent(xml, depth);
    xml.writeStartElement(element);
    attributes(xml, attributes);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    indent(xml, depth);
    xml.writeEndElement();
  }

  private static void indent(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }
}
