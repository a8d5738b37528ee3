package dev.standpoint.render.pdf.script;

import com.lowagie.text.pdf.BaseFont;
import dev.standpoint.render.pdf.font.FoundFont;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** A font of the theme and the characters that it can show, cached by blocks of 256. */
public final class FontFace {

  private static final int BLOCK = 256;

  private final FontDescription description;

  /** For each block that was asked for, the characters that can be drawn as they are. */
  private final @Nullable BitSet[] plain = new BitSet[(Character.MAX_VALUE + 1) / BLOCK];

  /** Null for a font that the style declares. */
  private final @Nullable FoundFont found;

  /** A font that the style declares. */
  FontFace(FontDescription description) {
    this(description, null);
  }

  /** A font of the library. */
  FontFace(FontDescription description, @Nullable FoundFont found) {
    this.description = description;
    this.found = found;
  }

  /** Where it comes from, if the style does not declare it. */
  Optional<FoundFont> found() {
    return Optional.ofNullable(found);
  }

  FontDescription description() {
    return description;
  }

  BaseFont font() {
    return description.getFont();
  }

  /** Whether the font itself has a glyph for it. */
  boolean shows(int codePoint) {
    return font().charExists(codePoint);
  }

  boolean shows(String text) {
    return text.codePoints().allMatch(this::shows);
  }

  /**
   * Whether a text can be drawn as it is: the font has all its characters, and none is invisible.
   * Always false for characters outside the Basic Multilingual Plane.
   */
  public boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      BitSet block = plain[c / BLOCK];
      if (!(block == null ? plain(c / BLOCK) : block).get(c % BLOCK)) {
        return false;
      }
    }
    return true;
  }

  private BitSet plain(int number) {
    BitSet block = new BitSet(BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      int c = number * BLOCK + i;
      block.set(i, shows(c) && !InvisibleCharacters.is(c));
    }
    plain[number] = block;
    return block;
  }

  /** How much this differs from another face in weight and slant; slant matters more. */
  int distance(FontFace other) {
    return distance(other.description.getWeight(), other.isSlanted());
  }

  int distance(int weight, boolean slanted) {
    int weights = Math.abs(description.getWeight() - weight);
    return isSlanted() == slanted ? weights : 1000 + weights;
  }

  private boolean isSlanted() {
    return description.getStyle() != IdentValue.NORMAL;
  }
}
