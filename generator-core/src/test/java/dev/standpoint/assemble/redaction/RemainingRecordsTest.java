package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known on 1 February: the Gull of January, but not that of March. */
class RemainingRecordsTest {

  private static final Pack PACK =
      PackText.pack(
          """
          [old]{.for actor=holt on=crossing #old} [@gull-0112]

          [new]{.for actor=lund on=crossing #new} [@gull-0312]

          [talks]{.event #talks} [@gull-0112; @gull-0312]

          Both [@gull-0112; @gull-0312] and none.

          # January {source=gull-0112}

          # March {source=gull-0312}

          # On the day {known=2031-02-01}

          # In February {known=2031-02}
          """);
  private static final RemainingRecords KNOWN = known(LocalDate.of(2031, 2, 1));

  @Test
  void aRecordIsThereIfItWasKnown() {
    assertThat(KNOWN.has(new PositionId("old"))).isTrue();
    assertThat(KNOWN.has(new PositionId("new"))).isFalse();
    assertThat(KNOWN.has(new EventId("talks"))).isTrue();
    assertThat(KNOWN.hasAll(List.of(new PositionId("old"), new EventId("talks")))).isTrue();
    assertThat(KNOWN.hasAll(List.of(new PositionId("old"), new PositionId("new")))).isFalse();
    assertThat(KNOWN.hasAll(List.of())).isTrue();
  }

  @Test
  void aCitationIsGoneWithAnyOfItsSources() {
    assertThat(KNOWN.lacksAny(paragraph(3))).isTrue();
    assertThat(KNOWN.lacksAny(paragraph(0))).isFalse();
  }

  @Test
  void sourcesAreAllGoneOnlyIfNoneIsLeft() {
    assertThat(KNOWN.lacksAllSources(paragraph(3))).isFalse();
    assertThat(KNOWN.lacksAllSources(paragraph(1))).isTrue();
    assertThat(KNOWN.lacksAllSources(List.of())).isFalse();
  }

  @Test
  void aMarkIsGoneWithItsRecord() {
    assertThat(paragraph(0).stream().anyMatch(KNOWN::lacksWords)).isFalse();
    assertThat(paragraph(1).stream().anyMatch(KNOWN::lacksWords)).isTrue();
  }

  @Test
  void aSectionIsPermittedWithItsSourcesOnItsLatestDay() {
    assertThat(KNOWN.permits(heading("January"))).isTrue();
    assertThat(KNOWN.permits(heading("March"))).isFalse();
    assertThat(KNOWN.permits(heading("On the day"))).isTrue();
    assertThat(KNOWN.permits(heading("In February"))).isFalse();
    assertThat(known(LocalDate.of(2031, 2, 28)).permits(heading("In February"))).isTrue();
  }

  private static RemainingRecords known(LocalDate day) {
    Pack then = AsOfFilter.on(day, PACK).value();
    return new RemainingRecords(
        then.positions(), then.events(), then.sources(), new TextLimits(day, Tlp.RED));
  }

  private static List<Inline> paragraph(int index) {
    return NoteText.blocks(PACK.notes().get(0).blocks())
        .filter(Block.Paragraph.class::isInstance)
        .toList()
        .get(index)
        .inlines();
  }

  private static SectionDefaults heading(String text) {
    return NoteText.blocks(PACK.notes().get(0).blocks())
        .filter(Block.Heading.class::isInstance)
        .filter(block -> block.inlines().toString().contains(text))
        .findFirst()
        .orElseThrow()
        .declared();
  }
}
