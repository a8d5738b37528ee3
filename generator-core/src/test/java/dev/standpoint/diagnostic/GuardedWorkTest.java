package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedWorkTest {

  private static final String NOTE = "packs/vik/10-courier.md";

  @Test
  void theResultIsThatOfTheWork() {
    assertThat(GuardedWork.<String, RuntimeException>get(NOTE, "reading this note", () -> "read"))
        .isEqualTo("read");
  }

  @Test
  void anExceptionIsNamedWithItsPlaceInOurCodeAndItsMessageOnOneLine() {
    assertThat(lineOf(new IllegalStateException("no such\n  glyph:\t\u0007x")))
        .matches(
            "packs/vik/10-courier.md:1:1: error: a bug of Standpoint stopped the build while reading"
                + " this note: IllegalStateException at GuardedWorkTest.java:\\d+: no such glyph: x"
                + " - please report this line \\[internal-error]");
  }

  @Test
  void anExceptionWithoutMessageAndPlaceIsNamedByItsClass() {
    RuntimeException bare = new NullPointerException();
    bare.setStackTrace(new StackTraceElement[0]);

    assertThat(lineOf(bare))
        .isEqualTo(
            "packs/vik/10-courier.md:1:1: error: a bug of Standpoint stopped the build while reading"
                + " this note: NullPointerException - please report this line [internal-error]");
  }

  @Test
  void aLongMessageIsCut() {
    assertThat(lineOf(new IllegalStateException("x".repeat(1_000_000)))).hasSizeLessThan(500);
  }

  @Test
  void memoryThatRanOutHasACodeOfItsOwn() {
    assertThat(lineOf(new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            "packs/vik/10-courier.md:1:1: error: memory ran out while reading this note - split the"
                + " pack, or give Java more memory, such as MAVEN_OPTS=-Xmx4g [out-of-memory]");
  }

  @Test
  void whatWasThrownIsTheCause() {
    Error thrown = new StackOverflowError();

    assertThat(reported(thrown)).hasCause(thrown);
  }

  @Test
  void theInnermostGuardNamesTheFile() {
    ReportedException inner = reported(new StackOverflowError());

    assertThatThrownBy(() -> guard("packs/vik/pack.md", inner)).isSameAs(inner);
  }

  static Stream<Throwable> others() {
    return Stream.of(
        new ThreadDeath(),
        new IOException("disk full"),
        new IllegalStateException("interrupted", new InterruptedException()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void failuresOfDisksAndTheEndOfAThreadArePassedOn(Throwable thrown) {
    assertThatThrownBy(() -> guard(NOTE, thrown)).isSameAs(thrown);
  }

  private static String lineOf(Throwable thrown) {
    return reported(thrown).diagnostic().line();
  }

  private static ReportedException reported(Throwable thrown) {
    return catchThrowableOfType(ReportedException.class, () -> guard(NOTE, thrown));
  }

  private static void guard(String path, Throwable thrown) throws Throwable {
    GuardedWork.run(
        path,
        "reading this note",
        () -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (Exception) thrown;
        });
  }
}
