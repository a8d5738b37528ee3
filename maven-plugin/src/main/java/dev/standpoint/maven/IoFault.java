package dev.standpoint.maven;

import dev.standpoint.publish.OccupiedFolderException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.maven.plugin.MojoExecutionException;

/** What a disk refused, in words that say what to do. */
final class IoFault {

  private IoFault() {}

  static MojoExecutionException of(String consequence, IOException fault) {
    // Its message is for the user already, and names the pom's element.
    return fault instanceof OccupiedFolderException
        ? new MojoExecutionException(fault.getMessage(), fault)
        : new MojoExecutionException(consequence + ": " + reason(fault), fault);
  }

  /** Most exceptions of a file system say what happened by their type alone. */
  private static String reason(IOException fault) {
    return fault instanceof FileSystemException system && system.getReason() == null
        ? fault.getClass().getSimpleName().replace("Exception", "") + " " + fault.getMessage()
        : String.valueOf(fault.getMessage());
  }
}
