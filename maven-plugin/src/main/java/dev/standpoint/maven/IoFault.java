package dev.standpoint.maven;

import dev.standpoint.publish.OccupiedFolderException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** An I/O error as a message for the user. */
final class IoFault {

  private IoFault() {}

  static MojoExecutionException of(String failure, IOException fault) {
    // Its message is already written for the user and names the element in the pom.
    return fault instanceof OccupiedFolderException
        ? new MojoExecutionException(fault.getMessage(), fault)
        : new MojoExecutionException(failure + ": " + reason(fault), fault);
  }

  /** The message of most file system exceptions is only a path; their type says what happened. */
  private static String reason(IOException fault) {
    return fault instanceof FileSystemException system && system.getReason() == null
        ? words(fault.getClass()) + ": " + fault.getMessage()
        : String.valueOf(fault.getMessage());
  }

  /** {@code access denied} for an {@code AccessDeniedException}. */
  private static String words(Class<?> type) {
    String name = type.getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
