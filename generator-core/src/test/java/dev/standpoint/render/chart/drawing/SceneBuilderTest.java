package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneBuilderTest {

  private final SceneBuilder sketch = new SceneBuilder();

  @Test
  void aShapeIsAnElementOfSvgWithItsGeometry() {
    sketch.line(0, 1, 2, 3, ShapeStyle.AXIS);
    sketch.dot(1.25, 2, 4.5, ShapeStyle.SOLID, Tone.EVENT);
    sketch.bar(new Box(1, 2, 3, 4), 0, ShapeStyle.PALE, Tone.FOR);
    sketch.bar(new Box(1, 2, 3, 4), 2, ShapeStyle.PALE, Tone.FOR);

    assertThat(sketch.items())
        .containsExactly(
            new DrawingItem.Shape("path d=\"M0 1L2 3\"", ShapeStyle.AXIS, Tone.QUIET),
            new DrawingItem.Shape(
                "circle cx=\"1.3\" cy=\"2\" r=\"4.5\"", ShapeStyle.SOLID, Tone.EVENT),
            new DrawingItem.Shape(
                "rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"", ShapeStyle.PALE, Tone.FOR),
            new DrawingItem.Shape(
                "rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"2\"",
                ShapeStyle.PALE,
                Tone.FOR));
  }

  @Test
  void aHatchStaysWithinItsBox() {
    sketch.hatch(new Box(10, 20, 10, 8), Tone.EVENT);

    assertThat(sketch.items())
        .containsExactly(
            new DrawingItem.Shape(
                "path d=\"M10 24L14 20M10 28L18 20M14 28L20 22M18 28L20 26\"",
                ShapeStyle.HATCH,
                Tone.EVENT));
  }

  @Test
  void aHatchOfNoWidthHasNoLines() {
    sketch.hatch(new Box(10, 20, 0, 4), Tone.EVENT);

    assertThat(sketch.items())
        .containsExactly(new DrawingItem.Shape("path d=\"\"", ShapeStyle.HATCH, Tone.EVENT));
  }

  @Test
  void labelsOfLinksAreLabelsOfTheScene() {
    sketch.label("one", 0, 10, LabelType.TICK);
    sketch.link(
        "#a",
        "A",
        outer -> {
          outer.label("two", 0, 20, LabelType.TICK);
          outer.link("#b", "B", inner -> inner.label("three", 0, 30, LabelType.TICK));
        });

    Scene scene = sketch.scene(100, 50);

    assertThat(scene.labels())
        .extracting(DrawingItem.Label::text)
        .containsExactly("one", "two", "three");
    assertThat(scene.links()).extracting(DrawingItem.Link::href).containsExactly("#a", "#b");
  }

  @Test
  void aSceneKeepsTheItemsThatItWasMadeWith() {
    sketch.label("one", 0, 10, LabelType.TICK);
    Scene scene = sketch.scene(100, 50);

    sketch.label("two", 0, 20, LabelType.TICK);

    assertThat(scene.items()).hasSize(1);
  }

  @Test
  void aLinkKeepsTheItemsThatItWasMadeWith() {
    List<DrawingItem> items = new ArrayList<>();
    DrawingItem.Link link = new DrawingItem.Link("#a", "A", items);

    items.add(link);

    assertThat(link.items()).isEmpty();
  }

  @Test
  void theBoxOfALabelIsAroundItsLetters() {
    DrawingItem.Label label = new DrawingItem.Label("Vik", 5, 50, LabelType.LABEL, Tone.QUIET);

    Box box = label.box();

    assertThat(box.x()).isEqualTo(5);
    assertThat(box.width()).isEqualTo(LabelType.LABEL.width("Vik"));
    assertThat(box.y()).isLessThan(50 - 9);
    assertThat(box.bottom()).isBetween(50.0 + 3, 50.0 + 6);
  }
}
