package dev.standpoint.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.VALIDATE;

import java.io.File;
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

  /** The lowest severity that fails the goal: {@code error} or {@code warning}. */
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
    new GoalRun(getLog(), base.toPath(), format).check(check.request(), sarif);
  }
}
