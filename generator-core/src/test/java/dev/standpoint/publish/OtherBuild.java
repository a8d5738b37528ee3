package dev.standpoint.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A build in a JVM of its own, which a test may kill. */
final class OtherBuild {

  private static final String READY = "ready";

  private OtherBuild() {}

  /** Holds the lock of {@code packs} until it is killed. */
  static Process holding(Path packs) throws Exception {
    return start("hold", packs);
  }

  /** Publishes {@code pack(0)} and {@code pack(1)} by turns; returns after the first. */
  static Process publishing(Path packs) throws Exception {
    return start("publish", packs);
  }

  static Publication pack(int turn) {
    String[] paths = IntStream.range(0, 200).mapToObj(i -> "notes/" + i).toArray(String[]::new);
    return Output.pack("harbour", "turn " + turn, paths);
  }

  public static void main(String[] args) throws IOException {
    Path packs = Path.of(args[1]);
    if (args[0].equals("hold")) {
      OutputLock.holding(packs, Duration.ofSeconds(10), OtherBuild::readyUntilTheParentEnds);
    }
    // Not for ever, should the parent die first.
    for (int i = 0; i < 1000; i++) {
      new DirectoryPublisher(packs).publish(List.of(pack(i % 2)), Optional.empty());
      System.out.println(READY);
    }
  }

  private static void readyUntilTheParentEnds() throws IOException {
    System.out.println(READY);
    System.in.read();
    System.exit(0);
  }

  private static Process start(String what, Path packs) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = classes(OtherBuild.class) + System.getProperty("path.separator");
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + classes(DirectoryPublisher.class),
                OtherBuild.class.getName(),
                what,
                packs.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    if (!READY.equals(line)) {
      throw new IllegalStateException(line + "\n" + String.join("\n", output.lines().toList()));
    }
    return process;
  }

  private static Path classes(Class<?> one) throws URISyntaxException {
    return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
