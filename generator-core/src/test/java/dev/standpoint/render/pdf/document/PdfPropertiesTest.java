package dev.standpoint.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.pdf.Prints;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.junit.jupiter.api.Test;

class PdfPropertiesTest {

  @Test
  void titleAuthorDateAndLanguageComeFromTheHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.PRINTER.print(Prints.briefing()).bytes())) {
      PDDocumentInformation info = pdf.getDocumentInformation();

      assertThat(info.getTitle()).isEqualTo("The Vik crossing: who stands where");
      assertThat(info.getAuthor()).isEqualTo("Norra Institute of Public Policy");
      assertThat(info.getProducer()).isEqualTo("Standpoint");
      assertThat(info.getCreationDate().toInstant())
          .isEqualTo(Instant.parse("2031-03-18T00:00:00Z"));
      assertThat(info.getModificationDate()).isEqualTo(info.getCreationDate());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theWindowShowsTheTitleAndTheBookmarks() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.PRINTER.print(Prints.briefing()).bytes())) {
      assertThat(pdf.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void aDocumentWithoutADateGivesAPdfWithoutADate() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print("<p>one</p>").bytes())) {
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  @Test
  void theIdDependsOnTheContentOnly() throws IOException {
    assertThat(id("<p>one</p>")).isEqualTo(id("<p>one</p>")).isNotEqualTo(id("<p>two</p>"));
  }

  private static String id(String body) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print(body).bytes())) {
      return String.valueOf(pdf.getDocument().getTrailer().getDictionaryObject(COSName.ID));
    }
  }
}
