package dev.standpoint.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.script.ArabicForms;
import dev.standpoint.render.pdf.structure.StructureTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The links of one page, written when the page is painted: an annotation for each line of a link,
 * connected with its element (ISO 14289-1, 7.18.5). Flying Saucer's own links are untagged, several
 * for one line, and may run JavaScript.
 */
final class PageLinks {

  /** How much the lower edges of two areas on one line may differ, in points. */
  private static final float SAME_LINE = 2;

  /** In UTF-16 units; a longer description is cut to half as many code points. */
  private static final int LONGEST_DESCRIPTION = 200;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Destinations destinations;
  private final StructureTree structure;
  private final PdfWriter writer;

  /** The areas of each link on the current page, one for each of its lines. */
  private final Map<Element, List<Rectangle>> areas = new LinkedHashMap<>();

  PageLinks(Destinations destinations, StructureTree structure, PdfWriter writer) {
    this.destinations = destinations;
    this.structure = structure;
    this.writer = writer;
  }

  /**
   * Adds an area, in points from the lower left of the page, to the line of the link that it is on.
   */
  void add(Element link, Rectangle area) {
    if (area.getWidth() <= 0 || area.getHeight() <= 0) {
      return;
    }
    List<Rectangle> lines = areas.computeIfAbsent(link, none -> new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      if (Math.abs(lines.get(i).getBottom() - area.getBottom()) < SAME_LINE) {
        lines.set(i, around(lines.get(i), area));
        return;
      }
    }
    lines.add(area);
  }

  /** The smallest area that contains both. */
  private static Rectangle around(Rectangle one, Rectangle other) {
    return new Rectangle(
        Math.min(one.getLeft(), other.getLeft()),
        Math.min(one.getBottom(), other.getBottom()),
        Math.max(one.getRight(), other.getRight()),
        Math.max(one.getTop(), other.getTop()));
  }

  /** Writes the annotations of the page and forgets its areas. */
  void write() {
    areas.forEach((link, lines) -> lines.forEach(line -> write(link, line)));
    areas.clear();
  }

  private void write(Element link, Rectangle area) {
    String address = link.getAttribute("href");
    if (address.startsWith("#")) {
      destinations.of(address.substring(1)).ifPresent(place -> write(link, area, place));
    } else {
      write(link, area, PdfName.A, new PdfAction(address));
    }
  }

  private void write(Element link, Rectangle area, PdfDestination place) {
    write(link, area, PdfName.DEST, place);
  }

  private void write(Element link, Rectangle area, PdfName key, PdfObject target) {
    PdfAnnotation annotation = new PdfAnnotation(writer, area);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(key, target);
    // PDF/A forbids annotations that are not printed (ISO 19005-3, 6.3.2).
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, new PdfString(description(link), PdfObject.TEXT_UNICODE));
    structure.bind(link, annotation, writer);
    writer.addAnnotation(annotation);
  }

  /**
   * What a screen reader says: the words and the title, since a number such as [1] alone says
   * nothing, else the address.
   */
  private static String description(Element link) {
    String words =
        SPACE.matcher(ArabicForms.letters(link.getTextContent()).strip()).replaceAll(" ");
    String title = link.getAttribute("title").strip();
    String address = link.getAttribute("href");
    String full =
        !title.isEmpty()
            ? (words.isEmpty() ? title : words + " " + title)
            : !words.isEmpty() ? words : address;
    return full.length() <= LONGEST_DESCRIPTION
        ? full
        : full.substring(0, full.offsetByCodePoints(0, LONGEST_DESCRIPTION / 2)) + "\u2026";
  }
}
