package dev.standpoint.render.pdf.script;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Writes right-to-left text glyph by glyph in reading order, which is the order that a reader of
 * the PDF expects. Glyphs of presentation forms get the letter as their actual text (ISO 32000-1,
 * 14.9.4).
 *
 * <p>Lengths are in thousandths of the font's size, as in the font; x is 0 at the right edge.
 */
final class RightToLeftWriter {

  private final PdfContentByte page;
  private final BaseFont font;
  private final Look look;

  /** Glyphs and moves that are not written yet, shown together to save operators. */
  private PdfTextArray waiting = new PdfTextArray();

  private boolean waits;

  /** Whether the first letter, which Flying Saucer shows, is on the page. */
  private boolean begun;

  /** Where PDF would draw the next glyph, in thousandths of the size from the right edge. */
  private float pen;

  /** The left edge of the last letter, in the same unit; it decreases. */
  private float left;

  /** The size in points, and whether to imitate a bold or slanted font. */
  record Look(float size, boolean bold, boolean slanted) {}

  RightToLeftWriter(PdfContentByte page, BaseFont font, Look look) {
    this.page = page;
    this.font = font;
    this.look = look;
  }

  /**
   * @param stretch the width that justification adds after a character
   * @param first shows the first character through Flying Saucer, which sets colour and font
   */
  void write(String text, ToDoubleFunction<String> stretch, Consumer<String> first) {
    AccentPosition.Base base = AccentPosition.NONE;
    for (int at = 0; at < text.length(); ) {
      String letter = Character.toString(text.codePointAt(at));
      at += letter.length();
      if (begun && AccentPosition.is(letter, font)) {
        base = accent(base, letter);
      } else {
        left -= font.getWidth(MirroredCharacters.of(letter));
        base = AccentPosition.base(letter, font, left);
        show(letter, first);
      }
      left -= (float) stretch.applyAsDouble(letter);
    }
    flush();
    end();
  }

  private void show(String letter, Consumer<String> first) {
    String glyph = MirroredCharacters.of(letter);
    String meant = ArabicForms.letters(letter);
    // Not for a ligature: readers that reverse each actual text would reverse its two letters.
    boolean replaced = meant.length() == letter.length() && !meant.equals(glyph);
    if (begun) {
      moveTo(left);
    }
    if (replaced) {
      flush();
      page.beginMarkedContentSequence(PdfName.SPAN, actual(meant), true);
    }
    if (begun) {
      waiting.add(glyph);
      waits = true;
    } else {
      first.accept(glyph);
    }
    if (replaced) {
      flush();
      page.endMarkedContentSequence();
    }
    pen = left + font.getWidth(glyph);
    if (!begun) {
      begin();
    }
  }

  private static PdfDictionary actual(String text) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
    return properties;
  }

  private AccentPosition.Base accent(AccentPosition.Base base, String mark) {
    AccentPosition accent = AccentPosition.on(base, mark, font);
    moveTo(accent.left());
    flush();
    if (accent.rise() != 0) {
      page.setTextRise(accent.rise() * look.size / 1000);
    }
    waiting.add(mark);
    waits = true;
    flush();
    if (accent.rise() != 0) {
      page.setTextRise(0);
    }
    pen += font.getWidth(mark);
    return accent.above();
  }

  /** Starts at the place of the first letter, with the font and look that it was shown in. */
  private void begin() {
    begun = true;
    float x = page.getXTLM();
    float y = page.getYTLM();
    page.beginText();
    page.setFontAndSize(font, look.size);
    if (look.bold) {
      page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
      page.setLineWidth(look.size * 0.04f);
    }
    page.setTextMatrix(1, 0, look.slanted ? 0.21256f : 0, 1, x, y);
    pen = left;
  }

  private void end() {
    if (begun) {
      if (look.bold) {
        page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        page.setLineWidth(1);
      }
      page.endText();
    }
  }

  /** Numbers in an array of text move to the left (ISO 32000-1, 9.4.3). */
  private void moveTo(float x) {
    if (x != pen) {
      waiting.add(pen - x);
      waits = true;
      pen = x;
    }
  }

  private void flush() {
    if (waits) {
      page.showText(waiting);
      waiting = new PdfTextArray();
      waits = false;
    }
  }
}
