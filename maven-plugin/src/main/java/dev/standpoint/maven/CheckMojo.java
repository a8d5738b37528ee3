package dev.standpoint.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.VALIDATE;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import dev.standpoint.diagnostic.Severities;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports the faults in the notes, each with its place, and writes nothing. */
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

  /** Whether to do nothing. */
  @Parameter(property = "standpoint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File base;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, no pack is checked");
      return;
    }
    CheckRequest request =
        new CheckRequest(
            base.toPath(),
            Parameters.folder("contentDirectory", contentDirectory),
            Parameters.optionalFolder("templatesDirectory", templatesDirectory),
            Parameters.asOf(asOf),
            Severities.DEFAULT,
            Parameters.failOn(failOn));
    try {
      Report report = new Report(getLog(), request.base());
      GenerateResult result = Generator.check(request);
      report.faults(result);
      report.checked(result, request.content());
    } catch (IOException e) {
      throw IoFault.of("<contentDirectory> " + contentDirectory + " was not read", e);
    }
  }
}
