package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Lets so many changes through and refuses the next, in the middle of a file too. */
class DyingDisk extends DiskOperations {

  /** Goes on to the end: no clean-up can change anything, as after a real kill. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final int good;
  private int step;

  DyingDisk(int good) {
    this.good = good;
  }

  @Override
  void createFolder(Path folder) throws IOException {
    step();
    super.createFolder(folder);
  }

  /** Three steps: not there, there and empty, half written. */
  @Override
  void write(Path file, byte[] bytes) throws IOException {
    step();
    for (int part : new int[] {0, bytes.length / 2}) {
      if (step == good) {
        super.write(file, Arrays.copyOf(bytes, part));
      }
      step();
    }
    super.write(file, bytes);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    step();
    super.move(from, to);
  }

  @Override
  void delete(Path fileOrEmptyFolder) throws IOException {
    step();
    super.delete(fileOrEmptyFolder);
  }

  private void step() throws IOException {
    if (step++ >= good) {
      refuse(step - good);
    }
  }

  /** What happens at the first step too many, the second and so on. */
  void refuse(int count) throws IOException {
    throw new Killed();
  }
}
