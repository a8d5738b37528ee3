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
 * Shows letters from right to left, one after the other as they are read, for that is the order in
 * which a PDF has its text. Where a letter's form is a character of its own, it says which letter
 * it is of.
 *
 * <p>Lengths are in thousandths of the font's size, as in the font; 0 is the right edge.
 */
final class RightToLeftWriter {

  private final PdfContentByte page;
  private final BaseFont font;
  private final Look look;
  private PdfTextArray waiting = new PdfTextArray();
  private boolean waits;
  private boolean begun;
  private float pen;
  private float left;

  /** The size in points; bold and slanted where the font is neither, but is to look so. */
  record Look(float size, boolean bold, boolean slanted) {}

  RightToLeftWriter(PdfContentByte page, BaseFont font, Look look) {
    this.page = page;
    this.font = font;
    this.look = look;
  }

  /**
   * @param stretch what is added behind a character
   * @param first shows the first character, and with it sets colour and font
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
    // A ligature stands for itself: a reader that turns each form's text would turn its two
    // letters.
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

  /** Where the first letter was shown, with what was set for it. */
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
