package dev.standpoint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.GenerateResult;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.report.Repository;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** How problems are reported: to people, in the log, or to programs that read the log. */
@FunctionalInterface
interface ProblemFormat {

  void report(Diagnostic found, GenerateResult result);

  /** The format with this name. Paths are shown relative to {@code base}. */
  static ProblemFormat named(String name, Log log, Path base) throws MojoExecutionException {
    return switch (name) {
      case "text" -> text(log, Colours.palette(System.getenv("NO_COLOR")));
      case "github" -> github(standardOutput(), repository(base));
      default ->
          throw new MojoExecutionException(
              "<format> is \"" + name + "\" - expected text or github");
    };
  }

  static ProblemFormat text(Log log, Palette palette) {
    return (found, result) -> log(log, found, result.format(found, palette));
  }

  /** Bypasses the log: GitHub reads a command only at the start of a line. */
  static ProblemFormat github(PrintStream out, Repository repository) {
    return (found, result) -> out.print(result.annotation(found, repository) + "\n");
  }

  /**
   * With {@code -q}, Maven shows errors only. A warning about something that is lost is then logged
   * as one; its text still says that it is a warning.
   */
  static void log(Log log, Diagnostic found, String text) {
    boolean hidden = found.severity() == Severity.WARNING && !log.isWarnEnabled();
    log(log, hidden && found.code().losesText() ? Severity.ERROR : found.severity(), text);
  }

  private static void log(Log log, Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  /** GitHub reads UTF-8, whatever the default encoding of this machine. */
  private static PrintStream standardOutput() {
    return new PrintStream(System.out, true, UTF_8);
  }

  private static Repository repository(Path base) {
    Optional<String> workspace = Optional.ofNullable(System.getenv("GITHUB_WORKSPACE"));
    return new Repository(workspace.filter(root -> !root.isEmpty()).map(Path::of), base);
  }
}
