package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureAttributesTest {

  @Test
  void theLanguageAndTheIdAreWrittenAsStrings() {
    StructureNode note = node(StructureType.NOTE, "<li lang='nb'/>");
    note.setId("note-3");

    PdfDictionary written = write(note);

    assertThat(written.get(PdfName.LANG)).hasToString("nb");
    assertThat(written.get(PdfName.ID)).hasToString("note-3");
    assertThat(written.get(PdfName.A)).isNull();
  }

  @Test
  void aLanguageThatIsNoTagIsLeftOut() {
    assertThat(write(node(StructureType.SPAN, "<span lang='Norwegian bokm&#229;l'/>")).size())
        .isZero();
  }

  @Test
  void aFigureHasItsAlternativeTextAsUnicode() {
    PdfDictionary written = write(node(StructureType.FIGURE, "<img alt='W&#228;ring&#246;'/>"));

    PdfString text = (PdfString) Objects.requireNonNull(written.get(PdfName.ALT));
    assertThat(text.toUnicodeString()).isEqualTo("W\u00E4ring\u00F6");
    assertThat(attribute(written, "Placement")).isEqualTo("/Block");
    assertThat(attribute(written, "O")).isEqualTo("/Layout");
  }

  @ParameterizedTest
  @CsvSource({"<ol/>, /Decimal", "<ul/>, /Disc", "<dl/>, /None"})
  void aListSaysHowItIsNumbered(String list, String numbering) {
    PdfDictionary written = write(node(StructureType.LIST, list));

    assertThat(attribute(written, "ListNumbering")).isEqualTo(numbering);
    assertThat(attribute(written, "O")).isEqualTo("/List");
  }

  @Test
  void anAddedListHasNoNumbering() {
    StructureNode added =
        StructureNode.root(Markup.parse("<body/>")).append(StructureType.LIST, null);

    assertThat(attribute(write(added), "ListNumbering")).isEqualTo("/None");
  }

  @ParameterizedTest
  @CsvSource({
    "<th/>, /Column",
    "<th scope='col'/>, /Column",
    "<th scope='row'/>, /Row",
    "<th scope='rowgroup'/>, /Row"
  })
  void aHeaderCellHasAScope(String cell, String scope) {
    assertThat(attribute(write(node(StructureType.HEADER_CELL, cell)), "Scope")).isEqualTo(scope);
  }

  @Test
  void aCellOfOneColumnAndRowHasNoSpans() {
    StructureNode cell = node(StructureType.CELL, "<td/>");
    cell.setSpan(new CellSpan(1, 1, List.of()));

    assertThat(write(cell).get(PdfName.A)).isNull();
  }

  @Test
  void allAttributesOfACellShareOneDictionary() {
    StructureNode cell = node(StructureType.HEADER_CELL, "<th/>");
    cell.setSpan(new CellSpan(2, 3, List.of("th-1", "th-2")));

    PdfDictionary attributes = Objects.requireNonNull(write(cell).getAsDict(PdfName.A));

    assertThat(attributes.getAsName(PdfName.O)).isEqualTo(new PdfName("Table"));
    assertThat(number(attributes, "ColSpan")).isEqualTo(2);
    assertThat(number(attributes, "RowSpan")).isEqualTo(3);
    assertThat(attributes.getAsArray(new PdfName("Headers")).getElements())
        .extracting(PdfObject::toString)
        .containsExactly("th-1", "th-2");
  }

  private static int number(PdfDictionary attributes, String name) {
    PdfNumber number = attributes.getAsNumber(new PdfName(name));
    return Objects.requireNonNull(number).intValue();
  }

  private static StructureNode node(StructureType type, String markup) {
    return StructureNode.root(Markup.parse("<body/>")).append(type, Markup.parse(markup));
  }

  private static PdfDictionary write(StructureNode node) {
    PdfDictionary written = new PdfDictionary();
    StructureAttributes.write(node, written);
    return written;
  }

  private static String attribute(PdfDictionary written, String name) {
    PdfDictionary attributes = Objects.requireNonNull(written.getAsDict(PdfName.A));
    return String.valueOf(attributes.get(new PdfName(name)));
  }
}
