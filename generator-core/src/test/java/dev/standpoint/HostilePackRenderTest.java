package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Small notes that would make huge pages: what is shown has a limit, and the data has it all. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostilePackRenderTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void aTableOfOutletsAndIssuesIsLeftOutOfThePagesWithAWarning() throws IOException {
    GenerateResult result = build(HostilePack.OUTLETS_AND_ISSUES, 300, OutputFormat.HTML);

    assertThat(messages(result))
        .contains(
            "the pages leave out \"Who carried what\", which has 90000 cells, more than 50000");
    assertThat(page("coverage.html")).contains("This table has 90,000 cells, too many to show.");
    assertThat(size()).isLessThan(12 * MEGABYTE);
  }

  @Test
  void namesBeyondTheFirstTwoHundredAreCounted() throws IOException {
    GenerateResult result = build(HostilePack.ACTORS_AND_ISSUES, 240, OutputFormat.HTML);

    assertThat(messages(result))
        .contains(
            "pages show only 200 names of each of 720 lists, the first a list of 239 names for"
                + " \"Actor 0\"");
    assertThat(page("actors/a0.html")).contains("39 more").doesNotContain("x239.html");
  }

  @Test
  void theDataHasWhatThePagesLeaveOut() throws IOException {
    build(HostilePack.OUTLETS_AND_ISSUES, 300, OutputFormat.DATA);

    assertThat(page("data/pack.json")).contains("\"Outlet 299\"", "\"x299\"");
    assertThat(page("data/positions.csv").lines()).hasSize(301);
  }

  @Test
  void aTableOfTenThousandCellsIsLeftOutOfThePdf() throws IOException {
    GenerateResult result = build(HostilePack.ACTORS_AND_ISSUES, 101, OutputFormat.PDF);

    assertThat(result.rejected()).isFalse();
    assertThat(messages(result))
        .contains(
            "the PDF leaves out \"Who stands where\", which has 10201 cells, more than 10000");
  }

  @Test
  void manyEventsOfOneDayTakeOnePage() throws IOException {
    build(HostilePack.EVENTS_OF_ONE_DAY, 3_000, OutputFormat.HTML);

    assertThat(size()).isLessThan(10 * MEGABYTE);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "OVERLAPPING_EVENTS",
        "EVENTS_OF_TEN_THOUSAND_YEARS",
        "LONG_TITLES",
        "LONG_HISTORY",
        "REPORTS_OF_ONE_EVENT",
        "DEEP_LISTS",
        "FOOTNOTES"
      })
  void manyRecordsAreShownInEveryFormat(HostilePack pack) throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      GenerateResult result = build(pack, pack.size / 20, format);

      assertThat(result.failure()).isEmpty();
      assertThat(result.rejected()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LONG_WORD, 100000, this paragraph has more than 32768 characters",
    "WIDE_TABLES, 1001, this table has more than 500 columns"
  })
  void oneHugeBlockIsRefused(HostilePack pack, int size, String message) throws IOException {
    assertThat(messages(build(pack, size, OutputFormat.HTML))).contains(message);
  }

  @Test
  void faultsBeyondABoundAreCounted() throws IOException {
    GenerateResult result = build(HostilePack.FAULTS, 30_000, OutputFormat.HTML);

    assertThat(result.diagnostics()).hasSizeLessThan(10_100);
    assertThat(result.summary()).startsWith("30000 errors");
    assertThat(result.diagnostics())
        .filteredOn(found -> found.code() == DiagnosticCode.MORE_PROBLEMS)
        .extracting(Diagnostic::message)
        .containsExactly("20000 more problems of severity \"error\" are not listed");
  }

  @Test
  void bibtexIsReadInOnePass() throws IOException {
    GenerateResult fields = build(HostilePack.BIBTEX_FIELDS, 200_000, OutputFormat.HTML);
    assertThat(fields.diagnostics()).hasSizeLessThan(10_100);

    for (HostilePack pack : Set.of(HostilePack.BIBTEX_STRINGS, HostilePack.BIBTEX_DOUBLING)) {
      assertThat(build(pack, pack.size, OutputFormat.HTML).diagnostics()).isNotEmpty();
    }
  }

  private GenerateResult build(HostilePack pack, int size, OutputFormat format) throws IOException {
    Path in = Files.createDirectories(folder.resolve(pack + "/packs/hostile"));
    for (Map.Entry<String, byte[]> file : pack.files(size).entrySet()) {
      Files.write(in.resolve(file.getKey()), file.getValue());
    }
    Path content = folder.resolve(pack + "/packs");
    return Generator.generate(
        new GenerateRequest(
            CheckRequest.of(folder, content), folder.resolve("out"), EnumSet.of(format)));
  }

  private static Stream<String> messages(GenerateResult result) {
    return result.diagnostics().stream().map(Diagnostic::message);
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("out/hostile").resolve(path));
  }

  /** Of all files of the pack, in bytes. */
  private long size() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder.resolve("out/hostile"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
