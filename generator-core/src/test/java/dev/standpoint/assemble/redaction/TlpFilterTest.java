package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.assemble.NoteProse;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a pack up to the label green. */
class TlpFilterTest {

  @Test
  void aPackWithoutStricterLabelsIsTheSame() {
    Pack pack = PackText.pack("[yes]{.for actor=holt on=crossing tlp=green} [@courier-0311]\n");
    WithDiagnostics<Optional<Pack>> left = TlpFilter.upTo(Tlp.GREEN, pack);

    assertThat(left.value()).containsSame(pack);
    assertThat(left.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void aLabelStaysUpToItself(Tlp max) {
    StringBuilder text = new StringBuilder();
    for (Tlp label : Tlp.values()) {
      text.append("::: {tlp=%s}\n%1$s\n:::\n\n".formatted(label.written()));
    }

    assertThat(TlpFilter.upTo(max, PackText.pack(text.toString())).value().orElseThrow().label())
        .contains(max);
  }

  @Test
  void aStricterPackIsGone() {
    WithDiagnostics<Optional<Pack>> left =
        upTo(
            "== pack.md\n---\ntitle: T\ntlp: amber\n---\nWords.\n== 10-a.md\n---\ntlp: clear\n---\nA.");

    assertThat(left.value()).isEmpty();
    assertThat(left.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "pack.md:1:1: info: this pack is left out, labelled stricter than TLP:GREEN"
                + " [left-out]");
  }

  @Test
  void aPackOfWhichOnlyTheTitleIsLeftIsGone() {
    assertThat(upTo("::: {tlp=red}\nWords.\n:::\n").value()).isEmpty();
  }

  @Test
  void aPackThatNeverHadTextStaysAsItIs() {
    assertThat(upTo("== pack.md\n---\ntitle: T\ntlp: green\n---\n").value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gone [words]{tlp=amber}.",
        "## Gone {tlp=amber}\n\nGone.\n\n### Gone {tlp=clear}\n\nGone.",
        "::: {tlp=amber}\nGone.\n:::",
        "::: {.assessment tlp=amber}\nGone.\n:::",
        "## Gone {.assessment tlp=red}\n\nGone.",
        "> ## Gone {tlp=amber}\n>\n> Gone.",
        "- [gone]{tlp=amber}\n\n  gone",
        "Gone[^1] [x]{tlp=red}.\n\n[^1]: Gone.",
        "::: {.timeline tlp=red}\n:::",
        "Gone\n:   [gone]{tlp=amber}",
        "| [Gone]{tlp=amber} | b |\n|---|---|\n| 1 | 2 |",
        "| a | b |\n|---|---|\n| c | d |\n\n: Gone {tlp=amber}"
      })
  void theSmallestBlockAroundAStricterLabelIsGone(String gone) {
    String text = "## First\n\nStays.\n\n" + gone + "\n\n## Then\n\nStays.\n";

    assertThat(NoteProse.notes(upTo(text).value().orElseThrow()))
        .isEqualTo("10-note.md: ## First Stays. ## Then Stays.");
  }

  @Test
  void aSectionEndsWithItsItem() {
    String text = "- # Gone {tlp=red}\n\n  gone\n\n- stays\n";

    assertThat(NoteProse.notes(upTo(text).value().orElseThrow())).isEqualTo("10-note.md: - stays");
  }

  @Test
  void aNoteWithAStricterLabelIsGoneAndTheOthersStay() {
    String text = "== 10-a.md\n---\ntlp: amber\n---\nGone.\n== 20-b.md\nStays.\n";
    WithDiagnostics<Optional<Pack>> left = upTo(text);

    assertThat(left.value().orElseThrow().notes()).extracting(Note::slug).containsExactly("b");
    assertThat(left.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("1 note is left out, labelled stricter than TLP:GREEN");
  }

  @Test
  void aNoteMayBeLooserThanWhatAllPacksInherit() {
    String text = "== 10-a.md\n---\ntlp: clear\n---\nStays.\n";

    assertThat(upTo(text).value().orElseThrow().notes()).hasSize(1);
  }

  @Test
  void aViewThatNamesOnlyWhatIsGoneIsGoneToo() {
    String text =
        """
        [yes]{.for actor=holt on=crossing} [@courier-0311]

        [no]{.against actor=lund on=toll qty=4 tlp=red} [@gull-0311]

        ::: {.matrix actor=lund}
        :::

        ::: {.history actor="holt lund"}
        :::

        ::: {.coverage outlet=Gull}
        :::
        """;
    Pack left = upTo(text).value().orElseThrow();

    assertThat(NoteText.blocks(left.notes().get(0).blocks()).map(Object::toString))
        .filteredOn(block -> block.startsWith("View"))
        .singleElement()
        .asString()
        .contains("history", "holt")
        .doesNotContain("lund");
  }

  @Test
  void theWordsOfARecordLackWhatALabelAndWhatADateLeavesOut() {
    Pack pack =
        PackText.pack(
            """
            [Gone]{tlp=red}: [Holt said that [Lund agreed]{.for actor=lund on=crossing known=2031-03} \
            and [more]{tlp=red}]{.for actor=holt on=crossing} [@courier-0112].
            """);
    Briefing briefing =
        BriefingAssembler.assembleUpTo(
                Optional.of(Tlp.GREEN),
                pack,
                BriefingAssembler.Dates.asOf(Optional.of(LocalDate.of(2031, 2, 1))))
            .value()
            .orElseThrow();

    assertThat(briefing.pack().positions().entries())
        .extracting(position -> position.statement().words())
        .containsExactly("Holt said that \u2026 and \u2026");
  }

  private static WithDiagnostics<Optional<Pack>> upTo(String text) {
    return TlpFilter.upTo(Tlp.GREEN, PackText.pack(text));
  }
}
