package dev.standpoint.render.pdf.script;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Splits inline boxes whose contents are no longer side by side after reordering. */
final class BoxFragments {

  /** Positions in a line from the left, both inclusive. */
  private record Stretch(int first, int last) {

    boolean holds(int place) {
      return first <= place && place <= last;
    }
  }

  /** The position of each piece in its line, from the left. */
  private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

  private BoxFragments(List<Object> fromTheLeft) {
    fromTheLeft.forEach(content -> places.put(content, places.size()));
  }

  /** The contents are the same objects as in the line, in the order in which they are seen. */
  static void split(LineBox line, List<Object> fromTheLeft) {
    new BoxFragments(fromTheLeft).split(line.getChildren());
  }

  private void split(List<? super InlineLayoutBox> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof InlineLayoutBox box && !places.containsKey(box)) {
        List<InlineLayoutBox> others = takeApart(box);
        siblings.addAll(i + 1, others);
        i += others.size();
        split(box.getInlineChildren());
        others.forEach(other -> split(other.getInlineChildren()));
      }
    }
  }

  /** Moves all but the stretch with the box's first words to new boxes, which it returns. */
  private List<InlineLayoutBox> takeApart(InlineLayoutBox box) {
    List<Integer> inside = new ArrayList<>();
    collect(box, inside);
    List<Stretch> stretches = stretches(new TreeSet<>(inside));
    if (stretches.size() < 2) {
      return List.of();
    }
    boolean starts = box.isStartsHere();
    boolean ends = box.isEndsHere();
    List<InlineLayoutBox> others = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean own = stretch.holds(inside.get(0));
      InlineLayoutBox part = own ? box : take(box, stretch);
      part.setStartsHere(starts && stretch.equals(stretches.get(0)));
      part.setEndsHere(ends && stretch.equals(stretches.get(stretches.size() - 1)));
      if (!own) {
        others.add(part);
      }
    }
    return others;
  }

  /** The positions of all pieces in a box, in reading order. */
  private void collect(Object content, List<Integer> inside) {
    if (places.containsKey(content)) {
      inside.add(places.get(content));
    } else if (content instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(child -> collect(child, inside));
    }
  }

  /** The fewest stretches without a gap. */
  private static List<Stretch> stretches(SortedSet<Integer> inside) {
    List<Stretch> stretches = new ArrayList<>();
    for (int place : inside) {
      int end = stretches.size() - 1;
      if (end >= 0 && stretches.get(end).last == place - 1) {
        stretches.set(end, new Stretch(stretches.get(end).first, place));
      } else {
        stretches.add(new Stretch(place, place));
      }
    }
    return stretches;
  }

  /** A new box like this one with the contents of one stretch, which leave this one. */
  private InlineLayoutBox take(InlineLayoutBox box, Stretch stretch) {
    InlineLayoutBox part = like(box);
    for (Object child : List.copyOf(box.getInlineChildren())) {
      List<Integer> inside = new ArrayList<>();
      collect(child, inside);
      if (!inside.isEmpty() && inside.stream().allMatch(stretch::holds)) {
        box.getInlineChildren().remove(child);
        add(part, child);
      } else if (inside.stream().anyMatch(stretch::holds)) {
        add(part, take((InlineLayoutBox) child, stretch));
      }
    }
    return part;
  }

  /** A copy without contents, which has the style and the height of the line. */
  private static InlineLayoutBox like(InlineLayoutBox box) {
    InlineLayoutBox part = box.copyOf();
    part.setParent(box.getParent());
    if (box.getPseudoElementOrClass() != null) {
      part.setPseudoElementOrClass(box.getPseudoElementOrClass());
    }
    part.setY(box.getY());
    part.setBaseline(box.getBaseline());
    if (box.getTextDecorations() != null) {
      part.setTextDecorations(box.getTextDecorations());
    }
    return part;
  }

  private static void add(InlineLayoutBox box, Object child) {
    box.getInlineChildren().add(child);
    if (child instanceof InlineText text) {
      text.setParent(box);
    } else {
      ((Box) child).setParent(box);
    }
  }
}
