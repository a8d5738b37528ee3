package dev.standpoint.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {

  @Test
  void theFirstHeadingHasTheLevelOfThePageWhateverItsAuthorWrote() {
    assertThat(levels(2, 1)).containsExactly(2);
    assertThat(levels(2, 4)).containsExactly(2);
  }

  @Test
  void noLevelIsSkippedOnTheWayDown() {
    assertThat(levels(2, 1, 3, 6)).containsExactly(2, 3, 4);
  }

  @Test
  void headingsOfOneLevelStayOnOneLevel() {
    assertThat(levels(3, 2, 2, 4, 4, 2)).containsExactly(3, 3, 4, 4, 3);
  }

  @Test
  void aHigherHeadingThanTheFirstIsAtTheTopToo() {
    assertThat(levels(2, 3, 1, 2)).containsExactly(2, 2, 3);
  }

  @Test
  void noHeadingIsBelowLevelSix() {
    assertThat(levels(4, 1, 2, 3, 4, 5)).containsExactly(4, 5, 6, 6, 6);
  }

  @Test
  void headingsInsideABlockDoNotChangeThoseAfterIt() {
    HeadingLevels outer = new HeadingLevels(2);
    int first = outer.next(1);
    HeadingLevels inner = outer.within();

    assertThat(List.of(inner.next(2), inner.next(3))).containsExactly(3, 4);
    assertThat(List.of(first, outer.next(3))).containsExactly(2, 3);
  }

  private static List<Integer> levels(int top, int... written) {
    HeadingLevels levels = new HeadingLevels(top);
    return IntStream.of(written).map(levels::next).boxed().toList();
  }
}
