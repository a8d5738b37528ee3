package dev.standpoint.read;

import dev.standpoint.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typing errors in good notes cause no exception, no hang and no span outside the file. */
class MutationTest {

  private static final int MUTATIONS = 120;
  private static final int MOST_ERRORS = 4;

  static List<Path> notes() throws IOException {
    return SampleNotes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void aNoteWithTypingErrorsIsRead(Path note) throws IOException {
    String text = Files.readString(note);

    // The first read is slow because it loads classes, so it is not timed.
    TextPack.note(text);

    for (int seed = 0; seed < MUTATIONS; seed++) {
      read(mutated(text, new Random(seed)), seed);
    }
  }

  private static void read(String text, int seed) {
    try {
      SpanCheck.allIn(new SourceText("10-note.md", text), TimedReading.note(text));
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int errors = 1 + random.nextInt(MOST_ERRORS); errors > 0; errors--) {
      int at = place(mutated, random);
      char c = mutated.charAt(at);
      switch (random.nextInt(3)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, c);
        default -> {
          mutated.setCharAt(at, mutated.charAt(at + 1));
          mutated.setCharAt(at + 1, c);
        }
      }
    }
    return mutated.toString();
  }

  /** A random offset; in half of the cases, that of the next character that is syntax. */
  private static int place(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() - 1);
    if (random.nextBoolean()) {
      int from = at;
      while (at < text.length() - 2 && "[]{}:@#=\"*`\n-".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return at < text.length() - 2 ? at : from;
    }
    return at;
  }
}
