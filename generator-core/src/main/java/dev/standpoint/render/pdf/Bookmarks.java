package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.script.ArabicForms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the PDF's bookmarks (ISO 32000-1, 12.3.3) for h2, h3 and h4. Those below a chapter are
 * collapsed. The h1 has none, because the window shows the title.
 */
final class Bookmarks {

  /** A heading that may get bookmarks below it. */
  private record Open(int level, PdfOutline bookmark) {}

  private final Destinations destinations;
  private final PdfWriter writer;

  /** The headings that are open at the current one, the innermost first, down to the root. */
  private final Deque<Open> path = new ArrayDeque<>();

  Bookmarks(Destinations destinations, PdfWriter writer) {
    this.destinations = destinations;
    this.writer = writer;
  }

  void write(List<Element> headings) {
    path.push(new Open(1, writer.getRootOutline()));
    for (Element heading : headings) {
      destinations.of(heading.getAttribute("id")).ifPresent(place -> add(heading, place));
    }
  }

  /** A heading that skips a level is below the last heading of any higher level. */
  private void add(Element heading, PdfDestination place) {
    int level = Character.digit(heading.getTagName().charAt(1), 10);
    while (path.element().level() >= level) {
      path.pop();
    }
    PdfOutline parent = path.element().bookmark();
    path.push(new Open(level, new PdfOutline(parent, place, title(heading), false)));
  }

  /** The words in one line, with the plain letters of Arabic instead of their joined forms. */
  private static String title(Element heading) {
    StringBuilder text = new StringBuilder();
    collect(heading, text);
    return ArabicForms.letters(text.toString().strip().replaceAll("\\s+", " "));
  }

  /** Without citations: their numbers would read as part of the title. */
  private static void collect(@Nullable Node node, StringBuilder text) {
    for (Node child = node == null ? null : node.getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (!(child instanceof Element e && e.getAttribute("class").equals("cites"))) {
        collect(child, text);
      }
    }
  }
}
