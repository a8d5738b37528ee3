package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.util.List;
import java.util.Locale;

/** The files of one pack, and the name of the output folder that will hold them and no others. */
public record Publication(String folder, List<Artifact> artifacts) {
  public Publication {
    artifacts = List.copyOf(artifacts);
    OutputPaths.require(OutputPaths.isFolderName(folder), folder, "is not a folder name");
    List<String> paths = artifacts.stream().map(Artifact::path).toList();
    for (String path : paths) {
      OutputPaths.require(OutputPaths.isRelative(path), path, "is not a plain relative path");
      boolean manifest = (path + "/").toLowerCase(Locale.ROOT).startsWith(Manifest.NAME + "/");
      OutputPaths.require(!manifest, path, "is reserved for the manifest");
    }
    OutputPaths.requireDistinct(paths);
  }
}
