package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.record.Tlp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code has an example in the author's guide that is wrong, and right, as the guide says. */
class GuideCodesTest {

  @TempDir Path folder;

  private static final Set<DiagnosticCode> OF_LARGE_PACKS =
      EnumSet.of(DiagnosticCode.TOO_LARGE_TO_SHOW, DiagnosticCode.MORE_PROBLEMS);

  @Test
  void everyCodeHasAnEntryWithItsSeverity() throws IOException {
    List<String> codes =
        Arrays.stream(DiagnosticCode.values()).map(code -> code + " " + code.severity()).toList();

    assertThat(GuideCode.all())
        .extracting(entry -> entry.code() + " " + entry.severity())
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("entriesWithAllWrongLines")
  void theWrongLinesHaveOnlyThisError(GuideCode entry) throws IOException {
    Set<DiagnosticCode> expected = new HashSet<>(entry.companions());
    expected.add(code(entry));

    assertThat(found(entry, entry.wrong()))
        .extracting(Diagnostic::code)
        .hasSameElementsAs(expected);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theRightLinesAreRight(GuideCode entry) throws IOException {
    assertThat(found(entry, entry.right())).isEmpty();
  }

  @Test
  void onlyFaultsOfStandpointItselfHaveNoExample() throws IOException {
    assertThat(GuideCode.all())
        .filteredOn(entry -> entry.example().isEmpty())
        .extracting(GuideCodesTest::code)
        .containsExactlyInAnyOrderElementsOf(GoldenPackTest.OF_STANDPOINT_ITSELF);
  }

  /**
   * An example of thousands of lines would explain nothing, so the guide shows only one of them.
   */
  static Stream<GuideCode> entriesWithAllWrongLines() throws IOException {
    return entries().filter(entry -> !OF_LARGE_PACKS.contains(code(entry)));
  }

  static Stream<GuideCode> entries() throws IOException {
    return GuideCode.all().stream().filter(entry -> !entry.example().isEmpty());
  }

  /** All diagnostics except notes on registers that are not the example's. */
  private List<Diagnostic> found(GuideCode entry, String text) throws IOException {
    GuideExample example = GuideExample.write(folder, text);
    return result(example, code(entry)).diagnostics().stream()
        .filter(found -> !example.hasCommonRegister(found.at().path()))
        .toList();
  }

  private static GenerateResult result(GuideExample example, DiagnosticCode code)
      throws IOException {
    Packs packs = new Packs(example.project());
    if (code == DiagnosticCode.FORBIDDEN_LABEL) {
      return Generator.check(
          packs.checkUpTo(new TlpLimits(Optional.empty(), Optional.of(Tlp.AMBER))));
    }
    if (code == DiagnosticCode.NOTHING_TO_PUBLISH) {
      return Generator.check(
          packs.checkUpTo(new TlpLimits(Optional.of(Tlp.GREEN), Optional.empty())));
    }
    if (!GoldenPackTest.OF_LATER_STAGES.contains(code)) {
      return Generator.check(packs.check());
    }
    return Generator.generate(
        example.hasTemplates() ? packs.withPdfAndTemplates("src/theme") : packs.withPdf());
  }

  private static DiagnosticCode code(GuideCode entry) {
    return DiagnosticCode.named(entry.code()).orElseThrow();
  }
}
