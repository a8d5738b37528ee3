package dev.standpoint.render.pdf.script;

import static java.util.Objects.requireNonNull;

import dev.standpoint.render.pdf.font.FoundFont;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws texts that need several fonts or are read from right to left. */
public final class TextPainter {

  /** Draws a text of one font from left to right. */
  public interface Pen {
    void draw(ITextFSFont font, String text, float x, float y, @Nullable JustificationInfo info);
  }

  private final FontRuns runs;
  private final ITextOutputDevice device;
  private final Pen pen;

  /** Sorted, so that messages come in the same order each time. */
  private final NavigableSet<Integer> unprintable = new TreeSet<>();

  private final NavigableSet<Integer> unjoined = new TreeSet<>();

  /** In the order of painting. */
  private final Set<FoundFont> used = new LinkedHashSet<>();

  public TextPainter(FontRuns runs, ITextOutputDevice device, Pen pen) {
    this.runs = runs;
    this.device = device;
    this.pen = pen;
  }

  /** Code points that no font could show so far. */
  public NavigableSet<Integer> unprintable() {
    return unprintable;
  }

  /** Letters that are shown isolated although they should join their neighbours. */
  public NavigableSet<Integer> unjoined() {
    return unjoined;
  }

  /** The fonts that are not of the style, as far as they were needed so far. */
  public Set<FoundFont> used() {
    return used;
  }

  /** Whether a text needs nothing of this class, so that Flying Saucer can draw it faster. */
  public boolean isPlain(String text, FSFont font) {
    return runs.face(font).isPlain(text);
  }

  public void draw(String text, FSFont font, float x, float y, @Nullable JustificationInfo info) {
    float at = x;
    for (FontRun run : runs.of(text, runs.face(font))) {
      note(run);
      JustificationInfo within = run.isLetterByLetter() ? info : null;
      pen.draw(run.font(font.getSize2D()), run.shown(), at, y, within);
      at += width(run, font, info);
    }
  }

  /** The same from right to left; {@code x} is still the left edge. */
  public void drawFromTheRight(
      String text, FSFont font, float x, float y, @Nullable JustificationInfo info) {
    List<FontRun> cut = runs.of(text, runs.face(font));
    float at = x + (float) cut.stream().mapToDouble(run -> width(run, font, info)).sum();
    for (FontRun run : cut) {
      note(run);
      if (run.missing()) {
        float left = at - width(run, font, info);
        pen.draw(run.font(font.getSize2D()), run.shown(), left, y, null);
      } else {
        write(run, run.font(font.getSize2D()), at, y, info);
      }
      at -= width(run, font, info);
    }
  }

  /** Draws a run leftwards from its right edge. */
  private void write(
      FontRun run, ITextFSFont font, float right, float y, @Nullable JustificationInfo info) {
    float size = font.getSize2D();
    new RightToLeftWriter(
            requireNonNull(device.getCurrentPage()), run.face().font(), look(run.face(), size))
        .write(
            run.shown(),
            letter -> info == null ? 0 : FontRun.stretch(letter, info) * 1000 / size,
            letter -> {
              float left = right - run.face().font().getWidthPoint(letter, size);
              pen.draw(font, letter, left, y, null);
            });
  }

  /** Imitates bold and italic as Flying Saucer does if the theme has no such font. */
  private RightToLeftWriter.Look look(FontFace face, float size) {
    FontDescription has = face.description();
    FontSpecification wants = device.getFontSpecification();
    boolean bold =
        wants != null && ITextFontResolver.convertWeightToInt(wants.fontWeight) > has.getWeight();
    boolean slanted =
        wants != null
            && wants.fontStyle == IdentValue.ITALIC
            && has.getStyle() == IdentValue.NORMAL;
    return new RightToLeftWriter.Look(device.getDeviceLength(size), bold, slanted);
  }

  /** The width of a run with what justification adds, in dots. */
  private static float width(FontRun run, FSFont font, @Nullable JustificationInfo info) {
    float stretch = info == null ? 0 : FontRun.stretch(run.text(), info);
    return run.width(font.getSize2D()) + stretch;
  }

  /** Notes what the reader of the messages has to know about a run. */
  private void note(FontRun run) {
    if (run.missing()) {
      ArabicForms.letters(run.text()).codePoints().forEach(unprintable::add);
    } else {
      run.face().found().ifPresent(used::add);
      run.text().codePoints().filter(ArabicForms::lacksForms).forEach(unjoined::add);
    }
  }
}
