package dev.standpoint.maven;

import static java.util.Comparator.comparing;

import dev.standpoint.GenerateResult;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.record.Tlp;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Logs the outcome of a run. Paths are shown relative to {@code base}. */
record Report(Log log, Path base, ProblemFormat format) {

  /** More would hide the end of the log; once these are fixed, the next run shows the others. */
  private static final int MOST_SHOWN = 100;

  /** Logs the most severe problems, in the order of the files. Fails if the content is rejected. */
  void problems(GenerateResult result) throws MojoFailureException {
    List<Diagnostic> worstFirst =
        result.diagnostics().stream()
            .sorted(
                comparing(Diagnostic::severity).thenComparing(found -> !found.code().losesText()))
            .toList();
    worstFirst.stream().limit(MOST_SHOWN).sorted().forEach(found -> format.report(found, result));
    if (worstFirst.size() > MOST_SHOWN) {
      Diagnostic worstOfOthers = worstFirst.get(MOST_SHOWN);
      ProblemFormat.log(
          log,
          worstOfOthers,
          "and " + count(worstFirst.subList(MOST_SHOWN, worstFirst.size())) + " more");
    }
    // Only shown with -X, for those who look for the bug.
    result.failure().ifPresent(thrown -> log.debug("what stopped Standpoint", thrown));
    if (result.rejected()) {
      throw new MojoFailureException(result.summary());
    }
  }

  /** One diagnostic may stand for many problems that are not listed. */
  private static long count(List<Diagnostic> found) {
    return found.stream().mapToLong(Diagnostic::count).sum();
  }

  /** One line about a content folder that was only checked. */
  void checked(GenerateResult result, Path content) {
    String found = result.summary().isEmpty() ? "no problems" : result.summary();
    log.info("Checked " + shown(content) + ": " + found);
  }

  /** One line about a file that lists the problems. */
  void written(Path file) {
    log.info("Wrote " + shown(file));
  }

  /**
   * One line about the packs that were written, and one about problems that did not fail the build.
   */
  void written(GenerateResult result, Path output) {
    if (!result.summary().isEmpty()) {
      log.warn(result.summary());
    }
    List<Path> folders = result.folders();
    String packs = folders.size() == 1 ? "1 pack" : folders.size() + " packs";
    String names =
        folders.stream()
            .map(folder -> String.valueOf(folder.getFileName()))
            .collect(Collectors.joining(", "));
    log.info("Wrote " + packs + " to " + shown(output) + ": " + names);
    if (!result.labels().isEmpty()) {
      log.info("Strictest label: " + labels(result));
    }
  }

  /** The strictest label of the one pack, or of each of several by its name. */
  private static String labels(GenerateResult result) {
    return result.folders().stream()
        .map(folder -> String.valueOf(folder.getFileName()))
        .map(
            pack -> {
              Tlp label = result.labels().get(pack);
              String written = label == null ? "none" : label.toString();
              return result.folders().size() == 1 ? written : pack + " " + written;
            })
        .collect(Collectors.joining(", "));
  }

  private String shown(Path path) {
    Path relative = path.startsWith(base) ? base.relativize(path) : path;
    return relative.toString().replace(File.separatorChar, '/');
  }
}
