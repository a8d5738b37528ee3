package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tags that a screen reader gets for each kind of element. */
class TagsTest {

  @Test
  void headingsParagraphsAndQuotesHaveTheirTypes() {
    assertTags(
        "<h1>Title</h1><h2>Part</h2><p>One <q>two</q> <code>x</code></p><blockquote><p>Three</p></blockquote>",
        """
        H1
          "Title"
        H2
          "Part"
        P
          "One "
          Quote
            "two"
          Code
            "x"
        BlockQuote
          P
            "Three"
        """);
  }

  @Test
  void headingLevelsHaveNoGapsWhateverIsSkippedOrHidden() {
    assertTags(
        "<h3>A</h3><h2 style='display: none'>B</h2><h4>C</h4><h1>D</h1><h6>E</h6>",
        """
        H1
          "A"
        H2
          "C"
        H1
          "D"
        H2
          "E"
        """);
  }

  @Test
  void listsHaveLabelsAndBodiesNestedInEachOther() {
    assertTags(
        "<ol><li><span class='lbl'>1.</span> One<ul><li><span class='lbl'>•</span> <p>Two</p></li></ul></li></ol>",
        """
        L ListNumbering=Decimal
          LI
            Lbl
              "1."
            LBody
              "One"
              L ListNumbering=Disc
                LI
                  Lbl
                    "•"
                  LBody
                    P
                      "Two"
        """);
  }

  @Test
  void definitionsAreListsWhoseLabelsAreTheTerms() {
    assertTags(
        "<dl><dt>Holt</dt><dd>for</dd><dd>against</dd><dt>Lund</dt><dt>Berg</dt><dd>mixed</dd></dl>",
        """
        L ListNumbering=None
          LI
            Lbl
              "Holt"
            LBody
              "for"
            LBody
              "against"
          LI
            Lbl
              "Lund"
            Lbl
              "Berg"
            LBody
              "mixed"
        """);
  }

  @Test
  void contentsReferToPartsWithoutTheDotsBeforeThePage() {
    assertTags(
        "<nav class='contents'><ol><li><a href='#a'>Part</a><ol><li><a href='#a'>Below</a></li></ol></li></ol></nav><h2 id='a'>Part</h2>",
        """
        Sect
          TOC
            TOCI
              Reference
                Link
                  "Part"
                  "1"
                  (annotation)
              TOC
                TOCI
                  Reference
                    Link
                      "Below"
                      "1"
                      (annotation)
        H1
          "Part"
        """);
  }

  @Test
  void cellsNameTheirHeadersIfOneOfThemSpans() {
    assertTags(
        """
        <table><thead><tr><th scope="col">Who</th><th scope="col" colspan="2">What</th></tr></thead>
        <tbody><tr><th scope="rowgroup" colspan="3">Norra</th></tr>
        <tr><th scope="row">Holt</th><td>for</td><td></td></tr></tbody></table>
        """,
        """
        Table
          THead
            TR
              TH ID=th-1 Scope=Column
                "Who"
              TH ID=th-2 Scope=Column ColSpan=2
                "What"
          TBody
            TR
              TH ID=th-3 Scope=Row ColSpan=3
                "Norra"
            TR
              TH ID=th-4 Scope=Row
                "Holt"
              TD Headers=th-2+th-4+th-3
                "for"
              TD Headers=th-2+th-4+th-3
        """);
  }

  @Test
  void rowsHaveOneLengthAndNoCellLeavesItsPartOfTheTable() {
    assertTags(
        "<table><thead><tr><td rowspan='5'>A</td></tr></thead><tbody><tr><td>B</td><td>C</td></tr><tr><td>D</td></tr></tbody></table>",
        """
        Table
          THead
            TR
              TD
                "A"
              TD
          TBody
            TR
              TD
                "B"
              TD
                "C"
            TR
              TD
                "D"
              TD
        """);
  }

  @Test
  void aTablesCaptionIsItsFirstPart() {
    assertTags(
        "<figure class='captioned'><figcaption>Costs</figcaption><div><table><tr><td>1</td></tr></table></div></figure>",
        """
        Div
          Div
            Table
              Caption
                "Costs"
              TR
                TD
                  "1"
        """);
  }

