package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void aFootnoteMayBeReferredToSeveralTimesAndFromAFootnote() {
    assertThat(lines("a[^one] b[^one]\n\n[^one]: See.[^two]\n\n[^two]: More.\n")).isEmpty();
  }

  @Test
  void anUnknownLabelSuggestsTheNearest() {
    assertThat(lines("a[^ona]\n\n[^one]: See.\n"))
        .contains(
            "10-note.md:1:2: error: unknown footnote \"ona\" - did you mean \"one\"?"
                + " [unknown-footnote]");
  }

  @Test
  void anUnusedFootnoteIsReportedWithItsLabel() {
    assertThat(lines("a\n\n[^one]: See.\n"))
        .containsExactly(
            "10-note.md:3:3: warning: this note does not refer to this footnote - write [^one] in"
                + " the text [unused-footnote]");
  }

  @Test
  void aLabelIsDefinedOnce() {
    assertThat(lines("a[^one]\n\n[^one]: See.\n\n[^one]: Again.\n"))
        .containsExactly(
            "10-note.md:5:3: error: footnote \"one\" is already defined at 10-note.md:3:3"
                + " [duplicate-id]");
  }

  private static List<String> lines(String note) {
    return TextPack.note(note).diagnostics().stream().map(Diagnostic::line).toList();
  }
}
