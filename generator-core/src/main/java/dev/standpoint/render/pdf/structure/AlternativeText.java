package dev.standpoint.render.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The words that stand for a picture; one without any is decoration. */
final class AlternativeText {

  private AlternativeText() {}

  static String of(Element picture) {
    String label = picture.getAttribute("aria-label").strip();
    return label.isEmpty() ? picture.getAttribute("alt").strip() : label;
  }

  /** Of a figure, which may be the one around a single picture. */
  static String of(StructureNode figure) {
    Element source = figure.source();
    if (source == null) {
      return "";
    }
    NodeList pictures = source.getElementsByTagName("img");
    return source.getTagName().equals("figure") && pictures.getLength() == 1
        ? of((Element) pictures.item(0))
        : of(source);
  }
}
