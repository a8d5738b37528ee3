package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every PDF conforms to PDF/UA-1 and PDF/A-3a, whatever its content. */
class ConformityTest {

  @Test
  void aBriefingConforms() {
    assertConforms(Prints.PRINTER.print(Prints.briefing()));
  }

  @Test
  void whateverTemplatesAndNotesPutOnAPageConforms() {
    assertConforms(Torture.print(60));
  }

  /** {@link PdfBenchmark} checks one of a thousand pages. */
  @Test
  void aLongPackConforms() {
    assertConforms(Prints.PRINTER.print(LargePrint.xhtml(8)));
  }

  @Test
  void picturesOfAllKindsConform() {
    Map<String, byte[]> pictures = Torture.pictures();
    String body =
        new TreeSet<>(pictures.keySet())
            .stream()
                .map(name -> "<p><img src='../" + name + "' alt='A dot'/></p>")
                .collect(Collectors.joining());

    PrintedPdf printed = Prints.PRINTER.print(Prints.document(body), pictures, List.of());

    assertThat(printed.unavailable()).isEmpty();
    assertConforms(printed);
  }

  @Test
  void aPictureInColoursOfAPressIsReportedAndLeftOut() {
    PrintedPdf printed =
        Prints.PRINTER.print(
            Prints.document("<p>Before <img src='../print/ink.jpg' alt='A dot'/> after</p>"),
            Map.of("print/ink.jpg", Torture.cmyk()),
            List.of());

    assertThat(printed.unavailable()).containsExactly("../print/ink.jpg");
    assertConforms(printed);
  }

  @Test
  void anEmptyDocumentConforms() {
    assertConforms(
        Prints.PRINTER.print(
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><link rel='stylesheet' href='print.css'/></head><body></body></html>"));
    assertConforms(Prints.print("<p>One word</p>"));
  }

  @Test
  void theCheckFindsErrors() {
    byte[] pdf = Prints.print("<p>One word</p>").bytes();
    byte[] broken = Broken.withoutStructure(pdf);

    assertThat(Conformity.faultsOfUa(broken)).isNotEmpty();
    assertThat(Conformity.faultsOfA(broken)).isNotEmpty();
  }

  private static void assertConforms(PrintedPdf printed) {
    assertThat(Conformity.faultsOfUa(printed.bytes())).isEmpty();
    assertThat(Conformity.faultsOfA(printed.bytes())).isEmpty();
    assertThat(TagTree.faults(printed.bytes())).isEmpty();
  }
}
