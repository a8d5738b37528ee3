package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import dev.standpoint.OutputFormat;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script engine costs seconds, so a build loads it only for a pack that names a style. */
class StyleOnDemandTest {

  @TempDir Path folder;

  @Test
  void aBuildWithoutAStyleLoadsNoScriptEngine() throws IOException, InterruptedException {
    assertThat(classesLoadedFor("")).doesNotContain("org.mozilla.javascript");
  }

  @Test
  void aBuildWithAStyleLoadsTheScriptEngine() throws IOException, InterruptedException {
    assertThat(classesLoadedFor("citation-style: apa\n")).contains("org.mozilla.javascript");
  }

  /** The log of a JVM of its own, since this one has loaded the classes of other tests. */
  private String classesLoadedFor(String frontMatter) throws IOException, InterruptedException {
    Path pack = Files.createDirectories(folder.resolve("packs/crossing"));
    Files.writeString(
        pack.resolve("pack.md"),
        "---\ntitle: T\n" + frontMatter + "---\n\nHolt opposes tolls [@gull].\n");
    Files.writeString(pack.resolve("sources.yaml"), "- {id: gull, title: Tolls, issued: 2031}\n");
    Path log = folder.resolve("classes.txt");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Build.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(build.waitFor()).as(() -> text(folder.resolve("output.txt"))).isZero();
    return text(log);
  }

  /** That of the tests, whichever program runs them. */
  private static String classPath() {
    return StyleOnDemandTest.class.getClassLoader() instanceof URLClassLoader urls
        ? Arrays.stream(urls.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Builds the packs of a folder in all formats. */
  static final class Build {

    private Build() {}

    public static void main(String[] args) throws IOException {
      Path folder = Path.of(args[0]);
      GenerateResult result =
          Generator.generate(
              new GenerateRequest(
                  CheckRequest.of(folder.resolve("packs"), folder),
                  folder.resolve("site"),
                  EnumSet.allOf(OutputFormat.class)));
      if (!Files.exists(folder.resolve("site"))) {
        throw new IllegalStateException(List.of(result.diagnostics()).toString());
      }
    }
  }
}
