package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.TinyFont;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.theme.FontFile;
import dev.standpoint.theme.FontFiles;
import dev.standpoint.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that the theme's fonts lack come from fonts of folders. */
class SubstituteFontsTest {

  private static final String TEXT = "<p>To 北京 and 𠮷野家 by train</p>";

  private static final String CHARACTERS = "北京𠮷野家";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.ttf", "a.otf", "truetype.ttc", "compact.ttc", "deep/er/A.TTF"})
  void everyKindOfFontFileIsEmbedded(String name) throws IOException {
    write(name, bytes(name, TinyFont.of("Tiny", CHARACTERS)));

    PrintedPdf printed = print(TEXT);

    assertThat(printed.unprintable()).isEmpty();
    assertThat(Prints.pages(printed)).containsExactly("To 北京 and 𠮷野家 by train ");
    assertThat(fonts(printed)).contains("Tiny embedded");
    assertConforms(printed);
  }

  private static byte[] bytes(String name, TinyFont font) {
    return switch (name) {
      case "a.otf" -> font.otf();
      case "truetype.ttc" -> TinyFont.ttc(false, TinyFont.of("Other", "x"), font);
      case "compact.ttc" -> TinyFont.ttc(true, TinyFont.of("Other", "x"), font);
      default -> font.ttf();
    };
  }

  @Test
  void aCharacterInNoneOfThemIsPrintedAsItsNumber() throws IOException {
    write("a.ttf", TinyFont.of("Tiny", "北").ttf());

    PrintedPdf printed = print("<p>北京 😀 <b>Z\u0335\u20E3</b></p>");

    assertThat(printed.unprintable()).contains(0x4EAC, 0x1F600);
    assertThat(printed.runs()).contains("京", "😀").doesNotContain("北京");
    assertThat(Prints.pages(printed)).singleElement().asString().contains("北[U+4EAC] [U+1F600]");
    assertConforms(printed);
  }

  @Test
  void theMostSimilarFontIsUsedAndAmongEqualsTheFirstByName() throws IOException {
    write("1-bold.ttf", TinyFont.of("Bold", "北").bold().ttf());
    write("2-slanted.ttf", TinyFont.of("Slanted", "北").slanted().ttf());
    write("3-plain.ttf", TinyFont.of("Plain", "北").ttf());
    write("4-plain.ttf", TinyFont.of("Late", "北").ttf());

    assertThat(fonts(print("<p>北</p>"))).contains("Plain embedded").hasSize(1);
    assertThat(fonts(print("<p><b>北</b></p>"))).contains("Bold embedded").hasSize(1);
    assertThat(fonts(print("<p><i>北</i></p>"))).contains("Slanted embedded").hasSize(1);
  }

  @Test
  void hanCharactersHaveTheFormsOfTheLanguage() throws IOException {
    write(
        "all.ttc",
        TinyFont.ttc(
            true,
            TinyFont.of("TinyCJKjp-Regular", "北か"),
            TinyFont.of("TinyCJKkr-Regular", "北か"),
            TinyFont.of("TinyCJKsc-Regular", "北か"),
            TinyFont.of("TinyCJKtc-Regular", "北か")));

    assertThat(fontsIn("en", "北")).containsExactly("TinyCJKsc-Regular embedded");
    assertThat(fontsIn("en", "北か")).containsExactly("TinyCJKjp-Regular embedded");
    assertThat(fontsIn("zh-Hant", "北")).containsExactly("TinyCJKtc-Regular embedded");
    assertThat(fontsIn("ko", "北")).containsExactly("TinyCJKkr-Regular embedded");
    assertThat(fontsIn("ja-JP", "北")).containsExactly("TinyCJKjp-Regular embedded");
  }

  private SortedSet<String> fontsIn(String language, String text) throws IOException {
    String document =
        Prints.document("<p>" + text + "</p>").replace("\"en\"", '"' + language + '"');
    return fonts(printer(library()).print(document));
  }

  @Test
  void damagedFontsAreNamedAndSkipped() throws IOException {
    byte[] good = TinyFont.of("Tiny", "北京").ttf();
    write("0-empty.ttf", new byte[0]);
    write("1-text.otf", "no font".repeat(99).getBytes(StandardCharsets.UTF_8));
    write("2-cut.ttf", Arrays.copyOf(good, good.length - 100));
    write("3-endless.ttc", new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0, 127, 127, 127, 127});
    write("4-good.ttf", good);
    FontLibrary library = library();

    PrintedPdf printed = printer(library).print(Prints.document("<p>北京</p>"));

