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
 * Lets one build at a time change an output directory, whatever thread or process it runs in. The
 * lock is the system's, so that it dies with its process; the file is there to be locked only, and
 * goes with the work.
 */
final class OutputLock {

  static final String NAME = ".standpoint.lock";

  private static final int PAUSE_MILLIS = 20;
  // Behind the content, because Windows lets nobody read what is locked.
  private static final int LOCKED_BYTE = 1024;

  private OutputLock() {}

  /** What needs the directory to itself. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  static void holding(Path directory, Duration patience, Work work) throws IOException {
    // File locks are the whole JVM's, so threads need a monitor too. An interned string is one that
    // class loaders share: a parallel build may load the plugin twice.
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

  private static boolean runIfFree(Path file, Work work) throws IOException {
    try (FileChannel mine = FileChannel.open(file, Set.of(CREATE, WRITE, NOFOLLOW_LINKS))) {
      return mine.tryLock(LOCKED_BYTE, 1, false) != null && runIfInPlace(file, mine, work);
    }
  }

  /**
   * Between opening and locking, the holder before may have deleted the file, and the next made a
   * new one: then ours is locked in vain, which shows in what the file in place says. That must
   * stay open during the work, because on POSIX systems closing any channel ends the lock.
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

  /** One of a kind among the builds that wait here; a random UUID takes 40 ms to warm up. */
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

  // The stream is not closed: that would close the channel.
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
