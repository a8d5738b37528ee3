package dev.standpoint.maven;

import dev.standpoint.OutputFormat;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.render.Paper;
import dev.standpoint.render.PdfOptions;
import dev.standpoint.render.PdfProfile;
import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads parameters. Messages name the element as the user writes it in a pom. */
final class Parameters {

  private Parameters() {}

  static Path folder(String element, File folder) throws MojoExecutionException {
    if (!folder.exists()) {
      throw new MojoExecutionException("<" + element + "> does not exist: " + folder);
    }
    if (!folder.isDirectory()) {
      throw new MojoExecutionException("<" + element + "> is not a folder: " + folder);
    }
    return folder.toPath();
  }

  static Optional<Path> optionalFolder(String element, @Nullable File folder)
      throws MojoExecutionException {
    return folder == null ? Optional.empty() : Optional.of(folder(element, folder));
  }

  /** A day as ISO 8601 has it. */
  static Optional<LocalDate> day(String element, @Nullable String written)
      throws MojoExecutionException {
    if (written == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException notADay) {
      // Not passed on as the cause: Maven would add its text to the message.
      throw new MojoExecutionException(
          "<" + element + "> is \"" + written + "\" - expected a day such as 2031-03-12");
    }
  }

  /** A TLP label as authors write it or as the standard does, such as {@code TLP:GREEN}. */
  static Optional<Tlp> label(String element, @Nullable String written)
      throws MojoExecutionException {
    if (written == null) {
      return Optional.empty();
    }
    Optional<Tlp> label = Tlp.parse(written);
    if (label.isEmpty()) {
      throw new MojoExecutionException(
          "<"
              + element
              + "> is \""
              + written
              + "\" - expected clear, green, amber, amber+strict or red");
    }
    return label;
  }

  static RawHtmlPolicy html(boolean allowHtml) {
    return allowHtml ? RawHtmlPolicy.SANITISED : RawHtmlPolicy.LEFT_OUT;
  }

  static Severity failOn(String failOn) throws MojoExecutionException {
    return switch (failOn) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new MojoExecutionException(
              "<failOn> is \"" + failOn + "\" - expected error or warning");
    };
  }

  static Set<OutputFormat> formats(List<String> names) throws MojoExecutionException {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    for (String name : names) {
      formats.add(format(name.strip()));
    }
    if (formats.isEmpty()) {
      throw new MojoExecutionException(
          "<formats> is empty - expected one or more of html, pdf, data");
    }
    return formats;
  }

  static PdfOptions pdf(@Nullable String profile, String paper, @Nullable List<File> fonts)
      throws MojoExecutionException {
    List<Path> folders = new ArrayList<>();
    if (fonts != null) {
      for (File folder : fonts) {
        folders.add(folder("fonts", folder));
      }
    }
    return new PdfOptions(
        profile == null ? Optional.empty() : Optional.of(profile(profile)), paper(paper), folders);
  }

  private static PdfProfile profile(String name) throws MojoExecutionException {
    return switch (name) {
      case "brief" -> PdfProfile.BRIEF;
      case "full" -> PdfProfile.FULL;
      default ->
          throw new MojoExecutionException(
              "<pdfProfile> is \"" + name + "\" - expected brief or full");
    };
  }

  private static Paper paper(String name) throws MojoExecutionException {
    return switch (name) {
      case "a4" -> Paper.A4;
      case "letter" -> Paper.LETTER;
      default ->
          throw new MojoExecutionException(
              "<pdfPaper> is \"" + name + "\" - expected a4 or letter");
    };
  }

  private static OutputFormat format(String name) throws MojoExecutionException {
    return switch (name) {
      case "html" -> OutputFormat.HTML;
      case "pdf" -> OutputFormat.PDF;
      case "data" -> OutputFormat.DATA;
      default ->
          throw new MojoExecutionException(
              "<formats> has \"" + name + "\" - expected html, pdf or data");
    };
  }
}
