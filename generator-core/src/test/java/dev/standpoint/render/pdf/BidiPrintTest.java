package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.standpoint.render.pdf.Glyphs.Glyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Hebrew and Arabic text: the order of its glyphs on the page, and the order of reading. */
class BidiPrintTest {

  private static final String SHALOM_OLAM =
      "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD"; // hello world
  private static final String SHALOM = SHALOM_OLAM.substring(0, 4);
  private static final String OLAM = SHALOM_OLAM.substring(5);

  /** "Peace be with you" in Arabic: as-salamu alaykum. */
  private static final String SALAM =
      "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645";

  private static final String SALAM_FORMS =
      "\uFE8D\uFEDF\uFEB4\uFEFC\uFEE1 \uFECB\uFEE0\uFEF4\uFEDC\uFEE2";

  @Test
  void hebrewIsSeenFromTheRightAndPaintedAsItIsRead() {
    PrintedPdf printed = Prints.print("<p>They said " + SHALOM_OLAM + " again.</p>");

    assertThat(Glyphs.seen(printed)).containsExactly("They said " + back(SHALOM_OLAM) + " again.");
    assertThat(Glyphs.painted(printed)).isEqualTo("They said " + SHALOM_OLAM + " again.");
  }

  @Test
  void arabicIsSeenJoinedAndReadInItsLetters() {
    PrintedPdf printed = Prints.print("<p>They said " + SALAM + " again.</p>");

    assertThat(Glyphs.seen(printed)).containsExactly("They said " + back(SALAM_FORMS) + " again.");
    assertThat(Glyphs.painted(printed)).isEqualTo("They said " + SALAM_FORMS + " again.");
    assertThat(Prints.pages(printed)).containsExactly("They said " + SALAM + " again. ");
    assertThat(actualTexts(printed)) // except lam-alef, which is two letters
        .isEqualTo((SALAM.substring(0, 3) + SALAM.substring(5)).replace(" ", ""));
  }

  @Test
  void numbersAndLatinWordsKeepTheirOrder() {
    assertThat(seen("<p dir='rtl'>" + SHALOM + " 12.5 NATO summit " + OLAM + ", 1-2.</p>"))
        .containsExactly(".1-2 ," + back(OLAM) + " NATO summit 12.5 " + back(SHALOM));
    assertThat(seen("<p dir='rtl'>\u0627 \u0661\u0662 \u0628</p>"))
        .containsExactly("\uFE8F \u0661\u0662 \uFE8D");
  }

  @Test
  void bracketsAreMirrored() {
    assertThat(seen("<p dir='rtl'>" + SHALOM + " (NATO) [" + OLAM + "]</p>"))
        .containsExactly("[" + back(OLAM) + "] (NATO) " + back(SHALOM));
    assertThat(seen("<p>a (" + SHALOM + ") " + OLAM + "</p>"))
        .containsExactly("a (" + back(SHALOM) + ") " + back(OLAM));
  }

  @Test
  void theParagraphDecidesTheDirection() {
    String text = SHALOM + " one " + OLAM + "!";

    assertThat(seen("<p>" + text + "</p>"))
        .containsExactly(back(SHALOM) + " one " + back(OLAM) + "!");
    assertThat(seen("<div dir='rtl'><p>" + text + "</p></div>"))
        .containsExactly("!" + back(OLAM) + " one " + back(SHALOM));
    assertThat(seen("<p dir='auto'>" + text + "</p>"))
        .containsExactly("!" + back(OLAM) + " one " + back(SHALOM));
  }

  @Test
  void anElementWithADirectionIsIsolated() {
    assertThat(seen("<p>by <bdi>" + SHALOM + "</bdi>: 34</p>"))
        .containsExactly("by " + back(SHALOM) + ": 34");
    assertThat(seen("<p>by <span dir='rtl'>" + SHALOM + " (one)!</span> said</p>"))
        .containsExactly("by !(one) " + back(SHALOM) + " said");
    assertThat(seen("<p><bdo dir='rtl'>abc</bdo></p>")).containsExactly("cba");
  }

  @Test
  void elementsDoNotInterruptALine() {
    String markup =
        "<p dir='rtl'>"
            + SHALOM
            + " <em>"
            + OLAM
            + " one</em> two <a href='#x'>"
            + OLAM
            + "</a></p>";

    assertThat(seen(markup)).containsExactly(back(OLAM) + " one two " + back(SHALOM_OLAM));
    assertThat(seen("<p>\u0645<em>\u062D</em>\u0645\u062F</p>"))
        .containsExactly("\uFEAA\uFEE4\uFEA4\uFEE3");
  }

  @Test
  void aBoxIsSplitIfOtherTextMovesBetweenItsWords() {
    String box = "<span style='background-color: #eee'>" + OLAM + " one</span>";

    assertThat(fills("<p dir='rtl'>" + SHALOM + " " + box + " " + SHALOM + "</p>")).isEqualTo(1);
    assertThat(fills("<p dir='rtl'>" + SHALOM + " " + box + " two</p>")).isEqualTo(2);
  }

  @Test
  void theFirstLineHasTheFirstWords() {
    String words = (SHALOM_OLAM + " one two ").repeat(6);

    List<String> lines = seen("<p dir='rtl' style='width: 60mm'>" + words + "</p>");

    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(lines.get(0)).endsWith("one two " + back(SHALOM_OLAM));
    assertThat(Glyphs.painted(Prints.print("<p dir='rtl' style='width: 60mm'>" + words + "</p>")))
        .isEqualToIgnoringWhitespace(words);
  }

