package dev.standpoint.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How PDFs are made; without a profile a pack is printed in full, unless that is too long.
 *
 * @param fonts folders of fonts for characters that the theme's fonts lack, the first one first
 */
public record PdfOptions(Optional<PdfProfile> profile, Paper paper, List<Path> fonts) {

  /** All of a pack on A4. */
  public static final PdfOptions DEFAULT = new PdfOptions(Optional.empty(), Paper.A4, List.of());

  public PdfOptions {
    fonts = List.copyOf(fonts);
  }
}
