package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.report.SarifReport;
import dev.standpoint.report.SarifSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
 * What authors are told of faulty packs, to the letter: {@code packs/invalid/<what is wrong>} holds
 * an input and the expected text. {@code -Dgolden=overwrite} writes what is expected anew.
 */
class GoldenPackTest {

  private static final Path PACKS = Path.of("src", "test", "resources", "packs");
  private static final Path INVALID = PACKS.resolve("invalid");
  private static final Pattern CODE = Pattern.compile("(?m) \\[([a-z-]+)]$");

  /** Codes that checking never gives: later stages find these. */
  static final Set<DiagnosticCode> OF_LATER_STAGES =
      EnumSet.of(
          // Depends on the build's as-of date.
          DiagnosticCode.LEFT_OUT,
          // The theme's, not the author's.
          DiagnosticCode.TEMPLATE_ERROR,
          DiagnosticCode.PRINT_STYLE,
          DiagnosticCode.PRINT_FONT,
          // Only the fonts of the PDF tell.
          DiagnosticCode.MISSING_GLYPH,
          DiagnosticCode.UNJOINED_LETTER,
          DiagnosticCode.MISSING_PRINT_FILE,
          // Only printing tells.
          DiagnosticCode.IMAGE_NOT_PRINTED,
          DiagnosticCode.PDF_TOO_LONG);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("faultyPacks")
  void authorsAreToldOf(String fault) throws IOException {
    Path expected = INVALID.resolve(fault).resolve("expected/diagnostics.txt");

    String told = told(INVALID.resolve(fault).resolve("input"));

    if (overwrites()) {
      Files.createDirectories(expected.resolveSibling("."));
      Files.writeString(expected, told);
    }
    assertThat(expected).as("run with -Dgolden=overwrite and review").exists();
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyCodeThatCheckingGivesHasAFaultyPack() throws IOException {
    Set<String> shown = faultyPacks().flatMap(GoldenPackTest::codes).collect(Collectors.toSet());

    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            names(EnumSet.complementOf(EnumSet.copyOf(OF_LATER_STAGES))));
  }

  /** Every fault with its excerpt, and the summary, as the build prints them. */
  private String told(Path input) throws IOException {
    Path content = folder.resolve("content");
    TextFiles.copy(input, content);
    Set<String> lent = lendRegisters(content);
    GenerateResult result = without(lent, Generator.check(CheckRequest.of(content, content)));
    assertThat(folder.toFile().list()).as("checking writes nothing").containsExactly("content");
    Stream<String> faults = result.diagnostics().stream().map(result::format);
    assertThat(result.diagnostics()).allSatisfy(GoldenPackTest::liesInTheInput);
    assertThat(SarifSchema.faultsOf(SarifReport.of(result.diagnostics(), result.files())))
        .as("SARIF")
        .isEmpty();
    return Stream.concat(faults, Stream.of(result.summary())).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The common registers have more entries than any input uses. */
  private static GenerateResult without(Set<String> lent, GenerateResult whole) {
    List<Diagnostic> told =
        whole.diagnostics().stream().filter(found -> !lent.contains(found.at().path())).toList();
    return new GenerateResult(whole.rejected(), told, whole.folders(), whole.files());
  }

  private static void liesInTheInput(Diagnostic found) {
    assertThat(found.at().path()).isNotEmpty().doesNotStartWith("/").doesNotContain("\\");
  }

  /** Packs without registers of their own get the common ones, so that inputs stay small. */
  private static Set<String> lendRegisters(Path content) throws IOException {
    Set<String> lent = new HashSet<>();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path front : walk.filter(file -> file.endsWith("pack.md")).toList()) {
        for (String name : List.of("actors.yaml", "issues.yaml", "sources.yaml")) {
          Path register = front.resolveSibling(name);
          if (Files.notExists(register)) {
            Files.copy(PACKS.resolve("registers").resolve(name), register);
            lent.add(content.relativize(register).toString().replace('\\', '/'));
          }
        }
      }
    }
    return lent;
  }

  private static boolean overwrites() {
    boolean asked = "overwrite".equals(System.getProperty("golden"));
    assertThat(asked && "true".equals(System.getenv("CI")))
        .as("CI compares, it does not overwrite")
        .isFalse();
    return asked;
  }

  static Stream<String> faultyPacks() throws IOException {
    try (Stream<Path> folders = Files.list(INVALID)) {
      return folders.map(pack -> String.valueOf(pack.getFileName())).sorted().toList().stream();
    }
  }

  private static Stream<String> codes(String fault) {
    try {
      String expected =
          Files.readString(INVALID.resolve(fault).resolve("expected/diagnostics.txt"));
      return CODE.matcher(expected).results().map((MatchResult found) -> found.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(Set<DiagnosticCode> codes) {
    return codes.stream().map(DiagnosticCode::toString).toList();
  }
}