  @Test
  void rightToLeftTextIsAlignedAtTheRight() {
    String words = (SHALOM_OLAM + " one two ").repeat(6) + "end";
    for (String align : List.of("", "text-align: justify")) {
      PrintedPdf printed =
          Prints.print("<p dir='rtl' style='width: 60mm; " + align + "'>" + words + "</p>");

      for (List<Glyph> line : Glyphs.lines(printed)) {
        float right = line.get(line.size() - 1).right();
        assertThat(right).isCloseTo((25 + 60) / 25.4f * 72, within(0.2f));
      }
    }
  }

  @Test
  void glyphsAreSideBySide() {
    PrintedPdf printed = Prints.print("<p>a " + SALAM + " <b>" + SHALOM + "</b> (b).</p>");

    List<Glyph> line = Glyphs.lines(printed).get(0);

    for (int i = 1; i < line.size(); i++) {
      assertThat(line.get(i).left()).isCloseTo(line.get(i - 1).right(), within(0.2f));
    }
  }

  @Test
  void aVowelIsOnItsLetter() {
    PrintedPdf printed = Prints.print("<p>\u0628\u064E\u0628\u0650</p>");

    List<Glyph> glyphs = Glyphs.of(printed);

    assertThat(glyphs)
        .extracting(Glyph::text)
        .containsExactly("\uFE91", "\u064E", "\uFE90", "\u0650");
    for (int i = 0; i < 4; i += 2) {
      assertThat(glyphs.get(i + 1).left())
          .isBetween(glyphs.get(i).left() - 1, glyphs.get(i).right());
    }
    assertThat(glyphs.get(3).y()).isLessThan(glyphs.get(2).y());
  }

  @Test
  void aPageNumberComesAfterARightToLeftTitle() {
    String contents =
        "<nav class='contents' DIR><ol><li><a href='#a'>"
            + SHALOM_OLAM
            + "</a></li></ol></nav>"
            + "<h2 id='a'>one</h2>";

    assertThat(seen(contents.replace("DIR", "")).get(0)).matches(back(SHALOM_OLAM) + "[ .]{9,}1");
    assertThat(seen(contents.replace("DIR", "dir='rtl'")).get(0))
        .matches("1[ .]{9,}" + back(SHALOM_OLAM));
  }

  @Test
  void marginBoxesAreReorderedToo() {
    String header = "<div class='running title'>" + SHALOM + " (" + OLAM + ")</div>";

    assertThat(seen(header + "<p>one</p>"))
        .containsExactly("(" + back(OLAM) + ") " + back(SHALOM), "one");
  }

  @Test
  void otherLinesStayAsTheyWere() {
    String plain = "<p style='text-align: right'>one <em>two</em> (three), 4</p>";

    List<Glyph> alone = Glyphs.of(Prints.print(plain));

    assertThat(Glyphs.of(Prints.print(plain + "<p>" + SHALOM + "</p>")))
        .startsWith(alone.toArray(Glyph[]::new));
  }

  @Test
  void bookmarksAreReadInLetters() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print("<h2>" + SALAM + "</h2>").bytes())) {
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo(SALAM);
    }
  }

  @Test
  void aCharacterThatNoFontHasKeepsItsPlace() {
    PrintedPdf printed =
        Prints.print("<p>a " + SHALOM + "\u07CA" + OLAM + " b</p>"); // an N'Ko letter

    assertThat(Glyphs.seen(printed))
        .containsExactly("a " + back(OLAM) + "[U+07CA]" + back(SHALOM) + " b");
    assertThat(printed.unprintable()).containsExactly(0x07CA);
  }

  @Test
  void aLetterWithoutFormsIsReported() {
    assertThat(Prints.print("<p>\u069A\u0627\u0631 \u0621\u0640\u064E</p>").unjoined())
        .containsExactly(0x069A);
    assertThat(Prints.print("<p>" + SALAM + SHALOM + "</p>").unjoined()).isEmpty();
  }

  @Test
  void sameDocumentSameBytes() {
    String body = "<p dir='rtl'>" + SALAM + " (one) " + SHALOM_OLAM + "</p>";

    assertThat(IntStream.range(0, 2).mapToObj(i -> Prints.print(body).bytes()))
        .allMatch(bytes -> Arrays.equals(bytes, Prints.print(body).bytes()));
  }

  private static List<String> seen(String body) {
    return Glyphs.seen(Prints.print(body));
  }

  private static String back(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The number of filled areas. */
  private static int fills(String body) {
    return (int)
        tokens(Prints.print(body)).stream()
            .filter(token -> token instanceof Operator fill && fill.getName().equals("f"))
            .count();
  }

  private static String actualTexts(PrintedPdf printed) {
    StringBuilder texts = new StringBuilder();
    for (Object token : tokens(printed)) {
      if (token instanceof COSDictionary properties
          && properties.containsKey(COSName.ACTUAL_TEXT)) {
        texts.append(properties.getString(COSName.ACTUAL_TEXT));
      }
    }
    return texts.toString();
  }

  private static List<Object> tokens(PrintedPdf printed) {
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      return new ArrayList<>(new PDFStreamParser(pdf.getPage(0)).parse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
