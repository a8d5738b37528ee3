package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.structure.MarkedContentRef;
import dev.standpoint.render.pdf.structure.StructureTree;
import org.jspecify.annotations.Nullable;

/**
 * The marked content of one page (ISO 32000-1, 14.6): everything painted is content of the
 * structure or an artifact. A sequence stays open as long as the same place of the structure is
 * painted, so that a paragraph of many lines has one.
 */
final class ContentMarks {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final StructureTree structure;
  private final PdfWriter writer;
  private final PdfContentByte page;

  /** A place in the structure, {@link #ARTIFACT}, or null for none. */
  private @Nullable Object open;

  /** While a picture paints: its shapes must not open artifacts within its content. */
  private boolean keptOpen;

  ContentMarks(StructureTree structure, PdfWriter writer, PdfContentByte page) {
    this.structure = structure;
    this.writer = writer;
    this.page = page;
  }

  /** What is painted next is text or a picture of the structure. */
  void content(MarkedContentRef place) {
    if (open != place && !keptOpen) {
      close();
      structure.open(place, page, writer);
      open = place;
    }
  }

  /** What is painted next is only for the eye: lines, backgrounds, running heads. */
  void artifact() {
    if (open != ARTIFACT && !keptOpen) {
      close();
      page.beginMarkedContentSequence(ARTIFACT);
      open = ARTIFACT;
    }
  }

  /** Keeps the open sequence while the task paints: a picture consists of many shapes. */
  void keepOpen(Runnable task) {
    boolean before = keptOpen;
    keptOpen = true;
    try {
      task.run();
    } finally {
      keptOpen = before;
    }
  }

  /** Ends the open sequence if there is one; required before the graphics state changes. */
  void close() {
    if (open != null && !keptOpen) {
      page.endMarkedContentSequence();
      open = null;
    }
  }
}
