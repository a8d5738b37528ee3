package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import dev.standpoint.render.XmlText;
import jakarta.json.JsonObject;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would break a format, wherever an author can put them, come back as they were. */
class HostileDataTest {

  private static final String PACK =
      """
      Ane Holt [%1$s]{.for #p actor=holt on=crossing tlp=red} [@courier], and
      [%1$s]{.event #e when=2031-03-11 lane=talks} [@courier].
      == pack.md
      ---
      title: %2$s
      publisher: %2$s
      ---
      == actors.yaml
      - {id: holt, name: %2$s}
      == issues.yaml
      - {id: crossing, name: %2$s, question: %2$s}
      == sources.yaml
      - {id: courier, title: %2$s, outlet: %2$s, issued: 2031-03-12}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1 -1 @SUM(A1)",
        "say \"no\", 'never'; ever",
        "</content></entry><entry>",
        "]]> &amp; &#0; <!-- -->",
        "\\n \\, \\; \\\\ END:VEVENT",
        "END:VCALENDAR",
        "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddf3\ud83c\uddf4",
        "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645",
        "a\u2028b\u2029c",
        "\uff1dSUM(A1)",
        "{\"@id\": \"x\"} @type",
        "C:\\temp\\new",
        "a\u0301 e\u0308 \u1e9b\u0323"
      })
  void everyTextIsReadBackUnchanged(String text) {
    Data data = pack(text);

    assertSame(data, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0001b", "bell\u0007", "c1\u0085", "del\u007f", "\ud800 half", "\ufffe"})
  void charactersThatNoFormatAllowsAreReplacedInAllFiles(String text) {
    Data data = pack(text);

    assertThat(data.file("pack.json")).contains("\ufffd");
    assertSame(data, XmlText.printable(text));
  }

  private static void assertSame(Data data, String text) {
    JsonObject json = Json.object(data.file("pack.json"));
    assertThat(PackJsonTest.violationsIn(data.file("pack.json"))).isEmpty();
    assertThat(json.getString("title")).isEqualTo(text);
    assertThat(PackJsonTest.record(json, "actors", "holt").getString("name")).isEqualTo(text);
    assertThat(PackJsonTest.record(json, "issues", "crossing").getString("name")).isEqualTo(text);
    assertThat(PackJsonTest.record(json, "sources", "courier").getString("outlet")).isEqualTo(text);

    String words = PackJsonTest.record(json, "positions", "p").getString("words");
    Csv positions = Csv.read(data.file("positions.csv"));
    assertThat(positions.rows()).hasSize(1);
    assertThat(Csv.unguarded(positions.column("words").get(0))).isEqualTo(words);
    assertThat(positions.column("id")).containsExactly("p");
    assertThat(positions.column("when")).containsExactly("2031-03-12");

    Csv statements = Csv.read(data.file("statements.csv"));
    for (String column : List.of("person", "concept", "source")) {
      assertThat(Csv.unguarded(statements.column(column).get(0))).as(column).isEqualTo(text);
    }

    String title = PackJsonTest.record(json, "events", "e").getString("title");
    List<VEvent> events = TimelineIcsTest.events(data.file("timeline.ics"));
    assertThat(events).hasSize(1);
    assertThat(TimelineIcsTest.value(events.get(0), "SUMMARY")).isEqualTo(title);
    assertThat(TimelineIcsTest.value(events.get(0), "DESCRIPTION")).contains(text);

    Feed feed = ChangesAtomTest.read(data.file("changes.atom"));
    assertThat(feed.getTitle()).isEqualTo(text);
    assertThat(feed.getEntries()).hasSize(2);
    assertThat(feed.getEntries().get(0).getTitle()).isEqualTo(text + " \u00b7 " + text + ": for");

    List<JsonObject> nodes = ClaimsJsonLdTest.expanded(data.file("claims.jsonld"));
    JsonObject claim = ClaimsJsonLdTest.ofType(nodes, "Claim").get(0);
    assertThat(ClaimsJsonLdTest.value(claim, "text")).isEqualTo(words);

    JsonObject item = SourcesJsonTest.items(data.file("sources.json")).get(0);
    assertThat(item.getString("title")).isEqualTo(text);
  }

  /** The text in a note as Markdown, and in quotes where YAML has it. */
  private static Data pack(String text) {
    StringBuilder markdown = new StringBuilder();
    StringBuilder yaml = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              boolean punctuation = c < 0x7f && !Character.isLetterOrDigit(c) && c > ' ';
              markdown.append(punctuation ? "\\" : "").append((char) c);
              yaml.append("\\u%04x".formatted(c));
            });
    return Data.of(PACK.formatted(markdown, "\"" + yaml + "\""));
  }
}
