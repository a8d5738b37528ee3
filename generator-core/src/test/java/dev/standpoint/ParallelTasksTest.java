package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTasksTest {

  @Test
  void resultsAreInTheOrderOfTheTasks() {
    List<Callable<Integer>> tasks =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    (Callable<Integer>)
                        () -> {
                          Thread.sleep(i % 3);
                          return i;
                        })
            .toList();

    assertThat(ParallelTasks.all(tasks))
        .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void noTasksHaveNoResults() {
    assertThat(ParallelTasks.all(List.of())).isEmpty();
  }

  @Test
  void firstFailureInTheListIsThrown() {
    RuntimeException first = new IllegalArgumentException("first");
    List<Callable<String>> tasks =
        List.of(
            () -> "fine",
            () -> {
              Thread.sleep(20);
              throw first;
            },
            () -> {
              throw new IllegalStateException("sooner, but second in the list");
            });

    assertThatThrownBy(() -> ParallelTasks.all(tasks)).isSameAs(first);
  }

  @Test
  void errorsAreThrownAsTheyAreAndCheckedExceptionsAsCauses() {
    Error error = new StackOverflowError();
    IOException checked = new IOException("disk full");

    assertThatThrownBy(
            () ->
                ParallelTasks.all(
                    List.of(
                        () -> {
                          throw error;
                        })))
        .isSameAs(error);
    assertThatThrownBy(
            () ->
                ParallelTasks.all(
                    List.of(
                        () -> {
                          throw checked;
                        })))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(checked);
  }
}
