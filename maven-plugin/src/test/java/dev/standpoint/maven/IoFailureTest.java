package dev.standpoint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class IoFailureTest {

  @Test
  void reasonFollowsTheFailureAndTheCauseIsKept() {
    IOException full = new IOException("No space left on device");

    assertThat(IoFailure.of("could not write <outputDirectory> target/packs", full))
        .hasMessage("could not write <outputDirectory> target/packs: No space left on device")
        .hasCause(full);
  }

  @Test
  void typeOfTheExceptionIsTheReason() {
    assertThat(IoFailure.of("could not read it", new AccessDeniedException("src/packs/vik")))
        .hasMessage("could not read it: access denied: src/packs/vik");
  }

  @Test
  void reasonOfTheFileSystemIsEnough() {
    assertThat(IoFailure.of("could not read it", new FileSystemException("vik", null, "Is a loop")))
        .hasMessage("could not read it: vik: Is a loop");
  }
}
