package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No byte of an output tells on which machine, by whom and in which folder it was made. All names
 * of those start with {@code wombat}, and a build runs in a program of its own that has them.
 */
class NoTraceOfPlaceTest {

  private static final String TRACE = "wombat";

  private static final List<String> VARIABLES =
      List.of(
          "USER",
          "USERNAME",
          "LOGNAME",
          "HOME",
          "USERPROFILE",
          "HOSTNAME",
          "COMPUTERNAME",
          "PWD",
          "MAVEN_OPTS",
          "MAVEN_HOME",
          "MAVEN_ARGS",
          "CI_JOB_ID",
          "GITHUB_ACTOR",
          "GITHUB_TOKEN",
          "SOURCE_NAME",
          "EMAIL");

  private static final List<String> PROPERTIES =
      List.of("user.name", "user.home", "maven.home", "maven.repo.local", "env.USER");

  private static final String NOTE =
      """
      Ane Holt [will sign]{.for actor=holt on=crossing} [@courier], and
      [talks]{.event when=2031-03-11 actors=holt} went on [@courier].

      ![The map](map.png "A map"){#fig-map}

      ![The plan](plan.svg)

      A fault that is no error: [words]{.for actor=holt on=crossing wherever=there} [@courier].
      """;

  @TempDir Path folder;

  @Test
  void noByteOfAnOutputTellsWhereItWasMade() throws Exception {
    Path project = Files.createDirectories(folder.resolve("wombatfolder/wombatproject"));
    writePack(project.resolve("src/packs/crossing"));
    writePack(project.resolve("src/packs/other"));
    Files.createDirectories(project.resolve("wombattemp"));

    build(project);

    Map<String, String> files = PublishedText.of(project.resolve("target"));
    assertThat(files).containsKeys("packs/crossing/crossing.pdf", "packs/index.html", "log.sarif");
    String machine = Files.readString(project.resolve("machine.txt"));
    assertThat(machine).contains("wombatuser.name").contains(project.toString());
    files.forEach(
        (path, text) -> {
          assertThat(text.toLowerCase(Locale.ROOT)).as(path).doesNotContain(TRACE);
          assertThat(text).as(path).doesNotContain(folder.toString(), "file:/");
        });
  }

  private static void writePack(Path pack) throws IOException {
    TextFiles.write(
        pack,
        "pack.md",
        "---\ntitle: The crossing\nas-of: 2031-03-13\n---\nWho stands where.\n",
        "10-note.md",
        NOTE,
        "plan.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>",
        "actors.yaml",
        "- {id: holt, name: Ane Holt}\n",
        "issues.yaml",
        "- {id: crossing, question: Should the crossing be built?}\n",
        "sources.yaml",
        "- {id: courier, title: Summit ends, outlet: Harbour Courier, issued: 2031-03-12}\n");
    Files.write(pack.resolve("map.png"), PublishedText.png(3, TRACE + "picture"));
  }

  private static void build(Path project) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + project.resolve("wombattemp"),
            "-cp",
            absolute(System.getProperty("java.class.path")));
    PROPERTIES.forEach(name -> program.command().add(3, "-D" + name + "=" + TRACE + name));
    program.command().addAll(List.of(Build.class.getName(), project.toString()));
    VARIABLES.forEach(name -> program.environment().put(name, TRACE + name));
    Path log = project.resolve("build.log");
    Process process =
        program
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  /** The program starts in another folder. */
  private static String absolute(String classPath) {
    return List.of(classPath.split(File.pathSeparator)).stream()
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElse("");
  }

  /** Builds the packs of the project that its argument names, in all formats. */
  static final class Build {

    private Build() {}

    public static void main(String[] arguments) throws IOException {
      Path project = Path.of(arguments[0]);
      Files.writeString(
          project.resolve("machine.txt"),
          System.getProperties() + "\n" + System.getenv(),
          StandardCharsets.UTF_8);
      GenerateResult result =
          Generator.generate(
              new GenerateRequest(
                  CheckRequest.of(project, project.resolve("src/packs")),
                  project.resolve("target/packs"),
                  EnumSet.allOf(OutputFormat.class)));
      Generator.writeSarif(result, project.resolve("target/log.sarif"));
      result.diagnostics().forEach(found -> System.out.println(found.line()));
      System.exit(result.rejected() ? 1 : 0);
    }
  }
}
