package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.util.List;
import java.util.Locale;

/** One pack's artifacts and the name of the folder in the output that will hold just these. */
public record Publication(String folder, List<Artifact> artifacts) {
  public Publication {
    artifacts = List.copyOf(artifacts);
    OutputPaths.require(OutputPaths.isFolderName(folder), folder, "is not a folder's name");
    List<String> paths = artifacts.stream().map(Artifact::path).toList();
    for (String path : paths) {
      OutputPaths.require(OutputPaths.isRelative(path), path, "is not relative and plain");
      boolean manifest = (path + "/").toLowerCase(Locale.ROOT).startsWith(Manifest.NAME + "/");
      OutputPaths.require(!manifest, path, "is kept for the manifest");
    }
    OutputPaths.requireDistinct(paths);
  }
}
