package dev.standpoint.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.PACKAGE;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a briefing pack, as web pages, as a PDF and as data, of each folder of notes. */
@Mojo(name = "build", defaultPhase = PACKAGE, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class BuildMojo extends AbstractMojo {

  /** The folder of the packs: each folder in it that holds a {@code pack.md} is one. */
  @Parameter(property = "standpoint.contentDirectory", defaultValue = "src/packs")
  private File contentDirectory;

  /** The folder that gets a folder for each pack. Whatever else is there stays. */
  @Parameter(property = "standpoint.outputDirectory", defaultValue = "target/packs")
  private File outputDirectory;

  /** The project's own templates and styles, each in place of the built-in one of its name. */
  @Parameter(property = "standpoint.templatesDirectory")
  private @Nullable File templatesDirectory;

  /** The day as of which to report, such as 2031-03-12, in place of the one a pack has itself. */
  @Parameter(property = "standpoint.asOf")
  private @Nullable String asOf;

  /** What to make: {@code html}, {@code pdf}, {@code data} or several of them. */
  @Parameter(property = "standpoint.formats", defaultValue = "html,pdf,data")
  private List<String> formats;

  /**
   * How much of a pack its PDF holds: {@code full}, or what the front page shows, {@code brief}.
   * Where neither is asked for, it is full unless that is some 1,500 pages or more.
   */
  @Parameter(property = "standpoint.pdfProfile")
  private @Nullable String pdfProfile;

  /** The paper of PDFs: {@code a4} or {@code letter}. */
  @Parameter(property = "standpoint.pdfPaper", defaultValue = "a4")
  private String pdfPaper;

  /** What keeps packs from being written: an {@code error}, or a {@code warning} as well. */
  @Parameter(property = "standpoint.failOn", defaultValue = "error")
  private String failOn;

  /**
   * How grave a kind of fault is for this project, by its code: {@code error}, {@code warning},
   * {@code info} or {@code off}. On the command line a list such as {@code
   * raw-html:off,left-out:warning} goes before what stands in the pom.
   */
  @Parameter private @Nullable Map<String, String> severities;

  /** How faults are told: as {@code text}, or for the workflows of {@code github}. */
  @Parameter(property = "standpoint.format", defaultValue = "text")
  private String format;

  /** Whether HTML in notes is published as far as it is safe, in place of left out. */
  @Parameter(property = "standpoint.allowHtml", defaultValue = "false")
  private boolean allowHtml;

  /** Whether to do nothing. */
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
    CheckRequest check =
        new CheckRequest(
            base.toPath(),
            Parameters.folder("contentDirectory", contentDirectory),
            Parameters.optionalFolder("templatesDirectory", templatesDirectory),
            Parameters.asOf(asOf),
            SeverityParameters.read(severities, severitiesOfCommandLine),
            Parameters.failOn(failOn),
            Parameters.html(allowHtml));
    GenerateRequest request =
        new GenerateRequest(
            check,
            outputDirectory.toPath(),
            Parameters.formats(formats),
            Parameters.pdf(pdfProfile, pdfPaper));
    Report report =
        new Report(getLog(), base.toPath(), FaultFormat.named(format, getLog(), base.toPath()));
    try {
      GenerateResult result = Generator.generate(request);
      report.faults(result);
      report.written(result, request.output());
    } catch (IOException e) {
      throw IoFault.of("could not write <outputDirectory> " + outputDirectory, e);
    }
  }
}
