package dev.standpoint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutputLockTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private Path packs;
  private int entered;

  @Test
  void fileIsGoneAfterTheWork() throws IOException {
    OutputLock.holding(packs, MINUTE, () -> assertThat(packs.resolve(OutputLock.NAME)).exists());

    assertThat(packs).isEmptyDirectory();
  }

  @Test
  void theFileIsGoneAfterTheWorkFailsAndItsExceptionIsThrown() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                OutputLock.holding(
                    packs,
                    MINUTE,
                    () -> {
                      throw new IOException("disk full");
                    }))
        .withMessage("disk full");
    assertThat(packs).isEmptyDirectory();
  }

  @Test
  void threadsTakeTurns() throws Exception {
    inFourThreads(
        () -> {
          for (int i = 0; i < 50; i++) {
            OutputLock.holding(packs, MINUTE, () -> entered++);
          }
          return null;
        });

    assertThat(entered).isEqualTo(200);
    assertThat(packs).isEmptyDirectory();
  }

  static void inFourThreads(Callable<Void> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> done : threads.invokeAll(Collections.nCopies(4, work))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
