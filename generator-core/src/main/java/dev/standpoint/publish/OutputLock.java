package dev.standpoint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time change an output directory, across threads and processes. It is a lock
 * of the operating system, so that it ends with its process. The file exists only to be locked, and
 * is deleted after the work.
 */
final class OutputLock {

  static final String NAME = ".standpoint.lock";

  /** Short next to a build, long enough to leave the processor alone. */
  private static final int PAUSE_MILLIS = 20;

  // After the content, because Windows lets no other process read locked bytes.
  private static final int LOCKED_BYTE = 1024;

  private OutputLock() {}

  /** Work that needs the directory to itself. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /**
   * Runs the work once no other build is at work; fails if that takes longer than {@code patience}.
   */
  static void holding(Path directory, Duration patience, Work work) throws IOException {
    // File locks belong to the JVM, so threads need a monitor too. It is an interned string because
    // class loaders share those: a parallel build may load the plugin twice.
    synchronized ((OutputLock.class.getName() + directory.toRealPath()).intern()) {
      long start = System.nanoTime();
      while (!runIfFree(directory.resolve(NAME), work)) {
        if (System.nanoTime() - start > patience.toNanos()) {
          throw new IOException("another build has been writing to " + directory + " for too long");
        }
        pause();
      }
    }
  }

  /** Returns false, without having run anything, if another process has the lock. */
  private static boolean runIfFree(Path file, Work work) throws IOException {
    try (FileChannel mine = FileChannel.open(file, Set.of(CREATE, WRITE, NOFOLLOW_LINKS))) {
      return mine.tryLock(LOCKED_BYTE, 1, false) != null && runIfInPlace(file, mine, work);
    }
  }

  /**
   * Runs the work only if the locked file is still the one in place. Between opening and locking,
   * the last holder may have deleted it, and the next may have made a new one; the token tells. The
   * second channel stays open during the work, because on POSIX systems closing any channel of a
   * file releases its locks.
   */
  private static boolean runIfInPlace(Path file, FileChannel mine, Work work) throws IOException {
    byte[] token = token();
    mine.truncate(0).write(ByteBuffer.wrap(token));
    try (@Nullable FileChannel inPlace = openIfThere(file)) {
      if (inPlace == null || !Arrays.equals(token, start(inPlace, token.length))) {
        return false;
      }
      try {
        work.run();
      } finally {
        Files.deleteIfExists(file);
      }
      return true;
    }
  }

  /** Unique among the builds that wait. A random UUID would take 40 ms to warm up. */
  private static byte[] token() {
    return (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(UTF_8);
  }

  private static @Nullable FileChannel openIfThere(Path file) throws IOException {
    try {
      return FileChannel.open(file, Set.of(READ, NOFOLLOW_LINKS));
    } catch (NoSuchFileException deleted) {
      return null;
    }
  }

  // Not closed, because that would close the channel.
  private static byte[] start(FileChannel channel, int length) throws IOException {
    return Channels.newInputStream(channel).readNBytes(length);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another build was writing");
    }
  }
}
