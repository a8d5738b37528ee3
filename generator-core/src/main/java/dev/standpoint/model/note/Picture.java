package dev.standpoint.model.note;

import java.util.Locale;

/**
 * A picture file of a pack, known to be what it says and safe to publish, with the name under which
 * it is published. Width and height are in CSS pixels. The bytes are shared: do not write to them.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to an artifact, never compared
public record Picture(String name, Format format, int width, int height, byte[] bytes) {

  /** Where it is published below the pack's folder. */
  public String path() {
    return "assets/images/" + name;
  }

  /** The formats that browsers show. */
  public enum Format {
    PNG,
    JPEG,
    GIF,
    WEBP,
    SVG;

    /** What names of such files end in, without the dot. */
    public String extension() {
      return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
  }
}
