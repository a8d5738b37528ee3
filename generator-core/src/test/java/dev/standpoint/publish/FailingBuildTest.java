package dev.standpoint.publish;

import static dev.standpoint.publish.Output.ALL_NEW;
import static dev.standpoint.publish.Output.ALL_OLD;
import static dev.standpoint.publish.Output.NEW_BRIDGE;
import static dev.standpoint.publish.Output.NEW_HARBOUR;
import static dev.standpoint.publish.Output.NEW_THEN_OLD;
import static dev.standpoint.publish.Output.OLD_BRIDGE;
import static dev.standpoint.publish.Output.OLD_HARBOUR;
import static dev.standpoint.publish.Output.contents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk refuses changes, as when it is full or a viewer holds a file open. */
class FailingBuildTest {

  @TempDir private Path folder;

  @Test
  void oneRefusalLeavesEachPackOldOrNewAndNothingBeside() throws IOException {
    for (int step = 0; ; step++) {
      Path packs = built(step);
      Optional<IOException> failure = publish(packs, new RefusingDisk(step, 1));
      if (failure.isEmpty()) {
        assertThat(step).isGreaterThan(20);
        return;
      }

      assertThat(failure).get().extracting(Throwable::getMessage).isEqualTo("disk full");
      assertThat(contents(packs)).as("step %d", step).isIn(ALL_OLD, NEW_THEN_OLD, ALL_NEW);
    }
  }

  @Test
  void diskThatIsGoneForGoodIsPutRightByTheNextBuild() throws IOException {
    for (int step = 0; ; step++) {
      Path packs = built(step);
      Optional<IOException> failure = publish(packs, new RefusingDisk(step, Integer.MAX_VALUE));
      if (failure.isEmpty()) {
        return;
      }

      assertThat(failure).get().extracting(Throwable::getMessage).isEqualTo("disk full");
      new DirectoryPublisher(packs).repair();
      assertThat(contents(packs)).as("step %d", step).isIn(ALL_OLD, NEW_THEN_OLD, ALL_NEW);
    }
  }

  private Path built(int step) throws IOException {
    Path packs = folder.resolve("step-" + step);
    new DirectoryPublisher(packs).publish(List.of(OLD_BRIDGE, OLD_HARBOUR), Optional.empty());
    return packs;
  }

  private static Optional<IOException> publish(Path packs, DiskOperations disk) {
    try {
      new DirectoryPublisher(packs, disk, Duration.ofMinutes(1))
          .publish(List.of(NEW_BRIDGE, NEW_HARBOUR), Optional.empty());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }
}
