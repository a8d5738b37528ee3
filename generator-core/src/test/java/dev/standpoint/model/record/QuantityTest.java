package dev.standpoint.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "040.0, 40",
    "-3, -3",
    "40..60, 40..60",
    "40..40, 40",
    "-5..-3, -5..-3",
    "..60, ..60",
    "40.., 40..",
    "<40, <40",
    ">40, >40",
    "30000, 30000"
  })
  void formsAreReadAndShownPlainly(String written, String key) {
    assertThat(quantity(written).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "..", "60..40", "1,000", "1 000", "1e3", "a", "<", "<=4", "4.", ".5", "+4", "1...2",
        "1..2..3", "٤"
      })
  void otherTextsAreNotQuantities(String written) {
    assertThat(Quantity.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "40..60, 25",
    "500.., 600..",
    ">5000, 1000",
    ">5000, 5000",
    "<40, ..30",
    "40, 41",
    "10..20, 30..40",
    "..20, 30.."
  })
  void theseConflict(String one, String other) {
    assertThat(quantity(one).conflictsWith(quantity(other))).isTrue();
    assertThat(quantity(other).conflictsWith(quantity(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "200..300, 250",
    "<30000, ..30000",
    "500.., >500",
    "40, 40.0",
    "40.., 50",
    "..60, 40..",
    "10..20, 20..30"
  })
  void theseDoNot(String one, String other) {
    assertThat(quantity(one).conflictsWith(quantity(other))).isFalse();
    assertThat(quantity(other).conflictsWith(quantity(one))).isFalse();
  }

  @Test
  void silenceAndRejectionsConflictWithNothing() {
    assertThat(quantity("40").conflictsWith(Stance.SILENT)).isFalse();
    assertThat(quantity("40").conflictsWith(new Rejection(quantity("40")))).isFalse();
    assertThat(quantity("40").conflictsWith(Stance.UNDECIDED)).isTrue();
  }

  @Test
  void equalBoundsAreEqualHoweverWritten() {
    assertThat(quantity("40.0")).isEqualTo(quantity("40..40")).hasSameHashCodeAs(quantity("40"));
  }

  @Test
  void manyAtOnceAreComparedAsEachWithEach() {
    Random random = new Random(7);
    List<String> forms = List.of("%1$d", "%1$d..%2$d", "..%1$d", "%1$d..", "<%1$d", ">%1$d");
    int conflicts = 0;
    for (int i = 0; i < 5_000; i++) {
      List<Value> some =
          random
              .ints(2 + random.nextInt(4), 0, 4)
              .mapToObj(n -> forms.get(random.nextInt(6)).formatted(n, n + random.nextInt(3)))
              .<Value>map(QuantityTest::quantity)
              .toList();
      boolean none =
          some.stream().allMatch(a -> some.stream().noneMatch(b -> a != b && a.conflictsWith(b)));
      conflicts += none ? 0 : 1;

      assertThat(Quantity.noneConflict(some.stream())).as("%s", some).isEqualTo(none);
    }
    assertThat(conflicts).isBetween(500, 4_500);
  }

  @Test
  void otherValuesMayConflict() {
    assertThat(Quantity.noneConflict(Stream.of(quantity("4"), Stance.FOR))).isFalse();
  }

  private static Quantity quantity(String written) {
    return Quantity.parse(written).orElseThrow();
  }
}
