package dev.standpoint;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Builds hostile packs in all formats, and prints the processor time at a half and at the full
 * size. Arguments are names of {@link HostilePack}; none means all.
 */
final class HostilePackRun {

  private HostilePackRun() {}

  public static void main(String[] names) throws IOException {
    Set<String> chosen = Set.of(names);
    for (int i = 0; i < 5; i++) { // until most of our code is compiled, which costs any size alike
      seconds(HostilePack.EVENTS_OF_ONE_DAY, 500);
    }
    for (HostilePack pack : HostilePack.values()) {
      if (chosen.isEmpty() || chosen.contains(pack.name())) {
        System.out.printf("%-28s", pack.name());
        System.out.flush();
        double half = seconds(pack, pack.size / 2);
        System.out.printf("%8.2f", half);
        System.out.flush();
        double full = seconds(pack, pack.size);
        System.out.printf("%8.2f  x%.1f  %s%n", full, full / half, last);
      }
    }
  }

  private static String last = "";

  static double seconds(HostilePack pack, int size) throws IOException {
    Path folder = Files.createTempDirectory("hostile");
    try {
      Path in = Files.createDirectories(folder.resolve("packs/hostile"));
      for (Map.Entry<String, byte[]> file : pack.files(size).entrySet()) {
        Files.write(in.resolve(file.getKey()), file.getValue());
      }
      long start = cpu();
      GenerateResult result =
          Generator.generate(
              new GenerateRequest(
                  CheckRequest.of(folder, folder.resolve("packs")),
                  folder.resolve("out"),
                  Set.of(OutputFormat.values())));
      double seconds = (cpu() - start) / 1e9;
      String end = result.rejected() ? "rejected, " : "built, ";
      last = result.failure().map(thrown -> "STOPPED by " + thrown).orElse(end + result.summary());
      return seconds;
    } catch (RuntimeException | Error e) {
      last = String.valueOf(e);
      return -1;
    } finally {
      try (var walk = Files.walk(folder)) {
        walk.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** The processor time of this process so far, in nanoseconds. */
  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