  @Test
  void picturesHaveTheirTextAndDecorationHasNoTag() {
    PrintedPdf printed =
        Prints.PRINTER.print(
            Prints.document(
                "<figure><img src='../print/rgb.png' alt='A map'/><figcaption>Figure 1</figcaption></figure><p>A<img src='../print/rgb.png' alt=''/></p>"),
            Torture.pictures(),
            List.of());

    assertThat(body(printed))
        .isEqualTo(
            """
            Figure Alt=A map
              Caption
                "Figure 1"
            P
              "A"
            """);
  }

  @Test
  void aChartIsOneFigureWhoseLinksWork() {
    assertTags(
        "<div role='img' aria-label='Timeline: one event'><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9'/></svg><a href='#a'>Summit</a></div><h2 id='a'>A</h2>",
        """
        Figure Alt=Timeline: one event
          Link
            "Summit"
            (annotation)
        H1
          "A"
        """);
  }

  @Test
  void footnotesAreNotesThatReferencesLeadTo() {
    assertTags(
        """
        <p>Word<sup class="fn" id="r"><a href="#n" role="doc-noteref">1</a></sup></p>
        <div role="doc-endnotes"><ol><li id="n"><span class="lbl">1.</span> Note <a href="#r">up</a></li></ol></div>
        """,
        """
        P
          "Word"
          Reference
            Link
              "1"
              (annotation)
        Div
          Note ID=note-1
            Lbl
              "1."
            "Note "
            Link
              "up"
              (annotation)
        """);
  }

  @Test
  void everyElementMayHaveALanguageOfItsOwn() {
    assertTags(
        "<p lang='de'>Ja <span lang='fr'>oui</span> <span lang='no language'>no</span></p><div lang='uk'>так</div>",
        """
        P Lang=de
          "Ja "
          Span Lang=fr
            "oui"
          "no"
        Div Lang=uk
          P
            "так"
        """);
  }

  @Test
  void linksThatLeadNowhereAreText() {
    assertTags(
        "<p><a href='#none'>a</a> <a href='javascript:x()'>b</a> <a href='file:///etc'>c</a> <a href='x.pdf'>d</a> <a href='HTTPS://x.example'>e</a></p>",
        """
        P
          "a"
          "b"
          "c"
          "d"
          Link
            "e"
            (annotation)
        """);
  }

  @Test
  void theHeadOfALongTableIsReadOnce() {
    String rows =
        IntStream.range(0, 200)
            .mapToObj(n -> "<tr><td>row%d</td></tr>".formatted(n))
            .collect(Collectors.joining());
    PrintedPdf printed =
        Prints.print(
            "<table><thead><tr><th scope='col'>Headword</th></tr></thead><tbody>"
                + rows
                + "</tbody></table>");

    assertThat(Prints.pages(printed)).hasSizeGreaterThan(3).allMatch(p -> p.contains("Headword"));
    assertThat(TagOutline.text(printed.bytes())).containsOnlyOnce("Headword");
  }

  @Test
  void whatIsHiddenFromReadersIsNotContent() {
    assertTags("<p><span aria-hidden='true'>+</span> for</p>", "P\n  \"for\"\n");
  }

  @Test
  void aLongTableHasOneBody() {
    String rows =
        IntStream.range(0, 200)
            .mapToObj(i -> "<tr><td>" + i + "</td></tr>")
            .collect(Collectors.joining());
    String tags =
        body(
            Prints.print(
                "<table><thead><tr><th scope='col'>No.</th></tr></thead><tbody>"
                    + rows
                    + "</tbody></table>"));

    assertThat(tags.lines().filter(line -> line.strip().equals("TBody"))).hasSize(1);
    assertThat(tags.lines().filter(line -> line.strip().startsWith("TR"))).hasSize(201);
  }

  private static void assertTags(String markup, String expected) {
    assertThat(body(Prints.print(markup))).isEqualTo(expected);
  }

  private static String body(PrintedPdf printed) {
    assertThat(TagTree.faults(printed.bytes())).isEmpty();
    return TagOutline.of(printed).stream()
        .skip(1)
        .map(line -> line.substring(2).replaceAll("\" ?(.*?)\"$", "\"$1\"") + "\n")
        .filter(line -> !line.strip().equals("\"\""))
        .collect(Collectors.joining());
  }
}
