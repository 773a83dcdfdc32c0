package org.communique.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.communique.CommuniqueException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A news page. Mozilla's Readability, as Readability4J has it, finds the main text; where a page is
 * too bare for it, all of the body is the text. Paragraphs are separated by blank lines. The
 * metadata are those of {@link PageMetadata}.
 */
final class HtmlPage {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "tr",
          "td",
          "th",
          "pre",
          "br",
          "hr",
          "dl",
          "dt",
          "dd",
          "address",
          "form",
          "body");
  private static final String SILENT =
      "script, style, noscript, template, nav, form, button, iframe, svg, select";

  private HtmlPage() {}

  static Article parse(Path file, String html) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    String text = mainText(page, html);
    if (text.isBlank()) {
      throw new CommuniqueException(file + ": the page has no text; save it with its content");
    }
    return new Article(
        ArticleFiles.id(file), metadata.title(), metadata.published(), metadata.source(), text);
  }

  private static String mainText(Document page, String html) {
    Element main = new Readability4JExtended("http://localhost/", html).parse().getArticleContent();
    String found = main == null ? "" : paragraphs(main);
    if (!found.isBlank()) {
      return found;
    }
    Element body = page.body().clone();
    body.select(SILENT).remove();
    return paragraphs(body);
  }

  private static String paragraphs(Element root) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    collect(root, open, paragraphs);
    close(open, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static void collect(Node node, StringBuilder open, List<String> paragraphs) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        open.append(text.getWholeText());
      } else if (BLOCKS.contains(child.nodeName())) {
        close(open, paragraphs);
        collect(child, open, paragraphs);
        close(open, paragraphs);
      } else {
        collect(child, open, paragraphs);
      }
    }
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    String paragraph = open.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
