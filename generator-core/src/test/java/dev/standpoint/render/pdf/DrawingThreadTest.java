package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DrawingThreadTest {

  @Test
  void aDrawingThatEndsIsComplete() {
    assertThat(DrawingThread.completes(() -> {})).isTrue();
  }

  @Test
  void anErrorInADrawingStaysInIt() {
    Runnable full =
        () -> {
          throw new OutOfMemoryError("no room for the picture");
        };

    assertThat(DrawingThread.completes(full)).isFalse();
  }

  @Test
  void aDrawingThatDoesNotEndIsInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Runnable endless =
        () -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        };

    assertThat(DrawingThread.completes(endless, Duration.ofMillis(20))).isFalse();
    interrupted.await();
  }
}
