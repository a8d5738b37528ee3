package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.value.DataNode;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields as people write them. */
class BibtexMapperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "year = {2031a}                   | issued | 2031",
        "year = {[2031]}                  | issued | 2031",
        "year = {2031--2032}              | issued | 2031/2032",
        "year = {2031a}, month = may      | issued | 2031-05",
        "year = 2031, month = september   | issued | 2031-09",
        "year = {n.d.}                    | issued | ''",
        "year = {o. J.}                   | issued | ''",
        "year = {forthcoming}             | issued | ''",
        "year = {forthcoming}             | status | forthcoming",
        "date = {2031-03/2031-04}         | issued | 2031-03/2031-04",
        "url = {\\url{https://a.example/b_c}} | URL | https://a.example/b_c",
        "url = {https://a.example/b\\_c\\%20d} | URL | https://a.example/b_c%20d",
        "howpublished = {\\url{https://a.example/b}} | URL | https://a.example/b",
        "howpublished = {\\url{a.example/b}} | URL | a.example/b",
        "howpublished = {www.a.example}   | URL | www.a.example",
        "howpublished = {Leaflet}         | medium | Leaflet",
        "journal = {Gull \\& Crab}       | container-title | Gull & Crab",
        "booktitle = {Straits}            | title | Straits",
      })
  void aFieldIsReadAsItIsMeant(String field, String variable, String value) {
    DataNode.Mapping entry =
        BibtexFile.read(new SourceText("sources.bib", "@misc{key, " + field + "}"))
            .value()
            .entries()
            .get(0)
            .csl();

    DataNode.Entry found = Objects.requireNonNull(entry.entries().get(variable));
    assertThat(((DataNode.Scalar) found.value()).text()).isEqualTo(value);
  }

  /** What programs keep in their files for themselves, which no reader of a page may see. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "file = {/home/ane/Zotero/storage/X/a.pdf:application/pdf}",
        "local-url = {file:///home/ane/a.pdf}",
        "bdsk-file-1 = {YnBsaXN0}",
        "annote = {ask Jon about this}",
        "annotation = {ask Jon about this}",
        "comment = {weak}",
        "review = {weak}",
        "owner = {ane}",
        "timestamp = {2031-03-12}",
        "groups = {Leaks}",
      })
  void aFieldOfAProgramIsLeftOut(String field) {
    String file = "@misc{key, title = {T}, " + field + "}";

    assertThat(BibtexFile.read(new SourceText("a.bib", file)).value().entries().get(0).csl())
        .extracting(entry -> entry.entries().keySet())
        .isEqualTo(Set.of("id", "type", "title"));
  }
}
