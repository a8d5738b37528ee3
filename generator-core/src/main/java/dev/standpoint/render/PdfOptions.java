package dev.standpoint.render;

import java.util.Optional;

/** How PDFs are made; without a profile a pack is printed in full, unless that is too long. */
public record PdfOptions(Optional<PdfProfile> profile, Paper paper) {

  /** All of a pack on A4. */
  public static final PdfOptions DEFAULT = new PdfOptions(Optional.empty(), Paper.A4);
}
