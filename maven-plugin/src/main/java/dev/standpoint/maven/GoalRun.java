package dev.standpoint.maven;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Runs a request and reports its outcome. Fails if the content is rejected. */
final class GoalRun {

  private final Report report;

  /** {@code format} is a name such as {@code text}; {@code base} is the root of the project. */
  GoalRun(Log log, Path base, String format) throws MojoExecutionException {
    this.report = new Report(log, base, ProblemFormat.named(format, log, base));
  }

  void build(GenerateRequest request) throws MojoExecutionException, MojoFailureException {
    try {
      GenerateResult result = Generator.generate(request);
      report.problems(result);
      report.written(result, request.output());
    } catch (IOException e) {
      throw IoFailure.of("could not write <outputDirectory> " + request.output(), e);
    }
  }

  /** Writes the SARIF log, if one is asked for, before the goal can fail. */
  void check(CheckRequest request, @Nullable File sarif)
      throws MojoExecutionException, MojoFailureException {
    try {
      GenerateResult result = Generator.check(request);
      if (sarif != null) {
        writeSarif(result, sarif.toPath());
      }
      report.problems(result);
      report.checked(result, request.content());
    } catch (IOException e) {
      throw IoFailure.of("could not read <contentDirectory> " + request.content(), e);
    }
  }

  private void writeSarif(GenerateResult result, Path sarif) throws MojoExecutionException {
    try {
      Generator.writeSarif(result, sarif);
      report.written(sarif);
    } catch (IOException e) {
      throw IoFailure.of("could not write <sarif> " + sarif, e);
    }
  }
}
