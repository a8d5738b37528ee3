package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.NoteProse;
import dev.standpoint.model.note.Note;
import org.junit.jupiter.api.Test;

/** The text left of a note as of 1 February; everything with a source of March is gone. */
class NotePrunerTest {

  private static final String OLD = "[@courier-0112]";
  private static final String NEW = "[@courier-0312]";

  @Test
  void aParagraphThatCitesALaterSourceIsLeftOut() {
    assertThat(left("Holt spoke " + OLD + ".\n\nLund answered " + NEW + "."))
        .isEqualTo("Holt spoke.");
  }

  @Test
  void aParagraphThatCitesOneLaterSourceAmongOthersIsLeftOutToo() {
    assertThat(left("Stays.\n\nHolt spoke [@courier-0112; @courier-0312].")).isEqualTo("Stays.");
  }

  @Test
  void aNarrativeCitationCountsLikeAnyOther() {
    assertThat(left("Stays.\n\nAs @courier-0312 has it, no.")).isEqualTo("Stays.");
  }

  @Test
  void aParagraphWithALaterRecordIsLeftOut() {
    assertThat(left("Stays.\n\nLund said [no]{.against actor=lund on=crossing} " + NEW + "."))
        .isEqualTo("Stays.");
  }

  @Test
  void aRecordThatKeepsSomeOfItsSourcesStillLosesItsParagraph() {
    String text = "[no]{.against actor=lund on=crossing} [@courier-0112; @gull-0312]\n";
    Briefing then = NoteProse.briefing("2031-02-01", "Stays.\n\n" + text);

    assertThat(NoteProse.notes(then.pack())).isEqualTo("10-note.md: Stays.");
    assertThat(then.pack().positions().entries()).hasSize(1);
  }

  @Test
  void aSectionWithALaterDefaultSourceIsLeftOut() {
    assertThat(left("Stays.\n\n# March {source=courier-0312}\n\nUnmarked.\n\n# Then\n\nHere.\n"))
        .isEqualTo("Stays. # Then Here.");
  }

  @Test
  void aSectionThatBecameKnownLaterIsLeftOut() {
    assertThat(
            left("Stays.\n\n# A {known=2031-02-02}\n\nGone.\n\n# B {known=2031-02-01}\n\nHere.\n"))
        .isEqualTo("Stays. # B Here.");
  }

  @Test
  void aDivThatBecameKnownLaterIsLeftOut() {
    assertThat(left("Stays.\n\n::: {known=2031-03}\nGone.\n:::\n")).isEqualTo("Stays.");
  }

  @Test
  void aDetailIsLeftOutAndItsTermWithTheLast() {
    String list = "Toll\n: old " + OLD + "\n: new " + NEW + "\n\nRoute\n: new " + NEW + "\n";

    assertThat(left(list)).isEqualTo("Toll : old");
  }

  @Test
  void aPlainPositionOfALaterSourceIsLeftOut() {
    String list = "Ane Holt\n: **5** on *toll* " + NEW + "\n: waits " + OLD + "\n";

    assertThat(left(list)).isEqualTo("Ane Holt : waits");
  }

  @Test
  void aLaterFootnoteGoesWithoutItsParagraph() {
    String footnotes = "\n\n[^a]: old " + OLD + "\n\n[^b]: new " + NEW + "\n";

    assertThat(left("One[^a] and two[^b]." + footnotes)).isEqualTo("One and two. [^a] old");
  }

  @Test
  void aFootnoteGoesWithTheLastParagraphThatRefersToIt() {
    String footnotes = "\n\n[^a]: as she said later\n\n[^b]: stays\n";

    assertThat(left("Gone[^a][^b] " + NEW + "\n\nHere[^b]." + footnotes))
        .isEqualTo("Here. [^b] stays");
  }

  @Test
  void anItemIsLeftOutAndItsNeighboursStay() {
    assertThat(left("- one " + OLD + "\n- two " + NEW + "\n- three\n")).isEqualTo("- one - three");
  }

  @Test
  void theRestOfAnItemGoesWithItsFirstBlock() {
    assertThat(left("- one " + NEW + "\n  - of one\n- two\n  - of two " + NEW + "\n"))
        .isEqualTo("- two");
  }

  @Test
  void aLaterParagraphOfAnItemGoesAlone() {
    assertThat(left("- one\n\n  more " + NEW + "\n\n- two\n")).isEqualTo("- one - two");
  }

  @Test
  void aListWithoutItemsIsGone() {
    assertThat(left("Stays.\n\n1. one " + NEW + "\n")).isEqualTo("Stays.");
  }

  @Test
  void aTablesRowIsLeftOut() {
    assertThat(left("| a | b |\n|---|---|\n| 1 | 2 " + NEW + " |\n| 3 | 4 |\n")).isEqualTo("|3|4|");
  }

  @Test
  void aTableWhoseHeadIsGoneIsGone() {
    assertThat(left("Stays.\n\n| a | b " + NEW + " |\n|---|---|\n| 3 | 4 |\n")).isEqualTo("Stays.");
  }

