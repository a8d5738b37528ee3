package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnprintableTextTest {

  private static final Span PACK = Span.startOf("pack.md");

  @Test
  void eachRunIsReportedAtItsPlace() {
    assertThat(
            find(
                "北京",
                new SourceText("a.md", "😀 in 北京\nand 京.\n"),
                new SourceText("b.yaml", "name: 北")))
        .containsExactly(
            "a.md:1:6+2 no font of the print theme has \"北京\" (U+5317 U+4EAC)",
            "a.md:2:5+1 no font of the print theme has \"京\" (U+4EAC)",
            "b.yaml:1:7+1 no font of the print theme has \"北\" (U+5317)");
  }

  @Test
  void aLongRunIsShortened() {
    assertThat(find("文", new SourceText("a.md", "文".repeat(20))))
        .containsExactly(
            "a.md:1:1+20 no font of the print theme has \"文文文文文文文文...\""
                + " (U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 ...)");
  }

  @Test
  void anInvisibleCharacterDoesNotEndARun() {
    assertThat(find("👩👧", new SourceText("a.md", "👩\u200D👧 here")))
        .containsExactly(
            "a.md:1:1+3 no font of the print theme has \"👩\u200D👧\" (U+1F469 U+200D U+1F467)");
  }

  @Test
  void aCharacterInNoSourceIsReportedForThePack() {
    assertThat(find("北京", new SourceText("a.md", "&#x5317; 京")))
        .containsExactly(
            "a.md:1:10+1 no font of the print theme has \"京\" (U+4EAC)",
            "pack.md:1:1+0 no font of the print theme has \"北\" (U+5317)");
  }

  @Test
  void aLetterThatIsNotJoinedIsReportedAtItsPlace() {
    SourceText source = new SourceText("a.md", "in \u069A\u0627\u0631\n");

    assertThat(UnprintableText.findUnjoined(List.of(0x069A), List.of(source), PACK))
        .extracting(Diagnostic::line)
        .containsExactly(
            "a.md:1:4: warning: \"\u069A\" (U+069A) is not joined to its word in the PDF"
                + " [unjoined-letter]");
  }

  @Test
  void nothingIsReportedIfNothingIsMissing() {
    assertThat(find("", new SourceText("a.md", "北京"))).isEmpty();
  }

  private static List<String> find(String missing, SourceText... sources) {
    List<Integer> points = missing.codePoints().boxed().toList();
    return UnprintableText.find(points, List.of(sources), PACK).stream()
        .map(UnprintableTextTest::line)
        .toList();
  }

  private static String line(Diagnostic found) {
    return found.at() + "+" + found.at().length() + " " + found.message();
  }
}
