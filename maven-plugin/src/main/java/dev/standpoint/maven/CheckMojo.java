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

/** Checks notes and templates, and reports every problem with its place. Writes no packs. */
@Mojo(name = "check", defaultPhase = VALIDATE, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class CheckMojo extends AbstractMojo {

  /** The folder that holds the packs. Every folder in it with a {@code pack.md} is a pack. */
  @Parameter(property = "standpoint.contentDirectory", defaultValue = "src/packs")
  private File contentDirectory;

  /** A folder of your own templates, styles and fonts, which are checked as well. */
  @Parameter(property = "standpoint.templatesDirectory")
  private @Nullable File templatesDirectory;

  /**
   * The date as of which to report, such as 2031-03-12. It overrides the date in the pack. Facts
   * that became known later are left out.
   */
  @Parameter(property = "standpoint.asOf")
  private @Nullable String asOf;

  /** The lowest severity that fails the goal: {@code error} or {@code warning}. */
  @Parameter(property = "standpoint.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The severity of each kind of problem, by its code: {@code error}, {@code warning}, {@code info}
   * or {@code off}. On the command line, write a list such as {@code
   * raw-html:off,left-out:warning}. It overrides the same codes in the pom.
   */
  @Parameter private @Nullable Map<String, String> severities;

  /** How to report problems: as {@code text}, or as annotations on {@code github}. */
  @Parameter(property = "standpoint.format", defaultValue = "text")
  private String format;

  /** A file to write all problems to, as SARIF 2.1.0 for code scanning services. */
  @Parameter(property = "standpoint.sarif")
  private @Nullable File sarif;

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
