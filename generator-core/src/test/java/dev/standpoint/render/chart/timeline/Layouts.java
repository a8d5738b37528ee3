package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.Scene;
import java.util.List;

/** What holds of every picture. */
public final class Layouts {

  private Layouts() {}

  /** No label overlaps another or reaches out of the picture. */
  public static void assertLegible(Scene scene) {
    Box picture = new Box(0, 0, scene.width(), scene.height());
    List<DrawingItem.Label> labels = scene.labels();
    assertThat(labels).allMatch(label -> picture.holds(label.box()));
    for (int i = 0; i < labels.size(); i++) {
      DrawingItem.Label label = labels.get(i);
      assertThat(labels.subList(i + 1, labels.size()))
          .as("what overlaps %s", label)
          .noneMatch(other -> label.box().overlaps(other.box()));
    }
  }
}
