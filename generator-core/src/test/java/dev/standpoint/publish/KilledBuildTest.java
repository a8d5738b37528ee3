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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is killed at every change it makes on disk, even during a repair. */
class KilledBuildTest {

  private static final List<Publication> NOTHING = List.of();
  private static final List<Publication> OLD = List.of(OLD_BRIDGE, OLD_HARBOUR);
  private static final List<Publication> NEW = List.of(NEW_BRIDGE, NEW_HARBOUR);

  @TempDir private Path folder;
  private int runs;

  @Test
  void killAtAnyStepLeavesEachPackOldOrNew() throws IOException {
    int steps =
        killAtEveryStep(
            OLD,
            NEW,
            (packs, kill) -> {
              new DirectoryPublisher(packs).repair();

              assertThat(contents(packs)).as(kill).isIn(ALL_OLD, NEW_THEN_OLD, ALL_NEW);
              new DirectoryPublisher(packs).publish(NEW, Optional.empty());
              assertThat(contents(packs)).as(kill).isEqualTo(ALL_NEW);
            });
    assertThat(steps).isGreaterThan(30);
  }

  @Test
  void killOfTheFirstBuildLeavesEachPackNewOrNotThere() throws IOException {
    killAtEveryStep(
        NOTHING,
        NEW,
        (packs, kill) -> {
          new DirectoryPublisher(packs).repair();

          assertThat(contents(packs)).as(kill).isIn(Map.of(), expected(NEW_BRIDGE), ALL_NEW);
          new DirectoryPublisher(packs).publish(NEW, Optional.empty());
          assertThat(contents(packs)).as(kill).isEqualTo(ALL_NEW);
        });
  }

  @Test
  void aBuildAfterAKillRepairsTheOutputItself() throws IOException {
    killAtEveryStep(
        OLD,
        NEW,
        (packs, kill) -> {
          new DirectoryPublisher(packs).publish(OLD, Optional.empty());

          assertThat(contents(packs)).as(kill).isEqualTo(ALL_OLD);
        });
  }

  @Test
  void theRepairCanBeKilledToo() throws IOException {
    for (int repairStep = 0; repairStep < 7; repairStep++) {
      int steps = repairStep;
      killAtEveryStep(
          List.of(OLD_BRIDGE),
          List.of(NEW_BRIDGE),
          (packs, kill) -> {
            killed(steps, dying -> dying.repair(), packs);
            new DirectoryPublisher(packs).repair();

            assertThat(contents(packs))
                .as("%s, and in the repair at step %d", kill, steps)
                .isIn(expected(OLD_BRIDGE), expected(NEW_BRIDGE));
          });
    }
  }

  @Test
  void packThatTheUserRemovesAfterAKillDoesNotComeBackInPart() throws IOException {
    killAtEveryStep(
        OLD,
        NEW,
        (packs, kill) -> {
          remove(packs.resolve("bridge"));
          new DirectoryPublisher(packs).repair();

          assertThat(contents(packs))
              .as(kill)
              .isIn(
                  ALL_OLD,
                  expected(OLD_HARBOUR),
                  expected(NEW_HARBOUR),
                  expected(OLD_BRIDGE, NEW_HARBOUR));
        });
  }

  @Test
  void aPackThatIsNoLongerBuiltIsRepairedToo() throws IOException {
    killAtEveryStep(
        OLD,
        NEW,
        (packs, kill) -> {
          new DirectoryPublisher(packs).publish(List.of(NEW_HARBOUR), Optional.empty());

          assertThat(contents(packs)).as(kill).isIn(expected(OLD_BRIDGE, NEW_HARBOUR), ALL_NEW);
        });
  }

  @Test
  void strangerInThePlaceOfAKilledPackCostsNeitherItsFiles() throws IOException {
    killAtEveryStep(
        OLD,
        NEW,
        (packs, kill) -> {
          if (Files.exists(packs.resolve("bridge"))) {
            return;
          }
          Files.createDirectory(packs.resolve("bridge"));
          Files.writeString(packs.resolve("bridge/thesis.txt"), "ten years of work");
          new DirectoryPublisher(packs).repair();

          assertThat(contents(packs))
              .containsEntry("bridge/thesis.txt", "ten years of work")
              .containsEntry(".bridge.old/a/old.csv", "old");
        });
  }

  private interface Build {
    void run(DirectoryPublisher publisher) throws IOException;
  }

  private interface Aftermath {
    void check(Path packs, String kill) throws IOException;
  }

  /** Gives the number of steps at which the build could be killed. */
  private int killAtEveryStep(
      List<Publication> before, List<Publication> update, Aftermath aftermath) throws IOException {
    for (int step = 0; ; step++) {
      Path packs = folder.resolve("run-" + runs++);
      new DirectoryPublisher(packs).publish(before, Optional.empty());
      if (!killed(step, dying -> dying.publish(update, Optional.empty()), packs)) {
        return step;
      }
      aftermath.check(packs, "killed at step " + step);
    }
  }

  /** False when the build needs no more than {@code steps} changes, and so has come to its end. */
  private static boolean killed(int steps, Build build, Path packs) throws IOException {
    DiskOperations disk = new DyingDisk(steps);
    try {
      build.run(new DirectoryPublisher(packs, disk, Duration.ofMinutes(1)));
      return false;
    } catch (DyingDisk.Killed e) {
      return true;
    }
  }

  private static void remove(Path pack) throws IOException {
    if (Files.exists(pack)) {
      Files.walkFileTree(pack, new FolderDeletion(new DiskOperations(), pack));
    }
  }
}
