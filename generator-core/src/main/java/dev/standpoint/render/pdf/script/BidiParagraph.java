package dev.standpoint.render.pdf.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * The lines of a paragraph as one text: the direction of a character may depend on text in another
 * line.
 */
final class BidiParagraph {

  /** In place of a box: OBJECT REPLACEMENT CHARACTER, which is neutral. */
  private static final char OBJECT = '\uFFFC';

  /** In place of an empty box: ZERO WIDTH SPACE, which changes no level. */
  private static final char NOTHING = '\u200B';

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  private static final char END_OF_OVERRIDE = '\u202C';

  /**
   * A part of a line: a text or a box.
   *
   * @param levels one for each character of a text; a single one for a box
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Leaf(Object content, byte[] levels) {}

  /** Where a leaf is in the text of the paragraph. */
  private record Place(Object content, int start, int end) {}

  private final boolean rightToLeft;
  private final StringBuilder text = new StringBuilder();
  private final Map<LineBox, List<Place>> lines = new LinkedHashMap<>();

  BidiParagraph(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** Whether no part of it has to move. */
  boolean isPlain() {
    return !rightToLeft && !Direction.mayReorder(text.toString());
  }

  void add(LineBox line) {
    List<Place> places = new ArrayList<>();
    lines.put(line, places);
    for (Box child : line.getChildren()) {
      add(child, places);
    }
    text.append(' ');
  }

  private void add(Box box, List<Place> places) {
    if (!(box instanceof InlineLayoutBox inline)) {
      add(box, OBJECT, places);
    } else if (inline.getInlineChildCount() == 0) {
      add(box, NOTHING, places);
    } else {
      addChildren(inline, places);
    }
  }

  private void add(Box box, char sign, List<Place> places) {
    text.append(sign);
    places.add(new Place(box, text.length() - 1, text.length()));
  }

  private void addChildren(InlineLayoutBox inline, List<Place> places) {
    Element turned = turned(inline);
    if (turned != null && inline.isStartsHere()) {
      open(turned);
    }
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText part) {
        add(part, places);
      } else {
        add((Box) child, places);
      }
    }
    if (turned != null && inline.isEndsHere()) {
      close(turned);
    }
  }

  private void add(InlineText part, List<Place> places) {
    if (part.isDynamicFunction()) {
      // A page number takes the direction of the paragraph, not of the words before it.
      text.append(rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK);
    }
    int start = text.length();
    text.append(part.getSubstring());
    places.add(new Place(part, start, text.length()));
  }

  /** The element of a box if it has a direction of its own. */
  private static @Nullable Element turned(InlineLayoutBox inline) {
    Element element = inline.getElement();
    return element != null
            && inline.getPseudoElementOrClass() == null
            && element.hasAttribute(Direction.ATTRIBUTE)
        ? element
        : null;
  }

  private void open(Element element) {
    boolean toLeft = Direction.isRightToLeft(element);
    text.append(toLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
    if (Direction.isForced(element)) {
      text.append(toLeft ? RIGHT_TO_LEFT_OVERRIDE : LEFT_TO_RIGHT_OVERRIDE);
    }
  }

  private void close(Element element) {
    if (Direction.isForced(element)) {
      text.append(END_OF_OVERRIDE);
    }
    text.append(END_OF_ISOLATE);
  }

  /** The leaves of each line in reading order. */
  Map<LineBox, List<Leaf>> leaves() {
    String whole = text.toString();
    byte[] levels = BidiLevels.of(whole, rightToLeft);
    Map<LineBox, List<Leaf>> leaves = new LinkedHashMap<>();
    lines.forEach((line, places) -> leaves.put(line, leaves(places, whole, levels)));
    return leaves;
  }

  private List<Leaf> leaves(List<Place> places, String whole, byte[] levels) {
    resetEnd(places, whole, levels);
    List<Leaf> leaves = new ArrayList<>();
    for (Place place : places) {
      leaves.add(new Leaf(place.content, Arrays.copyOfRange(levels, place.start, place.end)));
    }
    return leaves;
  }

  /** Rule L1: spaces at the end of a line get the level of the paragraph. */
  private void resetEnd(List<Place> places, String whole, byte[] levels) {
    int end = places.isEmpty() ? 0 : places.get(places.size() - 1).end;
    int start = places.isEmpty() ? 0 : places.get(0).start;
    while (end > start && isSpace(whole.charAt(end - 1))) {
      end--;
      levels[end] = (byte) (rightToLeft ? 1 : 0);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || InvisibleCharacters.is(c);
  }
}
