package dev.standpoint.render.chart.drawing;

import java.util.List;
import java.util.stream.Stream;

/** A picture laid out, before it is written for a medium. */
public record Scene(double width, double height, List<Item> items) {

  public Scene {
    items = List.copyOf(items);
  }

  /** All of its texts. */
  public List<Item.Label> labels() {
    return flat(items).filter(Item.Label.class::isInstance).map(Item.Label.class::cast).toList();
  }

  public List<Item.Link> links() {
    return flat(items).filter(Item.Link.class::isInstance).map(Item.Link.class::cast).toList();
  }

  private static Stream<Item> flat(List<Item> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Item.Link link
                    ? Stream.concat(Stream.of(link), flat(link.items()))
                    : Stream.of(item));
  }
}
