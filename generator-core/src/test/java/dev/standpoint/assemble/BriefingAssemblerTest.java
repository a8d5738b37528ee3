package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefingAssemblerTest {

  private static final String NOTE =
      """
      [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]

      [b]{.against actor=holt on=crossing when=2031-03} [@gull-0331]
      """;

  @Test
  void withoutADayABriefingIsAsOfTheDayOfItsPackAndNotAbridged() {
    WithDiagnostics<Briefing> assembled = assemble(NOTE, Optional.empty());

    assertThat(assembled.value().asOf()).isEqualTo("2031-03-31");
    assertThat(assembled.value().abridged()).isFalse();
    assertThat(assembled.diagnostics()).isEmpty();
  }

  @Test
  void aBriefingForADayCountsAsAbridgedEvenIfNothingIsLeftOut() {
    assertThat(assemble(NOTE, Optional.of("2040-01-01")).value().abridged()).isTrue();
  }

  @Test
  void aPackWithAnEarlierDayOfItsOwnIsAbridged() {
    WithDiagnostics<Briefing> assembled =
        assemble(
            "== pack.md\n---\ntitle: T\nas-of: 2031-02\n---\n== 10-note.md\n" + NOTE,
            Optional.empty());

    assertThat(assembled.value().abridged()).isTrue();
    assertThat(assembled.value().pack().positions().entries()).hasSize(1);
    assertThat(assembled.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "pack.md:1:1: info: 1 record is left out, known only after 2031-02-28 [left-out]");
  }

  @Test
  void aPackWithALaterDayOfItsOwnIsNotAbridged() {
    Briefing briefing =
        assemble(
                "== pack.md\n---\ntitle: T\nas-of: 2032\n---\n== 10-note.md\n" + NOTE,
                Optional.empty())
            .value();

    assertThat(briefing.asOf()).isEqualTo("2032-12-31");
    assertThat(briefing.abridged()).isFalse();
  }

  @Test
  void theDayOfTheBuildReplacesThatOfThePack() {
    Briefing briefing =
        assemble(
                "== pack.md\n---\ntitle: T\nas-of: 2031-02\n---\n== 10-note.md\n" + NOTE,
                Optional.of("2031-06-01"))
            .value();

    assertThat(briefing.asOf()).isEqualTo("2031-06-01");
    assertThat(briefing.pack().positions().entries()).hasSize(2);
  }

  @Test
  void aCorrectionThatIsNotKnownYetCorrectsNothing() {
    String text =
        """
        [a]{.for actor=holt on=crossing when=2031-01 #was} [@gull-0112]

        [b]{.against actor=holt on=crossing when=2031-01 supersedes=was} [@gull-0331]
        """;

    assertThat(current(text, "2031-02-01")).isEqualTo("holt for");
    assertThat(current(text, "2031-03-31")).isEqualTo("holt against");
  }

  private static String current(String text, String day) {
    return assemble(text, Optional.of(day)).value().matrix().rows().get(0).cells().stream()
        .flatMap(Optional::stream)
        .map(history -> ViewText.heldValue(history.current()))
        .findFirst()
        .orElseThrow();
  }

  private static WithDiagnostics<Briefing> assemble(String text, Optional<String> day) {
    return BriefingAssembler.assemble(PackText.pack(text), day.map(LocalDate::parse));
  }
}
