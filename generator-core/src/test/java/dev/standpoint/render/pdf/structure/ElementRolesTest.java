package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h4 id='x'/> | HEADING",
        "<pre id='x'/> | PARAGRAPH",
        "<ul id='x'/> | LIST",
        "<nav><div><ol id='x'/></div></nav> | CONTENTS",
        "<nav><ol><li id='x'/></ol></nav> | CONTENTS_ITEM",
        "<ol><li id='x'/></ol> | LIST_ITEM",
        "<section role='doc-endnotes'><ol><li id='x'/></ol></section> | NOTE",
        "<dl id='x'/> | LIST",
        "<dt id='x'/> | LABEL",
        "<span id='x' class='lbl'/> | LABEL",
        "<a id='x' href='#y'/> | LINK",
        "<img id='x' alt='A map'/> | FIGURE",
        "<svg id='x' aria-label='A map'/> | FIGURE",
        "<div id='x' role='img' aria-label='A chart'/> | FIGURE",
        "<figure id='x'><img alt='A map'/></figure> | FIGURE",
        "<figure id='x'><img alt=''/></figure> | DIVISION",
        "<figure id='x'><img alt='A'/><img alt='B'/></figure> | DIVISION",
        "<figure id='x'><img alt='A'/><table/></figure> | DIVISION",
        "<span id='x' lang='nb'/> | SPAN",
        "<p id='x' lang='nb'/> | PARAGRAPH",
      })
  void anElementHasTheTypeOfItsMeaning(String markup, StructureType type) {
    assertThat(ElementRoles.of(Markup.marked(markup))).hasValue(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span id='x'/>",
        "<span id='x' lang='not a language'/>",
        "<em id='x'/>",
        "<a id='x'/>",
        "<img id='x'/>",
        "<img id='x' alt='  '/>",
        "<div id='x' role='img'/>",
        "<section role='doc-endnotes'><ol id='x'/></section>",
      })
  void otherElementsHaveNone(String markup) {
    assertThat(ElementRoles.of(Markup.marked(markup))).isEmpty();
  }
}
