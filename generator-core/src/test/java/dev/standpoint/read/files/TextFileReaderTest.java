package dev.standpoint.read.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();
  @TempDir private Path folder;

  @Test
  void aByteOrderMarkIsNotPartOfTheText() throws IOException {
    assertThat(read("\uFEFF[]".getBytes(StandardCharsets.UTF_8)).map(SourceText::text))
        .contains("[]");
    assertThat(read("\uFEFF\uFEFF[]".getBytes(StandardCharsets.UTF_8)).map(SourceText::text))
        .contains("\uFEFF[]");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aFileOfTheLargestSizeIsRead() throws IOException {
    assertThat(read("0123456789".getBytes(StandardCharsets.UTF_8))).isPresent();
    assertThat(read("0123456789a".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(
            "notes/a.md:1:1: error: this file has 11 bytes - at most 10 are allowed"
                + " [limit-exceeded]");
  }

  @Test
  void anotherEncodingIsAnError() throws IOException {
    assertThat(read("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(
            "notes/a.md:1:1: error: this file is not in UTF-8 - save it as UTF-8"
                + " [unreadable-file]");
  }

  /** An encoder never writes half of a character, but a hostile file may have its bytes. */
  @Test
  void halfACharacterIsAnError() throws IOException {
    assertThat(read(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80})).isEmpty();
    assertThat(findings.list()).hasSize(1);
  }

  private Optional<SourceText> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    return TextFileReader.read(file, "notes/a.md", 10, findings);
  }
}