    assertThat(printed.unprintable()).isEmpty();
    assertThat(library.unreadable())
        .containsExactly("0-empty.ttf", "1-text.otf", "2-cut.ttf", "3-endless.ttc");
  }

  @Test
  void noDamageEndsInAnException() throws IOException {
    for (byte[] good :
        List.of(
            TinyFont.of("Tiny", CHARACTERS).ttf(),
            TinyFont.of("Tiny", CHARACTERS).otf(),
            TinyFont.ttc(true, TinyFont.of("Tiny", CHARACTERS)))) {
      for (int at = 0; at < good.length; at += 29) {
        byte[] broken = good.clone();
        broken[at] ^= 0x55;
        write("a.ttf", broken);

        assertThat(print(TEXT).bytes()).as("byte " + at).isNotEmpty();
      }
    }
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsNotUsed() throws IOException {
    write("a.ttf", TinyFont.of("Tiny", "北").restricted().ttf());
    FontLibrary library = library();

    assertThat(printer(library).print(Prints.document("<p>北</p>")).unprintable())
        .containsExactly(0x5317);
    assertThat(library.unreadable()).isEmpty();
  }

  @Test
  void nothingIsReadBeforeACharacterIsMissing() throws IOException {
    write("a.ttf", new byte[0]);
    FontLibrary library = library();

    printer(library).print(Prints.document("<p>Plain, Ελλάδα, ⇒, القدس</p>"));

    assertThat(library.unreadable()).isEmpty();
  }

  @Test
  void theBytesDependNeitherOnTheFolderNorOnEarlierDocuments() throws IOException {
    byte[] font = TinyFont.of("Tiny", "北京").ttf();
    write("here/a.ttf", font);
    write("there/deep/a.ttf", font);
    PdfPrinter here = printer(new FontLibrary(in("here")));
    PdfPrinter there = printer(new FontLibrary(in("there")));
    byte[] first = here.print(Prints.document(TEXT)).bytes();

    here.print(Prints.document("<p>北 only, and <b>京</b></p>"));

    assertThat(here.print(Prints.document(TEXT)).bytes()).isEqualTo(first);
    assertThat(there.print(Prints.document(TEXT)).bytes()).isEqualTo(first);
  }

  @Test
  void otherFontsGiveTheFileAnotherId() throws IOException {
    write("here/a.ttf", TinyFont.of("Tiny", "北京").ttf());
    write("there/a.ttf", TinyFont.of("Tiny", "北京").bold().ttf());

    assertThat(id(printer(new FontLibrary(in("here"))).print(Prints.document(TEXT))))
        .isNotEqualTo(id(printer(new FontLibrary(in("there"))).print(Prints.document(TEXT))));
  }

  @Test
  void aThemeBringsItsOwnFontsWithoutAStyle() throws IOException {
    Map<String, byte[]> files = new HashMap<>(Prints.FILES);
    files.put("print/fonts/desk.otf", TinyFont.of("Desk", "北京").otf());
    Theme theme =
        new Theme(files, Map.of("print/fonts/desk.otf", "src/theme/print/fonts/desk.otf"));

    PrintedPdf printed = new PdfPrinter(theme).print(Prints.document("<p>北京</p>"));

    assertThat(printed.unprintable()).isEmpty();
    assertThat(fonts(printed)).contains("Desk embedded");
  }

  @Test
  void pathsInMessagesNeverShowWhereAMachineKeepsItsFonts() throws IOException {
    write("project/fonts/b.ttf", new byte[0]);
    write("project/fonts/a/b.ttf", new byte[0]);
    write("system/noto/a.ttc", new byte[0]);
    write("system/noto/readme.txt", new byte[0]);

    List<Path> folders = List.of(folder.resolve("system"), folder.resolve("project/fonts"));

    assertThat(FontFiles.in(folders, folder.resolve("project")))
        .extracting(FontFile::path)
        .containsExactly("noto/a.ttc", "fonts/a/b.ttf", "fonts/b.ttf");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, bytes);
  }

  private List<FontFile> in(String name) throws IOException {
    return FontFiles.in(List.of(folder.resolve(name)), folder.resolve(name));
  }

  private FontLibrary library() throws IOException {
    return new FontLibrary(in("."));
  }

  private static PdfPrinter printer(FontLibrary library) {
    return new PdfPrinter(new Theme(Prints.FILES), library);
  }

  private PrintedPdf print(String body) throws IOException {
    return printer(library()).print(Prints.document(body));
  }

  private static String id(PrintedPdf printed) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      return pdf.getDocument().getDocumentID().getString(0);
    }
  }

  /** The fonts of the first page, without the six letters of a subset. */
  private static SortedSet<String> fonts(PrintedPdf printed) throws IOException {
    SortedSet<String> fonts = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      PDPage page = pdf.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        String shown = font.getName().replaceAll("^[A-Z]{6}\\+|-Identity-H$", "");
        if (!shown.startsWith("Source")) {
          fonts.add(shown + (font.isEmbedded() ? " embedded" : " missing"));
        }
      }
    }
    return fonts;
  }

  private static void assertConforms(PrintedPdf printed) {
    assertThat(Conformity.faultsOfUa(printed.bytes())).isEmpty();
    assertThat(Conformity.faultsOfA(printed.bytes())).isEmpty();
    assertThat(TagTree.faults(printed.bytes())).isEmpty();
  }
}
