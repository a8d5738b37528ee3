package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** In these outlines a cell is {@code id columns x rows <headers}. */
class TableGridTest {

  @Test
  void aSimpleTableNeedsNoIds() {
    assertThat(rows("<tr><th/><th/></tr><tr><td/><td/></tr>"))
        .containsExactly("TH 1x1 | TH 1x1", "TD 1x1 | TD 1x1");
  }

  @Test
  void aShortRowGetsEmptyCells() {
    assertThat(rows("<tr><td/></tr><tr><td/><td/><td/></tr>"))
        .containsExactly("TD 1x1 | TD | TD", "TD 1x1 | TD 1x1 | TD 1x1");
  }

  @Test
  void aCellFromTheRowAboveFillsItsColumn() {
    assertThat(rows("<tr><td rowspan='2'/><td/></tr><tr><td/></tr>"))
        .containsExactly("TD 1x2 | TD 1x1", "TD 1x1");
  }

  @Test
  void noCellReachesBelowItsPartOfTheTable() {
    assertThat(rows("<thead><tr><td rowspan='9'/></tr></thead><tbody><tr><td/></tr></tbody>"))
        .containsExactly("TD 1x1", "TD 1x1");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "0, 1",
    "-2, 1",
    "two, 1",
    "'', 1",
    "1.5, 1",
    "1001, 1000",
    "9999, 1000",
    "10000, 1"
  })
  void aWrongSpanIsOneAndALargeOneIsTheLimitOfHtml(String written, int columns) {
    assertThat(rows("<tr><td colspan='" + written + "'/></tr>").get(0))
        .startsWith("TD " + columns + "x1");
  }

  @Test
  void cellsListTheirHeadersIfOneIsWide() {
    assertThat(rows("<tr><th colspan='2'/></tr><tr><th/><th/></tr><tr><td/><td/></tr>"))
        .containsExactly(
            "TH#th-1 2x1", "TH#th-2 1x1 | TH#th-3 1x1", "TD 1x1 <th-1 th-2 | TD 1x1 <th-1 th-3");
  }

  @Test
  void headersOfRowsEndWithTheirRows() {
    assertThat(
            rows(
                "<tr><th scope='row' rowspan='2'/><td/></tr><tr><td/></tr>"
                    + "<tr><td/><td/></tr>"))
        .containsExactly("TH#th-1 1x2 | TD 1x1 <th-1", "TD 1x1 <th-1", "TD 1x1 | TD 1x1");
  }

  @Test
  void aHeaderOfARowIsNotOneOfCellsBeforeIt() {
    assertThat(rows("<tr><td/><th scope='row'/><td/></tr><tr><th colspan='3'/></tr>").get(0))
        .isEqualTo("TD 1x1 | TH#th-1 1x1 | TD 1x1 <th-1");
  }

  @Test
  void aHeaderOfAGroupCountsUntilTheNextOne() {
    assertThat(
            rows(
                "<tr><th scope='rowgroup' colspan='2'/></tr><tr><td/><td/></tr>"
                    + "<tr><th scope='rowgroup' colspan='2'/></tr><tr><td/><td/></tr>"))
        .containsExactly(
            "TH#th-1 2x1",
            "TD 1x1 <th-1 | TD 1x1 <th-1",
            "TH#th-2 2x1",
            "TD 1x1 <th-2 | TD 1x1 <th-2");
  }

  @Test
  void numbersContinueFromTheTableBefore() {
    StructureNode table = table("<tr><th colspan='2'/></tr><tr><td/><td/></tr>");

    assertThat(TableGrid.of(table).write(7)).isEqualTo(8);
    assertThat(outline(table)).first().isEqualTo("TH#th-8 2x1");
  }

  @Test
  void aTableWithoutRowsHasNoGrid() {
    assertThat(TableGrid.of(table("")).write(3)).isEqualTo(3);
  }

  private static List<String> rows(String content) {
    StructureNode table = table(content);
    TableGrid.of(table).write(0);
    return outline(table);
  }

  private static StructureNode table(String content) {
    Element source = Markup.parse("<table>" + content + "</table>");
    StructureNode table =
        StructureNode.root(Markup.parse("<body/>")).append(StructureType.TABLE, source);
    append(source, table);
    return table;
  }

  private static void append(Element from, StructureNode to) {
    for (Node kid = from.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        append(element, to.append(ElementRoles.of(element).orElseThrow(), element));
      }
    }
  }

  private static List<String> outline(StructureNode part) {
    List<String> rows = new ArrayList<>();
    for (StructureChild kid : part.kids()) {
      StructureNode node = (StructureNode) kid;
      if (node.type() == StructureType.ROW) {
        rows.add(
            node.kids().stream()
                .map(cell -> cell((StructureNode) cell))
                .collect(Collectors.joining(" | ")));
      } else {
        rows.addAll(outline(node));
      }
    }
    return rows;
  }

  private static String cell(StructureNode cell) {
    CellSpan span = cell.span();
    String id = cell.id() == null ? "" : "#" + cell.id();
    String name = cell.type().tag().toString().substring(1) + id;
    if (span == null) {
      return name;
    }
    String headers = span.headers().isEmpty() ? "" : " <" + String.join(" ", span.headers());
    return name + " " + span.columns() + "x" + span.rows() + headers;
  }
}
