package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.register.SourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearSuffixesTest {

  @Test
  void sourcesWithTheSameCitationGetLettersInTheirOrder() {
    Map<SourceId, String> citations = new LinkedHashMap<>();
    citations.put(new SourceId("late"), "(Holt 2031)");
    citations.put(new SourceId("other"), "(Lund 2031)");
    citations.put(new SourceId("early"), "(Holt 2031)");

    assertThat(YearSuffixes.of(citations))
        .containsOnly(Map.entry(new SourceId("late"), "a"), Map.entry(new SourceId("early"), "b"));
  }

  @Test
  void afterZComesAa() {
    Map<SourceId, String> citations = new LinkedHashMap<>();
    for (int i = 0; i < 54; i++) {
      citations.put(new SourceId("s" + i), "(Holt 2031)");
    }

    assertThat(YearSuffixes.of(citations))
        .containsEntry(new SourceId("s25"), "z")
        .containsEntry(new SourceId("s26"), "aa")
        .containsEntry(new SourceId("s51"), "az")
        .containsEntry(new SourceId("s52"), "ba");
  }
}
