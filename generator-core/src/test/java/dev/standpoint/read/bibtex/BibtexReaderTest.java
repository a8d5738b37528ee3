package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void typesAndFieldsAreInLowerCaseAndKeysAsWritten() {
    List<BibtexEntry> entries =
        read("@ARTICLE{Holt:2031, TITLE = {The {NATO} {\\'E}tude}, Year = 2031}");

    assertThat(entries).hasSize(1);
    BibtexEntry entry = entries.get(0);
    assertThat(entry.type()).isEqualTo("article");
    assertThat(entry.key()).isEqualTo("Holt:2031");
    assertThat(entry.at()).isEqualTo(new Span("a.bib", 1, 10, 9));
    assertThat(entry.fields().keySet()).containsExactly("title", "year");
    assertThat(tex(entry, "title")).isEqualTo("The {NATO} {\\'E}tude");
    assertThat(tex(entry, "year")).isEqualTo("2031");
  }

  @Test
  void piecesAndStringsAreJoined() {
    List<BibtexEntry> entries =
        read(
            """
            @string{gull = "The Norra " # {Gull}}
            @article(a, journal = GULL # { Weekly}, month = mar # " 12",)
            """);

    assertThat(tex(entries.get(0), "journal")).isEqualTo("The Norra Gull Weekly");
    assertThat(tex(entries.get(0), "month")).isEqualTo("3 12");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aQuotationMarkWithinBracesDoesNotCloseAValue() {
    assertThat(tex(read("@a{k, t = \"a {\"}b{\"} c\"}").get(0), "t")).isEqualTo("a {\"}b{\"} c");
  }

  @Test
  void commentsPreamblesAndTextBetweenEntriesAreSkipped() {
    List<BibtexEntry> entries =
        read(
            """
            Mail me at ane@example.org.
            @comment{@book{no, title = {No}}}
            @preamble{"\\newcommand{\\x}{y}"}
            @book{yes, title = {Yes}}
            """);

    assertThat(entries).extracting(BibtexEntry::key).containsExactly("yes");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @a{t = {x}}      | 1:1 this entry has no key - write @a{key, ...}
          @a{, t = {x}}    | 1:1 this entry has no key - write @a{key, ...}
          @a{k, t {x}}     | 1:9 expected = after the name of the field
          @a{k, = {x}}     | 1:7 expected the name of a field here
          @a{k, t = }      | 1:11 expected a value in braces or quotation marks here
          @a{k, t = {x     | 1:11 this brace is not closed - expected }
          @a{k, t = "x     | 1:11 this quotation mark is not closed - expected "
          @a{k, t = "x}"}  | 1:11 this quotation mark is not closed - expected " before }
          @a{k, t = {x}    | 1:1 this entry is not closed - expected } at its end
          @a(k, t = {x}    | 1:1 this entry is not closed - expected ) at its end
          @a{k, t = {x} u = {y}} | 1:15 expected a comma before the next field, or } at the end
          @a{k, t = agu}   | 1:11 this file has no @string "agu" - did you mean "aug"?
          @a{k, t = text}  | 1:11 this file has no @string "text" - write {text} if it is a text
          @string{x {y}}   | 1:11 expected = after the name of the string
          @string{= {y}}   | 1:9 expected @string{name = {text}}
          """)
  void anErrorSaysWhatWasExpectedAndWhere(String text, String error) {
    BibtexReader reader = new BibtexReader(new SourceText("a.bib", text), findings);

    List<BibtexEntry> entries = reader.read();
    entries.forEach(entry -> findings.addAll(entry.faults()));

    assertThat(findings.list()).extracting(BibtexReaderTest::shown).containsExactly(error);
  }

  @Test
  void anEntryWithAnErrorIsKeptWithWhatWasRead() {
    List<BibtexEntry> entries = read("@a{k, t = {one}, u = }\n@b{l, t = {two}}");

    assertThat(entries).extracting(BibtexEntry::key).containsExactly("k", "l");
    assertThat(entries).extracting(BibtexEntry::complete).containsExactly(false, true);
    assertThat(entries).extracting(entry -> entry.faults().size()).containsExactly(1, 0);
    assertThat(tex(entries.get(0), "t")).isEqualTo("one");
  }

  @Test
  void aStringThatIsNotDefinedIsItsOwnName() {
    BibtexEntry entry = read("@a{k, journal = jfm # { B}, t = {x}}").get(0);

    assertThat(tex(entry, "journal")).isEqualTo("jfm B");
    assertThat(tex(entry, "t")).isEqualTo("x");
    assertThat(entry.faults()).hasSize(1);
  }

  @Test
  void aFieldWrittenTwiceKeepsTheFirstValue() {
    List<BibtexEntry> entries = read("@a{k,\n t = {one},\n T = {two}}");

    assertThat(tex(entries.get(0), "t")).isEqualTo("one");
    assertThat(findings.list())
        .extracting(BibtexReaderTest::shown)
        .containsExactly("3:2 field \"t\" is written twice, first on line 2");
  }

  @Test
  void thePlaceOfALongValueEndsWithItsFirstLine() {
    BibtexEntry entry = read("@a{k, t = {one\ntwo}, u = {x}}").get(0);

    assertThat(field(entry, "t").at()).isEqualTo(new Span("a.bib", 1, 11, 4));
    assertThat(field(entry, "u").at()).isEqualTo(new Span("a.bib", 2, 11, 3));
  }

  private List<BibtexEntry> read(String text) {
    List<BibtexEntry> entries = new BibtexReader(new SourceText("a.bib", text), findings).read();
    entries.forEach(entry -> findings.addAll(entry.faults()));
    return entries;
  }

  private static BibtexEntry.Field field(BibtexEntry entry, String name) {
    return Objects.requireNonNull(entry.fields().get(name));
  }

  private static String tex(BibtexEntry entry, String name) {
    return field(entry, name).tex();
  }

  private static String shown(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.advice();
  }
}
