package dev.standpoint.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.page.WrittenProse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words and links of a briefing's sources, dates and events, before a template sees them. */
class BriefingWordsTest {

  private static final Medium SCREEN = new Medium.Screen("");
  private static final Briefing BRIEFING =
      WrittenProse.briefing(
          """
          == sources.yaml
          - id: a
            title: First
            outlet: Courier
            origin: Norra Agency
            issued: 2031-03~
            accessed: 2031-04-01
            URL: https://e.org/a
            archive: https://archive.org/a
            grade: B2
            author: Per Lund
          - {id: b, title: Second, issued: 2031-03-12}
          == 10-note.md
          [no]{.against #no actor=holt on=crossing when=2031-03-12} [@b; @a, p. 3]

          [talks at Vik]{.event #vik when=2031-03? actors="holt lund" lane=talks place=Vik} [@a; @b]

          [walk]{.event #walk lane=streets} [@b]
          """);

  private static final LinkResolver LINKS = new LinkResolver(BRIEFING, SCREEN);
  private static final BriefingWords WORDING = new BriefingWords(BRIEFING, LINKS);

  @Test
  void aSpanHasOneEndTwoEndsOrNone() {
    assertThat(WORDING.span(date("2031-03"), date("2031-04")))
        .isEqualTo("from March 2031 to April 2031");
    assertThat(WORDING.span(date("2031-03"), null)).isEqualTo("since March 2031");
    assertThat(WORDING.span(null, date("2031-04"))).isEqualTo("until April 2031");
    assertThat(WORDING.span(null, null)).isEmpty();
  }

  @Test
  void noDateHasNoWords() {
    assertThat(WORDING.full(null)).isEmpty();
    assertThat(BriefingWords.machine(null)).isEmpty();
    assertThat(BriefingWords.machine(date("2031-03~"))).isEmpty();
    assertThat(BriefingWords.machine(date("2031-03"))).isEqualTo("2031-03");
    assertThat(WORDING.compact(date("2031-03-12"))).isEqualTo("12 Mar 2031");
  }

  @ParameterizedTest
  @CsvSource({
    "talks, Talks",
    "Talks, Talks",
    "'', ''",
    "ärger, Ärger",
    "ǆ, ǅ",
    "\uD801\uDC28x, \uD801\uDC00x",
    "12 talks, 12 talks"
  })
  void theFirstLetterOfASentenceIsCapital(String words, String sentence) {
    assertThat(BriefingWords.capitalized(words)).isEqualTo(sentence);
  }

  @Test
  void namesComeFromTheRegisters() {
    assertThat(WORDING.name(new ActorId("holt"))).isEqualTo("Ane Holt");
    assertThat(WORDING.name(new IssueId("toll"))).isEqualTo("Toll");
    assertThat(WORDING.link(new ActorId("holt")).href()).isEmpty();
  }

  @Test
  void aConditionInWordsHasNoPage() {
    assertThat(WORDING.link(new Condition.InWords("a loan")))
        .isEqualTo(PageView.Link.unlinked("a loan"));
    assertThat(WORDING.link(new Condition.OnIssue(new IssueId("toll"), false)).label())
        .isEqualTo("no Toll");
  }

  @Test
  void citationsAreInTheOrderOfTheirNumbers() {
    assertThat(
            WORDING.citations(BRIEFING.pack().positions().entries().get(0).evidence().citations()))
        .extracting(
            SourceView.Citation::number,
            SourceView.Citation::source,
            SourceView.Citation::locator,
            SourceView.Citation::href)
        .containsExactly(
            tuple(1, "Second", "", "sources.html#src-b"),
            tuple(2, "Courier", "p. 3", "sources.html#src-a"));
  }

  @Test
  void aSourceHasWhoIssuedItAndWhereItIs() {
    SourceView.Source source = sources().get(1);

    assertThat(source.provenance().outlet().label()).isEqualTo("Courier");
    assertThat(source.provenance().carried()).isEqualTo("Norra Agency");
    assertThat(source.provenance().issued()).isEqualTo("about March 2031");
    assertThat(source.provenance().issuedMachine()).isEmpty();
    assertThat(source.web())
        .isEqualTo(
            new SourceView.WebAddress("https://e.org/a", "https://archive.org/a", "1 April 2031"));
    assertThat(source.authors()).isEqualTo("Per Lund");
  }

