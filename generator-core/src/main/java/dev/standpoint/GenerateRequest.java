package dev.standpoint;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to generate: the content to check, the folder that gets one folder for each pack, formats.
 */
public record GenerateRequest(CheckRequest check, Path output, Set<Format> formats) {
  public GenerateRequest {
    formats = Set.copyOf(formats);
  }
}
