package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class StructureBuilderTest {

  @Test
  void textBesideBlocksGetsAParagraph() {
    assertThat(StructureOutline.of("one <em>two</em><h2>three</h2>four"))
        .isEqualTo("Document[P['one ' 'two'] H['three'] P['four']]");
  }

  @Test
  void whiteSpaceBetweenBlocksIsNotContent() {
    assertThat(StructureOutline.of("<p>one</p>\n<p>two</p>"))
        .isEqualTo("Document[P['one'] P['two']]");
  }

  @Test
  void whiteSpaceWithinAnAddedParagraphIsContent() {
    assertThat(StructureOutline.of("<b>one</b> <b>two</b>"))
        .isEqualTo("Document[P['one' ' ' 'two']]");
  }

  @Test
  void aListItemHoldsItsTextInABody() {
    assertThat(StructureOutline.of("<ul><li>one</li><li><p>two</p></li></ul>"))
        .isEqualTo("Document[L[LI[LBody['one']] LI[LBody[P['two']]]]]");
  }

  @Test
  void theLabelOfAnItemComesBeforeItsBody() {
    assertThat(StructureOutline.of("<ul><li><p><span class='lbl'>1.</span>one</p></li></ul>"))
        .isEqualTo("Document[L[LI[Lbl['1.'] LBody[P['one']]]]]");
  }

  @Test
  void aLabelOutsideOfListsIsPlainText() {
    assertThat(StructureOutline.of("<p><span class='lbl'>1.</span>one</p>"))
        .isEqualTo("Document[P[Span['1.'] 'one']]");
  }

  @Test
  void anItemWithoutAListGetsOne() {
    assertThat(StructureOutline.of("<li>one</li><li>two</li>"))
        .isEqualTo("Document[L[LI[LBody['one']] LI[LBody['two']]]]");
  }

  @Test
  void termsInARowShareAnItem() {
    assertThat(
            StructureOutline.of("<dl><dt>a</dt><dt>b</dt><dd>one</dd><dt>c</dt><dd>two</dd></dl>"))
        .isEqualTo("Document[L[LI[Lbl['a'] Lbl['b'] LBody['one']] LI[Lbl['c'] LBody['two']]]]");
  }

  @Test
  void aCellWithoutARowGetsARowAndATable() {
    assertThat(StructureOutline.of("<td>one</td>")).isEqualTo("Document[Table[TR[TD['one']]]]");
  }

  @Test
  void aCaptionOfAFigureMovesIntoTheTable() {
    assertThat(
            StructureOutline.of(
                "<figure><table><tr><td>one</td></tr></table><figcaption>two</figcaption></figure>"))
        .isEqualTo("Document[Div[Table[Caption['two'] TR[TD['one']]]]]");
  }

  @Test
  void aPictureWithoutTextIsDecoration() {
    assertThat(StructureOutline.of("<p>one<img src='a'/><img src='b' alt='B'/></p>"))
        .isEqualTo("Document[P['one' Figure[img]]]");
  }

  @Test
  void hiddenElementsHaveNoPlace() {
    assertThat(StructureOutline.of("<p>one<span aria-hidden='true'>two</span></p>"))
        .isEqualTo("Document[P['one']]");
  }

  @Test
  void aLinkThatLeadsNowhereIsPlainText() {
    assertThat(StructureOutline.of("<p><a href='#a'>one</a><a href='#broken'>two</a></p>"))
        .isEqualTo("Document[P[Link['one'] 'two']]");
  }

  @Test
  void aLinkToAFootnoteIsWithinAReference() {
    assertThat(StructureOutline.of("<p><a role='doc-noteref' href='#a'>1</a></p>"))
        .isEqualTo("Document[P[Reference[Link['1']]]]");
  }

  @Test
  void entriesOfTheContentsAreReferences() {
    assertThat(StructureOutline.of("<nav><ol><li><a href='#a'>one</a></li></ol></nav>"))
        .isEqualTo("Document[Sect[TOC[TOCI[Reference[Link['one']]]]]]");
  }

  @Test
  void footnotesAreNumberedNotesWithoutAList() {
    assertThat(
            StructureOutline.of(
                "<section role='doc-endnotes'><ol><li>one</li><li>two</li></ol></section>", "ol"))
        .isEqualTo("Document[Sect[Note#note-1['one'] Note#note-2['two']]]");
  }

  @Test
  void anElementThatItsStyleMakesABlockIsAParagraph() {
    assertThat(StructureOutline.of("<span>one</span>", "span")).isEqualTo("Document[P['one']]");
  }

  @Test
  void aBlockAroundBlocksIsADivision() {
    assertThat(StructureOutline.of("<b><i><span>one</span></i></b>", "b", "span"))
        .isEqualTo("Document[Div[P['one']]]");
  }

  @Test
  void contentOfTheStyleSheetHasAPlace() {
    assertThat(StructureOutline.of("<p data-before='yes' data-after='yes'>one</p>"))
        .isEqualTo("Document[P[:: 'one' ::]]");
  }

  @Test
  void contentOfTheStyleSheetMakesNoPartsOfTables() {
    assertThat(
            StructureOutline.of(
                "<table data-before='yes'><tr data-after='yes'><td>one</td></tr></table>"))
        .isEqualTo("Document[Table[TR[TD['one']]]]");
  }

  @Test
  void theHeadOfATableIsRepeatedButItsBodyIsNot() {
    Element body =
        Markup.parse(
            "<body><table><thead><tr><th>h</th></tr></thead><tr><td>d</td></tr></table></body>");
    StructureTree tree = StructureTree.of(body, link -> true, StructureOutline.PLAIN);

    Node head = body.getElementsByTagName("th").item(0);
    Node cell = body.getElementsByTagName("td").item(0);

    assertThat(tree.content(head.getFirstChild()).orElseThrow().repeated())
        .isSameAs(body.getElementsByTagName("thead").item(0));
    assertThat(tree.content(cell.getFirstChild()).orElseThrow().repeated()).isNull();
  }

  @Test
  void onlyWorkingLinksAreLinksOfTheStructure() {
    Element body = Markup.parse("<body><a href='#a'>one</a><a>two</a></body>");
    StructureTree tree = StructureTree.of(body, link -> true, StructureOutline.PLAIN);

    assertThat(tree.isLink((Element) body.getFirstChild())).isTrue();
    assertThat(tree.isLink((Element) body.getLastChild())).isFalse();
    assertThat(tree.content(null)).isEmpty();
  }
}
