package dev.standpoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.read.PackReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits of the rules that the golden packs do not show, and cases that are not errors. */
class ChecksTest {

  private static final String CITED = "[sign]{.for actor=holt on=crossing} [@courier-0312]\n";

  @Test
  void nameWithANoBreakSpaceIsTheSameName() {
    assertThat(
            advice(
                CITED
                    + """
                    == actors.yaml
                    - {id: holt, name: Ane Holt}
                    - {id: other, name: "Ane\\u00a0Holt"}
                    - {id: third, name: "Ane\\u202f\\tHolt"}
                    """,
                DiagnosticCode.AMBIGUOUS_NAME))
        .containsExactly(
            "\"Ane\u00a0Holt\" means both actor \"other\" and actor \"holt\" at actors.yaml:1:8"
                + " - rename one",
            "\"Ane\u202f\tHolt\" means both actor \"third\" and actor \"holt\" at actors.yaml:1:8"
                + " - rename one");
  }

  @Test
  void nameInAnotherCaseIsAnotherName() {
    assertThat(
            advice(
                CITED
                    + """
                    == actors.yaml
                    - {id: holt, name: Ane Holt}
                    - {id: other, name: ANE HOLT}
                    """,
                DiagnosticCode.AMBIGUOUS_NAME))
        .isEmpty();
  }

  @Test
  void nameThatOneActorHasTwiceIsNotAmbiguous() {
    assertThat(
            advice(
                CITED
                    + """
                    == actors.yaml
                    - {id: holt, name: Holt, also: [Holt, holt, "Holt "]}
                    """,
                DiagnosticCode.AMBIGUOUS_NAME))
        .isEmpty();
  }

  @Test
  void cycleOfThreePositionsIsReportedOnce() {
    assertThat(
            advice(
                """
                [a]{.for #a supersedes=b actor=holt on=crossing} [@courier-0312].
                [b]{.for #b supersedes=c actor=holt on=crossing} [@courier-0312].
                [c]{.for #c supersedes=a actor=holt on=crossing} [@courier-0312].
                """,
                DiagnosticCode.BAD_VALUE))
        .containsExactly(
            "position \"a\" supersedes itself, directly or through others - remove one supersedes=");
  }

  @Test
  void chainOfPositionsIsNotACycle() {
    assertThat(
            advice(
                """
                [a]{.for #a supersedes=b actor=holt on=crossing} [@courier-0312].
                [b]{.for #b supersedes=c actor=holt on=crossing} [@courier-0312].
                [c]{.for #c actor=holt on=crossing} [@courier-0312].
                """,
                DiagnosticCode.BAD_VALUE))
        .isEmpty();
  }

  @Test
  void twoEventsThatNameEachOtherAreBothReported() {
    assertThat(
            advice(
                """
                The [talks]{.event #a same=b when=2031-03-12} [@courier-0312] and
                the [summit]{.event #b same=a when=2031-03-12} [@courier-0312].
                """,
                DiagnosticCode.UNKNOWN_EVENT))
        .containsExactly(
            "event \"b\" is itself a report of \"a\" - remove same= from one of the two",
            "event \"a\" is itself a report of \"b\" - remove same= from one of the two");
  }

  @Test
  void quotesOfOneOutletCanDiffer() {
    assertThat(
            advice(
                """
                ["We will sign it"]{.for actor=holt on=crossing when=2031-03-11} [@courier-0312].
                ["We will sign that"]{.for actor=holt on=crossing when=2031-03-11} [@courier-0313].
                """,
                DiagnosticCode.DIFFERING_QUOTE))
        .isEmpty();
  }

  @Test
  void quotesThatShareFewWordsAreTwoStatements() {
    assertThat(
            advice(
                """
                ["We will sign it"]{.for actor=holt on=crossing when=2031-03-11} [@courier-0312].
                ["A bridge helps all"]{.for actor=holt on=crossing when=2031-03-11} [@gull-0312].
                """,
                DiagnosticCode.DIFFERING_QUOTE))
        .isEmpty();
  }

  @Test
  void schemeIsFoundAfterCharactersThatBrowsersSkip() {
    assertThat(advice("[a](<java\u200bscript:x>)\n", DiagnosticCode.UNSAFE_LINK))
        .containsExactly(
            "\"java\u200bscript:x\" is not an address to link to"
                + " - start it with https:, http:, mailto: or tel:");
  }

  private static List<String> advice(String text, DiagnosticCode code) {
    return Checks.check(PackReader.read(PackText.folder(text)).value()).stream()
        .filter(found -> found.code() == code)
        .map(Diagnostic::advice)
        .toList();
  }
}
