package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.chart.timeline.TimelineChart;
import dev.standpoint.render.chart.timeline.TimelineMark;
import dev.standpoint.render.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** A chart in the PDF: its shapes are a drawing, its labels are text with links. */
class PrintedChartTest {

  private static final PrintedPdf PRINTED = Prints.print(timeline(30) + "<p>After</p>");

  /** Marks on as many days, each with a link to a heading. */
  static String timeline(int days) {
    List<TimelineMark> marks =
        IntStream.rangeClosed(1, days)
            .mapToObj(
                day -> {
                  Edtf when = Edtf.of(LocalDate.of(2031, 3, 1).plusDays(day));
                  String name = "Event " + day;
                  Event.Status standing = Event.Status.UNSTATED;
                  return new TimelineMark(when, "", name, standing, "talks", Tone.EVENT, "#after");
                })
            .toList();
    return TimelineChart.of(marks, LocalDate.of(2031, 3, 12), Words.in("en")).print()
        + "<h2 id=\"after\">What came of it</h2>";
  }

  @Test
  void itsWordsAreTextInTheDocumentsFonts() {
    String text = String.join(" ", Prints.pages(PRINTED));

    assertThat(text).contains("As of 12 March 2031", "talks", "Event 1 ", "Event 30 ", "After");
    assertThat(PRINTED.unprintable()).isEmpty();
    assertThat(PRINTED.unavailable()).isEmpty();
  }

  @Test
  void itsShapesAreDrawnAndItsNamesAreLinks() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRINTED.bytes())) {
      PDPage first = pdf.getPage(0);

      assertThat(drawings(first)).isEqualTo(2);
      assertThat(first.getAnnotations()).hasSizeGreaterThanOrEqualTo(30);
    }
  }

  private static long drawings(PDPage page) {
    PDResources resources = page.getResources();
    return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
        .filter(name -> isDrawing(resources, name))
        .count();
  }

  private static boolean isDrawing(PDResources resources, COSName name) {
    try {
      return resources.getXObject(name) instanceof PDFormXObject drawing
          && drawing.getContentStream().toByteArray().length > 1_000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
