package dev.standpoint;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build in a JVM of its own, which may have little memory or a small stack. */
final class BuildProcess {

  private BuildProcess() {}

  /** Builds all formats of a project, and returns what the build prints. */
  static List<String> output(Path project, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), BuildProcess.class.getName(), project.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.lines().toList();
  }

  /** The system property {@code stack} is the size of the stack in bytes; without it, any. */
  public static void main(String[] project) throws InterruptedException {
    Runnable build = () -> build(new Packs(Path.of(project[0])));
    Thread thread = new Thread(null, build, "build", Long.getLong("stack", 0));
    thread.start();
    thread.join();
  }

  private static void build(Packs packs) {
    try {
      GenerateResult result = Generator.generate(packs.withPdf());
      result.diagnostics().forEach(found -> System.out.println(found.line()));
      System.out.println(result.rejected() ? "rejected" : "built");
    } catch (IOException e) {
      System.out.println(e);
    }
  }

  /** That of the tests, whether they run in a class loader of their own or not. */
  private static String classPath() {
    return BuildProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(BuildProcess::path)
            .collect(Collectors.joining(System.getProperty("path.separator")))
        : System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
