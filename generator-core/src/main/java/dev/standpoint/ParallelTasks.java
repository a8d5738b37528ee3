package dev.standpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs tasks on several threads. The results are in the order of the tasks. */
final class ParallelTasks {

  /** More threads do not help: the memory of so many tasks runs out before the cores do. */
  private static final int MOST_THREADS = 4;

  private ParallelTasks() {}

  /** If tasks fail, throws what the first of them in the list threw. */
  static <R> List<R> all(List<Callable<R>> tasks) {
    // A content folder of one pack has few tasks: idle threads would only cost memory.
    int useful = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    int threads = Math.max(1, Math.min(useful, tasks.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
      // The tasks report problems of the content in their results, so what they throw is a bug.
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
      // After a failure, tasks that still run are interrupted: nobody waits for their results.
    } finally {
      pool.shutdownNow();
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(thrown);
  }
}
