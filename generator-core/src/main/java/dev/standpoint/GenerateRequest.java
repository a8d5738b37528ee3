package dev.standpoint;

import dev.standpoint.render.PdfOptions;
import java.nio.file.Path;
import java.util.Set;

/**
 * What to generate.
 *
 * @param check the content, which is checked first
 * @param output the folder in which each pack gets a folder of its own
 * @param formats the formats to write
 * @param pdfOptions how PDFs are made, if {@code formats} asks for them
 */
public record GenerateRequest(
    CheckRequest check, Path output, Set<OutputFormat> formats, PdfOptions pdfOptions) {

  public GenerateRequest {
    formats = Set.copyOf(formats);
  }

  /** A request with the default PDF options. */
  public GenerateRequest(CheckRequest check, Path output, Set<OutputFormat> formats) {
    this(check, output, formats, PdfOptions.DEFAULT);
  }
}
