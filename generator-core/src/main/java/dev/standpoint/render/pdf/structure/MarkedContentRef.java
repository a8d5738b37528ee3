package dev.standpoint.render.pdf.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A place in the structure's order that takes what is painted of one text or picture: a stretch of
 * marked content, or several. A long document has hundreds of thousands, most of one stretch.
 */
public final class MarkedContentRef implements StructureChild {

  private static final int[] NONE = {};

  private final StructureNode owner;
  private final @Nullable Element repeated;

  /** Page (from 1) and id of the marked content on it, in turn. */
  private int[] marks = NONE;

  /** {@code repeated} is the head or foot of a table that each of its pages shows again. */
  MarkedContentRef(StructureNode owner, @Nullable Element repeated) {
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

  void add(int page, int id) {
    marks = Arrays.copyOf(marks, marks.length + 2);
    marks[marks.length - 2] = page;
    marks[marks.length - 1] = id;
  }

  int count() {
    return marks.length / 2;
  }

  int page(int mark) {
    return marks[2 * mark];
  }

  int id(int mark) {
    return marks[2 * mark + 1];
  }
}
