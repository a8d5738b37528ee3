package dev.standpoint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class IoFaultTest {

  @Test
  void messageFollowsTheConsequenceAndTheCauseIsKept() {
    IOException full = new IOException("No space left on device");

    assertThat(IoFault.of("<outputDirectory> target/packs was not written", full))
        .hasMessage("<outputDirectory> target/packs was not written: No space left on device")
        .hasCause(full);
  }

  @Test
  void typeSaysWhatTheMessageLeavesOut() {
    assertThat(IoFault.of("Nothing was read", new AccessDeniedException("src/packs/vik")))
        .hasMessage("Nothing was read: AccessDenied src/packs/vik");
  }

  @Test
  void reasonOfAFileSystemIsEnough() {
    assertThat(IoFault.of("Nothing was read", new FileSystemException("vik", null, "Is a loop")))
        .hasMessage("Nothing was read: vik: Is a loop");
  }
}
