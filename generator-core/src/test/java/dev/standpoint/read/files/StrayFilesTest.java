package dev.standpoint.read.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayFilesTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  /** {@code top} is the folder of all packs; {@code lost} is a folder in it without a pack.md. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lost/a.md            | this note is in no pack - add a pack.md to its folder
          lost/Pack.md         | this note is in no pack - name it pack.md
          lost/actors.yaml     | a register is read only beside a pack.md or in the folder of all packs - move it there
          lost/standpoint.yaml | this file is read only in the folder of all packs - move it there
          lost/sources.bib     | a register is read only beside a pack.md or in the folder of all packs - move it there
          top/actors.yml       | a file with this name is not read - name it actors.yaml
          top/standpoint.yml   | a file with this name is not read - name it standpoint.yaml
          pack/issues.yml      | a file with this name is not read - name it issues.yaml
          pack/standpoint.yaml | this file is read only in the folder of all packs - move it there
          """)
  void aFileInTheWrongPlaceIsReported(String path, String advice) {
    report(path);

    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(path + ":1:1: warning: " + advice + " [stray-file]");
  }

  @ParameterizedTest
  @CsvSource({
    "pack/a.md",
    "pack/actors.yaml",
    "top/actors.yaml",
    "top/standpoint.yaml",
    "lost/other.yml",
    "lost/data.json",
    "pack/map.png"
  })
  void anyOtherFileIsLeftAlone(String path) {
    report(path);

    assertThat(findings.list()).isEmpty();
  }

  private void report(String path) {
    boolean atTop = path.startsWith("top/");
    boolean inPack = path.startsWith("pack/");
    StrayFiles.report(path, new StrayFiles.Place(atTop, inPack, atTop || inPack), findings);
  }
}
