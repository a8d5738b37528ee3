package dev.standpoint.render.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The text that replaces a picture for a screen reader; a picture without one is decoration. */
final class AlternativeText {

  private AlternativeText() {}

  static String of(Element picture) {
    String label = picture.getAttribute("aria-label").strip();
    return label.isEmpty() ? picture.getAttribute("alt").strip() : label;
  }

  /** Of a figure: a picture itself, or the {@code figure} element around a single picture. */
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
