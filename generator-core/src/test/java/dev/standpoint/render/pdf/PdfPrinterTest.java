package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

  @Test
  void aTextAtTheEdgeOfAPageIsPrintedOnce() {
    List<String> words = IntStream.range(1000, 1600).mapToObj(n -> "word" + n).toList();
    String body =
        IntStream.range(0, words.size())
            .mapToObj(
                i ->
                    "<p style='margin: 0; line-height: %dpt'>%s</p>"
                        .formatted(10 + i % 9, words.get(i)))
            .collect(Collectors.joining());

    List<String> pages = Prints.pages(Prints.print(body));

    assertThat(pages).hasSizeGreaterThan(5);
    assertThat(String.join(" ", pages).trim().split(" +")).containsExactlyElementsOf(words);
  }

  @Test
  void aCharacterThatNoFontHasIsReportedAndPrintedAsItsNumber() {
    PrintedPdf printed = Prints.print("<p>Beijing 北京, \u200Dplain \uFE0F</p><h2>漢😀</h2>");

    assertThat(printed.unprintable()).containsExactly(0x4EAC, 0x5317, 0x6F22, 0x1F600);
    assertThat(Prints.pages(printed))
        .containsExactly("Beijing [U+5317][U+4EAC], plain [U+6F22][U+1F600] ");
    assertThat(
            Prints.print(
                    "<p>Plain, Ελλάδα, Россия, Łódź ▲ – “quoted” אבג קרון القدس پاکستان ہے</p>")
                .unprintable())
        .isEmpty();
  }

  @Test
  void theElementsOfHtml5AreBlocks() {
    String body =
        "article,aside,details,dialog,figcaption,figure,footer,header,hgroup,legend,main,nav,search,"
            + "section,summary";
    String markup = body.replaceAll("\\w+", "<$0>$0</$0>").replace(",", "");

    assertThat(Prints.lines(Prints.print(markup))).containsExactly(body.split(","));
    assertThat(
            Prints.lines(
                Prints.print("<p>shown</p><template>hidden</template><style>p {}</style>")))
        .containsExactly("shown");
  }

  @Test
  void aCharacterThatAFontLacksIsPrintedInAnother() {
    String text = "a ⇒ b ★ 北 c ⇒ d";

    assertThat(Prints.pages(Prints.print("<p>" + text + "</p>")))
        .containsExactly("a ⇒ b [U+2605] [U+5317] c ⇒ d ");
  }

  @Test
  void aJustifiedLineStretchesOverAllItsFonts() {
    String words = "one ⇒ two 北 three 😀 four ".repeat(12);

    List<String> lines =
        Prints.lines(
            Prints.print(
                "<p style='width: 90mm; text-align: justify'>" + words + "<b>end</b></p>"));

    assertThat(String.join(" ", lines))
        .isEqualTo(words.replace("北", "[U+5317]").replace("😀", "[U+1F600]") + "end");
  }

  @Test
  void aThemeWithoutAFontIsAnError() {
    PdfPrinter printer = new PdfPrinter(Prints.themeWithStyle("p { color: red }"));

    assertThatIllegalStateException()
        .isThrownBy(() -> printer.print(Prints.document("<p>one</p>")))
        .withMessage("the print style of the theme declares no usable font");
  }

  @Test
  void noLineBeginsWithPunctuationOrTheRestOfAWord() {
    String body =
        IntStream.range(60, 160)
            .mapToObj(
                mm ->
                    """
                    <p style="width: %dmm">Norra would <em>sign the day</em>, it <em>said</em>;
                    but <em>the cost</em>! <a>[1]</a> <a>[2]</a>. <b>Un</b>moved.</p>
                    """
                        .formatted(mm))
            .collect(Collectors.joining());

    String text = String.join("\n", Prints.lines(Prints.print(body)));

    assertThat(
            Pattern.compile("(?m)^([,;.!\\]]|moved).*")
                .matcher(text)
                .results()
                .map(MatchResult::group))
        .isEmpty();
  }
}
