package dev.standpoint.maven;

import static java.util.Comparator.comparing;

import dev.standpoint.GenerateResult;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the log what came of a run; paths are shown relative to {@code base}. */
record Report(Log log, Path base, FaultFormat format) {

  /** More would hide the end of the log, and a run after these are mended shows the others. */
  private static final int MOST = 100;

  /** Logs the gravest faults in the order of the files; fails where the content is rejected. */
  void faults(GenerateResult result) throws MojoFailureException {
    List<Diagnostic> gravestFirst =
        result.diagnostics().stream().sorted(comparing(Diagnostic::severity)).toList();
    gravestFirst.stream().limit(MOST).sorted().forEach(found -> format.tell(found, result));
    if (gravestFirst.size() > MOST) {
      Severity gravestOfOthers = gravestFirst.get(MOST).severity();
      FaultFormat.log(log, gravestOfOthers, "and " + (gravestFirst.size() - MOST) + " more");
    }
    if (result.rejected()) {
      throw new MojoFailureException(result.summary());
    }
  }

  /** One line for a content folder that was only checked. */
  void checked(GenerateResult result, Path content) {
    String found = result.summary().isEmpty() ? "no faults" : result.summary();
    log.info("Checked " + shown(content) + ": " + found);
  }

  /** One line for a file that tells of the faults. */
  void written(Path file) {
    log.info("Wrote " + shown(file));
  }

  /** One line for what was written, and one for the faults that did not keep it from being. */
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
  }

  private String shown(Path path) {
    Path relative = path.startsWith(base) ? base.relativize(path) : path;
    return relative.toString().replace(File.separatorChar, '/');
  }
}
