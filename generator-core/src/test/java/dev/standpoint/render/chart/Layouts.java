package dev.standpoint.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every picture. */
final class Layouts {

  private Layouts() {}

  /** No label overlaps another or reaches out of the picture. */
  static void assertLegible(Scene scene) {
    Box picture = new Box(0, 0, scene.width(), scene.height());
    List<Item.Label> labels = scene.labels();
    assertThat(labels).allMatch(label -> picture.holds(label.box()));
    for (int i = 0; i < labels.size(); i++) {
      Item.Label label = labels.get(i);
      assertThat(labels.subList(i + 1, labels.size()))
          .as("what overlaps %s", label)
          .noneMatch(other -> label.box().overlaps(other.box()));
    }
  }
}
