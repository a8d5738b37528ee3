package dev.standpoint.publish;

import static dev.standpoint.publish.Output.ALL_NEW;
import static dev.standpoint.publish.Output.ALL_OLD;
import static dev.standpoint.publish.Output.NEW_BRIDGE;
import static dev.standpoint.publish.Output.NEW_HARBOUR;
import static dev.standpoint.publish.Output.NEW_THEN_OLD;
import static dev.standpoint.publish.Output.OLD_BRIDGE;
import static dev.standpoint.publish.Output.OLD_HARBOUR;
import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk refuses changes, as when it is full or a viewer holds a file open. */
class FailingBuildTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

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

  @Test
  void theSameHoldsForThePageAboveThePacks() throws IOException {
    Optional<TopPage> former = Optional.of(new TopPage(new byte[] {'o'}, List.of()));
    Optional<TopPage> next = Optional.of(new TopPage(new byte[] {'n'}, List.of()));
    boolean isRefused = true;
    for (int step = 0; isRefused; step++) {
      for (int refusals : new int[] {1, Integer.MAX_VALUE}) {
        Path packs = folder.resolve("page-" + step + "-" + refusals);
        new DirectoryPublisher(packs).publish(List.of(OLD_BRIDGE, OLD_HARBOUR), former);
        DiskOperations disk = new RefusingDisk(step, refusals);
        isRefused = isRefused(disk, packs, publisher -> publish(publisher, next));
        new DirectoryPublisher(packs).repair();

        assertThat(packs.resolve("index.html")).content().isIn("o", "n");
        assertThat(withoutPage(packs)).as("step %d", step).isIn(ALL_OLD, NEW_THEN_OLD, ALL_NEW);
        publish(new DirectoryPublisher(packs), next);
        assertThat(packs.resolve("index.html")).hasContent("n");
        assertThat(withoutPage(packs)).isEqualTo(ALL_NEW);
      }
    }
  }

  @Test
  void aPackThatMayNotBePublishedIsRemovedBeforeOrAfterARefusal() throws IOException {
    boolean isRefused = true;
    for (int step = 0; isRefused; step++) {
      Path packs = built(step);
      DiskOperations disk = new RefusingDisk(step, Integer.MAX_VALUE);
      isRefused = isRefused(disk, packs, publisher -> publisher.remove(Set.of("harbour")));
      new DirectoryPublisher(packs).repair();

      assertThat(contents(packs)).as("step %d", step).isIn(ALL_OLD, expected(OLD_BRIDGE));
    }
  }

  @Test
  void anErrorOfJavaWhileWritingLeavesNothingBeside() throws IOException {
    for (int step = 0; step < 20; step++) {
      Path packs = built(step);
      DiskOperations disk = new CrashingDisk(step);

      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(() -> publish(new DirectoryPublisher(packs, disk, MINUTE), Optional.empty()));
      assertThat(contents(packs)).as("step %d", step).isIn(ALL_OLD, NEW_THEN_OLD, ALL_NEW);
    }
  }

  /** Memory runs out once. */
  private static final class CrashingDisk extends DyingDisk {
    CrashingDisk(int good) {
      super(good);
    }

    @Override
    void refuse(int count) {
      if (count == 1) {
        throw new OutOfMemoryError();
      }
    }
  }

  private interface Build {
    void run(DirectoryPublisher publisher) throws IOException;
  }

  private static boolean isRefused(DiskOperations disk, Path packs, Build build) {
    try {
      build.run(new DirectoryPublisher(packs, disk, MINUTE));
      return false;
    } catch (IOException e) {
      assertThat(e).hasMessage("disk full");
      return true;
    }
  }

  private static void publish(DirectoryPublisher publisher, Optional<TopPage> page)
      throws IOException {
    publisher.publish(List.of(NEW_BRIDGE, NEW_HARBOUR), page);
  }

  private static SortedMap<String, String> withoutPage(Path packs) throws IOException {
    SortedMap<String, String> contents = contents(packs);
    contents.keySet().removeIf(path -> path.equals("index.html") || path.startsWith("assets/"));
    return contents;
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
