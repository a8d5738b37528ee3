package dev.standpoint.render.data;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every pack, as of every date: no record is lost, and none comes too early. */
class RandomDataTest {

  private static final Map<Long, List<Data>> MADE = new HashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRecordIsInEveryFormatOnce(long seed) {
    for (Data data : data(seed)) {
      Pack pack = data.briefing().pack();
      List<String> positions = ids(pack.positions().entries().stream().map(Position::id).toList());
      List<String> events = ids(pack.events().entries().stream().map(Event::id).toList());
      List<String> eventIds = ids(timeline(data).stream().map(Event::id).toList());

      JsonObject json = Json.object(data.file("pack.json"));
      assertThat(PackJsonTest.violationsIn(data.file("pack.json"))).isEmpty();
      assertThat(listed(json, "positions")).isEqualTo(positions);
      assertThat(listed(json, "events")).isEqualTo(events);
      assertThat(Csv.read(data.file("positions.csv")).column("id")).isEqualTo(positions);
      assertThat(Csv.read(data.file("events.csv")).column("id")).isEqualTo(eventIds);
      assertThat(TimelineIcsTest.events(data.file("timeline.ics")))
          .hasSameSizeAs(timeline(data).stream().filter(RandomDataTest::isOfOurEra).toList());
      assertThat(SourcesJsonTest.items(data.file("sources.json")))
          .hasSameSizeAs(data.briefing().sources().sources());
      List<JsonObject> nodes = ClaimsJsonLdTest.expanded(data.file("claims.jsonld"));
      assertThat(ClaimsJsonLdTest.ofType(nodes, "Claim"))
          .hasSameSizeAs(pack.corrections().uncorrected());
      assertThat(ClaimsJsonLdTest.ofType(nodes, "Event")).hasSameSizeAs(eventIds);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theWordsOfARecordComeBack(long seed) {
    for (Data data : data(seed)) {
      List<String> words =
          data.briefing().pack().positions().entries().stream()
              .map(position -> position.statement().words())
              .toList();

      assertThat(Csv.read(data.file("positions.csv")).column("words"))
          .extracting(Csv::unguarded)
          .isEqualTo(words);
      assertThat(PackJsonTest.records(Json.object(data.file("pack.json")), "positions"))
          .extracting(position -> position.getString("words"))
          .isEqualTo(words);
      assertThat(TimelineIcsTest.events(data.file("timeline.ics")))
          .extracting(event -> TimelineIcsTest.value(event, "SUMMARY"))
          .isEqualTo(
              timeline(data).stream()
                  .filter(RandomDataTest::isOfOurEra)
                  .map(Event::title)
                  .toList());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFeedHasEveryChangeAndNoneFromTheFuture(long seed) {
    for (Data data : data(seed)) {
      Pack pack = data.briefing().pack();
      List<Entry> entries = ChangesAtomTest.read(data.file("changes.atom")).getEntries();
      int shifts = Json.object(data.file("pack.json")).getJsonArray("shifts").size();

      assertThat(entries)
          .hasSize(pack.corrections().uncorrected().size() + timeline(data).size() + shifts);
      assertThat(entries)
          .allSatisfy(entry -> assertThat(day(entry)).isBeforeOrEqualTo(data.briefing().asOf()))
          .isSortedAccordingTo((a, b) -> day(b).compareTo(day(a)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLineIsThatOfTheRecordsMark(long seed) {
    Data data = data(seed).get(0);
    for (var row : Csv.read(data.file("positions.csv")).rows()) {
      Position position =
          data.briefing().pack().positions().entries().stream()
              .filter(p -> p.id().value().equals(row.get("id")))
              .findFirst()
              .orElseThrow();

      assertThat(row.get("note")).isEqualTo(position.at().path());
      assertThat(row.get("line")).isEqualTo(Integer.toString(position.at().line()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyIdThatIsReferredToExists(long seed) {
    for (Data data : data(seed)) {
      JsonObject pack = Json.object(data.file("pack.json"));
      Set<String> sources =
          data.briefing().sources().sources().stream()
              .map(Source::id)
              .map(Object::toString)
              .collect(toSet());
      List<String> positions = listed(pack, "positions");

      assertThat(PackJsonTest.ids(pack, "sources")).isEqualTo(sources);
      for (JsonObject position : PackJsonTest.records(pack, "positions")) {
        assertThat(sources).containsAll(PackJsonTest.ids(position, "sources"));
        assertThat(PackJsonTest.ids(pack, "actors")).contains(position.getString("actor"));
      }
      for (JsonObject shift : PackJsonTest.records(pack, "shifts")) {
        assertThat(positions).containsAll(holders(shift.getJsonObject("from")));
        assertThat(positions).containsAll(holders(shift.getJsonObject("to")));
      }
    }
  }

  /** As of its own date and as of a day before some of it. */
  private static List<Data> data(long seed) {
    return MADE.computeIfAbsent(
        seed,
        key -> {
          Pack pack = PackText.pack(PackGenerator.text(seed));
          LocalDate earlier = LocalDate.of(2031, 2 + (int) (seed % 6), 15);
          return List.of(Data.of(pack, Optional.empty()), Data.of(pack, Optional.of(earlier)));
        });
  }

  /** A calendar knows years of four digits only. */
  private static boolean isOfOurEra(Event event) {
    Edtf when = event.dating().when();
    return when.earliest().isAfter(LocalDate.of(0, 12, 31))
        && when.latest().isBefore(LocalDate.of(9999, 12, 31));
  }

  private static List<Event> timeline(Data data) {
    Briefing briefing = data.briefing();
    return briefing.timeline().entries().stream().map(Timeline.Entry::event).toList();
  }

  private static List<String> ids(List<?> ids) {
    return ids.stream().map(Object::toString).toList();
  }

  private static List<String> listed(JsonObject json, String key) {
    return PackJsonTest.records(json, key).stream().map(record -> record.getString("id")).toList();
  }

  private static List<String> holders(JsonObject held) {
    return held.getJsonArray("positions").stream()
        .map(id -> ((jakarta.json.JsonString) id).getString())
        .toList();
  }

  private static LocalDate day(Entry entry) {
    return LocalDate.parse(entry.getUpdated().toInstant().toString().substring(0, 10));
  }
}
