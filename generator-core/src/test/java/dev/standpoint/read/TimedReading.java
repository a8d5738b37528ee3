package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;

/** Reads a note within two seconds of the processor's time, however busy the machine is. */
final class TimedReading {

  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final Duration HANGS = Duration.ofSeconds(60);

  private TimedReading() {}

  static TextPack note(String text) {
    return Assertions.assertTimeoutPreemptively(
        HANGS,
        () -> {
          long start = processorTime();
          TextPack read = TextPack.note(text);
          assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(LIMIT);
          return read;
        });
  }

  /** The time that the current thread has had so far, in nanoseconds. */
  static long processorTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadCpuTime();
  }
}
