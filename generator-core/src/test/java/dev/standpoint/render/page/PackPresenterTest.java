package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.view.PageView;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackPresenterTest {

  private static final Medium SCREEN = new Medium.Screen("");

  @Test
  void aNoteInAListOpensWithItsFirstParagraph() {
    assertThat(opening("# Title\n\n## Part\n\n- item\n\nFirst *words*.\n\nMore.\n"))
        .isEqualTo("First words.");
  }

  @Test
  void aNoteWithoutAParagraphHasNoOpening() {
    assertThat(opening("# Title\n\n- item\n")).isEmpty();
  }

  @Test
  void aLongOpeningEndsAfterAWord() {
    String words = "word ".repeat(40).strip();

    assertThat(opening(words + "\n")).isEqualTo("word ".repeat(35) + "word\u2026");
  }

  @Test
  void anOpeningOfTheGreatestLengthIsNotCut() {
    String words = "a".repeat(180);

    assertThat(opening(words + "\n")).isEqualTo(words);
    assertThat(opening(words + "b\n")).isEqualTo(words + "\u2026");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNotCutInTwo() {
    String faces = "\uD83D\uDE00".repeat(181);

    assertThat(opening(faces + "\n")).isEqualTo("\uD83D\uDE00".repeat(180) + "\u2026");
  }

  @Test
  void aNarrativeCitationIsSpokenInAnOpening() {
    assertThat(opening("As @courier-0312 reports, no.\n")).isEqualTo("As Courier reports, no.");
  }

  @Test
  void aNoteInAListCountsItsRecords() {
    PageView.NoteLink link =
        link(
            """
            [no]{.against actor=holt on=crossing} and [yes]{.for actor=lund on=crossing}
            [@courier-0312]. [Talks]{.event} [@courier-0312].
            """);

    assertThat(link.positions()).isEqualTo(2);
    assertThat(link.events()).isEqualTo(1);
    assertThat(link.href()).isEqualTo("notes/note.html");
  }

  @Test
  void theContentsOfPrintListTheHighestHeadingsOfANote() {
    Briefing briefing = WrittenProse.briefing("# Title\n\n## A\n\n### B\n\n## C\n\nWords.\n");
    Note note = briefing.pack().notes().get(0);
    PackPresenter views = WrittenProse.views(briefing, new Medium.Print(""));

    assertThat(views.headings(note))
        .extracting(PageView.Link::label, PageView.Link::href)
        .containsExactly(tuple("A", "#note.a"), tuple("C", "#note.c"));
  }

  @Test
  void eachFileOfDataHasAPurpose() {
    PackPresenter views = WrittenProse.views(WrittenProse.briefing("Words.\n"), SCREEN);

    assertThat(views.dataFiles())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.path()).endsWith(file.name()))
        .allSatisfy(file -> assertThat(file.purpose()).isNotBlank());
    assertThat(views.dataFiles())
        .extracting(PageView.DataFile::name)
        .contains("pack.json", "changes.atom")
        .doesNotHaveDuplicates();
  }

  @Test
  void aPackThatStandsAloneHasNoDownloads() {
    PackPresenter views = WrittenProse.views(WrittenProse.briefing("Words.\n"), SCREEN);
    PageView.Pack alone = views.pack(PageView.Downloads.NONE);

    assertThat(alone.downloads().pdf()).isEmpty();
    assertThat(alone.downloads().data()).isEmpty();
    assertThat(alone.title()).isEqualTo("The crossing");
    assertThat(alone.labels().strictest()).isEmpty();
  }

  @Test
  void theBriefFrontPageHasKeyPointsAndNoOtherText() {
    Briefing briefing =
        WrittenProse.briefing("== pack.md\nText.\n\n::: {.key-points}\n- Point.\n:::\n");
    PageView.Front brief = WrittenProse.views(briefing, SCREEN).brief(3);
    PageView.Front front = WrittenProse.views(briefing, SCREEN).front(2, 3);

    assertThat(brief.keyPoints()).isEqualTo(front.keyPoints());
    assertThat(brief.keyPoints().html()).contains("<li>Point.</li>");
    assertThat(brief.prose().isEmpty()).isTrue();
    assertThat(front.prose().html()).isEqualTo("<p>Text.</p>\n");
    assertThat(brief.notes()).isEqualTo(List.of());
  }

  private static String opening(String text) {
    return link(text).opening();
  }

  private static PageView.NoteLink link(String text) {
    Briefing briefing = WrittenProse.briefing(text);
    return WrittenProse.views(briefing, SCREEN).noteLink(briefing.pack().notes().get(0));
  }
}
