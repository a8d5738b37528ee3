package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.report.SarifReport;
import dev.standpoint.report.SarifSchema;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact messages for packs with errors: each folder {@code packs/invalid/<what is wrong>} has
 * an input and the expected text, and sometimes {@code parameters.properties} of the goal. {@code
 * -Dgolden=overwrite} writes the expected text again.
 */
class GoldenPackTest {

  private static final Path PACKS = Path.of("src", "test", "resources", "packs");
  private static final Path INVALID = PACKS.resolve("invalid");
  private static final Pattern CODE = Pattern.compile("(?m) \\[([a-z-]+)]$");

  /** Codes that checking never reports, because later stages find them. */
  static final Set<DiagnosticCode> OF_LATER_STAGES =
      EnumSet.of(
          // About the theme, not the notes.
          DiagnosticCode.TEMPLATE_ERROR,
          DiagnosticCode.PRINT_STYLE,
          DiagnosticCode.PRINT_FONT,
          // Depends on the fonts of the PDF.
          DiagnosticCode.MISSING_GLYPH,
          DiagnosticCode.UNREADABLE_FONT,
          DiagnosticCode.UNJOINED_LETTER,
          DiagnosticCode.MISSING_PRINT_FILE,
          // Found only by printing.
          DiagnosticCode.IMAGE_NOT_PRINTED,
          DiagnosticCode.PDF_TOO_LONG,
          // Found in packs that are too large to keep here: HostilePackRenderTest has some.
          DiagnosticCode.TOO_LARGE_TO_SHOW,
          DiagnosticCode.MORE_PROBLEMS);

  /** Codes that no content has, because they are about the program. */
  static final Set<DiagnosticCode> OF_STANDPOINT_ITSELF =
      EnumSet.of(DiagnosticCode.OUT_OF_MEMORY, DiagnosticCode.INTERNAL_ERROR);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("packNames")
  void errorsAreReportedAsExpected(String folderName) throws IOException {
    Path expected = INVALID.resolve(folderName).resolve("expected/diagnostics.txt");

    String report = report(INVALID.resolve(folderName));

    if (overwrites()) {
      Files.createDirectories(expected.resolveSibling("."));
      Files.writeString(expected, report);
    }
    assertThat(expected).as("run with -Dgolden=overwrite and review").exists();
    assertThat(report).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyCodeOfCheckingHasAPackThatShowsIt() throws IOException {
    Set<String> shown = packNames().flatMap(GoldenPackTest::codes).collect(Collectors.toSet());

    Set<DiagnosticCode> expected = EnumSet.complementOf(EnumSet.copyOf(OF_LATER_STAGES));
    expected.removeAll(OF_STANDPOINT_ITSELF);
    assertThat(shown).containsExactlyInAnyOrderElementsOf(names(expected));
  }

  /** Every diagnostic with its source line, and the summary, as the build prints them. */
  private String report(Path pack) throws IOException {
    Path content = folder.resolve("content");
    TextFiles.copy(pack.resolve("input"), content);
    Set<String> borrowed = addCommonRegisters(content);
    CheckRequest plain = CheckRequest.of(content, content);
    GenerateResult result = without(borrowed, Generator.check(upTo(limits(pack), plain)));
    assertThat(folder.toFile().list()).as("checking writes nothing").containsExactly("content");
    Stream<String> lines = result.diagnostics().stream().map(result::format);
    assertThat(result.diagnostics()).allSatisfy(GoldenPackTest::hasARelativePath);
    assertThat(SarifSchema.faultsOf(SarifReport.of(result.diagnostics(), result.files())))
        .as("SARIF")
        .isEmpty();
    return Stream.concat(lines, Stream.of(result.summary())).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The parameters {@code maxTlp} and {@code failOnTlp} in the pack's own file, if it has one. */
  private static TlpLimits limits(Path pack) throws IOException {
    Properties parameters = new Properties();
    Path file = pack.resolve("parameters.properties");
    if (Files.exists(file)) {
      parameters.load(new StringReader(Files.readString(file)));
    }
    return new TlpLimits(
        Tlp.parse(parameters.getProperty("maxTlp", "")),
        Tlp.parse(parameters.getProperty("failOnTlp", "")));
  }

  private static CheckRequest upTo(TlpLimits limits, CheckRequest plain) {
    return new CheckRequest(
        plain.base(),
        plain.content(),
        plain.templates(),
        plain.asOf(),
        plain.since(),
        limits,
        plain.severities(),
        plain.failOn(),
        plain.html());
  }

  /** The common registers have more entries than any input uses. */
  private static GenerateResult without(Set<String> borrowed, GenerateResult all) {
    List<Diagnostic> report =
        all.diagnostics().stream().filter(found -> !borrowed.contains(found.at().path())).toList();
    return new GenerateResult(all.rejected(), report, all.folders(), all.files());
  }

  private static void hasARelativePath(Diagnostic found) {
    assertThat(found.at().path()).isNotEmpty().doesNotStartWith("/").doesNotContain("\\");
  }

  /** Packs without registers of their own get the common ones, so that inputs stay small. */
  private static Set<String> addCommonRegisters(Path content) throws IOException {
    Set<String> borrowed = new HashSet<>();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path front : walk.filter(file -> file.endsWith("pack.md")).toList()) {
        for (String name : List.of("actors.yaml", "issues.yaml", "sources.yaml")) {
          Path register = front.resolveSibling(name);
          if (Files.notExists(register)) {
            Files.copy(PACKS.resolve("registers").resolve(name), register);
            borrowed.add(content.relativize(register).toString().replace('\\', '/'));
          }
        }
      }
    }
    return borrowed;
  }

  private static boolean overwrites() {
    boolean asked = "overwrite".equals(System.getProperty("golden"));
    assertThat(asked && "true".equals(System.getenv("CI")))
        .as("CI compares, it does not overwrite")
        .isFalse();
    return asked;
  }

  static Stream<String> packNames() throws IOException {
    try (Stream<Path> folders = Files.list(INVALID)) {
      return folders.map(pack -> String.valueOf(pack.getFileName())).sorted().toList().stream();
    }
  }

  private static Stream<String> codes(String folderName) {
    try {
      String expected =
          Files.readString(INVALID.resolve(folderName).resolve("expected/diagnostics.txt"));
      return CODE.matcher(expected).results().map((MatchResult found) -> found.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(Set<DiagnosticCode> codes) {
    return codes.stream().map(DiagnosticCode::toString).toList();
  }
}