  @Test
  void aSourceWithoutTheseHasEmptyTexts() {
    SourceView.Source source = sources().get(0);

    assertThat(source.provenance())
        .isEqualTo(
            new SourceView.Provenance(
                PageView.Link.unlinked(""), "", "12 March 2031", "2031-03-12"));
    assertThat(source.web()).isEqualTo(new SourceView.WebAddress("", "", ""));
    assertThat(source.grade()).isEqualTo(new SourceView.Grade("", "", List.of()));
  }

  @Test
  void aGradeIsALetterAndADigitWithTheirMeanings() {
    SourceView.Grade grade = sources().get(1).grade();

    assertThat(grade.code()).isEqualTo("B2");
    assertThat(grade.meaning()).isEqualTo("usually reliable, probably true");
    assertThat(grade.terms())
        .containsExactly(
            new MatrixView.Term("B", "usually reliable"),
            new MatrixView.Term("2", "probably true"));
  }

  private static final PageView.NoteLink NOTE =
      new PageView.NoteLink(
          "N", PageView.Language.OF_PAGE, "", "", PageView.Language.OF_PAGE, 0, 0);

  @Test
  void onlyTheSourcesThatAreAskedForStay() {
    SourceView.Sources all =
        new SourcePresenter(BRIEFING, WORDING, LINKS).sources((note, source) -> NOTE);

    assertThat(all.grades()).extracting(MatrixView.Term::word).containsExactly("B", "2");
    SourceView.Sources some = all.only(Set.of("src-b"));
    assertThat(some.sources()).extracting(SourceView.Source::id).containsExactly("src-b");
    assertThat(some.grades()).isEmpty();
  }

  @Test
  void anEntryOfTheTimelineHasItsDateAndItsDetails() {
    TimelineView.Entry talks = entry("ev-vik");

    assertThat(talks.title()).isEqualTo("Talks at Vik");
    assertThat(talks.when())
        .isEqualTo(new TimelineView.EntryDate("possibly March 2031", "", false, true));
    assertThat(talks.details().lane()).isEqualTo("talks");
    assertThat(talks.details().place()).isEqualTo("Vik");
    assertThat(talks.details().actors())
        .extracting(PageView.Link::label)
        .containsExactly("Ane Holt", "Per Lund");
    assertThat(talks.details().coverage()).isEqualTo("2 voices");
    assertThat(talks.href()).isEqualTo("notes/note.html#ev-vik");
    assertThat(talks.status()).isEmpty();
    assertThat(talks.said()).isEmpty();
  }

  @Test
  void anEventWithoutADayHasThatOfItsSource() {
    TimelineView.Entry walk = entry("ev-walk");

    assertThat(walk.when())
        .isEqualTo(new TimelineView.EntryDate("12 March 2031", "2031-03-12", true, false));
    assertThat(walk.details().coverage()).isEmpty();
    assertThat(walk.details().actors()).isEmpty();
  }

  @Test
  void aTimelineOfTwoEntriesHasNoPicture() {
    TimelineView.Timeline timeline =
        new TimelinePresenter(BRIEFING, SCREEN, WORDING, LINKS)
            .timeline(BRIEFING.timeline(), "timeline");

    assertThat(timeline.picture().isEmpty()).isTrue();
    assertThat(timeline.groups()).flatExtracting(TimelineView.Group::entries).hasSize(2);
    assertThat(TimelinePresenter.none().groups()).isEmpty();
  }

  private static TimelineView.Entry entry(String id) {
    return new TimelinePresenter(BRIEFING, SCREEN, WORDING, LINKS)
        .list(BRIEFING.timeline()).stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> entry.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static List<SourceView.Source> sources() {
    return new SourcePresenter(BRIEFING, WORDING, LINKS)
        .listed(BRIEFING.pack().sources().entries())
        .sources();
  }

  private static Edtf date(String edtf) {
    return Edtf.parse(edtf).orElseThrow();
  }
}
