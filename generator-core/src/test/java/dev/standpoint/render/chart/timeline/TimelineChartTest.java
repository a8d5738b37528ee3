package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TimelineChartTest {

  private static final TimelineMark SUMMIT = Timelines.mark("2031-03-11/2031-03-12", "Summit");
  private static final TimelineMark VOTE = Timelines.mark("2031-03-01", "Vote");
  private static final TimelineMark TALKS =
      Timelines.mark("2031-04-21~", "Talks", Event.Status.PLANNED);

  @Test
  void daysAreDotsAndLongerTimesAreBars() {
    assertThat(shapes(VOTE)).containsExactly("circle SOLID");
    assertThat(shapes(SUMMIT)).containsExactly("rect SOLID");
    assertThat(shapes(Timelines.mark("2031-02", "A month"))).containsExactly("rect PALE");
    assertThat(shapes(Timelines.mark("2031-22", "A summer"))).containsExactly("rect PALE");
  }

  @Test
  void whatIsNotCertainIsHatched() {
    assertThat(shapes(Timelines.mark("2031-02~", "About")))
        .containsExactly("rect PALE", "path HATCH");
    assertThat(shapes(Timelines.mark("2031-02-03?", "Perhaps"))).contains("path HATCH");
    assertThat(shapes(Timelines.mark("2031-02-03/..", "Since")))
        .containsExactly("rect SOLID", "path HATCH");
    assertThat(shapes(Timelines.mark("../2031-02-03", "Until")))
        .containsExactly("rect SOLID", "path HATCH");
  }

  @Test
  void howAnEventStandsIsSeenWithoutColours() {
    assertThat(shapes(Timelines.mark("2031-05-01", "A", Event.Status.PLANNED)))
        .containsExactly("circle HOLLOW");
    assertThat(shapes(Timelines.mark("2031-03-01", "B", Event.Status.ALLEGED)))
        .containsExactly("circle DASHED");
    assertThat(shapes(Timelines.mark("2031-03-01", "C", Event.Status.CANCELLED)))
        .containsExactly("circle HOLLOW", "path STRIKE");
  }

  /** In the wide layout. */
  private static List<String> shapes(TimelineMark mark) {
    Chart chart = Timelines.chart(List.of(mark));
    return chart.wide().links().get(0).items().stream()
        .filter(DrawingItem.Shape.class::isInstance)
        .map(item -> (DrawingItem.Shape) item)
        .map(shape -> shape.element().replaceAll(" .*", "") + " " + shape.style())
        .toList();
  }

  @Test
  void theAsOfDateIsALineWithItsName() {
    Chart chart = Timelines.chart(List.of(VOTE, SUMMIT, TALKS));

    assertThat(chart.wide().labels())
        .extracting(DrawingItem.Label::text)
        .contains("As of 12 March 2031");
    assertThat(chart.wide().items())
        .anyMatch(
            item -> item instanceof DrawingItem.Shape shape && shape.style() == ShapeStyle.AS_OF);
  }

  @Test
  void thePictureIsNamedAndDescribedAndItsLinksAreHeard() {
    Element figure =
        Jsoup.parse(Timelines.chart(List.of(VOTE, SUMMIT, TALKS)).screen("time")).body();

    String about = figure.select("svg.wide").attr("aria-describedby");
    assertThat(figure.select("svg").eachAttr("role")).containsExactly("group", "group");
    assertThat(figure.select("svg.wide").attr("aria-label")).isEqualTo("Timeline");
    assertThat(figure.select("[id=" + about + "]").text())
        .isEqualTo(
            "3 entries, the first 2031-03-01, the last 2031-04-21~. The list below has each of"
                + " them.");
    assertThat(figure.select("svg.wide a > title").eachText())
        .containsExactly(
            "2031-03-01: Vote", "2031-03-11/2031-03-12: Summit", "2031-04-21~: Talks, planned");
    assertThat(figure.select("svg.narrow a")).hasSize(3);
  }

  @Test
  void sixtyNamesAreShownAtMostAndInANarrowWindowThirty() {
    assertThat(names(60).wide()).isTrue();
    assertThat(names(61).wide()).isFalse();
    assertThat(names(30).narrow()).isTrue();
    assertThat(names(31).narrow()).isFalse();
  }

  private record Named(boolean wide, boolean narrow) {}

  private static Named names(int count) {
    Chart chart = Timelines.chart(days(count));
    return new Named(isNamed(chart.wide()), isNamed(chart.narrow()));
  }

  private static boolean isNamed(Scene scene) {
    return scene.links().stream()
        .allMatch(link -> link.items().stream().anyMatch(DrawingItem.Label.class::isInstance));
  }

  @Test
  void fiveHundredEventsAreDotsThatEachLeadToTheirs() {
    Chart chart = Timelines.chart(days(500));

    assertThat(chart.wide().links())
        .extracting(DrawingItem.Link::href)
        .doesNotHaveDuplicates()
        .hasSize(500);
    assertThat(chart.wide().height()).isLessThan(400);
    assertThat(chart.narrow().links()).hasSize(500);
    assertThat(chart.screen("time")).contains("tabindex=\"-1\"");
  }

  @Test
  void thousandsOfEventsAreBarsThatCount() {
    Chart chart = Timelines.chart(days(9_000));

    assertThat(chart.wide().links()).hasSizeLessThan(300);
    assertThat(chart.wide().links().get(3).title()).matches(".*: Day \\d+ and \\d+ more");
  }

  @Test
  void onPaperLongTimelinesComeInPieces() {
    assertThat(Timelines.chart(days(24)).paper()).hasSize(1);
    assertThat(Timelines.chart(days(25)).paper()).hasSize(2);
    assertThat(Timelines.chart(days(144)).paper()).hasSize(6);
    assertThat(Timelines.chart(days(145)).paper()).hasSize(1);
  }

  @Test
  void onlyThePieceWithTheAsOfDateShowsIt() {
    List<TimelineMark> before = new ArrayList<>(days(50));
    before.add(TALKS);

    List<Boolean> shown =
        Timelines.chart(before).paper().stream()
            .map(scene -> scene.labels().stream().anyMatch(l -> l.text().startsWith("As of")))
            .toList();
    assertThat(shown).containsExactly(false, false, true);
  }

  /** One after the other, up to two days before the as-of date. */
  private static List<TimelineMark> days(int count) {
    List<TimelineMark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String day = Timelines.AS_OF.minusDays(2L * (count - i)).toString();
      marks.add(Timelines.mark(day, "Day " + i));
    }
    return marks;
  }

  @Test
  void whatPaperShowsIsXml() {
    TimelineMark hostile = Timelines.mark("2031-03-02", "<b>\"&\u0001</b>");
    Chart chart = Timelines.chart(List.of(VOTE, hostile, TALKS));

    Element piece = Jsoup.parse(chart.print(), "", Parser.xmlParser());
    assertThat(piece.select("a.letters").eachText())
        .containsExactly("Vote", "<b>\"&\uFFFD</b>", "Talks");
    assertThat(piece.select(".chart").attr("role")).isEqualTo("img");
    assertThat(piece.select("svg *").eachAttr("class")).isEmpty();
    assertThat(Jsoup.parse(chart.screen("x")).select("b")).isEmpty();
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    String here = TimelineChart.of(days(9), Timelines.AS_OF, Words.in("en")).screen("x");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(TimelineChart.of(days(9), Timelines.AS_OF, Words.in("en")).screen("x"))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).doesNotContainPattern("[0-9]\\.[0-9]{2}");
  }
}
