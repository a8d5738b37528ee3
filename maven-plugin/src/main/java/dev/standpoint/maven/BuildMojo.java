package dev.standpoint.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.PACKAGE;

import dev.standpoint.GenerateRequest;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds a briefing pack from each folder of notes: web pages, a PDF and data files. */
@Mojo(name = "build", defaultPhase = PACKAGE, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class BuildMojo extends AbstractMojo {

  /** The folder that holds the packs. Every folder in it with a {@code pack.md} is a pack. */
  @Parameter(property = "standpoint.contentDirectory", defaultValue = "src/packs")
  private File contentDirectory;

  /** The folder to write to, with a folder for each pack. Any other files there are kept. */
  @Parameter(property = "standpoint.outputDirectory", defaultValue = "target/packs")
  private File outputDirectory;

  /** A folder of your own templates, styles and fonts, which replace those of the same path. */
  @Parameter(property = "standpoint.templatesDirectory")
  private @Nullable File templatesDirectory;

  /** The date as of which to report, such as 2031-03-12, instead of the date in the pack. */
  @Parameter(property = "standpoint.asOf")
  private @Nullable String asOf;

  /**
   * The day after which to list what became known, such as 2031-03-05, instead of the one in the
   * pack.
   */
  @Parameter(property = "standpoint.since")
  private @Nullable String since;

  /**
   * The strictest TLP label to publish, such as {@code green}. Everything with a stricter label is
   * left out. By default every label is published.
   */
  @Parameter(property = "standpoint.maxTlp")
  private @Nullable String maxTlp;

  /**
   * The loosest TLP label that must not be published, such as {@code amber}: it and each stricter
   * one is an error where {@code maxTlp} and {@code asOf} leave it in.
   */
  @Parameter(property = "standpoint.failOnTlp")
  private @Nullable String failOnTlp;

  /** The formats to write: one or more of {@code html}, {@code pdf} and {@code data}. */
  @Parameter(property = "standpoint.formats", defaultValue = "html,pdf,data")
  private List<String> formats;

  /**
   * The contents of the PDF: {@code full}, or {@code brief} for those of the front page. The
   * default is full, or brief if the full PDF would exceed about 1,500 pages.
   */
  @Parameter(property = "standpoint.pdfProfile")
  private @Nullable String pdfProfile;

  /** The paper size of PDFs: {@code a4} or {@code letter}. */
  @Parameter(property = "standpoint.pdfPaper", defaultValue = "a4")
  private String pdfPaper;

  /**
   * Folders of fonts for characters that the fonts of the PDF lack, such as Chinese ones. Only the
   * characters in use are embedded.
   */
  @Parameter(property = "standpoint.fonts")
  private @Nullable List<File> fonts;

  /** The lowest severity that fails the build: {@code error} or {@code warning}. */
  @Parameter(property = "standpoint.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The severity of each code: {@code error}, {@code warning}, {@code info} or {@code off}. The
   * command line takes {@code raw-html:off,left-out:warning}, and overrides the pom.
   */
  @Parameter private @Nullable Map<String, String> severities;

  /** How to report problems: as {@code text}, or as annotations on {@code github}. */
  @Parameter(property = "standpoint.format", defaultValue = "text")
  private String format;

  /** Whether to publish HTML in notes, without its unsafe parts. By default it is left out. */
  @Parameter(property = "standpoint.allowHtml", defaultValue = "false")
  private boolean allowHtml;

  /** Whether to skip this goal. */
  @Parameter(property = "standpoint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${standpoint.severities}", readonly = true)
  private @Nullable String severitiesOfCommandLine;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File base;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, no packs built");
      return;
    }
    CheckParameters check =
        new CheckParameters(
            base,
            contentDirectory,
            templatesDirectory,
            asOf,
            since,
            maxTlp,
            failOnTlp,
            SeverityParameters.read(severities, severitiesOfCommandLine),
            failOn,
            allowHtml);
    GenerateRequest request =
        new GenerateRequest(
            check.request(),
            outputDirectory.toPath(),
            Parameters.formats(formats),
            Parameters.pdf(pdfProfile, pdfPaper, fonts));
    new GoalRun(getLog(), base.toPath(), format).build(request);
  }
}
