package dev.standpoint.render.chart.drawing;

import java.util.List;
import java.util.stream.Stream;

/** A picture with its layout, before it is written for a medium. */
public record Scene(double width, double height, List<DrawingItem> items) {

  public Scene {
    items = List.copyOf(items);
  }

  /** All labels, also those in links. */
  public List<DrawingItem.Label> labels() {
    return flat(items)
        .filter(DrawingItem.Label.class::isInstance)
        .map(DrawingItem.Label.class::cast)
        .toList();
  }

  /** All links in the order in which the Tab key visits them. */
  public List<DrawingItem.Link> links() {
    return flat(items)
        .filter(DrawingItem.Link.class::isInstance)
        .map(DrawingItem.Link.class::cast)
        .toList();
  }

  /** Each item before its parts, to any depth. */
  private static Stream<DrawingItem> flat(List<DrawingItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof DrawingItem.Link link
                    ? Stream.concat(Stream.of(link), flat(link.items()))
                    : Stream.of(item));
  }
}
