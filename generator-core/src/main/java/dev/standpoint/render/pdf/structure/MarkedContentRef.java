package dev.standpoint.render.pdf.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The place of one text or picture in the structure. Painting fills it with the ids of marked
 * content: usually one, several if the text runs over pages. A long document has hundreds of
 * thousands of these places, so they are kept small.
 */
public final class MarkedContentRef implements StructureChild {

  private static final int[] NONE = {};

  private final StructureNode owner;
  private final @Nullable Element repeated;

  /** Pairs of a page, counted from 1, and the id (MCID) of marked content on it. */
  private int[] marks = NONE;

  /** {@code repeated} is the {@code thead} or {@code tfoot} that it is in. */
  MarkedContentRef(StructureNode owner, @Nullable Element repeated) {
    this.owner = owner;
    this.repeated = repeated;
  }

  StructureNode owner() {
    return owner;
  }

  /** The {@code thead} or {@code tfoot}, which is painted on each page but is content only once. */
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
