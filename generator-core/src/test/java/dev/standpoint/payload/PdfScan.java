package dev.standpoint.payload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds what runs in a PDF, and links that are not of the web. */
final class PdfScan {

  private static final Set<COSName> ACTS =
      Set.of(
          COSName.JS,
          COSName.AA,
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("Launch"),
          COSName.getPDFName("XFA"));

  private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:|tel:).*");

  private final List<String> found = new ArrayList<>();

  private PdfScan() {}

  /** One line for each. */
  static List<String> findings(byte[] file) throws IOException {
    PdfScan scan = new PdfScan();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        scan.visit(pdf.getDocument().getObjectFromPool(key).getObject());
      }
    }
    return scan.found;
  }

  /** Indirect objects are visited on their own. */
  private void visit(COSBase part) {
    if (part instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i));
      }
    } else if (part instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        if (ACTS.contains(key)) {
          found.add(key.getName());
        }
        visit(dictionary.getItem(key));
      }
      String uri = dictionary.getString(COSName.URI, "");
      if (!uri.isEmpty() && !OUTSIDE.matcher(uri).matches()) {
        found.add(uri);
      }
    }
  }
}
