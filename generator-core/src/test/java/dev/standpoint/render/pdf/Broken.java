package dev.standpoint.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Broken PDFs, to show that our checks of PDFs find errors. */
final class Broken {

  private Broken() {}

  static byte[] withoutStructure(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
