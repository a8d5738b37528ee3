package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.view.MatrixView;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseLinkTest {

  private static final String OTHER =
      """
      == 20-gull.md
      # The Gull

      ## Talks {#talks}

      [no]{.against #holt-no actor=holt on=crossing} [@gull-0312]
      == 10-note.md
      """;

  @Test
  void linksToTheWebKeepTheirTitle() {
    assertThat(link("[a](https://example.org/?a=1&b=2 \"Say \\\"hi\\\"\")"))
        .isEqualTo(
            "<a href=\"https://example.org/?a=1&amp;b=2\" title=\"Say &quot;hi&quot;\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">a</a>");
  }

  @Test
  void linksToNotesLeadToTheirPages() {
    assertThat(link("[a](20-gull.md)")).isEqualTo("<a href=\"../notes/gull.html\">a</a>");
    assertThat(link("[a](pack.md)")).isEqualTo("<a href=\"../index.html\">a</a>");
  }

  @Test
  void linksToHeadingsAndRecordsLeadToTheirAnchors() {
    assertThat(link("[a](20-gull.md#talks)"))
        .isEqualTo("<a href=\"../notes/gull.html#gull.talks\">a</a>");
    assertThat(link("[a](20-gull.md#holt-no)"))
        .isEqualTo("<a href=\"../notes/gull.html#pos-holt-no\">a</a>");
  }

  @Test
  void linksWithinANoteStayOnItsPage() {
    assertThat(
            WrittenProse.screen(
                "[no]{.against #n actor=holt on=crossing source=gull-0312} [a](#n)\n"))
        .contains("<a href=\"#pos-n\">a</a>");
  }

  @Test
  void aLinkToTheHeadingThatIsTheTitleLeadsToThePage() {
    assertThat(link("[a](20-gull.md#the-gull)")).isEqualTo("<a href=\"../notes/gull.html\">a</a>");
  }

  @Test
  void aHeadingIsFoundThoughARecordElsewhereHasItsName() {
    String text =
        """
        == 10-note.md
        ---
        title: T
        ---
        ## Vik {#vik}

        [a](#vik)
        == 20-gull.md
        The [talks]{.event #vik} [@gull-0312]
        """;

    assertThat(WrittenProse.screen(text)).contains("<a href=\"#note.vik\">a</a>");
  }

  @Test
  void inPrintAllLinksStayInTheDocument() {
    String text = OTHER + "[a](20-gull.md) [b](20-gull.md#talks) [c](20-gull.md#holt-no)\n";

    assertThat(WrittenProse.print(text))
        .isEqualTo(
            "<p><a href=\"#note-gull\">a</a> <a href=\"#gull.talks\">b</a>"
                + " <a href=\"#pos-holt-no\">c</a></p>\n");
  }

  @Test
  void aCitationInALinkIsNoLinkOfItsOwn() {
    assertThat(link("[a [@gull-0312]](https://example.org)"))
        .isEqualTo(
            "<a href=\"https://example.org\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">a <span class=\"cites\">[1]</span></a>");
  }

  @Test
  void aLinkToWhatIsNotKnownYetIsPlainText() {
    String text =
        """
        == 10-note.md
        [a](20-gull.md) [b](20-gull.md#talks) [c](#holt-no)

        [no]{.against #holt-no actor=holt on=crossing} [@gull-0112; @courier-0312]
        == 20-gull.md
        # The Gull

        ## Talks {#talks}

        Words [@courier-0312].
        """;
    Briefing then =
        WrittenProse.briefing(PackText.pack(text), Optional.of(LocalDate.of(2031, 2, 1)));

    assertThat(WrittenProse.views(then, new Medium.Screen("../")).prose(note(then), 2).html())
        .isEqualTo("<p>a b c</p>\n");
  }

  @Test
  void aRecordWhoseWordsAreLeftOutLeadsToItsSource() {
    String text =
        """
        [no]{.against #holt-no actor=holt on=crossing} [@gull-0112; @courier-0312]

        Stays.
        """;
    Briefing then =
        WrittenProse.briefing(PackText.pack(text), Optional.of(LocalDate.of(2031, 2, 1)));
    PackPresenter views = WrittenProse.views(then, new Medium.Screen("../"));

    assertThat(views.recorded(note(then)).get(0).href()).isEqualTo("../sources.html#src-gull-0112");
    MatrixView.Cell cell = views.front(2, 3).positions().matrix().rows().get(0).cells().get(0);
    assertThat(cell.sides().get(0).by().get(0).said().href())
        .isEqualTo("../sources.html#src-gull-0112");
  }

  private static String link(String link) {
    return WrittenProse.screen(OTHER + link + "\n").replaceAll("^<p>|</p>\n$", "");
  }

  private static Note note(Briefing briefing) {
    return briefing.pack().notes().get(0);
  }
}
