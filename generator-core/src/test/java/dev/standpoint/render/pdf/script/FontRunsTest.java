package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

class FontRunsTest {

  private static final FontDescription SERIF = font("SourceSerif4_400Regular", 400);
  private static final FontDescription SANS = font("SourceSans3_400Regular", 400);
  private static final FontDescription BOLD = font("SourceSans3_600SemiBold", 600);

  @Test
  void aTextThatItsFontHasIsOneRun() {
    assertThat(cut("Łódź, Ελλάδα", SERIF)).containsExactly("Łódź, Ελλάδα in SourceSerif4-Regular");
    assertThat(cut("", SERIF)).containsExactly(" in SourceSerif4-Regular");
  }

  @Test
  void missingCharactersComeFromAnotherFont() {
    assertThat(cut("a ⇒ b", SERIF))
        .containsExactly(
            "a  in SourceSerif4-Regular", "⇒ in SourceSans3-Regular", " b in SourceSerif4-Regular");
  }

  @Test
  void theLikestFontGoesFirst() {
    FontRuns runs = new FontRuns();
    FontDescription boldSerif = font("SourceSerif4_600SemiBold", 600);
    List.of(SERIF, SANS, BOLD).forEach(runs::declare);

    assertThat(cut("⇒", boldSerif, runs)).containsExactly("⇒ in SourceSans3-SemiBold");
    assertThat(cut("⇒", SERIF, runs)).containsExactly("⇒ in SourceSans3-Regular");
  }

  @Test
  void aCharacterThatNoFontHasIsACodePointInBrackets() {
    assertThat(cut("to 北京!", SERIF))
        .containsExactly(
            "to  in SourceSerif4-Regular",
            "missing [U+5317] in SourceSerif4-Regular",
            "missing [U+4EAC] in SourceSerif4-Regular",
            "! in SourceSerif4-Regular");
    assertThat(cut("😀", SERIF)).containsExactly("missing [U+1F600] in SourceSerif4-Regular");
  }

  @Test
  void invisibleCharactersNeitherSplitARunNorAreMissing() {
    assertThat(cut("a\u200Db\u200Cc\uFE0Fd\u2067e\u2069\u2060f", SERIF))
        .containsExactly("abcdef in SourceSerif4-Regular");
    assertThat(cut("\u200D", SERIF)).containsExactly(" in SourceSerif4-Regular");
    assertThat(cut("⇒\uFE0E", SERIF)).containsExactly("⇒ in SourceSans3-Regular");
  }

  @Test
  void aMarkStaysWithItsLetter() {
    assertThat(cut("x\u0302y\u0301", SERIF))
        .containsExactly("x\u0302y\u0301 in SourceSerif4-Regular");
    assertThat(cut("⇒\u0301", SERIF)).containsExactly("⇒\u0301 in SourceSans3-Regular");
  }

  @Test
  void aSpaceThatNoFontHasIsASpace() {
    assertThat(cut("a\u3000b", SERIF)).containsExactly("a b in SourceSerif4-Regular");
  }

  @Test
  void aFormThatNoFontHasIsTheLetterThatWasWritten() {
    assertThat(cut("\uFEFB", SERIF))
        .containsExactly("missing [U+0644][U+0627] in SourceSerif4-Regular");
  }

  private static List<String> cut(String text, FontDescription font) {
    FontRuns runs = new FontRuns();
    List.of(SERIF, SANS, BOLD).forEach(runs::declare);
    return cut(text, font, runs);
  }

  private static List<String> cut(String text, FontDescription font, FontRuns runs) {
    List<FontRun> cut = runs.of(text, runs.face(new ITextFSFont(font, 10)));
    assertThat(String.join("", cut.stream().map(FontRun::text).toList())).isEqualTo(text);
    return cut.stream()
        .map(
            run ->
                (run.missing() ? "missing " : "")
                    + run.shown()
                    + " in "
                    + run.face().font().getPostscriptFontName())
        .toList();
  }

  private static FontDescription font(String name, int weight) {
    String file = "/dev/standpoint/templates/print/fonts/" + name + ".ttf";
    try (InputStream in = FontRunsTest.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      BaseFont font = BaseFont.createFont(name + ".ttf", "Identity-H", true, false, bytes, null);
      return new FontDescription(font, IdentValue.NORMAL, weight);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
