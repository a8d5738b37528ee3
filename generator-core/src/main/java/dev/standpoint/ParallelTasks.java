package dev.standpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does tasks side by side, and hands on what comes of them in the tasks' order. */
final class ParallelTasks {

  /** More only wait for one another: a task's memory is the limit sooner than the cores are. */
  private static final int MOST = 4;

  private ParallelTasks() {}

  /** The first task that fails, in their order, makes all of it fail. */
  static <R> List<R> all(List<Callable<R>> tasks) {
    int threads =
        Math.min(Math.min(MOST, Runtime.getRuntime().availableProcessors()), tasks.size());
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
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
