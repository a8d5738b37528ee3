package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar as ical4j reads it. */
class TimelineIcsTest {

  private static final Data GOLDEN = Data.golden();

  /** The calendar, in which the library finds nothing wrong. */
  static Calendar read(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  static List<VEvent> events(String text) {
    return read(text).getComponents(Component.VEVENT);
  }

  static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void anEventHasItsDaysItsPlaceAndItsSources() {
    VEvent summit = events(GOLDEN.file("timeline.ics")).get(0);

    assertThat(value(summit, "SUMMARY")).isEqualTo("Vik summit");
    assertThat(value(summit, "DTSTART")).isEqualTo("20310311");
    assertThat(value(summit, "DTEND")).as("the day after").isEqualTo("20310313");
    assertThat(value(summit, "LOCATION")).isEqualTo("Vik");
    assertThat(value(summit, "CATEGORIES")).isEqualTo("talks");
    assertThat(value(summit, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(summit, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(value(summit, "DTSTAMP")).isEqualTo("20310312T000000Z");
    assertThat(value(summit, "DESCRIPTION"))
        .isEqualTo(
            """
            11–12 March 2031 (2031-03-11/2031-03-12)
            Ane Holt, Per Lund
            Harbour Courier: Summit ends <https://courier.example/12>""");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-12,            20310312, 20310313, CONFIRMED, 12 March 2031",
    "2031-03,               20310301, 20310401, CONFIRMED, March 2031",
    "2031-03~,              20310301, 20310401, TENTATIVE, about March 2031",
    "2031?,                 20310101, 20320101, TENTATIVE, possibly 2031",
    "2031-03-12/..,         20310312, 20310313, CONFIRMED, since 12 March 2031",
    "../2031-03-12,         20310312, 20310313, CONFIRMED, until 12 March 2031",
    "2031-03-12T23:30:00Z,  20310312, 20310313, CONFIRMED, '12 March 2031, 23:30 UTC'",
    "203X,                  20300101, 20400101, CONFIRMED, the 2030s"
  })
  void anInexactDateIsInTheDescription(
      String when, String start, String end, String status, String words) {
    VEvent event = event("[talks]{.event when=" + when + " known=2039-12-31} [@courier-0312]");

    assertThat(value(event, "DTSTART")).isEqualTo(start);
    assertThat(value(event, "DTEND")).isEqualTo(end);
    assertThat(value(event, "STATUS")).isEqualTo(when.equals("203X") ? "CONFIRMED" : status);
    assertThat(value(event, "DESCRIPTION")).startsWith(words + " (" + when + ")\n");
  }

  @Test
  void plannedAndAllegedEventsAreTentativeAndCancelledOnesCancelled() {
    List<VEvent> events =
        events(
            Data.of(
                    """
                    [a]{.event when=2031-01-01 status=alleged} [b]{.event when=2031-01-02 status=cancelled}
                    [c]{.event when=2031-09-03} [@courier-0312].
                    """)
                .file("timeline.ics"));

    assertThat(events)
        .extracting(event -> value(event, "SUMMARY") + " " + value(event, "STATUS"))
        .containsExactly("a TENTATIVE", "b CANCELLED", "c TENTATIVE");
    assertThat(value(events.get(0), "DESCRIPTION")).contains("\nalleged\n");
  }

  @Test
  void aLabelIsInTheDescription() {
    assertThat(
            value(
                event("[a]{.event when=2031-01-01 tlp=amber+strict} [@courier-0312]"),
                "DESCRIPTION"))
        .endsWith("\nTLP:AMBER+STRICT");
  }

  @Test
  void theNameOfAnEventStaysWhereItsWordsChange() {
    VEvent before = event("[talks]{.event #talks when=2031-01} [@courier-0312]");
    VEvent after = event("\n\n[the long talks]{.event #talks when=2031-02} [@mera-0312]");

    assertThat(value(after, "UID")).isEqualTo(value(before, "UID")).hasSize(36);
    assertThat(value(event("[talks]{.event #other when=2031-01} [@courier-0312]"), "UID"))
        .isNotEqualTo(value(before, "UID"));
  }

  @Test
  void linesAreFoldedAtSeventyFiveOctetsAndNowhereInACharacter() {
    String title = "Ж\ud83d\ude00, a; b\\ ".repeat(40).strip();
    String file =
        Data.of("[" + title.replace("\\", "\\\\") + "]{.event when=2031-01} [@courier-0312]\n")
            .file("timeline.ics");

    assertThat(file).endsWith("\r\n").doesNotContainPattern("[^\\r]\\n").doesNotContain("\ufffd");
    assertThat(file.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(value(events(file).get(0), "SUMMARY")).isEqualTo(title);
  }

  @Test
  void aPackWithoutEventsIsACalendarToo() {
    assertThat(events(Data.of("Words.\n").file("timeline.ics"))).isEmpty();
  }

  @Test
  void yearsThatNoCalendarHasAreLeftOut() {
    String file =
        Data.of(
                "[a]{.event when=-0044-03-15} [b]{.event when=Y12031} [c]{.event when=9999-12-31}"
                    + " [d]{.event when=0044-03-15} [@courier-0312]\n")
            .file("timeline.ics");

    assertThat(events(file)).extracting(event -> value(event, "SUMMARY")).containsExactly("d");
  }

  private static VEvent event(String mark) {
    List<VEvent> events = events(Data.of(mark + "\n").file("timeline.ics"));
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
