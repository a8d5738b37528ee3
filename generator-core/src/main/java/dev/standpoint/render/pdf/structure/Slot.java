package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfDictionary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A place in the structure's order that takes what is painted of one text or picture: a reference
 * for each stretch of marked content.
 */
public final class Slot implements Kid {

  private final StructureNode owner;
  private final @Nullable Element repeated;
  private final List<PdfDictionary> references = new ArrayList<>();

  /** {@code repeated} is the head or foot of a table that each of its pages shows again. */
  Slot(StructureNode owner, @Nullable Element repeated) {
    this.owner = owner;
    this.repeated = repeated;
  }

  StructureNode owner() {
    return owner;
  }

  /** What is painted again on every page that its table reaches, and counts on the first alone. */
  public @Nullable Element repeated() {
    return repeated;
  }

  void add(PdfDictionary reference) {
    references.add(reference);
  }

  List<PdfDictionary> references() {
    return references;
  }
}
