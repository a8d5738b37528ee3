package dev.standpoint.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.VALIDATE;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports the faults in the notes, each with its place, and writes no pack. */
@Mojo(name = "check", defaultPhase = VALIDATE, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class CheckMojo extends AbstractMojo {

  /** The folder of the packs: each folder in it that holds a {@code pack.md} is one. */
  @Parameter(property = "standpoint.contentDirectory", defaultValue = "src/packs")
  private File contentDirectory;

  /** The project's own templates and styles, whose faults are reported as well. */
  @Parameter(property = "standpoint.templatesDirectory")
  private @Nullable File templatesDirectory;

  /** The day as of which to report, such as 2031-03-12, in place of the one a pack has itself. */
  @Parameter(property = "standpoint.asOf")
  private @Nullable String asOf;

  /** What fails the goal: an {@code error}, or a {@code warning} as well. */
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

  /** A file to write the faults to, in the format SARIF 2.1.0 of code scanning services. */
  @Parameter(property = "standpoint.sarif")
  private @Nullable File sarif;

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
      getLog().info("Skipped, no packs checked");
      return;
    }
    CheckRequest request =
        new CheckRequest(
            base.toPath(),
            Parameters.folder("contentDirectory", contentDirectory),
            Parameters.optionalFolder("templatesDirectory", templatesDirectory),
            Parameters.asOf(asOf),
            SeverityParameters.read(severities, severitiesOfCommandLine),
            Parameters.failOn(failOn),
            Parameters.html(allowHtml));
    Report report =
        new Report(getLog(), base.toPath(), FaultFormat.named(format, getLog(), base.toPath()));
    try {
      GenerateResult result = Generator.check(request);
      writeSarif(result, report);
      report.faults(result);
      report.checked(result, request.content());
    } catch (IOException e) {
      throw IoFault.of("could not read <contentDirectory> " + contentDirectory, e);
    }
  }

  private void writeSarif(GenerateResult result, Report report) throws MojoExecutionException {
    if (sarif == null) {
      return;
    }
    try {
      Generator.writeSarif(result, sarif.toPath());
      report.written(sarif.toPath());
    } catch (IOException e) {
      throw IoFault.of("could not write <sarif> " + sarif, e);
    }
  }
}
