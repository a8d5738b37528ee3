package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files to the letter: of a pack without records, and lines of records with awkward texts. */
class ExactLinesTest {

  private static final Data EMPTY = Data.of("Words.\n");

  @Test
  void aTableWithoutRecordsHasItsHeadOnly() {
    assertThat(EMPTY.file("positions.csv"))
        .isEqualTo(String.join(",", PositionsCsv.COLUMNS) + "\r\n");
    assertThat(EMPTY.file("events.csv")).isEqualTo(String.join(",", EventsCsv.COLUMNS) + "\r\n");
    assertThat(EMPTY.file("statements.csv"))
        .isEqualTo(String.join(",", StatementsCsv.COLUMNS) + "\r\n");
  }

  @Test
  void sourcesOfAPackWithoutCitationsAreAnEmptyArray() {
    assertThat(EMPTY.file("sources.json")).isEqualTo("[]\n");
  }

  @Test
  void aCalendarWithoutEventsHasATimeZone() {
    assertThat(EMPTY.file("timeline.ics").lines())
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Standpoint//Briefing pack//EN",
            "NAME:The crossing",
            "X-WR-CALNAME:The crossing",
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE",
            "END:VCALENDAR");
  }

  @Test
  void aFeedWithoutRecordsHasWhatAtomRequires() {
    assertThat(EMPTY.file("changes.atom"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <id>urn:uuid:5c41582e-cba8-366c-bce3-4682be280296</id>
              <title>The crossing</title>
              <updated>1970-01-01T00:00:00Z</updated>
              <author>
                <name>The crossing</name>
              </author>
              <link rel="self" href="changes.atom"/>
            </feed>
            """);
  }

  @Test
  void claimsWithoutRecordsAreThePackAlone() {
    assertThat(EMPTY.file("claims.jsonld"))
        .isEqualTo(
            """
            {
              "@context": {
                "@vocab": "https://schema.org/"
              },
              "@graph": [
                {
                  "@id": "urn:uuid:07670eab-72de-34de-8013-261c58c49870",
                  "@type": "Dataset",
                  "identifier": "crossing",
                  "name": "The crossing",
                  "inLanguage": "en",
                  "dateModified": "1970-01-01"
                }
              ]
            }
            """);
  }

  @Test
  void aPositionIsALineWithQuotesWhereACellNeedsThem() {
    assertThat(
            lines(
                "positions.csv",
                "[no, \"never\"]{.against #no actor=holt on=crossing when=2031-01~ via=unnamed tlp=red}"
                    + " [@gull-0112; @mera-0113].\n"))
        .containsExactly(
            "no,holt,,crossing,against,,,2031-01~,2031-01-12,paraphrase,unnamed,"
                + "\"no, \"\"never\"\"\",,\"gull-0112; mera-0113\",,red,,10-note.md,1,en");
  }

  @Test
  void positionsAreInTheOrderWritten() {
    assertThat(
            lines(
                "positions.csv",
                """
                [b]{.for #late actor=holt on=crossing when=2031-03} [@gull-0312]

                [a]{.for #early actor=lund on=crossing when=2031-01} [@gull-0312]
                """))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("late", "early");
  }

  @Test
  void eventsAreInTheOrderOfTheirDates() {
    assertThat(
            lines(
                "events.csv",
                """
                [b; c]{.event #late when=2031-03 lane=talks place="Vik, Norra" actors="lund holt"} [@gull-0312]

                [=a]{.event #early when=2031-01 status=alleged} [@gull-0312]
                """))
        .containsExactly(
            "early,2031-01,2031-03-12,'=a,alleged,,,,gull-0312,10-note.md,3,en",
            "late,2031-03,2031-03-12,\"b; c\",,talks,\"lund; holt\",\"Vik, Norra\",gull-0312,"
                + "10-note.md,1,en");
  }

  @Test
  void aStatementOfTwoSidesIsTwoLinesThatDifferInTheAgreementOnly() {
    assertThat(
            lines("statements.csv", "[w]{.mixed #m actor=lund on=crossing when=2031} [@gull-0312]"))
        .containsExactly(
            "m,2031-01-01,Per Lund,,Crossing,1,w,Gull,mixed,2031,,en",
            "m,2031-01-01,Per Lund,,Crossing,0,w,Gull,mixed,2031,,en");
  }

  @Test
  void anOutletThatIsCitedTwiceIsNamedOnce() {
    assertThat(
            lines(
                "statements.csv",
                "[w]{.for #f actor=lund on=crossing} [@gull-0312; @mera-0312; @gull-0311]"))
        .containsExactly("f,2031-03-11,Per Lund,,Crossing,1,w,\"Gull; Mera\",for,2031-03-11,,en");
  }

  @Test
  void aSourceWithoutAnOutletIsNamedByItsTitle() {
    assertThat(
            lines(
                "statements.csv",
                """
                [w]{.for #f actor=lund on=crossing when=2031-03 known=2031-03} [@letter]
                == sources.yaml
                - {id: letter, title: A letter}
                """))
        .containsExactly("f,2031-03-01,Per Lund,,Crossing,1,w,A letter,for,2031-03,,en");
  }

  @Test
  void anEventInACalendarHasOnlyTheLinesThatItFills() {
    List<String> calendar =
        Data.of("[a; b]{.event #talks when=2031-01-31} [@gull-0312]\n")
            .file("timeline.ics")
            .lines()
            .toList();

    assertThat(calendar.subList(7, calendar.size()))
        .containsExactly(
            "DTSTAMP:20310312T000000Z",
            "DTSTART;VALUE=DATE:20310131",
            "DTEND;VALUE=DATE:20310201",
            "SUMMARY:a\\; b",
            "DESCRIPTION:31 January 2031 (2031-01-31)\\nGull: Report",
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void markupInAFeedIsText() {
    assertThat(Data.of("[\\<b> & \"c\"]{.event when=2031-01} [@gull-0312]\n").file("changes.atom"))
        .contains("    <title>&lt;b&gt; &amp; \"c\"</title>\n");
  }

  @Test
  void aSourceIsCslJsonWithOurFieldsInCustom() {
    assertThat(
            Data.of(
                    """
                    Words [@report].
                    == sources.yaml
                    - {id: report, type: report, title: Loads, author: "Sund, Mia", outlet: Gull, issued: 2031-03}
                    """)
                .file("sources.json"))
        .isEqualTo(
            """
            [
              {
                "id": "report",
                "type": "report",
                "title": "Loads",
                "container-title": "Gull",
                "author": [
                  {
                    "family": "Sund",
                    "given": "Mia"
                  }
                ],
                "issued": {
                  "date-parts": [
                    [
                      2031,
                      3
                    ]
                  ]
                },
                "custom": {
                  "outlet": "Gull"
                }
              }
            ]
            """);
  }

  /** The lines of a table after its head. */
  private static List<String> lines(String file, String text) {
    String[] lines = Data.of(text).file(file).split("\r\n", -1);
    assertThat(lines[lines.length - 1]).isEmpty();
    return List.of(lines).subList(1, lines.length - 1);
  }
}
