package dev.standpoint.maven;

import dev.standpoint.publish.OccupiedFolderException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** An I/O error as a message for the user. */
final class IoFailure {

  private IoFailure() {}

  static MojoExecutionException of(String failure, IOException thrown) {
    // Its message is already written for the user and names the element in the pom.
    return thrown instanceof OccupiedFolderException
        ? new MojoExecutionException(thrown.getMessage(), thrown)
        : new MojoExecutionException(failure + ": " + reason(thrown), thrown);
  }

  /** The message of most file system exceptions is only a path; their type says what happened. */
  private static String reason(IOException thrown) {
    return thrown instanceof FileSystemException system && system.getReason() == null
        ? words(thrown.getClass()) + ": " + thrown.getMessage()
        : String.valueOf(thrown.getMessage());
  }

  /** {@code access denied} for an {@code AccessDeniedException}. */
  private static String words(Class<?> type) {
    String name = type.getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
