package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * Measures processes that print the same XHTML: ours, with half a gigabyte of memory; Flying Saucer
 * alone, untagged; Chromium and WeasyPrint if they are installed. For packs of about 10, 100 and
 * 1,000 pages it prints the median of three runs in seconds, pages a second, the peak memory of the
 * largest process, and the ratio to Flying Saucer alone; then what veraPDF finds in ours. Run by
 * hand: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dev.standpoint.render.pdf.PdfBenchmark}, with numbers of notes as arguments for
 * other sizes.
 */
final class PdfBenchmark {

  private static final int RUNS = 3;
  private static final List<String> NOTES = List.of("2", "55", "690");

  /** A program to measure: its name and the command that writes a PDF. */
  private record Printer(String name, Path pdf, List<String> command) {}

  private record Run(double seconds, long peakBytes) {}

  private PdfBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (String notes : arguments.length == 0 ? NOTES : Arrays.asList(arguments)) {
      Path folder = Files.createTempDirectory("print");
      Path xhtml = layOut(Integer.parseInt(notes), folder);
      double alone = 0;
      for (Printer printer : printers(xhtml, folder)) {
        double seconds = measure(printer);
        alone = printer.name().contains("alone") ? seconds : alone;
        if (alone > 0) {
          System.out.println(String.format(Locale.ROOT, "%47s %.2f", "to it", seconds / alone));
        }
      }
      byte[] ours = Files.readAllBytes(folder.resolve("ours.pdf"));
      System.out.println("  PDF/UA-1: " + Conformity.faultsOfUa(ours));
      System.out.println("  PDF/A-3a: " + Conformity.faultsOfA(ours));
      System.out.println("  tags: " + TagTree.faults(ours));
    }
  }

  /**
   * Writes the XHTML of a generated pack, with the theme beside it for programs that read files.
   */
  private static Path layOut(int notes, Path folder) throws IOException {
    Theme theme = LargePrint.theme();
    for (Map.Entry<String, byte[]> file : theme.below("print/").entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Path xhtml = folder.resolve("print/pack.xhtml");
    Files.writeString(xhtml, LargePrint.xhtml(notes));
    return xhtml;
  }

  private static List<Printer> printers(Path xhtml, Path folder) {
    List<Printer> printers = new ArrayList<>();
    Path alone = folder.resolve("alone.pdf");
    Path ours = folder.resolve("ours.pdf");
    printers.add(new Printer("Flying Saucer alone", alone, java(Alone.class, xhtml, alone)));
    printers.add(new Printer("Standpoint", ours, java(Ours.class, xhtml, ours)));
    Path chromium = folder.resolve("chromium.pdf");
    installed("chromium")
        .ifPresent(
            program ->
                printers.add(
                    new Printer(
                        "Chromium",
                        chromium,
                        List.of(
                            program,
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--print-to-pdf=" + chromium,
                            xhtml.toUri().toString()))));
    Path weasy = folder.resolve("weasyprint.pdf");
    installed("weasyprint")
        .ifPresent(
            program ->
                printers.add(
                    new Printer(
                        "WeasyPrint",
                        weasy,
                        List.of(program, xhtml.toString(), weasy.toString()))));
    return printers;
  }

  private static List<String> java(Class<?> program, Path xhtml, Path pdf) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        program.getName(),
        xhtml.toString(),
        pdf.toString());
  }

  private static Optional<String> installed(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** The median in seconds. */
  private static double measure(Printer printer) throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Files.deleteIfExists(printer.pdf());
      runs.add(run(printer.command()));
    }
    runs.sort((one, other) -> Double.compare(one.seconds(), other.seconds()));
    Run median = runs.get(RUNS / 2);
    int pages = pages(printer.pdf());
    System.out.println(
        pages == 0
            ? String.format(Locale.ROOT, "%-20s made no PDF", printer.name())
            : String.format(
                Locale.ROOT,
                "%-20s %5d pages %7.2f s %6.1f pages/s %6d MB, %d bytes",
                printer.name(),
                pages,
                median.seconds(),
                pages / median.seconds(),
                median.peakBytes() >> 20,
                Files.size(printer.pdf())));
    return median.seconds();
  }

  private static int pages(Path pdf) throws IOException {
    if (!Files.exists(pdf)) {
      return 0;
    }
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.toHandle()));
      for (ProcessHandle child : process.descendants().toList()) {
        peak = Math.max(peak, peak(child));
      }
      Thread.sleep(20);
    }
    return new Run((System.nanoTime() - start) / 1e9, peak);
  }

  /** The peak memory of a process, from Linux; 0 on other systems. */
  private static long peak(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  /** A process that prints as we do. */
  static final class Ours {

    private Ours() {}

    public static void main(String[] arguments) throws IOException {
      String xhtml = Files.readString(Path.of(arguments[0]));
      Files.write(Path.of(arguments[1]), new PdfPrinter(LargePrint.theme()).print(xhtml).bytes());
    }
  }

  /** A process that prints with Flying Saucer alone: no tags, no pictures, no other fonts. */
  static final class Alone {

    private Alone() {}

    public static void main(String[] arguments) throws IOException {
      Path xhtml = Path.of(arguments[0]);
      ITextRenderer renderer = new ITextRenderer();
      renderer.setDocument(
          PrintDocument.parse(Files.readString(xhtml)).dom(), xhtml.toUri().toString());
      renderer.layout();
      try (OutputStream pdf = Files.newOutputStream(Path.of(arguments[1]))) {
        renderer.createPDF(pdf);
      }
    }
  }
}
