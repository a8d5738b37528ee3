package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.render.Paper;
import dev.standpoint.render.PdfOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A character that no font has stops no site, and the message says where it is and what helps. */
class MissingGlyphTest {

  private static final String NOTE =
      "Holt [will sign]{.for actor=holt on=crossing when=2031-03-12} [@courier].\n";

  private static final String NAME = "src/packs/crossing/10-courier.md";

  private static final String CJK =
      " - name a folder with \"Noto Sans CJK\" (Debian fonts-noto-cjk, Homebrew font-noto-sans-cjk)"
          + " in standpoint.fonts [missing-glyph]";

  @TempDir Path folder;

  @Test
  void itIsAWarningAtTheWordsOfTheNote() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\nTo 北京 and 東京.\n");
    TextFiles.write(
        packs.content(),
        "crossing/actors.yaml",
        "- {id: holt, name: Ane Holt}\n- {id: wei, name: Wei, also: [北京]}\n");

    GenerateResult result = Generator.generate(packs.withPdf());

    assertThat(result.rejected()).isFalse();
    assertThat(lines(result))
        .containsExactly(
            NAME
                + ":3:4: warning: no font of the PDF has \"北京\" (U+5317 U+4EAC); 1 more place has"
                + " Chinese, Japanese or Korean characters, such as \"東京\" at "
                + NAME
                + ":3:11"
                + CJK);
    assertThat(packs.page("crossing.pdf")).exists();
    assertThat(packs.page("notes/courier.html")).content().contains("北京");
  }

  /** Everywhere that a pack can have words: each is printed and found. */
  @ParameterizedTest
  @CsvSource({
    "pack.md, '---\ntitle: 北京\n---\n', 2:8",
    "pack.md, '---\ntitle: A\nsummary: In 北京\n---\n', 3:13",
    "actors.yaml, '- {id: holt, name: Ane Holt 北京}\n', 1:29",
    "issues.yaml, '- {id: crossing, question: A 北京?}\n', 1:30",
    "sources.yaml, '- {id: courier, title: Summit 北京, outlet: Courier, issued: 2031-03-12}\n', 1:31",
    "sources.yaml, '- {id: courier, title: Summit, outlet: 北京, issued: 2031-03-12}\n', 1:40",
    "20-table.md, '# 北京\n', 1:3",
    "20-table.md, 'A [summit 北京]{.event when=2031-03-11} [@courier].\n', 1:11",
    "20-table.md, '| A | B |\n|---|---|\n| 北京 | b |\n\n: Caption\n', 3:3",
    "20-table.md, '| A | B |\n|---|---|\n| a | b |\n\n: In 北京 {#tbl-a}\n', 5:6",
    "20-table.md, 'A [@courier, 北京 4].\n', 1:14",
    "20-table.md, 'A.[^1]\n\n[^1]: In 北京.\n', 3:10",
    "20-table.md, '```\n北京\n```\n', 2:1",
    "20-table.md, '> **In *北京* now**\n', 1:9",
    "20-table.md, '<!-- 北京 -->\n\nIn 北京.\n', 3:4",
  })
  void itIsFoundWhereverItIsWritten(String file, String text, String place) throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(packs.content().resolve("crossing"), file, text);

    assertThat(found(Generator.generate(packs.pdfAlone())))
        .extracting(found -> found.at().toString())
        .containsExactly("src/packs/crossing/" + file + ":" + place);
  }

  @ParameterizedTest
  @CsvSource({
    "emoji, 😀",
    "symbols, ★",
    "combining marks, x\u20E3",
    "Tibetan characters, མཚོ",
    "Thai characters, ไทย"
  })
  void eachKindIsOneMessage(String kind, String text) throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + ("\nIn " + text + ".\n").repeat(40));

    assertThat(found(Generator.generate(packs.pdfAlone())))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("; 39 more places have " + kind);
  }

  @Test
  void aProjectMayMakeItAnError() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\n北京\n");
    SeverityOverrides strict =
        new SeverityOverrides(Map.of(DiagnosticCode.MISSING_GLYPH, Severity.ERROR), Set.of());

    assertThat(
            Generator.generate(
                    new GenerateRequest(
                        packs.checkWith(strict), packs.output(), EnumSet.of(OutputFormat.PDF)))
                .rejected())
        .isTrue();
  }

  @Test
  void pagesAloneNeedNoFont() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\n北京\n");

    assertThat(found(Generator.generate(packs.request()))).isEmpty();
  }

  @Test
  void aRegisterThatIsNotPrintedIsNotReported() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(
        packs.content(),
        "crossing/actors.yaml",
        "- {id: holt, name: Ane Holt}\n- {id: wei, name: Wei, also: [北京]}\n");

    assertThat(found(Generator.generate(packs.pdfAlone()))).isEmpty();
  }

  @Test
  void aFolderOfFontsEndsTheWarningAndLeavesNoTrace() throws IOException {
    Packs packs = Packs.crossing(folder.resolve("project"), NOTE + "\nTo 北京.\n");
    Path fonts = Files.createDirectories(folder.resolve("secret-place"));
    Files.write(fonts.resolve("secret-name.otf"), TinyFont.of("Tiny", "北京").otf());
    Files.write(fonts.resolve("a-broken.ttf"), new byte[] {1, 2, 3});

    GenerateResult result = Generator.generate(with(packs, fonts));

    assertThat(lines(result))
        .containsExactly(
            "a-broken.ttf:1:1: warning: this font file is damaged, so no character is taken from it"
                + " - save it again as TTF, OTF or TTC, or remove it [unreadable-font]");
    assertThat(Files.readString(packs.page("crossing.pdf"), StandardCharsets.ISO_8859_1))
        .doesNotContain("secret");
  }

  @Test
  void aDamagedFontIsReportedOnceForAllPacks() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\nTo 北京.\n");
    TextFiles.write(packs.content().resolve("other"), "pack.md", "---\ntitle: 北\n---\n");
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    Files.write(fonts.resolve("broken.ttf"), new byte[] {1, 2, 3});

    assertThat(Generator.generate(with(packs, fonts)).diagnostics())
        .filteredOn(found -> found.code() == DiagnosticCode.UNREADABLE_FONT)
        .extracting(found -> found.at().toString())
        .containsExactly("fonts/broken.ttf:1:1");
  }

  private static GenerateRequest with(Packs packs, Path fonts) {
    PdfOptions options = new PdfOptions(Optional.empty(), Paper.A4, List.of(fonts));
    return new GenerateRequest(
        packs.check(), packs.output(), EnumSet.of(OutputFormat.PDF), options);
  }

  private static List<Diagnostic> found(GenerateResult result) {
    assertThat(result.rejected()).isFalse();
    return result.diagnostics().stream()
        .filter(found -> found.code() == DiagnosticCode.MISSING_GLYPH)
        .toList();
  }

  private static List<String> lines(GenerateResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.severity() != Severity.INFO)
        .map(Diagnostic::line)
        .toList();
  }
}
