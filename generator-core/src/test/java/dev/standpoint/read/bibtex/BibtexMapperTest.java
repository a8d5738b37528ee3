package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.value.DataNode;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields as people write them. */
class BibtexMapperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date = {2031-03-12T10:30:00Z}    | issued | 2031-03-12",
        "urldate = {2031-03-12 10:30}     | accessed | 2031-03-12",
        "url = {www.courier.example/a?b}  | URL | https://www.courier.example/a?b",
        "url = {courier.example}          | URL | https://courier.example",
        "url = {ftp://courier.example}    | URL | ftp://courier.example",
        "url = {javascript:x}             | URL | javascript:x",
        "booktitle = {Straits}            | title | Straits",
      })
  void aFieldIsReadAsItIsMeant(String field, String variable, String value) {
    DataNode.Mapping entry =
        BibtexFile.read(new SourceText("sources.bib", "@misc{key, " + field + "}"))
            .value()
            .entries()
            .get(0);

    DataNode.Entry found = Objects.requireNonNull(entry.entries().get(variable));
    assertThat(((DataNode.Scalar) found.value()).text()).isEqualTo(value);
  }
}
