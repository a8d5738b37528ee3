package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Inline;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of a mark: its own, those inside it, those after it, or the inherited one. */
class CitationBindingTest {

  private static final String MARK = "[says no]{.against actor=holt on=crossing}";

  @Test
  void itsOwnSourceComesFirst() {
    String note = "[says no [@mera]]{.against actor=holt on=crossing source=courier} [@mera].";

    assertThat(TextPack.sound(note).sources()).containsExactly("courier");
  }

  @Test
  void aMarkWithItsOwnSourceLeavesTheCitationAfterItToTheMarkBefore() {
    String own = MARK.replace("}", " source=courier}").replace("holt", "lund");
    TextPack pack = TextPack.sound(MARK + " and " + own + " [@mera].");

    assertThat(pack.positions())
        .extracting(TextPack::sources)
        .containsExactly(List.of("mera"), List.of("courier"));
  }

  @Test
  void citationsInsideComeBeforeTheOneAfter() {
    String note = "[says [@courier] no [@letter]]{.against actor=holt on=crossing} [@mera]";

    assertThat(TextPack.sound(note).sources()).containsExactly("courier", "letter");
  }

  @Test
  void aKeyWithWordsInTheMarksBracketIsNarrative() {
    TextPack pack = TextPack.sound("[no, says @mera]{.against actor=holt on=crossing} [@courier]");

    assertThat(pack.sources()).containsExactly("courier");
    assertThat(pack.inlines(Inline.Cite.class))
        .extracting(Inline.Cite::narrative)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s [@mera].",
        "%s. [@mera]",
        "%s, a change,\nsaid two [@mera] and [@courier].",
        "%s in U.S.-made 3.5 km [@mera]",
        "%s *and more* [@mera]",
        "%s <!-- Not sure. Ask. --> [@mera]",
        "%s said @courier, then [@mera]",
        "[says no.]{.against actor=holt on=crossing} [@mera]",
        "- %s [@mera]\n- two [@courier]",
        "| a | b |\n|---|---|\n| %s [@mera] | [@courier] |"
      })
  void theFirstBracketedCitationInTheSentenceIsBound(String frame) {
    String note = frame.replace("%s.", MARK).replace("%s", MARK);

    assertThat(TextPack.sound(note).sources()).containsExactly("mera");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s. Then [@mera].",
        "%s! Then [@mera].",
        "%s?\nThen [@mera].",
        "%s and *that.* Then [@mera].",
        "%s.\\\nThen [@mera].",
        "%s\n\nThen [@mera].",
        "It rained. [@mera] %s",
        "- %s\n- [@mera]",
        "| a | b |\n|---|---|\n| %s | [@mera] |",
        "# %s\n\n[@mera]",
        "%s says @mera.",
        "%s \\[@mera]",
        "%s `[@mera]`"
      })
  void noOtherCitationIsBound(String frame) {
    TextPack pack = TextPack.note("---\nsource: courier\n---\n" + frame.replace("%s", MARK));

    assertThat(pack.sources()).containsExactly("courier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[@mera] %s", "As it said [@mera], %s", "It [@mera] says: *%s*"})
  void aCitationBeforeTheWordsIsBoundIfNoOtherFollows(String frame) {
    String words = "---\nsource: courier\n---\n" + frame.replace("%s", MARK);

    assertThat(TextPack.note(words).sources()).containsExactly("mera");
    assertThat(TextPack.note(words + " [@leaflet]").sources()).doesNotContain("mera");
  }

  @Test
  void allMarksBeforeACitationShareIt() {
    TextPack pack = TextPack.sound(MARK + " and " + MARK.replace("holt", "lund") + " [@mera].");

    assertThat(pack.positions())
        .extracting(TextPack::sources)
        .containsExactly(List.of("mera"), List.of("mera"));
  }

  @Test
  void anOuterMarkHasTheCitationsOfItsInnerOnes() {
    TextPack pack =
        TextPack.sound("[signs at [it]{.event} [@mera]]{.for actor=holt on=crossing} [@courier]");

    assertThat(pack.sources()).containsExactly("mera");
    assertThat(pack.event().evidence().citations())
        .extracting(citation -> citation.source().value())
        .containsExactly("mera");
  }

  @Test
  void aDivTakesTheCitationsThatNoInnerMarkHas() {
    TextPack pack =
        TextPack.sound(
            """
            ::: {.against actor=lund on=crossing}
            Lund says no [@mera]. Holt [says yes]{.for actor=holt} [@courier].

            - Both met [@letter, p. 3].
            :::
            """);

    assertThat(pack.positions())
        .extracting(TextPack::sources)
        .containsExactly(List.of("mera", "letter"), List.of("courier"));
  }

  @Test
  void aDivInADivKeepsItsCitations() {
    TextPack pack =
        TextPack.sound(
            """
            :::: {.against actor=lund on=crossing}
            Lund says no [@mera].

            ::: {.for actor=holt}
            Holt says yes [@courier].
            :::
            ::::
            """);

    assertThat(pack.positions())
        .extracting(TextPack::sources)
        .containsExactly(List.of("mera"), List.of("courier"));
  }

  @Test
  void aCitationAfterADivIsNotBoundToIt() {
    TextPack pack =
        TextPack.sound(
            """
            ::: {.against actor=lund on=crossing when=2031 known=2031}
            Lund says no.
            :::

            So it is said [@mera].
            """);

    assertThat(pack.sources()).isEmpty();
  }

  @Test
  void prefixLocatorAndSeveralKeysAreRead() {
    Position position = TextPack.sound(MARK + " [see @mera, p. 3; also @courier]").position();

    assertThat(position.evidence().citations())
        .containsExactly(
            new Citation(new SourceId("mera"), "see", "p. 3"),
            new Citation(new SourceId("courier"), "also", ""));
  }

  @Test
  void aMailAddressIsNotACitation() {
    TextPack pack = TextPack.note("Write to press@courier.example or [desk@mera.example].");

    assertThat(pack.inlines(Inline.Cite.class)).isEmpty();
    assertThat(pack.pack().references().sources()).isEmpty();
  }
}
