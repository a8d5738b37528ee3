package dev.standpoint.render.pdf.script;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The direction of text, by its letters and by the attribute {@code dir} (HTML, 3.2.6.4). */
public final class Direction {

  private enum Strength {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    NONE
  }

  public static final String ATTRIBUTE = "dir";

  private static final String RIGHT_TO_LEFT = "rtl";
  private static final String LEFT_TO_RIGHT = "ltr";
  private static final String BY_CONTENT = "auto";

  /** The first character of Hebrew; no right-to-left script comes before it in Unicode. */
  private static final char FIRST = '\u0590';

  private Direction() {}

  /** Whether any part of a text may be displayed in another order than it is read. */
  public static boolean mayReorder(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && isRightToLeftCharacter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Letters, Arabic numbers and controls that can turn text around (UAX 9, table 4). */
  private static boolean isRightToLeftCharacter(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default -> false;
    };
  }

  /** Replaces {@code dir="auto"} by the direction of the content, so that styles can see it. */
  public static void resolveAuto(Element element) {
    boolean isIsolated = element.getTagName().equals("bdi") && !element.hasAttribute(ATTRIBUTE);
    if (isIsolated || of(element).equals(BY_CONTENT)) {
      boolean toLeft = firstStrong(element) == Strength.RIGHT_TO_LEFT;
      element.setAttribute(ATTRIBUTE, toLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }
  }

  /**
   * The first letter of the content, not of parts with a direction of their own (HTML, 3.2.6.4).
   */
  private static Strength firstStrong(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      Strength strong = Strength.NONE;
      if (node instanceof Text text) {
        strong = firstStrong(text.getData());
      } else if (node instanceof Element child && !child.hasAttribute(ATTRIBUTE)) {
        strong = firstStrong(child);
      }
      if (strong != Strength.NONE) {
        return strong;
      }
    }
    return Strength.NONE;
  }

  private static Strength firstStrong(String text) {
    return text.codePoints()
        .mapToObj(Direction::strength)
        .filter(strong -> strong != Strength.NONE)
        .findFirst()
        .orElse(Strength.NONE);
  }

  private static Strength strength(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Strength.LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Strength.RIGHT_TO_LEFT;
      default -> Strength.NONE;
    };
  }

  /** By the nearest element with a direction, else left to right. */
  static boolean isRightToLeft(@Nullable Node node) {
    for (Node around = node; around != null; around = around.getParentNode()) {
      if (around instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
        return of(element).equals(RIGHT_TO_LEFT);
      }
    }
    return false;
  }

  /** Whether an element overrides the direction of letters, as {@code bdo} does. */
  static boolean isForced(Element element) {
    return element.getTagName().equals("bdo");
  }

  /** The value of the attribute in lower case; empty if there is none. */
  private static String of(Element element) {
    return element.getAttribute(ATTRIBUTE).toLowerCase(Locale.ROOT);
  }
}
