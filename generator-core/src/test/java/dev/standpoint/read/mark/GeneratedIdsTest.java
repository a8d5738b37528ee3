package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedIdsTest {

  @Test
  void aBaseIsTheStartOfTheSha256InBase32() {
    assertThat(GeneratedIds.base("holt", "crossing")).isEqualTo("ca75jbug").matches("[a-z2-7]{8}");
  }

  @Test
  void everyPartCounts() {
    assertThat(GeneratedIds.base("a", "b")).isNotEqualTo(GeneratedIds.base("a", "c"));
    assertThat(GeneratedIds.base("a", "")).isNotEqualTo(GeneratedIds.base("a"));
  }

  @Test
  void twinsAreNumberedFromTwo() {
    GeneratedIds ids = new GeneratedIds();

    assertThat(ids.next("abc")).isEqualTo("abc");
    assertThat(ids.next("xyz")).isEqualTo("xyz");
    assertThat(ids.next("abc")).isEqualTo("abc-2");
    assertThat(ids.next("abc")).isEqualTo("abc-3");
  }
}
