package dev.standpoint.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.PdfProfile;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.page.WrittenProse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontPagePresenterTest {

  private static final Medium SCREEN = new Medium.Screen("");
  private static final Medium FULL = new Medium.Print("");
  private static final Medium BRIEF = new Medium.Print("", PdfProfile.BRIEF);

  @Test
  void theLatestEightShiftsAreShown() {
    FrontPagePresenter eight = front(shifts(8), SCREEN);
    FrontPagePresenter nine = front(shifts(9), SCREEN);

    assertThat(eight.shifts()).hasSize(8);
    assertThat(eight.hasMoreShifts()).isFalse();
    assertThat(nine.shifts()).hasSize(8);
    assertThat(nine.hasMoreShifts()).isTrue();
    assertThat(nine.shifts().get(0).to().date()).isEqualTo("10 Mar 2031");
  }

  @Test
  void aLongTimelineListsTheEventsAroundTheDayOfTheBriefing() {
    FrontPagePresenter few = front(events(24), SCREEN);
    FrontPagePresenter many = front(events(25), SCREEN);

    assertThat(few.hasMoreEvents()).isFalse();
    assertThat(entries(few)).hasSize(24);
    assertThat(many.hasMoreEvents()).isTrue();
    assertThat(entries(many)).hasSizeBetween(1, 18);
    assertThat(many.timeline().picture().isEmpty()).isFalse();
  }

  @Test
  void theFullPdfListsEveryEvent() {
    FrontPagePresenter front = front(events(25), FULL);

    assertThat(front.hasMoreEvents()).isFalse();
    assertThat(entries(front)).hasSize(25);
  }

  @Test
  void sourcesAndOutletsAreCounted() {
    String text = "[no]{.against actor=holt on=crossing} [@courier-0312; @courier-0313]\n";

    assertThat(front(text, SCREEN).carried())
        .isEqualTo("2 sources from 1 outlet; 1 current position with 1 independent source");
    String twice = "[no]{.against actor=holt on=crossing} [@courier-0312; @gull-0312]\n";
    assertThat(front(twice, SCREEN).carried()).isEqualTo("2 sources from 2 outlets");
  }

  @Test
  void aPackWithoutSourcesHasNothingToCount() {
    FrontPagePresenter front = front("Words.\n", SCREEN);

    assertThat(front.carried()).isEmpty();
    assertThat(front.matrix().rows()).isEmpty();
    assertThat(front.spreads()).isEmpty();
    assertThat(entries(front)).isEmpty();
  }

  @Test
  void aViewThatTheAuthorPlacedOnTheFrontPageIsNotRepeated() {
    String text =
        "== pack.md\n::: {.shifts}\n:::\n\n::: {.timeline}\n:::\n\n::: {.coverage}\n:::\n"
            + "\n::: {.matrix}\n:::\n== 10-note.md\n"
            + shifts(2);
    FrontPagePresenter front = front(text, SCREEN);

    assertThat(front.shifts()).isEmpty();
    assertThat(front.hasMoreShifts()).isFalse();
    assertThat(front.carried()).isEmpty();
    assertThat(front.matrix()).isEqualTo(MatrixPresenter.NONE);
    assertThat(front.timeline()).isEqualTo(TimelinePresenter.none());
  }

  @Test
  void theBriefPdfHasItsOwnViewsUnlessKeyPointsPlaceThem() {
    String text = "== pack.md\n::: {.shifts}\n:::\n== 10-note.md\n" + shifts(2);

    assertThat(front(text, BRIEF).shifts()).hasSize(2);
    assertThat(front(text, FULL).shifts()).isEmpty();
  }

  @Test
  void onlyTheBriefPdfShowsASmallMatrixAtAGlance() {
    assertThat(front(shifts(1), SCREEN).isGlanced()).isFalse();
    assertThat(front(shifts(1), FULL).isGlanced()).isFalse();
    assertThat(front(shifts(1), BRIEF).isGlanced()).isTrue();
    assertThat(front(shifts(1), BRIEF).matrix().rows()).hasSize(1);
  }

  private static List<TimelineView.Entry> entries(FrontPagePresenter front) {
    return front.timeline().groups().stream().flatMap(group -> group.entries().stream()).toList();
  }

  /** One actor changes its mind from day to day; the first position is no shift. */
  private static String shifts(int count) {
    return IntStream.rangeClosed(0, count)
        .mapToObj(
            day ->
                "[%s]{.%s actor=holt on=crossing when=2031-03-%02d} [@courier-0312]\n"
                    .formatted("words " + day, day % 2 == 0 ? "for" : "against", day + 1))
        .collect(Collectors.joining("\n"));
  }

  private static String events(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(day -> "[talk %1$d]{.event when=2031-01-%1$02d} [@courier-0312]\n".formatted(day))
        .collect(Collectors.joining("\n"));
  }

  private static FrontPagePresenter front(String text, Medium medium) {
    Briefing briefing = WrittenProse.briefing(text);
    LinkResolver links = new LinkResolver(briefing, medium);
    return new FrontPagePresenter(
        briefing,
        medium,
        new BriefingWords(briefing, links),
        links,
        new PageLimits(briefing, medium));
  }
}
