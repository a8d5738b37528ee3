package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Printing works on a JDK without fontconfig and fonts, since it never uses the JDK's fonts. */
class NoSystemFontsTest {

  /** Runs in a process of its own, since other tests may have loaded the JDK's fonts. */
  static final class Print {

    private Print() {}

    public static void main(String[] args) {
      int length = Prints.PRINTER.print(Prints.briefing()).bytes().length;
      System.out.println("headless " + System.getProperty("java.awt.headless"));
      System.out.println("printed " + (length > 10_000));
    }
  }

  /** The same for a drawing, which is painted with Java2D. */
  static final class Draw {

    private Draw() {}

    public static void main(String[] args) {
      System.out.println("lacks " + Prints.print(PrintedChartTest.timeline(9)).unavailable());
    }
  }

  @Test
  void printingLoadsNoFontCodeOfTheJdk() throws IOException {
    List<String> output = runWithClassLog(Print.class);

    assertThat(output).contains("headless true", "printed true");
    assertThat(output).anyMatch(line -> line.contains(" java.awt.Color "));
    assertThat(output)
        .noneMatch(line -> line.contains(" sun.font.") || line.contains(" java.awt.Font "));
  }

  @Test
  void aPictureAsksForNoFontOfTheSystem() throws IOException {
    List<String> output = runWithClassLog(Draw.class);

    assertThat(output).contains("lacks []");
    assertThat(output).noneMatch(line -> line.contains("FontManager"));
  }

  private static List<String> runWithClassLog(Class<?> program) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }
}
