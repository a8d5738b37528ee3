package dev.standpoint.publish;

import java.io.IOException;

/** Lets so many changes through, then fails so many times with an exception. */
final class RefusingDisk extends DyingDisk {

  private final int refusals;

  RefusingDisk(int good, int refusals) {
    super(good);
    this.refusals = refusals;
  }

  @Override
  void refuse(int count) throws IOException {
    if (count <= refusals) {
      throw new IOException("disk full");
    }
  }
}
