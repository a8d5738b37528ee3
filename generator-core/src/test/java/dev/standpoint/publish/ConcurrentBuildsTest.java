package dev.standpoint.publish;

import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static dev.standpoint.publish.Output.pack;
import static dev.standpoint.publish.OutputLockTest.inFourThreads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two builds on one output, in one JVM and in two; and a real kill. */
@Timeout(60)
class ConcurrentBuildsTest {

  @TempDir private Path packs;

  @Test
  void fileThatAKillLeftIsTakenOverAndRemoved() throws IOException {
    Files.writeString(packs.resolve(OutputLock.NAME), "4711 a longer text than what will be there");

    new DirectoryPublisher(packs).repair();

    assertThat(packs).isEmptyDirectory();
  }

  @Test
  void buildsInOneJvmLeaveTheOutputOfOneOfThem() throws Exception {
    Publication bridge = pack("bridge", "text", "index.html", "data/a.csv");
    Publication harbour = pack("harbour", "text", "index.html");

    inFourThreads(
        () -> {
          for (int i = 0; i < 10; i++) {
            new DirectoryPublisher(packs).publish(List.of(bridge, harbour), Optional.empty());
          }
          return null;
        });

    assertThat(contents(packs)).isEqualTo(expected(bridge, harbour));
  }

  @Test
  void interruptEndsTheWork() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new DirectoryPublisher(packs).publish(List.of(), Optional.empty()));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anotherProcessIsWaitedForUntilItDies() throws Exception {
    Process other = OtherBuild.holding(packs);
    DirectoryPublisher impatient =
        new DirectoryPublisher(packs, new DiskOperations(), Duration.ofMillis(50));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> impatient.publish(List.of(), Optional.empty()))
        .withMessage("another build has been writing to " + packs + " for too long");

    other.destroyForcibly().waitFor();
    impatient.publish(List.of(), Optional.empty());

    assertThat(packs).isEmptyDirectory();
  }

  @Test
  void realKillLeavesACompleteOutput() throws Exception {
    Process other = OtherBuild.publishing(packs);
    // Not a wait for anything: the kill is right whenever it comes.
    Thread.sleep(30);
    other.destroyForcibly().waitFor();

    new DirectoryPublisher(packs).repair();

    assertThat(contents(packs)).isIn(expected(OtherBuild.pack(0)), expected(OtherBuild.pack(1)));
  }
}
