package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.PdfProfile;
import dev.standpoint.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileChoiceTest {

  private static final Briefing BRIEFING =
      BriefingAssembler.assemble(PackText.pack("Words.\n"), Optional.empty()).value();
  private static final Renderer BRIEF = layout("<p>brief</p>");
  private static final Renderer SHORT = layout("<p>short</p>");
  private static final Renderer LONG = layout("<p>long</p>".repeat(60_000));

  @Test
  void aPackIsPrintedInFull() {
    assertThat(chosen(SHORT, Optional.empty())).isEqualTo(SHORT.render(BRIEFING));
  }

  @Test
  void aPackThatIsTooLongIsPrintedInBriefWithADiagnostic() {
    WithDiagnostics<List<Artifact>> chosen = chosen(LONG, Optional.empty());

    assertThat(chosen.value()).isEqualTo(BRIEF.render(BRIEFING).value());
    assertThat(chosen.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                DiagnosticCode.PDF_TOO_LONG,
                "the full PDF would have about 1990 pages, more than 500, so the brief one is"
                    + " printed"));
  }

  @Test
  void aRequestedProfileIsPrintedWhateverItsLength() {
    assertThat(chosen(LONG, Optional.of(PdfProfile.FULL))).isEqualTo(LONG.render(BRIEFING));
    assertThat(chosen(SHORT, Optional.of(PdfProfile.BRIEF))).isEqualTo(BRIEF.render(BRIEFING));
  }

  private static WithDiagnostics<List<Artifact>> chosen(
      Renderer full, Optional<PdfProfile> requested) {
    return new ProfileChoice(full, BRIEF, requested).render(BRIEFING);
  }

  private static Renderer layout(String body) {
    byte[] xhtml = ("<html>" + body + "</html>").getBytes(StandardCharsets.UTF_8);
    WithDiagnostics<List<Artifact>> layout =
        new WithDiagnostics<>(List.of(new Artifact("crossing.xhtml", xhtml)), List.of());
    return briefing -> layout;
  }
}
