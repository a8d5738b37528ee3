package dev.standpoint.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

  @ParameterizedTest
  @CsvSource({
    "pack.json, application/json",
    "positions.csv, text/csv",
    "10-courier.md, text/markdown",
    "actors.yaml, application/yaml",
    "issues.yml, application/yaml",
    "sources.bib, text/x-bibtex",
    "a.json.txt, application/octet-stream",
    "LICENSE, application/octet-stream"
  })
  void theEndingOfTheNameGivesTheMediaType(String name, String type) {
    Attachment file = new Attachment(name, new byte[0], Attachment.Relationship.SOURCE);

    assertThat(file.mediaType()).isEqualTo(type);
  }
}
