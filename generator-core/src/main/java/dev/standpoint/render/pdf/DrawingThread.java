package dev.standpoint.render.pdf;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the drawing of one picture under a deadline. What a drawing takes is counted before, so the
 * deadline is only for what the count misses: it is far beyond any drawing that passes the count,
 * even on a busy machine.
 */
final class DrawingThread {

  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private DrawingThread() {}

  /** Whether the drawing came to its end. An error in it, such as no memory, is no end. */
  static boolean completes(Runnable drawing) {
    return completes(drawing, DEADLINE);
  }

  static boolean completes(Runnable drawing, Duration deadline) {
    FutureTask<Void> task = new FutureTask<>(drawing, null);
    Thread thread = new Thread(task, "drawing of a picture");
    thread.setDaemon(true); // it must not keep the build alive
    thread.start();
    try {
      task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return false;
    } catch (TimeoutException e) {
      thread.interrupt();
      return false;
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
