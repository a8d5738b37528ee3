package dev.standpoint.render.prose;

import dev.standpoint.model.CssLength;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Picture;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.MarkupWriter;

/**
 * Writes images, with their size so that text does not move when they load. On screen the size is
 * in attributes, because the pages allow no style within them.
 *
 * <p>Flying Saucer does not keep the shape of a picture that {@code max-width} limits, so the size
 * of a large one is set here for print.
 */
final class ImageWriter {

  /** The room for a picture on a page with its caption, in CSS pixels. */
  private static final int PAGE_WIDTH = 605;

  private static final int PAGE_HEIGHT = 756;
  private static final String HEIGHT_OF_PAGE = "200mm";

  /** The widest picture that fits into an item of a list too, in CSS pixels. */
  private static final int NARROW = 500;

  private final Medium medium;
  private final MarkupWriter out;

  ImageWriter(Medium medium, MarkupWriter out) {
    this.medium = medium;
    this.out = out;
  }

  /** The picture, or its alternative text where the medium cannot show it. */
  void write(Inline.Image image) {
    Picture picture = image.picture();
    if (!medium.shows(picture)) {
      out.text(image.alternative());
      return;
    }
    boolean screen = medium.isFluid();
    out.empty(
        "img",
        "src",
        medium.picture(picture),
        "alt",
        image.alternative().isEmpty() ? MarkupWriter.EMPTY : image.alternative(),
        "title",
        image.title(),
        "class",
        screen && !image.width().isEmpty() && !image.height().isEmpty() ? "stretched" : "",
        "width",
        screen ? screenWidth(image) : "",
        "height",
        screen ? screenHeight(image) : "",
        "style",
        screen ? "" : style(image),
        "loading",
        screen ? "lazy" : "");
  }

  /** The width of the author, or the one that keeps the shape, in pixels or as a percentage. */
  private static String screenWidth(Inline.Image image) {
    Picture picture = image.picture();
    if (image.width().endsWith("%")) {
      return image.width();
    } else if (!image.width().isEmpty()) {
      return rounded(pixels(image.width()));
    } else if (!image.height().isEmpty()) {
      return rounded(pixels(image.height()) * picture.width() / picture.height());
    }
    return Integer.toString(picture.width());
  }

  /** The same for the height, which is left to the browser if the width is a percentage. */
  private static String screenHeight(Inline.Image image) {
    Picture picture = image.picture();
    if (!image.height().isEmpty()) {
      return rounded(pixels(image.height()));
    } else if (image.width().endsWith("%")) {
      return "";
    } else if (!image.width().isEmpty()) {
      return rounded(pixels(image.width()) * picture.height() / picture.width());
    }
    return Integer.toString(picture.height());
  }

  /** A number of pixels as attributes have it: an integer from 1. */
  private static String rounded(double pixels) {
    return Long.toString(Math.max(1, Math.round(pixels)));
  }

  /** What fits on a page. */
  private static String style(Inline.Image image) {
    String width = image.width();
    String height = image.height();
    double shrunk = Math.min(1, PAGE_WIDTH / (double) image.picture().width());
    boolean free = width.isEmpty() && height.isEmpty();
    if (free && image.picture().height() * shrunk > PAGE_HEIGHT) {
      height = HEIGHT_OF_PAGE;
    } else if (pixels(width) > NARROW || (free && image.picture().width() > NARROW)) {
      // A width limited by the style sheet would leave the height as it is.
      width = "100%";
      height = "";
    }
    return style(width, height);
  }

  /** One given length decides both, so that the picture keeps its shape. */
  private static String style(String width, String height) {
    if (height.isEmpty()) {
      return width.isEmpty() ? "" : "width: " + width;
    }
    return "width: " + (width.isEmpty() ? "auto" : width) + "; height: " + height;
  }

  /** A length in CSS pixels; 0 for a percentage or for none. */
  private static double pixels(String length) {
    return CssLength.parse(length).map(CssLength::pixels).orElse(0.0);
  }

  /** The class of a figure, for style sheets. */
  static String figureClass(Block.Figure figure) {
    return figure.kind() == FigureKind.TABLE ? "captioned" : "picture";
  }
}
