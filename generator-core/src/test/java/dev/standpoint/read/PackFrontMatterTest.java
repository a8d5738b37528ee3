package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFrontMatterTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void keysOfThePackAndOfMarksAreReadFromTheSameMap() {
    PackFrontMatter read = read("title: ' The crossing '\nlang: de\non: crossing\nas-of: 2031-04");

    assertThat(read.info().title()).isEqualTo("The crossing");
    assertThat(read.info().language()).isEqualTo("de");
    assertThat(read.info().asOf()).isEqualTo(Edtf.parse("2031-04").orElseThrow());
    assertThat(read.page().title()).isEqualTo("The crossing");
    assertThat(read.page().recordKeys()).containsOnlyKeys(RecordKey.ON);
    assertThat(lines()).isEmpty();
  }

  @Test
  void defaultsAreTheFolderAndEnglish() {
    PackFrontMatter read = read("summary: Who wants it?");

    assertThat(read.info().id()).isEqualTo("crossing");
    assertThat(read.info().title()).isEqualTo("crossing");
    assertThat(read.info().language()).isEqualTo("en");
    assertThat(findings.list())
        .extracting(found -> found.code().toString())
        .containsExactly("missing-key");
  }

  @Test
  void registersAreNotKeysOfThePage() {
    PackFrontMatter read =
        read("title: T\nactors: [{id: holt, name: Ane Holt}]\nissues: []\nsources: []");

    assertThat(read.registers()).containsOnlyKeys(Registers.Kind.values());
    assertThat(read.page().recordKeys()).isEmpty();
    assertThat(read.page().complete()).isTrue();
    assertThat(lines()).isEmpty();
  }

  @Test
  void aListOfIdsUnderActorsIsAKeyOfThePage() {
    PackFrontMatter read = read("title: T\nactors: [holt, lund]");

    assertThat(read.registers()).isEmpty();
    assertThat(read.page().recordKeys()).containsOnlyKeys(RecordKey.ACTORS);
  }

  @Test
  void unreadableYamlIsReportedWithoutAMissingTitle() {
    PackFrontMatter read = read("title: [");

    assertThat(read.unreadable()).isTrue();
    assertThat(findings.list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title: [a]", "title: T\nlang: [a]", "title: T\nqty: [a]", "title: T\nx: y"})
  void everyProblemIsReportedOnce(String keys) {
    read(keys);

    assertThat(findings.list()).hasSize(1);
  }

  private PackFrontMatter read(String keys) {
    SourceText front = new SourceText("pack.md", "---\n" + keys + "\n---\n");
    PackFolder folder = new PackFolder("crossing", front, Map.of(), List.of(), List.of());
    return PackFrontMatter.read(folder, SiteDefaults.NOTHING, findings);
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
