package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations and entries in real styles, to the letter. */
class CitationStyleTest {

  private static final Path EXPECTED = Path.of("src/test/resources/styles");

  private static final String PACK =
      """
      == sources.yaml
      - id: courier
        title: Summit ends without a date
        outlet: Harbour Courier
        author: Ane Sund
        issued: 2031-03-12
        URL: https://courier.example/12
        accessed: 2031-03-13
      - id: mera
        title: Morning interview
        outlet: Mera Radio
        type: broadcast
        issued: 2031-01-19
      - id: book
        type: book
        title: The crossing of straits
        author: ["Holt, Ane", Per von Lund]
        publisher: Norra Press
        publisher-place: Vik
        edition: 2
        issued: 2029
        DOI: 10.1234/straits
      - id: report
        type: report
        title: Loads on long bridges
        author: [{literal: Bridge Office}]
        publisher: Bridge Office
        number: TR-7
        issued: 2030-11
      - {id: twin, title: Second summit, outlet: Harbour Courier, author: Ane Sund, issued: 2031-06}
      == 10-note.md
      One [@mera]. Two [@courier, p. 3]. Three [see @book, pp. 3-5; @report, ch. 2 and passim].
      Four @book. Five [-@book, para. 4]. Six @mera. Seven [@twin]. Eight [@book, as he says].
      """;

  @ParameterizedTest
  @CsvSource({
    "apa, en-GB",
    "apa, de",
    "apa, en-US",
    "chicago-author-date, en-GB",
    "chicago-author-date, de",
    "ieee, en-GB",
    "ieee, de",
    "elsevier-vancouver, en-GB",
    "elsevier-vancouver, de",
    "nature, en-GB",
    "modern-language-association, en-GB",
    "harvard-cite-them-right, en-GB",
    "chicago-notes-bibliography, en-GB",
    "iso690-author-date-fr, fr"
  })
  void citationsAndEntriesAreThoseOfTheStyle(String style, String language) throws IOException {
    Path expected = EXPECTED.resolve(style + "." + language + ".txt");

    String written = cites(style, language) + "\n" + entries(style, language);

    if (System.getProperty("golden", "").equals("overwrite")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Files.readString(expected));
  }

  @Test
  void aLanguageThatCslLacksIsWrittenInAmericanEnglish() {
    assertThat(cites("apa", "tlh")).isEqualTo(cites("apa", "en-US"));
  }

  @Test
  void aStyleThatFollowsAnotherIsWrittenAsThat() {
    assertThat(entries("anaesthesia-and-intensive-care-medicine", "en-US"))
        .isEqualTo(entries("medicine-publishing", "en-US"));
  }

  @Test
  void theMachinesLanguageShowsNowhere() {
    Locale machine = Locale.getDefault();
    String usual = cites("apa", "en-GB") + entries("apa", "en-GB");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(cites("apa", "en-GB") + entries("apa", "en-GB")).isEqualTo(usual);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void styleOfNotesLeavesTheTextToNumbers() {
    CitationStyle notes =
        new CitationStyle("chicago-notes-bibliography", "en", briefing().sources());

    assertThat(notes.isOfNotes()).isTrue();
    assertThat(notes.isNumbered()).isTrue();
  }

  private static String cites(String style, String language) {
    Briefing briefing = briefing();
    CitationStyle styled = new CitationStyle(style, language, briefing.sources());
    return NoteText.inlines(briefing.pack().notes().get(0).blocks())
        .filter(Inline.Cite.class::isInstance)
        .map(inline -> written(styled, (Inline.Cite) inline))
        .collect(Collectors.joining(" / "));
  }

  private static String written(CitationStyle styled, Inline.Cite cite) {
    Citation first = cite.citations().get(0);
    return cite.narrative()
        ? styled.narrative(first).map(CitationStyleTest::written).orElse("no author")
        : written(styled.cite(cite.citations()));
  }

  private static String entries(String style, String language) {
    CitationStyle styled = new CitationStyle(style, language, briefing().sources());
    return styled.order().stream()
        .map(id -> written(styled.entry(id)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Briefing briefing() {
    return BriefingAssembler.assemble(PackText.pack(PACK), Optional.empty()).value();
  }

  /** Links to a source in angle brackets, looks by their first letter. */
  private static String written(List<Run> runs) {
    return runs.stream()
        .map(CitationStyleTest::written)
        .collect(Collectors.joining())
        .replace("><", "");
  }

  private static String written(Run run) {
    String looks =
        run.looks().stream()
            .map(look -> look.name().substring(0, 2).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(""));
    String text = looks.isEmpty() ? run.text() : "{" + looks + ":" + run.text() + "}";
    String linked = run.href().isEmpty() ? text : "(" + text + "->" + run.href() + ")";
    return run.cites() == null ? linked : "<" + linked + ">";
  }
}
