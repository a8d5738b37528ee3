package dev.standpoint.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The glyphs on the first page of a PDF, in the order of painting; lengths in points. */
final class Glyphs {

  record Glyph(String text, float left, float right, float y) {}

  private Glyphs() {}

  static List<Glyph> of(PrintedPdf printed) {
    Reader reader = new Reader();
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      reader.setEndPage(1);
      reader.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.glyphs;
  }

  /** The glyphs of each line, the highest line first, from left to right. */
  static List<List<Glyph>> lines(PrintedPdf printed) {
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> fromTheTop = new ArrayList<>(of(printed));
    fromTheTop.sort(Comparator.comparing(glyph -> -glyph.y));
    for (Glyph glyph : fromTheTop) {
      if (lines.isEmpty() || lines.get(lines.size() - 1).get(0).y - glyph.y > 6) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    lines.forEach(line -> line.sort(Comparator.comparing(Glyph::left)));
    return lines;
  }

  /** The text of each line from left to right. */
  static List<String> seen(PrintedPdf printed) {
    return lines(printed).stream().map(Glyphs::text).map(String::strip).toList();
  }

  /** The text in the order of painting. */
  static String painted(PrintedPdf printed) {
    return text(of(printed));
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static final class Reader extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      float left = matrix.getTranslateX();
      float right = left + displacement.getX() * matrix.getScalingFactorX();
      glyphs.add(new Glyph(font.toUnicode(code), left, right, matrix.getTranslateY()));
    }
  }
}
