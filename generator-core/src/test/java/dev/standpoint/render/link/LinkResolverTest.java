package dev.standpoint.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.page.WrittenProse;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkResolverTest {

  private static final Briefing BRIEFING =
      WrittenProse.briefing(
          """
          == sources.yaml
          - {id: a, title: One, outlet: Courier, issued: 2031-03-12}
          - {id: b, title: Two, outlet: CON, issued: 2031-03-12}
          - {id: c, title: Three, outlet: Кур, issued: 2031-03-12}
          - {id: d, title: Four, outlet: Élan & Vie, issued: 2031-03-12}
          - {id: e, title: Five, outlet: Élan + Vie, issued: 2031-03-12}
          == 10-note.md
          # The note

          [no]{.against #no actor=holt on=crossing when=2031-01} [@a; @b; @c; @d; @e]
          """);

  private static final PageAddresses ADDRESSES = PageAddresses.of(Profiles.of(BRIEFING));

  @Test
  void aPageIsNamedAfterTheIdInAFolderOfItsKind() {
    assertThat(ADDRESSES.actor(new ActorId("holt"))).isEqualTo("actors/holt.html");
    assertThat(ADDRESSES.issue(new IssueId("crossing"))).isEqualTo("issues/crossing.html");
    assertThat(ADDRESSES.source(new SourceId("a"))).isEqualTo("sources/a.html");
    assertThat(ADDRESSES.outlet("Courier")).isEqualTo("outlets/courier.html");
  }

  @Test
  void whatHasNoPageHasNoAddress() {
    assertThat(ADDRESSES.actor(new ActorId("lund"))).isEmpty();
    assertThat(ADDRESSES.issue(new IssueId("toll"))).isEmpty();
    assertThat(ADDRESSES.source(new SourceId("z"))).isEmpty();
    assertThat(ADDRESSES.outlet("Gull")).isEmpty();
  }

  @Test
  void aNameOfADeviceIsNotANameOfAFile() {
    assertThat(ADDRESSES.outlet("CON")).isEqualTo("outlets/con-.html");
  }

  @Test
  void aNameWithoutLettersOfAsciiIsAHash() {
    assertThat(ADDRESSES.outlet("Кур")).matches("outlets/[0-9a-f]{8}\\.html");
  }

  @Test
  void twoNamesWithTheSameLettersHaveTwoFiles() {
    assertThat(Set.of(ADDRESSES.outlet("Élan & Vie"), ADDRESSES.outlet("Élan + Vie")))
        .containsExactlyInAnyOrder("outlets/elan-vie.html", "outlets/elan-vie-2.html");
  }

  @Test
  void aLinkToAPageStartsAtThePageThatHasIt() {
    LinkResolver below = resolver(new Medium.Screen("../"));

    assertThat(below.actor(new ActorId("holt"))).isEqualTo("../actors/holt.html");
    assertThat(below.actor(new ActorId("lund"))).isEmpty();
    assertThat(below.outlet("CON")).isEqualTo("../outlets/con-.html");
    assertThat(below.sourcePage(new SourceId("a"))).isEqualTo("../sources/a.html");
  }

  @Test
  void printAndPagesWithoutProfilesHaveNoLinksToThem() {
    LinkResolver print = resolver(new Medium.Print(""));
    LinkResolver alone = new LinkResolver(BRIEFING, new Medium.Screen(""));

    assertThat(print.issue(new IssueId("crossing"))).isEmpty();
    assertThat(alone.issue(new IssueId("crossing"))).isEmpty();
  }

  @Test
  void aRecordIsAtItsWordsInItsNote() {
    Position position = BRIEFING.pack().positions().entries().get(0);

    assertThat(record(new Medium.Screen("../"), position)).isEqualTo("../notes/note.html#pos-no");
    assertThat(record(new Medium.Print(""), position)).isEqualTo("#pos-no");
    assertThat(resolver(new Medium.Screen("")).recordHere(position.id(), position.evidence()))
        .isEqualTo("#pos-no");
  }

  @Test
  void theHeadingThatIsTheTitleIsNotPartOfTheText() {
    Note note = BRIEFING.pack().notes().get(0);

    assertThat(note.blocks()).hasSize(2);
    assertThat(RenderedRecords.text(note)).containsExactly(note.blocks().get(1));
    assertThat(RenderedRecords.isTitle(note, "the-note")).isTrue();
    assertThat(RenderedRecords.isTitle(note, "another")).isFalse();
  }

  @Test
  void aFirstHeadingThatRecordsOrCitesIsShownBelowTheTitle() {
    Note note =
        WrittenProse.briefing("# A report [@courier-0312]\n\nWords.\n").pack().notes().get(0);

    assertThat(RenderedRecords.text(note)).isEqualTo(note.blocks());
  }

  @Test
  void keyPointsAndTheRestAreAllOfTheFrontPage() {
    Note front =
        WrittenProse.briefing("== pack.md\nOne.\n\n::: {.key-points}\n- Two.\n:::\n\nThree.\n")
            .pack()
            .front();

    assertThat(RenderedRecords.keyPoints(front)).containsExactly(front.blocks().get(1));
    assertThat(RenderedRecords.besideKeyPoints(front))
        .containsExactly(front.blocks().get(0), front.blocks().get(2));
  }

  private static LinkResolver resolver(Medium medium) {
    return new LinkResolver(BRIEFING, medium, new Bibliography(BRIEFING), ADDRESSES);
  }

  private static String record(Medium medium, Position position) {
    return resolver(medium).record(position.id(), position.location(), position.evidence());
  }
}
