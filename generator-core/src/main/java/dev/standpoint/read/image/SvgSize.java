package dev.standpoint.read.image;

import dev.standpoint.model.CssLength;
import java.util.Optional;
import org.w3c.dom.Element;

/** The size of an SVG picture in CSS pixels, from its width and height or its viewBox. */
final class SvgSize {

  /** In CSS pixels, as for other pictures. */
  private static final double LARGEST = 20_000;

  private SvgSize() {}

  /** The size; empty if the picture has none, or one outside 1 to 20,000 pixels. */
  static Optional<PictureReader.Size> of(Element root) {
    double width = length(root.getAttribute("width"));
    double height = length(root.getAttribute("height"));
    String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
    // As CSS does: a side that is missing follows from the ratio of the viewBox.
    if ((width == 0 || height == 0) && box.length == 4) {
      double ratio = length(box[2]) == 0 ? 0 : length(box[3]) / length(box[2]);
      width = width == 0 && ratio > 0 && height > 0 ? height / ratio : width;
      width = width == 0 ? length(box[2]) : width;
      height = width * ratio;
    }
    boolean fits = width >= 1 && height >= 1 && Math.max(width, height) <= LARGEST;
    return fits
        ? Optional.of(new PictureReader.Size((int) Math.round(width), (int) Math.round(height)))
        : Optional.empty();
  }

  /** A length in pixels; 0 if there is none or if it depends on the page, as {@code 100%}. */
  private static double length(String written) {
    return CssLength.parse(written.strip().replaceFirst("^\\+", ""))
        .filter(length -> length.unit().isAbsolute())
        .map(CssLength::pixels)
        .orElse(0.0);
  }
}
