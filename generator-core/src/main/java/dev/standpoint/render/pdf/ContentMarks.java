package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.structure.MarkedContentRef;
import dev.standpoint.render.pdf.structure.StructureTree;
import org.jspecify.annotations.Nullable;

/**
 * The marked content of one page (ISO 32000-1, 14.6): everything painted is content of the
 * structure or an artifact. A sequence stays open as long as what is painted is of the same kind.
 */
final class ContentMarks {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final StructureTree structure;
  private final PdfWriter writer;
  private final PdfContentByte page;
  private @Nullable Object open;
  private boolean whole;

  ContentMarks(StructureTree structure, PdfWriter writer, PdfContentByte page) {
    this.structure = structure;
    this.writer = writer;
    this.page = page;
  }

  /** What follows is text or a picture of the structure. */
  void content(MarkedContentRef slot) {
    if (open != slot && !whole) {
      close();
      structure.open(slot, page, writer);
      open = slot;
    }
  }

  /** What follows is there for the eye alone: lines, backgrounds, running heads. */
  void artifact() {
    if (open != ARTIFACT && !whole) {
      close();
      page.beginMarkedContentSequence(ARTIFACT);
      open = ARTIFACT;
    }
  }

  /** Keeps what is open, whatever the task paints: a picture is made of many shapes. */
  void whole(Runnable task) {
    boolean around = whole;
    whole = true;
    try {
      task.run();
    } finally {
      whole = around;
    }
  }

  void close() {
    if (open != null && !whole) {
      page.endMarkedContentSequence();
      open = null;
    }
  }
}
