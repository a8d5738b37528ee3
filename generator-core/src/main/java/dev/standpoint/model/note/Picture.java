package dev.standpoint.model.note;

import java.util.Locale;

/**
 * A picture file of a pack that was found to be of its format and safe to publish, with the name
 * under which it is published. Width and height are in CSS pixels. The bytes are shared: do not
 * change them.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to an artifact, never compared
public record Picture(String name, Format format, int width, int height, byte[] bytes) {

  /** The path in the output, from the pack's folder. */
  public String path() {
    return "assets/images/" + name;
  }

  /** The formats that all browsers show. */
  public enum Format {
    PNG,
    JPEG,
    GIF,
    WEBP,
    SVG;

    /** The extension of such files, without the dot. */
    public String extension() {
      return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
  }
}
