package dev.standpoint.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Runs work on a file. What the work throws by a bug of ours or of a library, or because memory or
 * the stack ran out, becomes one diagnostic that names the file. Where guards are nested, the
 * innermost names it.
 */
public final class GuardedWork {

  /** Work that may throw a checked exception, which is passed on. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** Work without a result. */
  @FunctionalInterface
  public interface Action<E extends Exception> {
    void run() throws E;
  }

  /** The packages of our own code, where a bug is looked for first. */
  private static final String OURS = "dev.standpoint.";

  /** In UTF-16 units: enough for the message of an exception, which may quote a file. */
  private static final int LONGEST = 200;

  private GuardedWork() {}

  /**
   * The result of the work. {@code doing} completes the sentence "... while ...", such as {@code
   * making the PDF}.
   *
   * @throws ReportedException if the work throws an unchecked exception or an error
   */
  public static <T, E extends Exception> T get(String path, String doing, Work<T, E> work)
      throws E {
    try {
      return work.run();
    } catch (ReportedException | ThreadDeath e) {
      throw e;
    } catch (RuntimeException | Error e) {
      if (e.getCause() instanceof InterruptedException) {
        throw e;
      }
      throw new ReportedException(diagnostic(Span.startOf(path), doing, e), e);
    }
  }

  /** The same for work that makes a file of the output, such as {@code index.html}. */
  public static <T, E extends Exception> T making(String about, String product, Work<T, E> work)
      throws E {
    return get(about, "making " + product, work);
  }

  /** The same for work without a result. */
  public static <E extends Exception> void run(String path, String doing, Action<E> work) throws E {
    GuardedWork.<Boolean, E>get(
        path,
        doing,
        () -> {
          work.run();
          return true;
        });
  }

  private static Diagnostic diagnostic(Span at, String doing, Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return Diagnostic.of(
          DiagnosticCode.OUT_OF_MEMORY,
          at,
          "memory ran out while " + doing,
          "split the pack, or give Java more memory, such as MAVEN_OPTS=-Xmx4g");
    }
    return Diagnostic.of(
        DiagnosticCode.INTERNAL_ERROR,
        at,
        "a bug of Standpoint stopped the build while " + doing + ": " + description(thrown),
        "please report this line");
  }

  /** Its class, the first place in our code, and its message, all on one line. */
  private static String description(Throwable thrown) {
    String message = Objects.requireNonNullElse(thrown.getMessage(), "");
    String line = message.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    String text = line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "..." : line;
    return thrown.getClass().getSimpleName() + place(thrown) + (text.isEmpty() ? "" : ": " + text);
  }

  private static String place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(
            frame ->
                String.format(Locale.ROOT, " at %s:%d", frame.getFileName(), frame.getLineNumber()))
        .orElse("");
  }
}
