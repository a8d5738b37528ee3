package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The translation of BibTeX's fields into CSL's variables. */
class BibtexFileTest {

  @Test
  void aLongParentOfManyEntriesEndsReadingWithAnError() {
    String parent = "@book{p, title = {T}, abstract = {" + "x".repeat(60_000) + "}}\n";
    String children = "@inbook{c, title = {T}, crossref = {p}}\n".repeat(10_000);

    WithDiagnostics<BibtexFile> read = BibtexFile.read(new SourceText("s.bib", parent + children));

    assertThat(read.value().entries()).hasSizeLessThan(1_000);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("fields from \"crossref\" make this file longer than 8388608 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          year = 2031                                  | 2031
          year = 2031, month = mar                     | 2031-03
          year = 2031, month = 3, day = 7              | 2031-03-07
          year = 2031, month = {March}                 | 2031-03
          year = 2031, month = {12 mar}                | 2031-12
          year = 2031, month = mar # {~12}             | 2031-03-12
          year = 2031, month = {Smarch}                | 2031
          date = {2031-03-12}                          | 2031-03-12
          date = {2031-03-12}, year = 1999             | 2031-03-12
          date = {2031/}                               | 2031/..
          date = {2031~}                               | 2031~
          """)
  void theDateOfAnEntryBecomesEdtf(String fields, String issued) {
    assertThat(text("@article{k, " + fields + "}", "issued")).isEqualTo(issued);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          article, number = 7                 | issue             | 7
          book, series = {S}, number = 7      | collection-number | 7
          techreport, number = 7              | number            | 7
          article, pages = {1--3}             | page              | 1-3
          book, title = {A}, subtitle = {B}   | title             | A: B
          phdthesis, type = {}                | genre             | PhD thesis
          thesis, type = {mathesis}           | genre             | Master’s thesis
          misc, eprint = {2031.1}, archiveprefix = {arXiv} | URL   | https://arxiv.org/abs/2031.1
          misc, howpublished = {\\url{https://example.org/a}} | URL | https://example.org/a
          misc, howpublished = {By hand}      | medium            | By hand
          article, entrysubtype = {newspaper} | type              | article-newspaper
          article, langid = {ngerman}         | language          | de
          article, language = {pt-BR}         | language          | pt-BR
          article, institution = {I}, journal = {J} | outlet      | J
          """)
  void fieldsBecomeVariables(String entry, String variable, String value) {
    String[] parts = entry.split(", ", 2);
    assertThat(text("@" + parts[0] + "{k, " + parts[1] + "}", variable)).isEqualTo(value);
  }

  @Test
  void anEntryInheritsFromItsParentButForTheTitle() {
    String file =
        """
        @incollection{part, crossref = {whole}, year = 2032}
        @collection{whole, title = {Whole}, publisher = {Sea Press}, year = 2031}
        """;

    assertThat(text(file, "container-title")).isEqualTo("Whole");
    assertThat(text(file, "publisher")).isEqualTo("Sea Press");
    assertThat(text(file, "issued")).isEqualTo("2032");
    assertThat(text(file, "title")).isEmpty();
  }

  @Test
  void anUnknownParentIsReported() {
    WithDiagnostics<BibtexFile> read = read("@incollection{part, crossref = {hole}}");

    assertThat(read.value().entries().get(0).faults())
        .extracting(Diagnostic::line)
        .containsExactly(
            "a.bib:1:32: error: \"crossref\" is \"hole\""
                + " - expected the key of an entry in this file [bad-value]");
    assertThat(read.value().entries()).hasSize(1);
  }

  @Test
  void anEntryHasTheSharedFieldsThatItNames() {
    String file =
        """
        @online{part, xdata = {gull, sea}, title = {Part}}
        @xdata{gull, journal = {The Norra Gull}, xdata = {more}}
        @xdata{sea, publisher = {Sea Press}, journal = {No}}
        @xdata{more, location = {Norra}, xdata = {gull}}
        """;

    assertThat(read(file).value().entries()).hasSize(1);
    assertThat(text(file, "container-title")).isEqualTo("The Norra Gull");
    assertThat(text(file, "publisher")).isEqualTo("Sea Press");
    assertThat(text(file, "publisher-place")).isEqualTo("Norra");
  }

  @Test
  void aSetIsReadAsItsFirstEntry() {
    String file =
        """
        @set{both, entryset = {one, two}}
        @online{one, title = {One}}
        @online{two, title = {Two}}
        """;

    assertThat(text(file, "id")).isEqualTo("both");
    assertThat(text(file, "title")).isEqualTo("One");
    assertThat(read(file).value().entries().get(0).faults())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "set \"both\" is read as its first entry, \"one\""
                + " - cite the others by their own keys");
  }

  /** Each entry names all shared fields, which name each other: reading looks at a few only. */
  @Test
  void manyEntriesWithManySharedFieldsAreReadFast() {
    StringBuilder file = new StringBuilder();
    String all = IntStream.range(0, 2_000).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
    for (int i = 0; i < 2_000; i++) {
      file.append("@xdata{x" + i + ", xdata = {" + (i % 40 == 0 ? all : "x1") + "}, t = {y}}\n");
      file.append("@misc{m" + i + ", xdata = {x" + i + "}, title = {T}}\n");
    }

    assertThat(read(file.toString()).value().entries()).hasSize(2_000);
  }

  /** The text of a variable of the first entry; empty if it has none. */
  private static String text(String bibtex, String variable) {
    DataNode.Entry entry = read(bibtex).value().entries().get(0).csl().entries().get(variable);
    return entry == null ? "" : ((DataNode.Scalar) entry.value()).text();
  }

  private static WithDiagnostics<BibtexFile> read(String bibtex) {
    return BibtexFile.read(new SourceText("a.bib", bibtex));
  }
}
