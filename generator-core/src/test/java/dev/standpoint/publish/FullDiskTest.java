package dev.standpoint.publish;

import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static dev.standpoint.publish.Output.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file system that is full or read-only, where the machine lets a test mount one. */
class FullDiskTest {

  private static final String KIBIBYTE = "x".repeat(1024);
  private static final Publication OLD = pack("bridge", "old", "index.html", "a/old.csv");
  private static final Publication NEW = pack("bridge", KIBIBYTE.repeat(16), "index.html", "b.csv");

  @TempDir private Path folder;
  private Path disk;
  private Path packs;

  @BeforeEach
  void mountASmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    packs = disk.resolve("packs");
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()))
        .as("only root may mount a disk")
        .isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void aDiskThatIsFullAtAnyPointLeavesTheOldPackOrTheNewOne() throws IOException {
    publish(OLD);
    int failures = 0;
    for (int free = 0; free <= 64; free += 4) {
      fillUpTo(free);
      boolean isWritten = isPublished(NEW);

      // An empty lock file may stay; to delete it without having the lock would be a risk.
      Files.deleteIfExists(packs.resolve(OutputLock.NAME));
      assertThat(contents(packs))
          .as("%d KiB free", free)
          .isEqualTo(expected(isWritten ? NEW : OLD));
      failures += isWritten ? 0 : 1;
      Files.delete(disk.resolve("filler"));
      publish(OLD);
    }
    assertThat(failures).isBetween(5, 15);
  }

  @Test
  void onAReadOnlyDiskTheOldPackStays() throws Exception {
    publish(OLD);
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> publish(NEW));
    assertThat(contents(packs)).isEqualTo(expected(OLD));

    assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
    publish(NEW);
    assertThat(contents(packs)).isEqualTo(expected(NEW));
  }

  @Test
  void aFileOnAFullDiskKeepsItsFormerContent() throws IOException {
    Path file = disk.resolve("problems.sarif");
    AtomicFile.write(file, new byte[] {1});
    fillUpTo(4);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AtomicFile.write(file, new byte[64 << 10]));

    assertThat(file).hasBinaryContent(new byte[] {1});
    try (Stream<Path> files = Files.list(disk)) {
      assertThat(files).hasSize(2);
    }
  }

  private void fillUpTo(int freeKibibytes) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace() - (freeKibibytes << 10);
    Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free)]);
  }

  private boolean isPublished(Publication publication) {
    try {
      publish(publication);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void publish(Publication publication) throws IOException {
    new DirectoryPublisher(packs).publish(List.of(publication), Optional.empty());
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(Arrays.asList(command)).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
