package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the events: labels lie apart and inside the picture, and every event has its link. */
class RandomTimelinesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 90);
  }

  /** Most packs are small, so most of these are. */
  private static int count(long seed) {
    return seed % 5 == 0 ? (int) (1 + seed * 7919 % 500) : (int) (1 + seed * 31 % 70);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void labelsLieApartInsideThePicture(long seed) {
    Chart chart = Timelines.chart(Timelines.marks(seed, count(seed)));

    Stream.concat(Stream.of(chart.wide(), chart.narrow()), chart.paper().stream())
        .forEach(Layouts::assertLegible);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyEventHasOneLinkUnlessBarsCountThem(long seed) {
    List<TimelineMark> marks = Timelines.marks(seed, count(seed));
    Chart chart = Timelines.chart(marks);
    Set<String> all = marks.stream().map(TimelineMark::href).collect(Collectors.toSet());

    for (Scene scene : List.of(chart.wide(), chart.narrow())) {
      List<DrawingItem.Link> links = scene.links();
      Set<String> hrefs = links.stream().map(DrawingItem.Link::href).collect(Collectors.toSet());
      boolean counted = links.stream().anyMatch(link -> link.title().matches(".* and \\d+ more"));
      assertThat(hrefs).hasSize(links.size()).isSubsetOf(all);
      assertThat(hrefs.size() == all.size() || counted).isTrue();
    }
    Set<String> onPaper = new HashSet<>();
    chart.paper().forEach(s -> s.links().forEach(link -> onPaper.add(link.href())));
    assertThat(all).containsAll(onPaper);
  }
}
