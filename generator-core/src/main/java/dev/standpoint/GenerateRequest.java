package dev.standpoint;

import dev.standpoint.render.PdfOptions;
import java.nio.file.Path;
import java.util.Set;

/**
 * What to generate: the content to check, the folder that gets one folder for each pack, formats,
 * and how PDFs are made.
 */
public record GenerateRequest(
    CheckRequest check, Path output, Set<OutputFormat> formats, PdfOptions pdfOptions) {
  public GenerateRequest {
    formats = Set.copyOf(formats);
  }

  /** A request for PDFs as they are by default. */
  public GenerateRequest(CheckRequest check, Path output, Set<OutputFormat> formats) {
    this(check, output, formats, PdfOptions.DEFAULT);
  }
}
