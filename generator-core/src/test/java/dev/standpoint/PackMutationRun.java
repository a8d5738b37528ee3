package dev.standpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Damages one file of a pack for each seed and builds the pack: notes, registers, BibTeX and
 * CSL-JSON in the sample of the Orla strait, pictures in a pack of their own. Nothing may end in an
 * internal error or take long, and a pack that is rejected must leave the output as it was.
 * Arguments are the first seed and the one after the last.
 */
final class PackMutationRun {

  private static final Path SAMPLE = Path.of("..", "content", "src", "packs", "orla-strait");
  private static final Path GUIDE = Path.of("src", "test", "resources", "guide", "images");

  /** In seconds of processor time, the first build with its loading of classes included. */
  private static final double TOO_LONG = 10;

  /** Every so many packs of text are printed, and every so many are built at all. */
  private static final int PRINTED = 25;

  private static final int BUILT = 4;

  private static final Set<DiagnosticCode> FAILURES =
      EnumSet.of(DiagnosticCode.INTERNAL_ERROR, DiagnosticCode.OUT_OF_MEMORY);

  /** What became of a seed; {@code fault} is empty if nothing was wrong. */
  record Outcome(long seed, String file, double seconds, String fault) {}

  private final Path folder;
  private final Map<String, byte[]> text = new TreeMap<>();
  private final Map<String, byte[]> pictures = new TreeMap<>();

  PackMutationRun(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = SAMPLE.relativize(file).toString().replace('\\', '/');
        text.put(name, Files.readAllBytes(file));
      }
    }
    pictures.put("map.svg", text.get("images/map.svg"));
    // Drawing the real one would take most of the time of packs in which it is not damaged.
    text.put(
        "images/map.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".getBytes(UTF_8));
    pictures.put("strait.png", Files.readAllBytes(GUIDE.resolve("strait.png")));
    pictures.put("strait.webp", Files.readAllBytes(GUIDE.resolve("strait.webp")));
    pictures.put("strait.jpg", drawn("jpg"));
    pictures.put("strait.gif", drawn("gif"));
  }

  public static void main(String[] seeds) throws IOException {
    Path folder = Files.createTempDirectory("mutations");
    List<Outcome> slowest = new ArrayList<>();
    int faults = 0;
    Map<String, Integer> files = new TreeMap<>();
    for (Outcome one :
        new PackMutationRun(folder).run(Long.parseLong(seeds[0]), Long.parseLong(seeds[1]))) {
      files.merge(one.file(), 1, Integer::sum);
      slowest.add(one);
      faults += one.fault().isEmpty() ? 0 : 1;
    }
    System.out.println("files " + files);
    slowest.stream()
        .sorted(Comparator.comparingDouble(Outcome::seconds).reversed())
        .limit(10)
        .forEach(System.out::println);
    System.out.println(slowest.size() + " seeds, " + faults + " faults");
    delete(folder);
  }

  /** The outcomes; those with a fault are printed at once. */
  List<Outcome> run(long from, long to) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      Outcome outcome = run(seed);
      outcomes.add(outcome);
      if (!outcome.fault().isEmpty()) {
        System.out.println(outcome);
      }
    }
    return outcomes;
  }

  private Outcome run(long seed) throws IOException {
    Random random = PackMutation.random(seed);
    boolean isPicture = random.nextInt(4) == 0;
    Map<String, byte[]> files = isPicture ? pictures : text;
    String name = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
    boolean isText = !isPicture || name.endsWith(".svg");
    byte[] mutated = new PackMutation(random).of(Objects.requireNonNull(files.get(name)), isText);
    Map<String, byte[]> pack = new TreeMap<>(isPicture ? Map.of(name, mutated) : files);
    pack.put(name, mutated);
    if (isPicture) {
      pack.put("pack.md", ("---\ntitle: T\n---\n\n![A map](" + name + ")\n").getBytes(UTF_8));
    }
    Path content = folder.resolve("packs");
    delete(content);
    for (Map.Entry<String, byte[]> file : pack.entrySet()) {
      Path place = content.resolve("mutated").resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    return built(seed, name, content, isPicture);
  }

  private Outcome built(long seed, String name, Path content, boolean isPicture)
      throws IOException {
    Path output = folder.resolve("out");
    Map<String, String> former = state(output);
    long start = HostilePackRun.cpu();
    String fault = "";
    try {
      CheckRequest check = CheckRequest.of(folder, content);
      GenerateResult result =
          isPicture || seed % BUILT == 0
              ? Generator.generate(new GenerateRequest(check, output, formats(seed, isPicture)))
              : Generator.check(check);
      fault = fault(result, former, output);
    } catch (RuntimeException | Error e) {
      fault = "threw " + e;
    }
    double seconds = (HostilePackRun.cpu() - start) / 1e9;
    if (fault.isEmpty() && seconds > TOO_LONG) {
      fault = "took too long";
    }
    return new Outcome(seed, name, seconds, fault);
  }

  private static Set<OutputFormat> formats(long seed, boolean isPicture) {
    return isPicture || seed % (BUILT * PRINTED) == 0
        ? EnumSet.allOf(OutputFormat.class)
        : EnumSet.of(OutputFormat.HTML, OutputFormat.DATA);
  }

  private static String fault(GenerateResult result, Map<String, String> former, Path output)
      throws IOException {
    Optional<Throwable> failure = result.failure();
    if (failure.isPresent()) {
      return "stopped by " + failure.get();
    }
    for (Diagnostic found : result.diagnostics()) {
      if (FAILURES.contains(found.code())) {
        return found.line();
      }
    }
    return result.rejected() && !state(output).equals(former) ? "changed the output" : "";
  }

  /** The files of a folder with their sizes and times. */
  private static Map<String, String> state(Path output) throws IOException {
    Map<String, String> state = new TreeMap<>();
    if (Files.exists(output)) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String value = Files.size(file) + " " + Files.getLastModifiedTime(file);
          state.put(output.relativize(file).toString(), value);
        }
      }
    }
    return state;
  }

  private static byte[] drawn(String format) throws IOException {
    BufferedImage picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 24 * 16; i++) {
      picture.setRGB(i % 24, i / 24, i * 7919);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