  @Test
  void aTableWithoutRowsIsGoneUnlessItNeverHadAny() {
    assertThat(left("Stays.\n\n| a |\n|---|\n| 1 " + NEW + " |\n")).isEqualTo("Stays.");
    assertThat(left("Stays " + OLD + ".\n\nGoes " + NEW + ".\n\n| a |\n|---|\n"))
        .isEqualTo("Stays. ");
  }

  @Test
  void aQuoteKeepsItsOtherParagraphs() {
    assertThat(left("> one " + NEW + "\n>\n> two\n")).isEqualTo("> two");
  }

  @Test
  void aDivKeepsItsOtherBlocks() {
    assertThat(left("::: {.assessment}\none " + NEW + "\n\ntwo\n:::\n")).isEqualTo("::: two :::");
  }

  @Test
  void aDivThatIsALaterRecordIsGone() {
    assertThat(
            left(
                """
                Stays.

                ::: {.against actor=lund on=crossing source=courier-0312}
                one

                two
                :::
                """))
        .isEqualTo("Stays.");
  }

  @Test
  void aSectionWithNothingLeftLosesItsHeading() {
    assertThat(left("## A\n\nStays.\n\n## B\n\ngoes " + NEW + "\n\n### C\n\ngoes too " + NEW))
        .isEqualTo("## A Stays.");
  }

  @Test
  void aSectionWithASubsectionLeftKeepsItsHeading() {
    assertThat(left("## B\n\ngoes " + NEW + "\n\n### C\n\nStays.")).isEqualTo("## B ### C Stays.");
  }

  @Test
  void aSectionThatWasAlwaysEmptyStays() {
    assertThat(left("## A\n\n## B\n\nStays.\n\nGoes " + NEW)).isEqualTo("## A ## B Stays.");
  }

  @Test
  void aSectionGoesWithItsHeading() {
    assertThat(left("# N\n\nStays.\n\n## Lund, says " + NEW + "\n\nHe meant it.\n\n## Z\n\nStays."))
        .isEqualTo("# N Stays. ## Z Stays.");
  }

  @Test
  void rulesAloneAreNotText() {
    assertThat(left("goes " + NEW + "\n\n---\n\ngoes " + NEW)).isEmpty();
  }

  @Test
  void aNoteWithNothingLeftIsGone() {
    String text = "== 10-a.md\nStays.\n== 20-b.md\n# B\n\ngoes " + NEW + "\n";

    assertThat(NoteProse.notes(NoteProse.briefing("2031-02-01", text).pack()))
        .isEqualTo("10-a.md: Stays.");
  }

  @Test
  void aNoteWithALaterDefaultSourceIsGone() {
    String text = "== 10-a.md\nStays.\n== 20-b.md\n---\nsource: courier-0312\n---\nPlain words.\n";

    assertThat(NoteProse.notes(NoteProse.briefing("2031-02-01", text).pack()))
        .isEqualTo("10-a.md: Stays.");
  }

  @Test
  void oneLaterDefaultSourceAmongOthersIsEnough() {
    String text =
        "== 10-a.md\nStays.\n== 20-b.md\n---\nsource: courier-0112, gull-0312\n---\nPlain.\n";

    assertThat(NoteProse.notes(NoteProse.briefing("2031-02-01", text).pack()))
        .isEqualTo("10-a.md: Stays.");
  }

  @Test
  void aNoteWithALaterTitleIsGone() {
    String text =
        """
        == 10-a.md
        Stays.
        == 20-b.md
        ## [Holt resigns]{.event} [@courier-0312]

        ## Before that

        Plain words.
        """;

    assertThat(NoteProse.notes(NoteProse.briefing("2031-02-01", text).pack()))
        .isEqualTo("10-a.md: Stays.");
  }

  @Test
  void aNoteWhoseTitleIsInALaterSectionIsNamedAfterItsFirstHeadingLeft() {
    String text =
        """
        == 10-a.md
        # Holt resigns {source=courier-0312}

        How.

        # Before

        Stays.
        == 20-b.md
        Stays.

        # Lund too {known=2031-03}

        Why.
        """;

    assertThat(NoteProse.briefing("2031-02-01", text).pack().notes())
        .extracting(Note::title)
        .containsExactly("Before", "b");
  }

  @Test
  void aFootnoteOfAFootnoteGoesWithItsLastReference() {
    String footnotes = "\n\n[^a]: first[^b]\n\n[^b]: second\n";

    assertThat(left("Stays.\n\nGone[^a] " + NEW + footnotes)).isEqualTo("Stays.");
  }

  @Test
  void theFrontPageStaysEvenWithoutItsSources() {
    String text =
        "== pack.md\n---\ntitle: T\nsource: courier-0312\n---\nPlain.\n== 10-a.md\nStays.\n";
    Briefing then = NoteProse.briefing("2031-02-01", text);

    assertThat(then.pack().front().blocks()).isEmpty();
    assertThat(then.pack().front().defaultSources()).isEmpty();
    assertThat(then.sources().sources()).isEmpty();
  }

  private static String left(String text) {
    return NoteProse.note("2031-02-01", text);
  }
}
