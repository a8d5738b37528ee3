package dev.standpoint.render.prose;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.render.markup.MarkupWriter;
import java.util.Locale;

/** Writes tables of notes, in a box that scrolls if the table is wider than its page. */
final class TableWriter {

  private final InlineWriter inlines;
  private final MarkupWriter out;

  TableWriter(InlineWriter inlines, MarkupWriter out) {
    this.inlines = inlines;
    this.out = out;
  }

  /** The table in a box that scrolls, which the Tab key reaches by {@code tabindex}. */
  void write(Block.Table table, String tabindex) {
    out.open("div", "class", "table", "tabindex", tabindex).open("table").line();
    out.open("thead").line();
    table.head().forEach(row -> row(row, "th", table));
    out.close("thead").line();
    if (!table.body().isEmpty()) {
      out.open("tbody").line();
      table.body().forEach(row -> row(row, "td", table));
      out.close("tbody").line();
    }
    out.close("table").close("div").line();
  }

  /** A row may have more cells than the table has columns. */
  private void row(Block.Row row, String tag, Block.Table table) {
    out.open("tr");
    for (int i = 0; i < row.cells().size(); i++) {
      cell(row.cells().get(i), tag, alignment(table, i));
    }
    out.close("tr").line();
  }

  /** An empty cell in the head is no header of its column. */
  private void cell(Block.Cell cell, String tag, String cssClass) {
    boolean header = tag.equals("th") && !PlainText.ofInlines(cell.content()).isEmpty();
    String own = header ? "th" : "td";
    out.open(own, "class", cssClass, "scope", header ? "col" : "");
    inlines.write(cell.content());
    out.close(own);
  }

  /** The class of a column, which style sheets align; empty for none. */
  private static String alignment(Block.Table table, int column) {
    Block.Alignment alignment =
        column < table.columns().size() ? table.columns().get(column) : Block.Alignment.NONE;
    return alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
  }
}
