package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Stance;
import dev.standpoint.render.DataFile;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new constant without words would fail only when a reader meets it. */
class WordsOfEnumsTest {

  private final Words english = Words.in("en");

  @Test
  void everyStatusOfAnEventHasWordsInCharts() {
    Map<String, String> mark = Map.of("date", "12 March 2031", "title", "Talks");

    for (Event.Status status : Event.Status.values()) {
      assertThat(english.say("chart.mark", status, mark)).startsWith("12 March 2031: Talks");
      assertThat(english.say("chart.mark-label", status, mark)).startsWith("Talks");
    }
  }

  @Test
  void everyStatusButTheUsualOneHasAWord() {
    Set<String> words =
        EnumSet.complementOf(EnumSet.of(Event.Status.UNSTATED)).stream()
            .map(status -> english.say("status", status))
            .collect(Collectors.toSet());

    assertThat(words).containsExactlyInAnyOrder("planned", "cancelled", "alleged");
  }

  @Test
  void everyDataFileSaysWhatItIsFor() {
    assertThat(Stream.of(DataFile.values()).map(file -> english.say("data", file)))
        .doesNotHaveDuplicates()
        .allSatisfy(purpose -> assertThat(purpose).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void everyStanceAndEveryKindOfFigureHasAWord() {
    assertThat(Stream.of(Stance.values()).map(stance -> english.say("stance." + stance.key())))
        .doesNotHaveDuplicates();
    assertThat(Stream.of(FigureKind.values()).map(kind -> english.figures().label(kind, 2)))
        .containsExactlyInAnyOrder("Figure 2", "Table 2");
  }
}
